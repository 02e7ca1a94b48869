import Foundation
import Testing

/// What happens to editors every week: two of a kind, names from a Mac, a picture straight from the camera.
@Suite struct MishapTests {
  /// Runs the program on a terminal of its own.
  private func runOnTerminal(_ sandbox: Sandbox, environment: [String: String]) throws -> Program.Ending {
    let command = "'\(Program.path)' check --source '\(sandbox.root)' --today 2026-11-21"
    return try Program.execute(["script", "-qec", command, "/dev/null"], environment: environment)
  }

  private static var hasScript: Bool {
    (try? Program.execute(["script", "--version"]))?.output.contains("util-linux") == true
  }

  @Test(.enabled(if: Self.hasScript, "no program here lends a terminal"))
  func `colours are for terminals whose owners want them`() throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", "31/02/2026")])
    let escape = "\u{1B}["
    let wanted = try runOnTerminal(sandbox, environment: ["TERM": "xterm", "NO_COLOR": ""])
    #expect(wanted.output.contains(escape) && wanted.output.contains("E-DAY"))
    for environment in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb", "NO_COLOR": ""]] {
      let plain = try runOnTerminal(sandbox, environment: environment)
      #expect(plain.output.contains("E-DAY") && !plain.output.contains("\(escape)3"), "\(environment)")
      #expect(!plain.output.contains("\(escape)1m"), "\(environment)")
    }
    let piped = try sandbox.run("check")
    #expect(piped.complaints.contains("E-DAY") && !piped.complaints.contains(escape))
  }

  @Test func `two files with one title on one day are both named, and neither is lost`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("new", "tin", "Họp giao ban").status == 0)
    let second = try sandbox.run("new", "tin", "Họp giao ban")
    #expect(second.status == 2)
    #expect(second.complaints.contains("content/tin-tuc/2026/hop-giao-ban.md"))
    #expect(second.complaints.contains("Hãy chọn tiêu đề khác"))

    // The same by hand: a copy of the file beside the file.
    let text = try #require(sandbox.read("content/tin-tuc/2026/hop-giao-ban.md"))
    try sandbox.write("content/tin-tuc/2026/hop-giao-ban-2.md", text)
    for command in ["check", "build"] {
      let ending = try sandbox.run(command)
      #expect(ending.status == 1)
      #expect(ending.complaints.contains("E-ADDRESS"))
      #expect(ending.complaints.contains("content/tin-tuc/2026/hop-giao-ban.md"))
      #expect(ending.complaints.contains("content/tin-tuc/2026/hop-giao-ban-2.md"))
    }
    #expect(!sandbox.exists("public/index.html"))
    // What the message tells to do.
    try sandbox.write(
      "content/tin-tuc/2026/hop-giao-ban-2.md",
      text.replacing("\n\n# Các trường", with: "\nĐường dẫn: hop-giao-ban-chieu\n\n# Các trường"))
    let mended = try sandbox.run("build")
    #expect(mended.status == 0, "\(mended.complaints)")
    #expect(sandbox.exists("public/tin-tuc/2026/11/hop-giao-ban-chieu/index.html"))
  }

  @Test func `a title or a file name with its marks apart makes the address that it makes with them together`() throws {
    let title = "Sáng kiến số hoá".decomposedStringWithCanonicalMapping
    let sandbox = try Sandbox()
    #expect(try sandbox.run("new", "tin", title).status == 0)
    let made = try #require(sandbox.read("content/tin-tuc/2026/sang-kien-so-hoa.md"))
    try sandbox.write(
      "content/tin-tuc/2026/sang-kien-so-hoa.md", made.replacing("Viết nội dung ở đây.", with: "Sáng kiến của xã."))
    let name = "ảnh hội nghị.png".decomposedStringWithCanonicalMapping
    try sandbox.write("content/tin-tuc/\(name)", "ảnh")
    try sandbox.write(
      "content/tin-tuc/\("bài mới.md".decomposedStringWithCanonicalMapping)",
      article("Bài mới", body: "![Hội nghị](<\(name.precomposedStringWithCanonicalMapping)>)"))
    let built = try sandbox.run("build", "--strict")
    #expect(built.status == 0, "\(built.complaints)")
    #expect(sandbox.exists("public/tin-tuc/2026/11/sang-kien-so-hoa/index.html"))
    #expect(sandbox.exists("public/tin-tuc/anh-hoi-nghi.png"))
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai-moi/index.html"))
    #expect(page.contains("src=\"/tin-tuc/anh-hoi-nghi.png\""))
  }

  @Test func `a picture of 20 MB is published whole, with a warning that says how heavy it is`() throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Bài", body: "![Hội nghị](chup-tu-may.jpg)\n\n![Hội nghị](../anh/bia.png)")
    ])
    var picture = Data([
      0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0x0F, 0xA0, 0x17, 0x70, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
    ])
    picture.append(Data(repeating: 0x5A, count: 20_000_000))
    try sandbox.write("content/tin-tuc/chup-tu-may.jpg", picture)
    // A name that promises a picture, and bytes that are none.
    try sandbox.write("content/anh/bia.png", Data(repeating: 0, count: 1_200_000))
    let built = try sandbox.run("build")
    #expect(built.status == 0)
    #expect(built.complaints.contains("W-IMAGE-SIZE") && built.complaints.contains("20 MB"), "\(built.complaints)")
    let written = FileManager.default.contents(atPath: sandbox.root + "/public/tin-tuc/chup-tu-may.jpg")
    #expect(written == picture)
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    // The room of the picture is kept free although only its head was read.
    #expect(page.contains("width=\"6000\" height=\"4000\""))
  }
}
