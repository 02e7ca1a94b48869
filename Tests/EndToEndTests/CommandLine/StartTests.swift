import Foundation
import Portal
import Testing
import VietnameseText

/// The way from nothing to a first page, and what the terminal tells on it.
@Suite struct StartTests {
  private func withFolder(_ test: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try test(folder)
  }

  @Test func `a new portal builds at once, without a question, a fault or a warning`() throws {
    try withFolder { folder in
      let made = try Program.run(["init", folder, "--agency", "UBND xã \"Thử\" #1: một", "--today", "2026-11-21"])
      #expect(made.status == 0 && made.complaints.isEmpty)
      for path in ["content/site.yaml", ".vscode/settings.json", "cchc-site serve"] {
        #expect(made.output.contains(path), "\(path)")
      }
      let built = try Program.run(["build", "--source", folder, "--today", "2026-11-21", "--strict"])
      #expect(built.status == 0, "\(built.complaints)")
      #expect(built.complaints.isEmpty)
      let home = try String(contentsOfFile: folder + "/public/index.html", encoding: .utf8)
      #expect(home.contains("UBND xã &quot;Thử&quot; #1: một") || home.contains("UBND xã \"Thử\" #1: một"))
      #expect(home.contains("Bài mẫu"))
      // The usual menu: what there is, in the order of the example portal.
      let menu = try #require(home.split(separator: "<nav class=\"menu\"").last?.split(separator: "</nav>").first)
      let lines = menu.matches(of: /href="([^"]*)"/).map { String($0.output.1) }
      #expect(lines == ["/gioi-thieu/", "/tin-tuc/", "/thong-ke/"])
    }
  }

  @Test func `what is there is never overwritten`() throws {
    try withFolder { folder in
      #expect(try Program.run(["init", folder, "--yes"]).status == 0)
      let site = try String(contentsOfFile: folder + "/content/site.yaml", encoding: .utf8)
      let again = try Program.run(["init", folder, "--agency", "Khác", "--yes"])
      #expect(again.status == 2 && again.complaints.contains("giữ nguyên"))
      #expect(try String(contentsOfFile: folder + "/content/site.yaml", encoding: .utf8) == site)

      let first = try Program.run(["new", "tin", "Tin đầu", "--source", folder, "--today", "2026-11-21"])
      #expect(first.status == 0)
      let path = folder + "/content/tin-tuc/2026/tin-dau.md"
      try "của tôi".write(toFile: path, atomically: true, encoding: .utf8)
      let second = try Program.run(["new", "tin", "Tin đầu", "--source", folder, "--today", "2026-11-21"])
      #expect(second.status == 2 && second.complaints.contains("Hãy chọn tiêu đề khác"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "của tôi")
    }
  }

  @Test func `a file is started in a portal only`() throws {
    try withFolder { folder in
      let ending = try Program.run(["new", "tin", "Tin đầu", "--source", folder])
      #expect(ending.status == 2 && ending.output.isEmpty)
      #expect(ending.complaints == (try Program.run(["check", "--source", folder]).complaints))
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }

  @Test func `a blank title is wrong usage`() throws {
    try withFolder { folder in
      #expect(try Program.run(["init", folder, "--yes"]).status == 0)
      for title in ["", "   ", "\t\u{A0}\n"] {
        let ending = try Program.run(["new", "tin", title, "--source", folder])
        #expect(ending.status == 64 && ending.complaints.contains("Tiêu đề đang để trống"))
      }
    }
  }

  @Test func `files for editors' programs are whole JSON, and name what is there`() throws {
    for file in StarterPortal.editorFiles {
      let object = try JSONSerialization.jsonObject(with: Data(file.text.utf8)) as? [String: Any]
      #expect(object?.isEmpty == false, "\(file.path)")
    }
    let snippets = try #require(StarterPortal.editorFiles.first { $0.path.hasSuffix(".code-snippets") })
    for type in ContentType.allCases { #expect(snippets.text.contains("\"cchc-\(type.folder)\"")) }
    let settings = try #require(StarterPortal.editorFiles.first { $0.path.hasSuffix("settings.json") })
    for name in ["site", "units", "theme"] {
      #expect(settings.text.contains("./.vscode/\(name).schema.json"))
      #expect(StarterPortal.editorFiles.contains { $0.path == ".vscode/\(name).schema.json" })
    }
  }

  @Test func `the new file is handed to the editor, whatever its name`() throws {
    try withFolder { folder in
      #expect(try Program.run(["init", folder, "--yes"]).status == 0)
      let arguments = ["new", "trang", "Trang; rm -rf $HOME", "--source", folder, "--edit", "--today", "2026-11-21"]
      let ending = try Program.run(arguments, environment: ["VISUAL": "wc -c", "EDITOR": "false"])
      #expect(ending.status == 0 && ending.output.contains("content/trang/trang-rm-rf-home.md"))
      let none = try Program.run(
        ["new", "trang", "Khác", "--source", folder, "--edit"], environment: ["VISUAL": "", "EDITOR": ""])
      #expect(none.status == 2 && none.complaints.contains("EDITOR"))
    }
  }

  @Test(arguments: ["build", "check", "serve", "audit", "report", "new", "init", "rollback", "schema"])
  func `help is there in both languages, with an example`(command: String) throws {
    let vietnamese = try Program.run([command, "--help"], environment: ["CCHC_LANG": ""])
    let english = try Program.run([command, "--help", "--lang", "en"])
    #expect(vietnamese.status == 0 && english.status == 0)
    #expect(vietnamese.output.contains("Ví dụ") && vietnamese.output.contains("cchc-site \(command)"))
    #expect(english.output.contains("Example"))
    #expect(!english.output.contains("Ví dụ") && !english.output.contains("Thư mục"), "\(english.output)")
    #expect(try Program.run([command, "--help"], environment: ["CCHC_LANG": "en"]).output == english.output)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shells complete commands and types`(shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    for word in ["serve", "init", "base-url", "duong-day-nong"] { #expect(script.output.contains(word), "\(word)") }
  }

  @Test func `the man page names every command and option that help names`() throws {
    let page = try Program.run(["manual"], environment: ["CCHC_LANG": ""]).output
    #expect(page.hasPrefix(".TH CCHC\\-SITE 1"))
    for command in ["init", "new", "serve", "check", "build", "audit", "report", "rollback", "schema"] {
      #expect(page.contains(".SS \(command)"))
      let help = try Program.run([command, "--help"], environment: ["CCHC_LANG": ""]).output
      for option in Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
      where option != "--help" && option != "--version" {
        #expect(page.contains(option.replacing("-", with: "\\-")), "\(command) \(option)")
      }
    }
    #expect(try Program.run(["manual", "--lang", "en"]).output.contains(".SH EXIT STATUS"))
  }

  @Test func `a full disk leaves no half of a file`() throws {
    try withFolder { folder in
      #expect(try Program.run(["init", folder, "--yes"]).status == 0)
      // A limit on the size of files stands in for a disk that fills while a file is written.
      let ending = try Program.execute([
        "bash", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" new tin 'Tin mới' --source \"$1\" --today 2026-11-21",
        Program.path,
        folder,
      ])
      #expect(ending.status != 0)
      #expect(!FileManager.default.fileExists(atPath: folder + "/content/tin-tuc/2026/tin-moi.md"))
    }
  }
}
