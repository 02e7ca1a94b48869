import Audit
import HTML
import VietnameseText

/// The report as one HTML file that prints as an official document: it needs no other file and runs no script.
public enum ReportPage {
  /// The UTF-8 of the file.
  public static func bytes(_ report: PeriodicReport) -> [UInt8] {
    var page = HTMLBuffer(capacity: 64 << 10)
    page.append("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.append(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    page.append("<title>")
    page.append(escaping: report.subject)
    page.append("</title>\n<style>\n")
    page.append(style)
    page.append("</style>\n</head>\n<body>\n")
    ReportBody(report: report).write(to: &page)
    page.append("\n</body>\n</html>\n")
    return page.bytes
  }

  /// Margins and type after Nghị định 30/2020/NĐ-CP, Phụ lục I.
  private static let style: StaticString = """
    @page { size: A4; margin: 20mm 20mm 20mm 30mm; }
    body { font: 14pt/1.4 "Times New Roman", "Liberation Serif", serif; max-width: 160mm; margin: 1rem auto; padding: 0 1rem; color: #000; background: #fff; }
    .letterhead { display: grid; grid-template-columns: 2fr 3fr; gap: 0 1rem; text-align: center; font-size: 13pt; }
    .letterhead p, .subject p { margin: 0; }
    .letterhead .line::after, .subject::after { content: ""; display: block; width: 40%; margin: .2rem auto .5rem; border-top: 1px solid; }
    .place { font-style: italic; }
    .subject { text-align: center; margin: 1.5rem 0 1rem; font-weight: bold; }
    h1, h2, h3 { font-size: 14pt; margin: 1rem 0 .3rem; break-after: avoid; }
    p { text-align: justify; text-indent: 1.27cm; margin: .35rem 0; }
    .letterhead p, .subject p, .foot p, td p { text-indent: 0; text-align: inherit; }
    ul { margin: .35rem 0; padding-left: 1.6cm; }
    mark { background: #fff2b3; color: inherit; }
    table { border-collapse: collapse; width: 100%; font-size: 12pt; margin: .5rem 0; }
    th, td { border: 1px solid; padding: .15rem .3rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
    th { text-align: center; }
    tr { break-inside: avoid; }
    .foot { display: grid; grid-template-columns: 2fr 3fr; margin-top: 2rem; break-inside: avoid; }
    .recipients { font-size: 11pt; }
    .signature { text-align: center; font-weight: bold; }
    .signature p + p { margin-top: 4rem; }
    .annex { break-before: page; }
    a { color: #0b4f9e; overflow-wrap: anywhere; }
    @media print { a { color: #000; } }
    """
}

/// Everything in the page's body.
private struct ReportBody: Component {
  let report: PeriodicReport

  var body: some HTML {
    Letterhead(report: report)
    main {
      div(.class("subject")) {
        p { "BÁO CÁO" }
        h1 { report.subject }
      }
      report.opening.map(BlockView.init)
      report.sections.map(SectionView.init)
      Foot()
    }
    AnnexView(name: "Phụ lục I", title: PeriodicReport.annexTitles[0], table: report.figures)
    AnnexView(name: "Phụ lục II", title: PeriodicReport.annexTitles[1], table: report.items)
  }
}

private struct Letterhead: Component {
  let report: PeriodicReport

  var body: some HTML {
    header(.class("letterhead")) {
      div(.class("line")) {
        if let parent = report.parent { p { parent.uppercased() } }
        p { strong { report.agency.uppercased() } }
      }
      div(.class("line")) {
        p { strong { "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" } }
        p { strong { "Độc lập - Tự do - Hạnh phúc" } }
      }
      p {
        "Số: "
        mark { "        " }
        "/BC-"
        mark { "……" }
      }
      p(.class("place")) {
        if let place = report.place { place } else { mark { "…………" } }
        ", ngày "
        mark { "     " }
        " tháng \(report.today.month < 3 ? "0" : "")\(report.today.month) năm \(report.today.year)"
      }
    }
  }
}

private struct SectionView: Component {
  let part: ReportSection

  init(_ part: ReportSection) { self.part = part }

  var body: some HTML {
    section {
      h2 { "\(part.numeral). \(part.title)".uppercased() }
      part.blocks.map(BlockView.init)
    }
  }
}

private struct BlockView: Component {
  let block: ReportBlock

  init(_ block: ReportBlock) { self.block = block }

  var body: some HTML {
    switch block {
    case .heading(let text): h3 { text }
    case .paragraph(let text): p { text }
    case .blank(let text): p { mark { "[Cần bổ sung: \(text)]" } }
    case .list(let lines): ul { for line in lines { li { line } } }
    case .evidence(let items):
      ul {
        for item in items {
          li {
            a(.href(item.url)) { item.title }
            if let date = item.date { " (\(date.slashed))" }
          }
        }
      }
    case .table(let table): TableView(table)
    }
  }
}

private struct TableView: Component {
  let content: ReportTable

  init(_ table: ReportTable) { content = table }

  var body: some HTML {
    table {
      thead { tr { for column in content.columns { th(.scope("col")) { column.head } } } }
      tbody {
        for row in content.rows {
          tr { for cell in row { td { CellView(cell: cell) } } }
        }
      }
    }
  }
}

private struct CellView: Component {
  let cell: ReportTable.Cell

  var body: some HTML {
    switch cell {
    case .text(let text): text
    case .link(let text, let url):
      text
      " – "
      a(.href(url)) { url }
    }
  }
}

private struct Foot: Component {
  var body: some HTML {
    div(.class("foot")) {
      div(.class("recipients")) {
        p { strong { em { "Nơi nhận:" } } }
        p {
          "- "
          mark { "Nơi nhận báo cáo" }
          ";"
        }
        p { "- Lưu: VT." }
      }
      div(.class("signature")) {
        p { mark { "QUYỀN HẠN, CHỨC VỤ" } }
        p { mark { "Họ và tên" } }
      }
    }
  }
}

private struct AnnexView: Component {
  let name: String
  let title: String
  let table: ReportTable

  var body: some HTML {
    section(.class("annex")) {
      div(.class("subject")) {
        p { name }
        h2 { title }
      }
      TableView(table)
    }
  }
}
