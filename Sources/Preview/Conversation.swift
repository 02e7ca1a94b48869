internal import FlyingSocks
internal import Foundation

/// The requests of one client, one after the other, and their answers.
struct Conversation: Sendable {
  let client: AsyncSocket
  let patience: Duration
  let answer: @Sendable (RequestHead) async -> Answer

  /// Answers until the client leaves, is silent for too long, or asks in a way that ends the conversation.
  func run() async {
    var rest: [UInt8] = []
    do {
      while let head = try await nextHead(&rest) {
        guard let request = RequestHead(head) else { throw Refusal(status: .badRequest, words: "Bad request") }
        let answer = await answer(request)
        try await send(answer, isBodyWanted: request.method != "HEAD", isPersistent: request.isPersistent)
        if !request.isPersistent { break }
        if case .pieces = answer.body { break }
      }
    } catch let refusal as Refusal {
      try? await send(Answer(refusal.status, text: refusal.words), isBodyWanted: true, isPersistent: false)
      await drain()
    } catch {
      // The client is gone, or might as well be.
    }
  }

  /// Why a request was not even read.
  private struct Refusal: Error {
    let status: Answer.Status
    let words: String
  }

  /// The next head without the empty line at its end; nothing when the client has left.
  ///
  /// What follows it stays in `rest`.
  private func nextHead(_ rest: inout [UInt8]) async throws -> [UInt8]? {
    let clock = ContinuousClock()
    let deadline = clock.now + patience
    var searched = 0
    while true {
      // Empty lines before a request are passed over.
      rest.removeFirst(rest.prefix { $0 == 0x0D || $0 == 0x0A }.count)
      if let end = Self.end(of: rest, from: max(0, searched - 3)) {
        let head = Array(rest[..<end.lowerBound])
        rest.removeFirst(end.upperBound)
        return head
      }
      searched = rest.count
      guard rest.count <= RequestHead.longest else {
        let isTarget = !rest.contains(UInt8(ascii: "\n"))
        throw Refusal(status: isTarget ? .addressTooLong : .headTooLarge, words: "Too long")
      }
      guard clock.now < deadline else { throw Refusal(status: .requestTimeout, words: "Too slow") }
      do {
        rest += try await client.read(atMost: 4096)
      } catch SocketError.disconnected {
        return nil
      } catch SocketError.timeout where !rest.isEmpty {
        throw Refusal(status: .requestTimeout, words: "Too slow")
      }
    }
  }

  /// Where the empty line stands that ends a head.
  private static func end(of bytes: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x0A {
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index..<index + 2 }
        if index + 2 < bytes.count, bytes[index + 1] == 0x0D, bytes[index + 2] == 0x0A { return index..<index + 3 }
      }
      index += 1
    }
    return nil
  }

  private func send(_ answer: Answer, isBodyWanted: Bool, isPersistent: Bool) async throws {
    switch answer.body {
    case .bytes(let bytes):
      try await client.write(Data(answer.head(isPersistent: isPersistent) + (isBodyWanted ? bytes : [])))
    case .pieces(let pieces):
      try await client.write(Data(answer.head(isPersistent: false)))
      guard isBodyWanted else { return }
      for await piece in pieces { try await client.write(Data(piece)) }
    }
  }

  /// Takes what the client still sends, within reason: a connection closed before that loses the answer.
  private func drain() async {
    await withTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask {
        var count = 0
        while count < 8 << 20, let bytes = try? await client.read(atMost: 4096) { count += bytes.count }
      }
      group.addTask { try? await Task.sleep(for: .seconds(1)) }
      await group.next()
    }
  }
}
