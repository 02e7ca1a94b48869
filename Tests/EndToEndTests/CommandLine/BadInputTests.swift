import Foundation
import Testing

/// A file that an editor got wrong, and what must be said of it.
struct BadInput: CustomTestStringConvertible {
  let what: String
  let path: String
  let bytes: [UInt8]
  /// Code and place.
  let fault: String
  /// Words that the message or the remedy must have.
  let words: String

  var testDescription: String { what }

  init(
    _ what: String, at path: String = "content/tin-tuc/loi.md", _ text: String, _ fault: String, _ words: String = ""
  ) {
    self.init(what, at: path, bytes: Array(text.utf8), fault, words)
  }

  init(
    _ what: String, at path: String = "content/tin-tuc/loi.md", bytes: [UInt8], _ fault: String, _ words: String = ""
  ) {
    self.what = what
    self.path = path
    self.bytes = bytes
    self.fault = fault
    self.words = words
  }

  static let all: [BadInput] = [
    BadInput(
      "a required field is missing", "---\nTiêu đề: Bài\n---\nNội dung.\n", "E-MISSING content/tin-tuc/loi.md:2:1",
      "“Ngày đăng: 05/03/2026”"),
    BadInput(
      "an unknown field, near to a known one", article("Bài", more: "Tóm tắc: ngắn\n"),
      "E-KEY content/tin-tuc/loi.md:4:1", "Có phải ý bạn là “tóm tắt”?"),
    BadInput(
      "a field without likeness to any", article("Bài", more: "Xyzzyq: 1\n"), "E-KEY content/tin-tuc/loi.md:4:1",
      "“Xyzzyq”"),
    BadInput(
      "a list where a word is expected", "---\nTiêu đề:\n  - Bài\nNgày đăng: 05/03/2026\n---\n",
      "E-TYPE content/tin-tuc/loi.md:3:3", "một giá trị trên một dòng"),
    BadInput(
      "a word where a list is expected", article("Bài", more: "Tệp đính kèm: a.pdf\n"),
      "E-TYPE content/tin-tuc/loi.md:4:15", "danh sách"),
    BadInput(
      "a word where a number is expected", at: "content/ban-tin/loi.md",
      "---\nTiêu đề: Bản tin\nNgày đăng: 05/03/2026\nSố: mười\nTệp: a.pdf\n---\n",
      "E-NUMBER content/ban-tin/loi.md:4:5",
      "“mười” không phải là số"),
    BadInput(
      "a day that the calendar does not have", article("Bài", "31/02/2026"), "E-DAY content/tin-tuc/loi.md:3:12",
      "Tháng 2 năm 2026 chỉ có 28 ngày."),
    BadInput("a text that is no date", article("Bài", "hôm qua"), "E-DATE content/tin-tuc/loi.md:3:12", "05/03/2026"),
    BadInput(
      "two titles that fold to one slug", article("BAI một", "06/03/2026"), "E-ADDRESS content/tin-tuc/loi.md:2:10",
      "content/tin-tuc/bai-mot.md"),
    BadInput(
      "an address chosen twice", article("Khác", "06/03/2026", more: "Tên đường dẫn: bai-mot\n"),
      "E-ADDRESS content/tin-tuc/loi.md:4:16", "/tin-tuc/2026/03/bai-mot/"),
    BadInput("an empty file", "", "E-EMPTY content/tin-tuc/loi.md:1:1", "tệp không có nội dung"),
    BadInput("nothing but blanks", " \n\n\t\n", "E-EMPTY content/tin-tuc/loi.md:1:1"),
    BadInput(
      "broken YAML", "---\nTiêu đề: \"Bài\nNgày đăng: 05/03/2026\n---\n", "E-YAML content/tin-tuc/loi.md:2:10",
      "thiếu dấu nháy đóng"),
    BadInput("no front matter", "Nội dung.\n", "E-FENCE content/tin-tuc/loi.md:1:1", "---"),
    BadInput("front matter never closed", "---\nTiêu đề: Bài\n", "E-FENCE-OPEN content/tin-tuc/loi.md:1:1"),
    BadInput(
      "bytes that are not UTF-8", bytes: Array("---\nTiêu đề: B".utf8) + [0xE0, 0x69] + Array("i\n---\n".utf8),
      "E-UTF8 content/tin-tuc/loi.md:2:11"),
    BadInput(
      "a NUL byte", bytes: Array("---\nTiêu đề: Bài\n---\nNội ".utf8) + [0] + Array("dung\n".utf8),
      "E-NUL content/tin-tuc/loi.md:4:5"),
  ]
}

