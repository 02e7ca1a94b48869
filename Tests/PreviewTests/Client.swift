import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A client that sends exactly the bytes it is given, so that it can misbehave.
struct Client {
  let port: UInt16

  /// An answer: its status, its headers in lower case and its body.
  struct Answer {
    var status = 0
    var headers: [String: String] = [:]
    var body: [UInt8] = []
    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Asks for a target under a host's name.
  func get(
    _ target: String, host: String = "127.0.0.1", method: String = "GET", more: String = ""
  ) async throws -> Answer {
    try await send(Array("\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(more)\r\n".utf8))
  }

  /// Sends bytes and reads until the other side closes, or until `isEnough` says so.
  func send(_ bytes: [UInt8], isEnough: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }) async throws -> Answer {
    let port = port
    // A thread that waits must not be one of the few on which the server works.
    let bytes: [UInt8] = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try Self.exchange(bytes, port: port, isEnough: isEnough) })
      }
    }
    return Self.read(bytes)
  }

  private static func exchange(_ bytes: [UInt8], port: UInt16, isEnough: ([UInt8]) -> Bool) throws -> [UInt8] {
    #if canImport(Glibc)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
      let flags: Int32 = 0
    #endif
    guard descriptor >= 0 else { throw POSIXError(.EIO) }
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw POSIXError(.ECONNREFUSED) }
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent, flags)
      }
      if count <= 0 { break }
      sent += count
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while !isEnough(answer) {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count < 0 { throw POSIXError(.ETIMEDOUT) }
      if count == 0 { break }
      answer += buffer[..<count]
    }
    return answer
  }

  private static func read(_ bytes: [UInt8]) -> Answer {
    var answer = Answer()
    let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))
    let head = String(decoding: bytes[..<(end?.lowerBound ?? bytes.endIndex)], as: UTF8.self)
    for (index, line) in head.split(separator: "\r\n").enumerated() {
      if index == 0 {
        answer.status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      } else if let colon = line.firstIndex(of: ":") {
        answer.headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
          in: .whitespaces)
      }
    }
    answer.body = end.map { Array(bytes[$0.upperBound...]) } ?? []
    return answer
  }
}
