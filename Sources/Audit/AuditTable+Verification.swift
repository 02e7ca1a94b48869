import Portal
import VietnameseText

extension AuditTable {
  /// What speaks against counted items; the counts stay as they are.
  func text(_ verification: Verification) -> String {
    var output = "\n" + language.words("Đối chiếu lịch sử", "Verification") + "\n"
    if let begins = verification.begins {
      output += line(
        language.words(
          "  Lịch sử lưu tệp có từ ngày \(begins.slashed).", "  The history of the files begins on \(begins.iso)."),
        indent: 2)
      if verification.isCut {
        output += line("  " + Verification.cutWords(in: language), indent: 2)
      }
    } else {
      output += line(
        language.words(
          "  Không có lịch sử git nên không đối chiếu được ngày đăng; chỉ so nội dung các bài.",
          "  There is no git history, so dates cannot be checked; only bodies were compared."), indent: 2)
    }
    output += part(
      verification.backdated, language.words("Đưa vào sau tháng đã ghi", "Entered after the month it claims")
    ) { article in
      list(
        article.item,
        language.words("đưa vào ngày \(article.entered.slashed)", "entered on \(article.entered.iso)")
          + ", \(article.commit.prefix(10))")
    }
    output += part(verification.copies, language.words("Giống bài trước", "Repeats an earlier article")) { copy in
      list(copy.item, language.words("giống \(copy.percent)%: ", "\(copy.percent)% of ") + copy.original.file)
    }
    output += part(verification.uncommitted, language.words("Chưa ghi vào lịch sử", "Never committed")) { list($0) }
    if !verification.unverifiable.isEmpty {
      let count = verification.unverifiable.count
      output += line(
        language.words(
          "  \(count) mục thuộc những tháng đã hết trước khi có lịch sử: không kết luận được.",
          "  \(count) items of months that were over before the history began: nothing can be said."), indent: 2)
    }
    if verification.isClean, verification.unverifiable.isEmpty {
      output += language.words("  Không có gì đáng ngờ.\n", "  Nothing speaks against the counts.\n")
    }
    return output
  }

  private func part<Finding>(_ findings: [Finding], _ head: String, _ line: (Finding) -> String) -> String {
    findings.isEmpty ? "" : "  \(head): \(findings.count)\n" + findings.map(line).joined()
  }
}

extension Verification {
  /// What a cut history means for whoever reads the findings, and how the whole is had.
  static func cutWords(in language: Language) -> String {
    language.words(
      "Bản sao git này chỉ có phần cuối của lịch sử (shallow): không kết luận được về những gì có từ trước đó. Muốn đối chiếu hết, chạy git fetch --unshallow; trong CI, đặt fetch-depth: 0.",
      "This git clone has only the end of the history (shallow): nothing can be said of what was there before. To check everything, run git fetch --unshallow; in CI, set fetch-depth: 0."
    )
  }
}
