import MarkdownFuzzing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Tries random texts for a while and says what they brought to light; exits 1 where that is anything.
///
///     FUZZ_SECONDS=600 FUZZ_SEED=1 fuzz-markdown
@main
struct FuzzMarkdown {
  static func main() {
    let seconds = number("FUZZ_SECONDS") ?? 10
    let seed = number("FUZZ_SEED") ?? 1
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var generator = MarkdownGenerator(seed: UInt64(seed))
    var texts = 0
    var faulty = 0
    while clock.now < end, faulty < 10 {
      for _ in 0..<100 {
        let text = generator.text()
        texts += 1
        let faults = Checks.faults(of: text)
        guard !faults.isEmpty else { continue }
        faulty += 1
        print("text \(texts) of seed \(seed): \(faults.joined(separator: "; "))")
        print(String(reflecting: String(decoding: text, as: UTF8.self)))
      }
    }
    print("\(texts) texts in \(seconds) seconds, seed \(seed): \(faulty) with faults")
    exit(faulty == 0 ? 0 : 1)
  }

  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }
}
