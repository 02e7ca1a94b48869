/// The web servers that rule files are written for.
public enum WebServer: String, Choice {
  case nginx
  case apache
  case caddy
  case iis

  public var name: String {
    switch self {
    case .nginx: "nginx"
    case .apache: "Apache"
    case .caddy: "Caddy"
    case .iis: "IIS"
    }
  }

  public var spellings: [String] { self == .apache ? ["httpd"] : [] }
}

/// The formats in which text files can be offered compressed.
public enum CompressionFormat: String, Choice {
  /// RFC 1952, understood by every browser.
  case gzip
  /// RFC 7932, a fifth smaller.
  case brotli

  public var name: String {
    switch self {
    case .gzip: "gzip"
    case .brotli: "Brotli"
    }
  }

  public var spellings: [String] {
    switch self {
    case .gzip: ["gz"]
    case .brotli: ["br"]
    }
  }
}
