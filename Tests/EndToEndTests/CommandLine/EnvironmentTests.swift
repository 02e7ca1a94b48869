import Foundation
import Testing

/// When the disk or its rights fail: exit 2, and the old site whole.
@Suite struct `What the environment denies` {
  /// A portal published once, then given an article that is too much for what is left.
  private func outgrown() throws -> (sandbox: Sandbox, site: [String: Data]) {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    #expect(try sandbox.run("build").status == 0)
    let site = try sandbox.tree()
    let paragraph = "Đoạn văn dài về cải cách hành chính ở một xã.\n\n"
    try sandbox.write("content/tin-tuc/b.md", article("Bài rất dài", body: String(repeating: paragraph, count: 20_000)))
    return (sandbox, site)
  }

  @Test func `a folder that is not ours is refused and left as it is`() throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một"), "public/luan-van.docx": "đừng xóa"])
    let ending = try sandbox.run("build")
    #expect(ending.status == 2)
    #expect(ending.complaints.contains("--output"))
    #expect(try sandbox.tree() == ["luan-van.docx": Data("đừng xóa".utf8)] as [String: Data])
    // Nothing is wrong with the content, and asking about it needs no output.
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `a file where the output folder must be is refused`() throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một"), "public": "một tệp"])
    #expect(try sandbox.run("build").status == 2)
    #expect(sandbox.read("public") == "một tệp")
  }

  @Test func `a limit on the size of files ends with 2`() throws {
    let (sandbox, site) = try outgrown()
    // Without the trap the system would kill the program outright; then the write fails instead.
    let limit = ["sh", "-c", "trap '' XFSZ; ulimit -f 1000; exec \"$@\"", "sh"]
    let ending = try sandbox.run("build", through: limit)
    #expect(ending.status == 2)
    #expect(ending.complaints.contains("Trang cũ vẫn nguyên"))
    #expect(ending.complaints.contains("File too large"))
    #expect(try sandbox.tree() == site)
    #expect(try sandbox.run("build").status == 0)
  }

  @Test func `a program killed while it writes leaves the old site whole, and the next build clears up`() throws {
    let (sandbox, site) = try outgrown()
    let ending = try sandbox.run("build", through: ["sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh"])
    #expect(ending.status != 0)
    #expect(try sandbox.tree() == site)
    #expect(try sandbox.run("build").status == 0)
    #expect(sandbox.exists("public/tin-tuc/2026/03/bai-rat-dai/index.html"))
    #expect(!sandbox.exists(".cchc-public/next"))
  }

  @Test(arguments: ["1795305600000", "9223372036854775807", "-9223372036854775808", "abc", "1795305600.5", ""])
  func `a day set to what is no day is wrong usage`(value: String) throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    let set = ["SOURCE_DATE_EPOCH": value]
    for command in ["check", "build", "audit"] {
      let ending = try Program.run([command, "--source", sandbox.root], environment: set)
      #expect(ending.status == 64)
      #expect(ending.output.isEmpty && ending.complaints.contains("SOURCE_DATE_EPOCH là “\(value)”"))
    }
    let new = sandbox.root + "/moi"
    let english = try Program.run(["init", new, "--yes", "--lang", "en"], environment: set)
    #expect(english.status == 64 && english.complaints.contains("SOURCE_DATE_EPOCH is '\(value)'"))
    #expect(!sandbox.exists("moi") && !sandbox.exists("public"))
    // Where the day is given, nobody asks the environment.
    let given = ["check", "--source", sandbox.root, "--today", "2026-11-21"]
    #expect(try Program.run(given, environment: set).status == 0)
  }

  @Test(.enabled(if: Denied.canMount, "mounting is refused here")) func `a full disk ends with 2`() throws {
    let (sandbox, site) = try outgrown()
    let disk = sandbox.root + "/dia"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    // The disk exists only for this shell: the old site is copied there, and what is left of it is copied back.
    let script = """
      mount -t tmpfs -o size=1000k none "$0" && cp -r "$1" "$0/public" || exit 99
      shift 1
      "$@" --output "$0/public"
      status=$?
      cp -r "$0/public" "$0/../sau" && ls -A "$0" > "$0/../con-lai"
      exit $status
      """
    let wrapper = ["unshare", "-rm", "sh", "-c", script, disk, sandbox.root + "/public"]
    let ending = try sandbox.run("build", through: wrapper)
    #expect(ending.status == 2)
    #expect(ending.complaints.contains("No space left on device"))
    #expect(try sandbox.tree("sau") == site)
    #expect(sandbox.read("con-lai") == "public\n")
  }

  @Test(.enabled(if: Denied.rights != nil, "the system cannot take the superuser's rights from a program here"))
  func `no right to write ends with 2`() throws {
    let (sandbox, site) = try outgrown()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: sandbox.root)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sandbox.root) }
    let ending = try sandbox.run("build", through: try #require(Denied.rights))
    #expect(ending.status == 2)
    #expect(ending.complaints.contains("Permission denied"))
    #expect(try sandbox.tree() == site)
  }

  @Test(.enabled(if: Denied.rights != nil, "the system cannot take the superuser's rights from a program here"))
  func `a source folder that may not be read ends with 2`() throws {
    let (sandbox, site) = try outgrown()
    let folder = sandbox.root + "/content/tin-tuc"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
    // A site without the articles of a folder that could not be listed would pass for the whole.
    #expect(try sandbox.run("build", through: try #require(Denied.rights)).status == 2)
    #expect(try sandbox.tree() == site)
  }
}
