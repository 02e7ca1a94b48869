import Foundation
import Testing

/// Reports and evidence, on the built program.
@Suite struct `The report on the command line` {
  private func sandbox() throws -> Sandbox {
    try Sandbox([
      "content/tin-tuc/a.md": article("Bài một", body: "Xem [bài hai](b.md) và [trang chủ](/)."),
      "content/tin-tuc/b.md": article("Bài hai", "20/03/2026"),
      "content/tin-tuc/c.md": article("Bài sau", "20/04/2026"),
    ])
  }

  @Test func `the evidence pack holds the pages of the period and what they need, and no other`() throws {
    let sandbox = try sandbox()
    try sandbox.run("build")
    let folder = sandbox.root + "/minh-chung"
    let ending = try sandbox.run("report", "2026-Q1", "--evidence", folder)
    #expect(ending.status == 0)
    #expect(ending.output.isEmpty)
    let tree = try sandbox.tree("minh-chung")
    let pages = tree.keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(
      pages == [
        "danh-muc.html", "trang/tin-tuc/2026/03/bai-hai/index.html", "trang/tin-tuc/2026/03/bai-mot/index.html",
      ])
    #expect(tree.keys.contains { $0.hasSuffix(".css") })
    let page = String(decoding: try #require(tree[pages[2]]), as: UTF8.self)
    #expect(page.contains("href=\"../../../../tin-tuc/2026/03/bai-hai/index.html\""))
    #expect(page.contains("href=\"https://example.vn/\""))
    #expect(!page.contains("href=\"/") && !page.contains("src=\"/"))
    // The digest is that of the page as it was published.
    let digest = try Program.execute(["sha256sum", sandbox.root + "/public/tin-tuc/2026/03/bai-mot/index.html"]).output
    let list = String(decoding: try #require(tree["danh-muc.csv"]), as: UTF8.self)
    #expect(list.contains(",Bài một,https://example.vn/tin-tuc/2026/03/bai-mot/,content/tin-tuc/a.md,"))
    #expect(list.contains(digest.prefix(64)))
  }

  @Test func `a folder that holds anything, or a file in its place, is left alone`() throws {
    let sandbox = try sandbox()
    try sandbox.run("build")
    try sandbox.write("cu/thu.txt", "quan trọng")
    #expect(try sandbox.run("report", "2026-Q1", "--evidence", sandbox.root + "/cu").status == 2)
    #expect(try sandbox.run("report", "2026-Q1", "--evidence", sandbox.root + "/cu/thu.txt").status == 2)
    #expect(try sandbox.tree("cu") == ["thu.txt": Data("quan trọng".utf8)])
  }

  @Test func `evidence of a site that was never built is refused`() throws {
    let sandbox = try sandbox()
    let ending = try sandbox.run("report", "2026-Q1", "--evidence", sandbox.root + "/minh-chung")
    #expect(ending.status == 2)
    #expect(ending.complaints.contains("cchc-site build"))
    #expect(!sandbox.exists("minh-chung"))
  }

  @Test(arguments: [
    ("docx", "PK"), ("xlsx", "PK"), ("html", "<!doctype html>"), ("csv", "\u{FEFF}Kỳ"), ("markdown", "# Báo cáo"),
  ])
  func `each form is written whole, and twice the same`(format: String, opening: String) throws {
    let sandbox = try sandbox()
    for name in ["mot", "hai"] {
      #expect(
        try sandbox.run("report", "2026-H1", "--format", format, "--to-file", sandbox.root + "/ra/" + name).status == 2)
      try sandbox.write("ra/trong", "")
      #expect(
        try sandbox.run("report", "2026-H1", "--format", format, "--to-file", sandbox.root + "/ra/" + name).status == 0)
      if name == "mot" { try FileManager.default.moveItem(atPath: sandbox.root + "/ra", toPath: sandbox.root + "/giu") }
    }
    let first = try #require(try sandbox.tree("giu")["mot"])
    #expect(first.starts(with: Data(opening.utf8)))
    #expect(try sandbox.tree("ra")["hai"] == first)
  }

