internal import FlyingSocks

/// Waits for sockets, but not for ever: a client that sends or takes nothing for a while is let go.
struct PatientPool: AsyncSocketPool {
  let base: any AsyncSocketPool
  /// How long a client may be silent.
  let patience: Duration

  func prepare() async throws { try await base.prepare() }

  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // The socket that listens has nobody on its other end, and waits as long as it takes.
    guard (try? socket.remotePeer()) != nil else {
      return try await base.suspendSocket(socket, untilReadyFor: events)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await base.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SocketError.timeout(message: "silent client")
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
