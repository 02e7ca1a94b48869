internal import FlyingSocks
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Takes connections on 127.0.0.1 and lets each be served by itself.
struct Listener: Sendable {
  /// How long a client may be silent, and how long it may take over the head of a request.
  let patience: Duration
  /// The answer to a request.
  let answer: @Sendable (RequestHead) async -> Answer

  /// The most clients at a time; a browser keeps six or so for a host.
  static let mostClients = 200

  /// Listens on a port, calls `ready` with the one that was had, and serves until its task is cancelled.
  func run(port: UInt16, ready: (UInt16) -> Void) async throws(PreviewError) {
    do {
      let socket = try Socket(domain: AF_INET)
      defer { try? socket.close() }
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
      try socket.listen()
      let pool = PatientPool(base: .make(), patience: patience)
      try await pool.prepare()
      let listening = try AsyncSocket(socket: socket, pool: pool)
      if case .ip4(_, let port) = try socket.sockname() { ready(port) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        defer { group.cancelAll() }
        group.addTask { try await pool.run() }
        group.addTask { try await take(from: listening) }
        try await group.next()
      }
    } catch SocketError.failed(_, let number, _) where number == EADDRINUSE {
      throw .portInUse(port, free: Self.freePort(after: port))
    } catch {
      if !Task.isCancelled { throw .cannotListen(port: port, reason: error.localizedDescription) }
    }
  }

  /// Takes one connection after the other; the system may run out of them, and has them again later.
  private func take(from listening: AsyncSocket) async throws {
    let tally = Tally()
    try await withThrowingDiscardingTaskGroup { group in
      while !Task.isCancelled {
        let client: AsyncSocket
        do {
          client = try await listening.accept()
        } catch SocketError.failed {
          try await Task.sleep(for: .milliseconds(100))
          continue
        }
        guard await tally.enter(atMost: Self.mostClients) else {
          try? client.close()
          continue
        }
        group.addTask {
          await Conversation(client: client, patience: patience, answer: answer).run()
          try? client.close()
          await tally.leave()
        }
      }
    }
  }

  /// The first port after `port` on which nobody listens.
  private static func freePort(after port: UInt16) -> UInt16? {
    guard port < UInt16.max else { return nil }
    return (port + 1...(port > UInt16.max - 100 ? UInt16.max : port + 100)).first { candidate in
      guard let socket = try? Socket(domain: AF_INET) else { return false }
      defer { try? socket.close() }
      return (try? socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: candidate))) != nil
    }
  }
}

/// How many clients there are.
private actor Tally {
  private var count = 0

  func enter(atMost most: Int) -> Bool {
    guard count < most else { return false }
    count += 1
    return true
  }

  func leave() { count -= 1 }
}
