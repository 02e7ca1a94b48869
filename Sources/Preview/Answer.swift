/// What a request gets.
struct Answer: Sendable {
  var status: Status
  var headers: [(name: String, value: String)]
  var body: Body

  /// What stands below the headers.
  enum Body: Sendable {
    case bytes([UInt8])
    /// Pieces as they come, until either side closes.
    case pieces(AsyncStream<[UInt8]>)
  }

  /// The statuses that the preview knows.
  enum Status: Int, Sendable {
    case ok = 200
    case partialContent = 206
    case found = 302
    case badRequest = 400
    case notFound = 404
    case methodNotAllowed = 405
    case requestTimeout = 408
    case addressTooLong = 414
    case rangeNotSatisfiable = 416
    case misdirectedRequest = 421
    case headTooLarge = 431
  }

  /// An answer with the headers that every one carries: nothing is kept, guessed at, or handed to another site.
  init(_ status: Status = .ok, type: String, _ body: Body) {
    self.status = status
    self.body = body
    headers = [
      ("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("X-Frame-Options", "SAMEORIGIN"),
    ]
    // A picture opened by itself is a document of the site's origin.
    if type == "image/svg+xml" {
      headers.append(("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"))
    }
  }

  /// A line of text for whoever asked in a way that no page is the answer to.
  init(_ status: Status, text: String) {
    self.init(status, type: "text/plain; charset=utf-8", .bytes(Array((text + "\n").utf8)))
  }

  /// A file, or the part of it that `range` asks for: players of sound and film ask for parts.
  init(file bytes: [UInt8], type: String, range: String?) {
    self.init(type: type, .bytes(bytes))
    headers.append(("Accept-Ranges", "bytes"))
    switch range.map({ ByteRange.read($0, count: bytes.count) }) ?? .whole {
    case .whole: break
    case .part(let part):
      status = .partialContent
      headers.append(("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"))
      body = .bytes(Array(bytes[part]))
    case .none:
      status = .rangeNotSatisfiable
      headers.append(("Content-Range", "bytes */\(bytes.count)"))
      body = .bytes([])
    }
  }

  /// The lines above the body.
  func head(isPersistent: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue) \(status)"]
    lines += headers.map { "\($0.name): \($0.value)" }
    if case .bytes(let bytes) = body { lines.append("Content-Length: \(bytes.count)") }
    lines.append("Connection: \(isPersistent ? "keep-alive" : "close")")
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