  @Test(arguments: [
    ("a.docx", "PK"), ("a.XLSX", "PK"), ("a.htm", "<!doctype html>"), ("a.csv", "\u{FEFF}Kỳ"), ("a.md", "# Báo cáo"),
    ("a.txt", "# Báo cáo"), ("a", "# Báo cáo"),
  ])
  func `the ending of the file tells the form`(name: String, opening: String) throws {
    let sandbox = try sandbox()
    #expect(try sandbox.run("report", "2026-H1", "--to-file", sandbox.root + "/" + name).status == 0)
    #expect(FileManager.default.contents(atPath: sandbox.root + "/" + name)?.starts(with: Data(opening.utf8)) == true)
  }

  @Test(arguments: ["a.pdf", "a.doc", "a.xls"])
  func `an ending that no form has is wrong usage`(name: String) throws {
    let sandbox = try sandbox()
    let ending = try sandbox.run("report", "2026-H1", "--to-file", sandbox.root + "/" + name)
    #expect(ending.status == 64 && ending.complaints.contains(".docx"))
    #expect(!sandbox.exists(name))
  }

  @Test func `a form that contradicts the ending is wrong usage`() throws {
    let sandbox = try sandbox()
    let file = sandbox.root + "/bao-cao.docx"
    let ending = try sandbox.run("report", "2026-H1", "--format", "html", "--to-file", file)
    #expect(ending.status == 64 && ending.complaints.contains("bao-cao.docx"))
    #expect(!sandbox.exists("bao-cao.docx"))
    #expect(try sandbox.run("report", "2026-H1", "--format", "docx", "--to-file", file).status == 0)
    #expect(try sandbox.run("report", "2026-H1", "--format", "csv", "--to-file", sandbox.root + "/a.txt").status == 0)
  }

  @Test(arguments: [("khong-co/a.md", "No such file or directory"), ("content", "Is a directory")])
  func `a file that cannot be written is named with the reason`(path: String, reason: String) throws {
    let sandbox = try sandbox()
    let file = sandbox.root + "/" + path
    let ending = try sandbox.run("report", "2026-H1", "--to-file", file)
    #expect(ending.status == 2 && ending.complaints.contains("Không ghi được “\(file)”: \(reason)."))
    let english = try sandbox.run("report", "2026-H1", "--to-file", file, "--lang", "en")
    #expect(english.status == 2 && english.complaints.contains("Cannot write '\(file)': \(reason)."))
  }

  @Test(.enabled(if: Self.hasOffice, "no LibreOffice here"))
  func `LibreOffice reads the Word report as it was meant, and prints it`() throws {
    let sandbox = try sandbox()
    let file = sandbox.root + "/bao-cao.docx"
    #expect(try sandbox.run("report", "2026-H1", "--format", "docx", "--to-file", file).status == 0)
    for form in ["txt:Text (encoded):UTF8", "pdf"] {
      // A profile of its own: one that another run holds open would be waited for.
      let ending = try Program.execute([
        "soffice", "-env:UserInstallation=file://\(sandbox.root)/ho-so", "--headless", "--convert-to", form, "--outdir",
        sandbox.root, file,
      ])
      #expect(ending.status == 0, "\(ending.complaints)")
    }
    let text = try #require(sandbox.read("bao-cao.txt"))
    for words in [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "I. CÔNG TÁC CHỈ ĐẠO", "IV. PHƯƠNG HƯỚNG", "Phụ lục",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(
      FileManager.default.contents(atPath: sandbox.root + "/bao-cao.pdf")?.starts(with: Data("%PDF".utf8)) == true)
  }

  private static var hasOffice: Bool {
    (try? Program.execute(["which", "soffice"]))?.status == 0
  }
}
