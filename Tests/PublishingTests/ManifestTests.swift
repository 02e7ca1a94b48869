import Portal
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  private func lines(_ paths: [String]) -> [Manifest.Line] {
    paths.enumerated().map { place, path in
      Manifest.Line(path: path, file: Manifest.File(size: place, hash: ContentHash(value: UInt64(place))))
    }
  }

  @Test(arguments: [0, 1, 3, 7])
  func `Further files take their places among those that are there`(_ step: Int) throws {
    let all = lines(["a", "a/b", "a-b", "b/index.html", "đ", "z", "A", "0"])
    let known = all.enumerated().filter { step > 0 && $0.offset % step == 0 }.map(\.element)
    let further = all.filter { !known.contains($0) }
    let manifest = Manifest(known).adding(further.reversed(), compressor: "gzip")
    #expect(manifest == Manifest(all, compressor: "gzip"))
    #expect(Manifest(manifest.bytes) == manifest)
    for line in all { #expect(try #require(manifest[line.path]) == line.file) }
  }
}
