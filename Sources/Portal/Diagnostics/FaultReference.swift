/// The reference of every fault, as a page of the documentation.
///
/// Made from the codes and their wording, so that it tells of every code and says what the program says.
public struct FaultReference: Sendable {
  private let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// The page in Markdown.
  public var markdown: String {
    var page = introduction
    for chapter in FaultCode.Chapter.allCases {
      page += "\n## \(title(of: chapter))\n"
      for code in FaultCode.allCases where code.chapter == chapter { page += section(code) }
    }
    return page
  }

  private func section(_ code: FaultCode) -> String {
    let wording = code.wording(in: language, code.example)
    var lines = ["", "### \(code.rawValue)", "", "`\(code.severity.name(in: language)): \(wording.message)`", ""]
    lines.append("\(language == .vietnamese ? "Cách sửa" : "Help"): \(wording.help)")
    if let more = code.explanation(in: language) { lines += ["", more] }
    return lines.joined(separator: "\n") + "\n"
  }

  private var introduction: String {
    switch language {
    case .vietnamese:
      """
      # Các lỗi và cảnh báo

      <!-- Trang này do chương trình viết ra: make docs -->

      Mỗi lỗi có một mã. Mã bắt đầu bằng `E-` là lỗi: còn lỗi thì trang chưa được xuất bản, trang cũ vẫn giữ nguyên. Mã bắt đầu bằng `W-` là
      cảnh báo, `N-` là lưu ý: trang vẫn được xuất bản, nhưng nên xem lại. Cảnh báo và lưu ý không cần thì tắt trong `content/site.yaml`:

      ```yaml
      Tắt cảnh báo: W-CHECKED, W-CAPITALS
      ```

      Tìm mã trên màn hình ở trang này (Ctrl+F) để đọc cách sửa. Chữ trong ngoặc kép dưới đây là ví dụ.

      """
    case .english:
      """
      # Diagnostics

      <!-- Written by the program: make docs -->

      Every fault has a stable code. `E-` is an error: nothing is published while one stands, and the program ends with 1. `W-` is a warning and
      `N-` a notice: the site is published, and only `--strict` makes warnings fail. Warnings and notices can be turned off in
      `content/site.yaml`:

      ```yaml
      lints_off: [W-CHECKED, W-CAPITALS]
      ```

      The words in quotation marks below are examples.

      """
    }
  }

  private func title(of chapter: FaultCode.Chapter) -> String {
    switch (chapter, language) {
    case (.file, .vietnamese): "Tệp"
    case (.frontMatter, .vietnamese): "Phần khai báo"
    case (.value, .vietnamese): "Giá trị của trường"
    case (.site, .vietnamese): "Toàn cổng: cấu hình, địa chỉ, liên kết"
    case (.theme, .vietnamese): "Giao diện"
    case (.doubt, .vietnamese): "Cảnh báo và lưu ý"
    case (.file, .english): "The file itself"
    case (.frontMatter, .english): "Front matter"
    case (.value, .english): "Values of fields"
    case (.site, .english): "The whole portal: settings, addresses, links"
    case (.theme, .english): "Themes"
    case (.doubt, .english): "Warnings and notices"
    }
  }
}

extension FaultCode {
  /// When the doubt is raised, where the message alone does not tell.
  fileprivate func explanation(in language: Language) -> String? {
    switch (self, language) {
    case (.staleContact, .vietnamese):
      "Được nhắc khi đã quá \(EntryLints.longestTrust) ngày kể từ lần kiểm tra cuối, chưa ghi lần nào, hoặc ngày đã ghi còn chưa đến."
    case (.staleContact, .english):
      "Told when the last check is more than \(EntryLints.longestTrust) days ago, was never noted, or is noted for a day yet to come."
    case (.personalData, .vietnamese):
      "Dãy 12 chữ số bắt đầu bằng mã tỉnh (001 đến 096) được tìm trong mọi tệp; số di động chỉ được tìm trong `hoi-dap/`."
    case (.personalData, .english):
      "Twelve digits that begin with the code of a province (001–096) are looked for in every file, mobile numbers in `hoi-dap/` alone."
    case (.badScan, .vietnamese):
      "Văn bản sạch chỉ có khoảng 0,3 % âm tiết lạ; từ 10 % trở lên thì được nhắc. Bài viết bằng tiếng khác cần có dòng `Ngôn ngữ`."
    case (.badScan, .english):
      "A clean text has some 0.3 % of them; told from 10 % on. A text in another language needs its `language`."
    case (.undatedCitation, .vietnamese):
      "Ngày ghi ngay trước số ký hiệu trên cùng dòng (“Ngày 14 tháng 01 năm 2025, Sở Nội vụ ký Tờ trình số …”), hoặc trong phần khai báo, cũng được tính."
    case (.undatedCitation, .english):
      "A day on the same line in front of the number counts too, as does one in the fields of the entry."
    case (.clauseDate, .vietnamese):
      "Theo Phụ lục I Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020. Chỉ xét ngày viết bằng chữ; 05/03/2026 không bị nhắc."
    case (.clauseDate, .english):
      "Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. Only dates in words are judged, not 05/03/2026."
    case (.blankInLink, .vietnamese): "“[Kế hoạch](tep/ke hoach.pdf)” hiện nguyên như vậy trên trang."
    case (.blankInLink, .english): "“[Plan](tep/ke hoach.pdf)” is shown just like that."
    case (.cutValue, .vietnamese):
      "“Tiêu đề: Bản tin #5” chỉ còn “Bản tin”. Được nhắc khi dấu # đứng sau dấu cách và liền trước chữ hoặc số."
    case (.cutValue, .english):
      "“Tiêu đề: Bản tin #5” is just “Bản tin”. Told where a # behind a blank has a letter or a digit right behind it."
    case (.sameBody, .vietnamese): "Chỉ xét tin, bài dài từ một câu trở lên và giống nhau hoàn toàn."
    case (.sameBody, .english): "Articles of more than a sentence that are equal byte for byte."
    case (.capitals, .vietnamese): "Tên viết tắt như UBND, PAR INDEX không bị nhắc."
    case (.capitals, .english): "Abbreviations alone, such as PAR INDEX, are not told."
    default: nil
    }
  }
}
