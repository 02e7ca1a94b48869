internal import HTML
internal import Portal
internal import VietnameseText

/// The ways to hand papers in, each with its own time and fee.
struct Channels: Component {
  let words: Words
  let channels: [Procedure.Channel]

  var body: some HTML {
    if !channels.isEmpty {
      section(.id("cach_thuc")) {
        h2 { words[.channels] }
        TableRegion(words[.channels]) {
          thead { tr { for word in [Word.form, .time, .fee, .note] { th(.scope("col")) { words[word] } } } }
          tbody {
            for channel in channels {
              tr {
                th(.scope("row")) { channel.form?.name ?? words[.unknown] }
                td { channel.time ?? words[.unknown] }
                td { KeyFacts.text(channel.fee, words) }
                td { channel.note ?? "" }
              }
            }
          }
        }
      }
    }
  }
}
