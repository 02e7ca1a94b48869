internal import HTML
internal import Portal

/// The panel over a page: what readers would not see yet, and what stands in the way of publication.
///
/// It opens by itself where the page's own file is at fault, and works without script.
struct FaultPanel: HTML {
  let edition: Edition
  let language: Language
  let label: PreviewLabel?
  /// The file that the page comes from.
  let source: String?
  /// Whether the page is one of an earlier state, which the newest one lacks.
  let isOld: Bool

  func write(to page: inout HTMLBuffer) {
    let hasFaults = !edition.faults.isEmpty || edition.failure != nil
    guard hasFaults || label != nil else { return }
    aside(
      .id("cchc-xem-thu"), .label(words("Xem thử", "Preview")),
      Attribute(
        "data-severity", edition.counts.errors > 0 || edition.failure != nil ? "error" : hasFaults ? "warning" : nil)
    ) {
      if let label { p(.class("nhan")) { label.words(in: language) } }
      if hasFaults {
        details(Attribute("open", if: isOpen)) {
          summary { headline }
          if isOld, edition.lastGood != nil {
            p(.class("cu")) {
              words(
                "Trang phía sau là bản gần nhất chưa có lỗi này.",
                "The page behind is the last one without these faults.")
            }
          }
          if let failure = edition.failure { p { failure } }
          ol { for fault in ordered { FaultItem(shown: fault, language: language) } }
          if hidden > 0 { p { words("… và \(hidden) lỗi hoặc cảnh báo nữa.", "… and \(hidden) more.") } }
        }
      }
    }.write(to: &page)
  }

  /// The page's own faults before those of other files.
  private var ordered: [ShownFault] {
    edition.faults.filter(isOwn) + edition.faults.filter { !isOwn($0) }
  }

  private var hidden: Int { edition.counts.errors + edition.counts.warnings - edition.faults.count }

  private var isOpen: Bool {
    edition.failure != nil || edition.site == nil
      || edition.faults.contains { $0.fault.severity == .error && (isOld || isOwn($0)) }
  }

  private func isOwn(_ shown: ShownFault) -> Bool { shown.fault.file == source }

  private var headline: String {
    let counts = edition.counts
    if edition.failure != nil { return words("Không dựng được trang", "The site cannot be made") }
    let errors = counts.errors > 0 ? [words("\(counts.errors) lỗi", "\(counts.errors) errors")] : []
    let warnings = counts.warnings > 0 ? [words("\(counts.warnings) cảnh báo", "\(counts.warnings) warnings")] : []
    return (errors + warnings).joined(separator: ", ")
  }

  private func words(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}

/// One fault: what is wrong, where, the line with its mark, and how to mend it.
private struct FaultItem: Component {
  let shown: ShownFault
  let language: Language

  var body: some HTML {
    let fault = shown.fault
    let wording = fault.wording(in: language)
    li(Attribute("data-severity", fault.severity.rawValue)) {
      p(.class("loi")) {
        strong { "\(fault.severity.name(in: language)) \(fault.code.rawValue)" }
        ": " + wording.message
      }
      p(.class("noi")) { "\(fault.file):\(fault.position.line):\(fault.position.column)" }
      if let excerpt = shown.excerpt {
        Element("pre", [], "\(fault.position.line) | \(excerpt.text)\n\(margin)| \(excerpt.indentation)\(excerpt.mark)")
      }
      p(.class("cach-sua")) {
        strong { language == .vietnamese ? "Cách sửa" : "Remedy" }
        ": " + wording.help
      }
    }
  }

  private var margin: String {
    String(repeating: " ", count: String(shown.fault.position.line).count + 1)
  }
}
