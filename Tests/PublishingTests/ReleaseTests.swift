import Foundation
import Testing

@testable import Publishing

/// How the file system may answer: with the exchange, with a refusal, or as a mount point does.
private let waysToSwap: [(name: String, exchange: Exchange)] = [
  ("in one step", .ofSystem), ("in three steps", .refusing(ENOSYS)),
  ("in three steps, as NFS has it", .refusing(EINVAL)),
  ("file by file", .refusing(EBUSY)), ("file by file, as layers of containers have it", .refusing(EXDEV)),
]

@Suite struct ReleaseTests {
  @Test(arguments: waysToSwap.indices)
  func `a release takes the place of the one before, whatever the file system can do`(way: Int) throws {
    let exchange = waysToSwap[way].exchange
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "một", "a/index.html": "a", "cu/index.html": "cũ"], by: exchange)
    let kept = try sandbox.inode("a/index.html")
    let changes = try sandbox.publish(["index.html": "hai", "a/index.html": "a", "moi/b.css": "b"], by: exchange)
    #expect(sandbox.shown == ["index.html": "hai", "a/index.html": "a", "moi/b.css": "b"])
    #expect(changes == Changes(added: 1, changed: 1, removed: 1))
    #expect(try sandbox.inode("a/index.html") == kept)
    #expect(!FileManager.default.fileExists(atPath: sandbox.output + "/cu"))
  }

  @Test(arguments: waysToSwap.indices)
  func `the release before comes back, and the later one again`(way: Int) throws {
    let exchange = waysToSwap[way].exchange
    let sandbox = try ReleaseSandbox()
    for text in ["một", "hai", "ba"] { try sandbox.publish(["index.html": text, "\(text).txt": text], by: exchange) }
    try sandbox.rollBack(by: exchange)
    #expect(sandbox.shown == ["index.html": "hai", "hai.txt": "hai"])
    try sandbox.rollBack(by: exchange)
    #expect(sandbox.shown == ["index.html": "ba", "ba.txt": "ba"])
    try sandbox.publish(["index.html": "bốn"], by: exchange)
    #expect(sandbox.shown == ["index.html": "bốn"])
  }

  @Test(arguments: waysToSwap.indices)
  func `files that are not ours stay, also where a release goes back`(way: Int) throws {
    let exchange = waysToSwap[way].exchange
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "một"], by: exchange)
    try sandbox.write("public/.well-known/security.txt", "liên hệ")
    try sandbox.publish(["index.html": "hai"], by: exchange)
    try sandbox.publish(["index.html": "ba"], by: exchange)
    try sandbox.write("public/a/google123.html", "xác minh")
    try FileManager.default.removeItem(atPath: sandbox.output + "/.well-known")
    try sandbox.rollBack(by: exchange)
    #expect(sandbox.shown == ["index.html": "hai", "a/google123.html": "xác minh"])
  }

  @Test(arguments: waysToSwap.indices)
  func `a file may become a folder and a folder a file`(way: Int) throws {
    let exchange = waysToSwap[way].exchange
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["a": "tệp", "b/c/d.html": "trang", "e": "còn"], by: exchange)
    try sandbox.publish(["a/index.html": "trang", "b": "tệp", "e": "còn"], by: exchange)
    #expect(sandbox.shown == ["a/index.html": "trang", "b": "tệp", "e": "còn"])
  }

  @Test func `where nothing changed, going back still undoes the last change`() throws {
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "một"])
    try sandbox.publish(["index.html": "hai"])
    #expect(try sandbox.publish(["index.html": "hai"]) == Changes())
    try sandbox.rollBack()
    #expect(sandbox.shown == ["index.html": "một"])
  }

  @Test(arguments: ["bad", "hai!"])
  func `a page that somebody changed on the server is written anew`(tampered: String) throws {
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "hai"])
    try sandbox.write("public/index.html", tampered)
    #expect(try sandbox.publish(["index.html": "hai"]) == Changes(added: 0, changed: 1, removed: 0))
    #expect(sandbox.shown == ["index.html": "hai"])
  }

  @Test func `the folder's rights stay with it`() throws {
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "một"])
    try FileManager.default.setAttributes([.posixPermissions: 0o2750], ofItemAtPath: sandbox.output)
    try sandbox.publish(["index.html": "hai"])
    let rights = try FileManager.default.attributesOfItem(atPath: sandbox.output)[.posixPermissions] as? Int
    #expect(rights == 0o2750)
  }

  @Test(arguments: [["a": "của tôi"], ["a/b": "của tôi"]])
  func `a foreign file where a page must go is named, and the site stays`(foreign: [String: String]) throws {
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "một"])
    for (path, text) in foreign { try sandbox.write("public/" + path, text) }
    let wanted = foreign["a"] == nil ? ["a": "trang"] : ["a/b": "trang"]
    let path = try #require(foreign.keys.first)
    #expect(throws: PublishingError.foreignFileInTheWay(sandbox.output + "/" + path)) { try sandbox.publish(wanted) }
    #expect(sandbox.shown == ["index.html": "một"].merging(foreign) { one, _ in one })
  }

  @Test func `two builds at a time are told apart, and so are a build and a rollback`() throws {
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "một"])
    try sandbox.publish(["index.html": "hai"])
    let staging = try Staging(OutputFolder(sandbox.output))
    #expect(throws: PublishingError.busy(sandbox.output)) { try sandbox.publish(["index.html": "ba"]) }
    #expect(throws: PublishingError.busy(sandbox.output)) { try sandbox.rollBack() }
    #expect(sandbox.shown == ["index.html": "hai"])
    staging.discard()
    try sandbox.publish(["index.html": "ba"])
    #expect(sandbox.shown == ["index.html": "ba"])
  }

  @Test func `nothing lies about after a build but the release before`() throws {
    let sandbox = try ReleaseSandbox()
    try sandbox.publish(["index.html": "một"])
    #expect(sandbox.leftovers == [])
    try sandbox.publish(["index.html": "hai"])
    #expect(sandbox.leftovers == ["lock", "previous"])
  }
}
