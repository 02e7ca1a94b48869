import Audit
import HTML
import Office
import Portal
import VietnameseText

/// The list at the head of an evidence pack, for reading and for spreadsheets.
struct EvidenceList {
  let report: PeriodicReport
  let lines: [EvidencePack.Line]

  var files: [EvidencePack.File] {
    [
      EvidencePack.File(path: "danh-muc.csv", bytes: CSVText.bytes(table)),
      EvidencePack.File(path: "danh-muc.html", bytes: page),
    ]
  }

  private static let heads = [
    "TT", "Ngày đăng", "Loại", "Tiêu đề", "Địa chỉ", "Tệp nguồn", "Ngày đưa vào lịch sử", "Lần ghi đầu tiên",
    "SHA-256 của trang",
  ]

  private var table: [[String]] {
    [Self.heads]
      + lines.enumerated().map { index, line in
        [
          "\(index + 1)", line.item.date.iso, line.item.entry.article?.kind?.name ?? line.item.entry.type.name,
          line.item.entry.title, line.item.url, line.item.entry.file, line.entered?.first.iso ?? "",
          line.entered?.firstCommit ?? "", line.digest?.hex ?? "",
        ]
      }
  }

  private var page: [UInt8] {
    var page = HTMLBuffer(capacity: 16 << 10)
    page.append(
      "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Minh chứng</title>\n</head>\n<body>\n"
    )
    ListBody(report: report, lines: lines).write(to: &page)
    page.append("\n</body>\n</html>\n")
    return page.bytes
  }
}

private struct ListBody: Component {
  let report: PeriodicReport
  let lines: [EvidencePack.Line]

  var body: some HTML {
    main {
      h1 { "Minh chứng: \(report.subject.inSentence)" }
      p { "\(report.agency), lập \(report.today.spelledOut). \(lines.count.official) nội dung." }
      p { "SHA-256 tính trên trang như đã đăng, trước khi sửa liên kết để đọc ngoại tuyến." }
      ol { for line in lines { LineView(line: line) } }
    }
  }
}

private struct LineView: Component {
  let line: EvidencePack.Line

  var body: some HTML {
    li {
      p {
        if line.digest != nil {
          a(.href("trang\(line.item.entry.address)index.html")) { line.item.entry.title }
        } else {
          line.item.entry.title
        }
        " (\(line.item.date.slashed))"
      }
      p { a(.href(line.item.url)) { line.item.url } }
      if let first = line.entered {
        p { "Lần ghi đầu tiên: \(first.first.slashed), \(first.firstCommit)" }
      } else if let first = line.first {
        p { "Có trong kho từ trước ngày \(first.first.slashed); lịch sử tại đây chỉ có phần cuối." }
      }
      if let digest = line.digest { p { "SHA-256: \(digest.hex)" } } else { p { "Không có trang đã đăng." } }
    }
  }
}

extension EvidencePack.Line {
  /// The commit by which the file entered the repository, where the history at hand goes back to it.
  fileprivate var entered: History.Change? { first.flatMap { $0.isCut ? nil : $0 } }
}
