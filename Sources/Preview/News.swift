internal import Foundation
internal import Portal

/// What an open page is told of editions, as server-sent events.
struct News: Sendable {
  /// Distinguishes this run of the server from others, whose editions had the same numbers.
  let run: String
  let language: Language
  /// How often a sign of life is sent, so that a reader who has left is noticed.
  var beat = Duration.seconds(10)

  /// One event for each edition, as pieces for the line.
  func pieces(of editions: AsyncStream<Edition>) -> AsyncStream<[UInt8]> {
    let (pieces, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
    let feeder = Task {
      for await edition in editions { continuation.yield(event(edition)) }
      continuation.finish()
    }
    let pulse = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: beat)
        continuation.yield(Array(":\n\n".utf8))
      }
    }
    continuation.onTermination = { _ in
      feeder.cancel()
      pulse.cancel()
    }
    return pieces
  }

  /// The edition's name, and which addresses readers would not see yet.
  private func event(_ edition: Edition) -> [UInt8] {
    var labels: [String: String] = [:]
    for (address, label) in (edition.site ?? edition.lastGood)?.labels ?? [:] {
      labels[edition.basePath + address] = label.words(in: language)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(Event(edition: edition.name(in: run), labels: labels)) else { return [] }
    return Array("data: ".utf8) + data + Array("\n\n".utf8)
  }

  private struct Event: Encodable {
    let edition: String
    let labels: [String: String]
  }
}