@Suite struct `What editors get wrong` {
  /// A portal that was published once, faultless.
  private func published() throws -> (sandbox: Sandbox, site: [String: Data]) {
    let sandbox = try Sandbox(["content/tin-tuc/bai-mot.md": article("Bài một")])
    #expect(try sandbox.run("build").status == 0)
    return (sandbox, try sandbox.tree())
  }

  /// Nothing is published, nothing of the old site is lost, and no release is left half made.
  private func expectUntouched(_ sandbox: Sandbox, _ site: [String: Data]) throws {
    #expect(try sandbox.tree() == site)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root).sorted() == ["content", "public"])
  }

  @Test(arguments: BadInput.all)
  func `is told with its place while the old site stays`(input: BadInput) throws {
    let (sandbox, site) = try published()
    try sandbox.write(input.path, Data(input.bytes))
    for command in ["check", "build"] {
      let (status, report) = try sandbox.report(command)
      #expect(status == 1)
      #expect(report.diagnostics.filter { $0.severity == "error" }.map(\.place) == [input.fault])
      let said = report.diagnostics.map { $0.message + ". " + $0.help }.joined()
      #expect(input.words.isEmpty || said.contains(input.words), "\(said)")
      #expect(report.rejected == 1 && report.published == 1)
    }
    try expectUntouched(sandbox, site)
  }

  @Test func `a day to come is no fault: the item waits, and the build says until when`() throws {
    let (sandbox, _) = try published()
    try sandbox.write("content/tin-tuc/hen.md", article("Bài hẹn", "01/12/2026"))
    let (status, report) = try sandbox.report("build")
    #expect(status == 0)
    #expect(report.scheduled == 1 && report.diagnostics.isEmpty)
    #expect(try sandbox.run("build").output.contains("Trang sẽ tự thay đổi vào ngày 01/12/2026."))
    #expect(!sandbox.exists("public/tin-tuc/2026/12/bai-hen/index.html"))
  }

  @Test func `a link that leads out of the portal is not followed`() throws {
    let (sandbox, site) = try published()
    let secret = NSTemporaryDirectory() + "bi-mat-\(UUID().uuidString).md"
    try Data(article("Bí mật").utf8).write(to: URL(fileURLWithPath: secret))
    defer { try? FileManager.default.removeItem(atPath: secret) }
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.root + "/content/tin-tuc/loi.md", withDestinationPath: secret)
    let (status, report) = try sandbox.report("build")
    #expect(status == 1)
    #expect(report.diagnostics.map(\.place) == ["E-SYMLINK content/tin-tuc/loi.md:1:1"])
    #expect(report.rejected == 1)
    try expectUntouched(sandbox, site)
  }

  @Test(.enabled(if: Denied.rights != nil, "the system cannot take the superuser's right to read from a program here"))
  func `a file that may not be read`() throws {
    let (sandbox, site) = try published()
    try sandbox.write("content/tin-tuc/loi.md", article("Khóa"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: sandbox.root + "/content/tin-tuc/loi.md")
    let ending = try sandbox.run("build", through: try #require(Denied.rights))
    #expect(ending.status == 1)
    #expect(ending.complaints.contains("lỗi[E-READ]: không đọc được tệp này: Permission denied"))
    #expect(ending.complaints.contains("--> content/tin-tuc/loi.md:1:1"))
    try expectUntouched(sandbox, site)
  }

  @Test func `all faults of all files are told at once`() throws {
    let (sandbox, _) = try published()
    for (index, input) in BadInput.all.enumerated() where input.path.hasPrefix("content/tin-tuc/") {
      try sandbox.write("content/tin-tuc/loi-\(index).md", Data(input.bytes))
    }
    let (_, report) = try sandbox.report("check")
    #expect(report.rejected == BadInput.all.count { $0.path.hasPrefix("content/tin-tuc/") })
    #expect(Set(report.diagnostics.map(\.file)).count == report.rejected)
  }
}
