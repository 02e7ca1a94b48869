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
        TableRegion(words[.channels], isStacked: true) {
          let hasNotes = channels.contains { $0.note != nil }
          thead {
            tr {
              for word in [Word.form, .time, .fee] { th(.scope("col")) { words[word] } }
              if hasNotes { th(.scope("col")) { words[.note] } }
            }
          }
          tbody {
            for channel in channels {
              tr {
                th(.scope("row")) { channel.form?.name ?? words[.unknown] }
                NamedCell(words[.time], channel.time ?? words[.unknown])
                NamedCell(words[.fee], KeyFacts.text(channel.fee, words))
                if hasNotes { NamedCell(words[.note], channel.note ?? "") }
              }
            }
          }
        }
      }
    }
  }
}
