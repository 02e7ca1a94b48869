import Foundation
import Portal
import Testing

@testable import Publishing

/// What a killed process can leave, made by hand: each state, and what the next build or rollback makes of it.
@Suite struct RecoveryTests {
  private let work = ".cchc-public"

  /// Three releases were published: "hai" is the one before, "ba" is shown.
  private func published() throws -> ReleaseSandbox {
    let sandbox = try ReleaseSandbox()
    for text in ["một", "hai", "ba"] { try sandbox.publish(["index.html": text]) }
    return sandbox
  }

  /// "bốn" is ready beside the site, with the note that it is about to be shown.
  private func ready() throws -> ReleaseSandbox {
    let sandbox = try published()
    let bytes = Array("bốn".utf8)
    let file = Manifest.File(size: bytes.count, hash: bytes.withUnsafeBufferPointer { ContentHash($0) })
    try sandbox.write(work + "/next/index.html", "bốn")
    let manifest = Manifest([Manifest.Line(path: "index.html", file: file)])
    try sandbox.write(work + "/next/" + Manifest.name, String(decoding: manifest.bytes, as: UTF8.self))
    let inode = FileSystem.identity(sandbox.root + "/" + work + "/next") ?? 0
    try sandbox.write(work + "/publishing", String(inode))
    return sandbox
  }

  @Test func `killed while it wrote pages`() throws {
    let sandbox = try published()
    try sandbox.write(work + "/next/do-dang.html", "<p>")
    try sandbox.rollBack()
    #expect(sandbox.shown == ["index.html": "hai"])
    #expect(sandbox.leftovers == ["lock", "previous"])
  }

  @Test func `killed before the exchange: the release before stays what it was`() throws {
    let sandbox = try ready()
    #expect(sandbox.shown == ["index.html": "ba"])
    try sandbox.rollBack()
    #expect(sandbox.shown == ["index.html": "hai"])
  }

  @Test func `killed right after the exchange: the release that was shown until then can be gone back to`() throws {
    let sandbox = try ready()
    #expect(Exchange.ofSystem.inOneStep(sandbox.root + "/" + work + "/next", sandbox.output) == 0)
    #expect(sandbox.shown == ["index.html": "bốn"])
    try sandbox.rollBack()
    #expect(sandbox.shown == ["index.html": "ba"])
    #expect(sandbox.leftovers == ["lock", "previous"])
  }

  @Test func `killed between the first and the second of three steps: the old site returns`() throws {
    let sandbox = try ready()
    try sandbox.move("public", to: work + "/aside")
    #expect(throws: FileError.self) {
      try sandbox.publish(["index.html": "năm", "": "no such file can be made"])
    }
    #expect(sandbox.shown == ["index.html": "ba"])
    try sandbox.rollBack()
    #expect(sandbox.shown == ["index.html": "hai"])
  }

  @Test func `killed between the second and the third of three steps: the new site stays`() throws {
    let sandbox = try ready()
    try sandbox.move("public", to: work + "/aside")
    try sandbox.move(work + "/next", to: "public")
    try sandbox.rollBack()
    #expect(sandbox.shown == ["index.html": "ba"])
    #expect(sandbox.leftovers == ["lock", "previous"])
  }

  @Test func `killed while the oldest release was removed`() throws {
    let sandbox = try published()
    try sandbox.move(work + "/previous", to: work + "/discarded")
    #expect(throws: PublishingError.nothingToRollBack(sandbox.output)) { try sandbox.rollBack() }
    #expect(sandbox.shown == ["index.html": "ba"])
    try sandbox.publish(["index.html": "bốn"])
    #expect(sandbox.leftovers == ["lock", "previous"])
  }

  @Test func `killed half-way through filling a mount point: the next build finds every file of ours`() throws {
    let sandbox = try ReleaseSandbox()
    let mount = Exchange.refusing(EBUSY)
    try sandbox.publish(["a.html": "a1", "b.html": "b1", "c.html": "c1"], by: mount)
    let blocked = sandbox.output + "/c.html"
    // Where a file should go lies a folder that is not empty: the filling stops there, as if it had been killed.
    try FileManager.default.removeItem(atPath: blocked)
    try sandbox.write("public/c.html/x", "chắn đường")
    #expect(throws: PublishingError.self) {
      try sandbox.publish(["a.html": "a2", "b.html": "b1", "c.html": "c2", "d.txt": "d2"], by: mount)
    }
    try FileManager.default.removeItem(atPath: blocked)
    try sandbox.publish(["a.html": "a2", "b.html": "b1", "c.html": "c2", "d.txt": "d2"], by: mount)
    #expect(sandbox.shown == ["a.html": "a2", "b.html": "b1", "c.html": "c2", "d.txt": "d2"])
  }
}
