import CCmark
import Dispatch
import Files
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The least that any program of this kind must do: read every source, parse and render every body with libcmark,
/// and write as many files of the same sizes as the site has.
///
///     floor SOURCE MANIFEST OUTPUT THREADS
@main
struct Floor {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let threads = Int(arguments[4]), threads > 0 else {
      endWithUsage("floor SOURCE MANIFEST OUTPUT THREADS")
    }
    let sources = try files(under: arguments[1], suffix: ".md")
    let manifest = try Manifest(readingFrom: arguments[2])
    let output = arguments[3]

    try makeFolder(output)
    for folder in manifest.folders { try makeFolder("\(output)/\(folder)") }

    // One queue of work for both halves, so that no thread waits while the other still renders.
    let page = [UInt8](repeating: UInt8(ascii: "x"), count: manifest.entries.lazy.map(\.size).max() ?? 0)
    try inParallel(sources.count + manifest.entries.count, threads: threads) { index, buffer in
      if index < sources.count {
        try read(sources[index], into: &buffer)
        buffer.withUnsafeBufferPointer { render(body(of: $0)) }
      } else {
        let entry = manifest.entries[index - sources.count]
        try page.withUnsafeBytes {
          try write(UnsafeRawBufferPointer(rebasing: $0.prefix(entry.size)), to: "\(output)/\(entry.path)")
        }
      }
    }
  }

  private static func render(_ body: UnsafeBufferPointer<UInt8>) {
    body.withMemoryRebound(to: CChar.self) { text in
      let document = cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
      free(cmark_render_html(document, CMARK_OPT_DEFAULT))
      cmark_node_free(document)
    }
  }

  /// Calls `work` once for each index below `count`, handed out in runs to `threads` threads that each own a buffer.
  private static func inParallel(
    _ count: Int, threads: Int, work: @Sendable (Int, inout [UInt8]) throws -> Void
  ) throws {
    let run = 32
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var buffer: [UInt8] = []
      while true {
        let start = next.add(run, ordering: .relaxed).oldValue
        if start >= count { return }
        do {
          for index in start..<min(start + run, count) { try work(index, &buffer) }
        } catch {
          failure.withLock { $0 = error }
          return
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
