import CCmark
import Files
import HTML
import Markdown

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Parses and renders every body of a corpus, held in memory, with libcmark alone and with the editors' dialect in turn,
/// on one thread, and prints the ratio of their times.
///
///     markdown-bench SOURCE [ROUNDS]
@main
struct MarkdownBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard (2...3).contains(arguments.count), let rounds = arguments.count == 3 ? Int(arguments[2]) : 5, rounds > 0
    else { endWithUsage("markdown-bench SOURCE [ROUNDS]") }

    var source: [UInt8] = []
    let bodies = try files(under: arguments[1], suffix: ".md").sorted().map { path in
      try read(path, into: &source)
      return source.withUnsafeBufferPointer { Array(body(of: $0)) }
    }

    // Bytes are counted so that neither side can be optimised away. The two take turns every few bodies, and of every
    // turn the fastest round counts: other programs can slow a round down, by emptying the caches, but not speed it up.
    var renderer = MarkdownRenderer()
    var written = (plain: 0, ours: 0)
    let turns = stride(from: 0, to: bodies.count, by: 50).map { bodies[$0..<min($0 + 50, bodies.count)] }
    var best = [(plain: Double, ours: Double)](repeating: (.infinity, .infinity), count: turns.count)
    for _ in 0..<rounds {
      for (index, turn) in turns.enumerated() {
        let plain = processorTime { for body in turn { written.plain += renderPlainly(body) } }
        let ours = processorTime {
          for body in turn {
            var resolver = PlainResolver()
            written.ours += renderer.render(body, resolver: &resolver).markup.bytes.count
          }
        }
        best[index] = (min(best[index].plain, plain), min(best[index].ours, ours))
      }
    }
    let ratio = best.reduce(0) { $0 + $1.ours } / best.reduce(0) { $0 + $1.plain }
    let growth = Double(written.ours) / Double(written.plain)
    row("Markdown: time, ours to libcmark alone", ratio, "at most 1.5")
    row("Markdown: HTML, ours to libcmark alone", growth, "")
  }

  private static func renderPlainly(_ body: [UInt8]) -> Int {
    body.withUnsafeBytes { bytes in
      let text = bytes.assumingMemoryBound(to: CChar.self)
      let document = cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
      defer { cmark_node_free(document) }
      guard let html = cmark_render_html(document, CMARK_OPT_DEFAULT) else { return 0 }
      defer { free(html) }
      return strlen(html)
    }
  }

  /// Seconds of this thread's processor time that `work` takes: other programs on the machine do not count.
  private static func processorTime(_ work: () -> Void) -> Double {
    let start = now()
    work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A line of the table that `Benchmarks/run` prints.
  private static func row(_ name: String, _ value: Double, _ goal: String) {
    let hundredths = Int((value * 100).rounded())
    let digits = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    let gap = String(repeating: " ", count: max(1, 60 - name.count - digits.count))
    print("\(name)\(gap)\(digits)   \(goal)")
  }
}
