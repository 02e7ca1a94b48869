import Foundation
import Testing

@testable import Preview

/// A preview that runs while a test does.
func withPreview(
  root: String, isPolling: Bool = false, patience: Duration = .seconds(30), make: @escaping PreviewServer.Maker,
  test: @Sendable (Client) async throws -> Void
) async throws {
  let (ports, found) = AsyncStream.makeStream(of: UInt16.self)
  let server = PreviewServer(
    options: PreviewOptions(root: root, port: 0, isPolling: isPolling, patience: patience), make: make
  ) { news in
    if case .listening(let port) = news { found.yield(port) }
  }
  let running = Task {
    defer { found.finish() }
    try await server.run()
  }
  defer { running.cancel() }
  var iterator = ports.makeAsyncIterator()
  guard let port = await iterator.next() else {
    try await running.value
    return
  }
  let client = Client(port: port)
  // The first edition may still be in the making.
  try await eventually { try await !client.get("/").body.isEmpty }
  try await test(client)
}

/// Waits until something holds; gives up, and fails, only where it would be of no use to anybody.
func eventually(_ holds: () async throws -> Bool) async throws {
  for _ in 0..<2000 {
    if try await holds() { return }
    try await Task.sleep(for: .milliseconds(10))
  }
  Issue.record("did not come about")
}
