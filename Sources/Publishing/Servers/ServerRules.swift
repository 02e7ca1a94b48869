internal import Portal
internal import Templates
internal import VietnameseText

/// What a web server should be told about the site: headers, how long to keep what, and where former addresses lead.
///
/// The same for every server; `ServerRules+….swift` writes it as each of them reads it.
struct ServerRules: Sendable {
  /// A former address and where it leads now, with the path under which the site lies.
  struct Redirect: Sendable {
    let from: String
    let to: String
  }

  /// The folder of the rule files; hidden, so that servers need not offer it.
  static let folder = "/.may-chu/"

  /// The path under which the site lies, without a slash at the end.
  let path: String
  /// In order of their addresses.
  let redirects: [Redirect]
  /// Former addresses that no rule can be written for safely; their pages still lead on.
  let omitted: Int
  /// Whether compressed copies lie beside the files.
  let compression: [CompressionFormat]

  init(base: BaseURL, aliases: [SiteFile.Alias], compression: [CompressionFormat]) {
    path = base.path
    self.compression = CompressionFormat.allCases.filter(compression.contains)
    let all = aliases.map { Redirect(from: base.href($0.from), to: base.href($0.to)) }
    redirects = all.filter { $0.from.isPlainAddress && $0.to.isPlainAddress }
      .sorted { $0.from.precedesInBytes($1.from) }
    omitted = all.count - redirects.count
  }

  /// Headers that every answer carries.
  ///
  /// The policy is the frame of what pages say in their own: a page without a player forbids frames itself.
  static let headers: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'self'; frame-src \(PageNeeds.player)"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "SAMEORIGIN"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
  ]

  /// How long browsers may keep what.
  enum Caching {
    /// Names that change with their bytes.
    static let forEver = "public, max-age=31536000, immutable"
    /// Pages and feeds: asked for each time, sent only when they changed.
    static let askFirst = "no-cache"
  }

  /// Where files lie whose names change with their bytes.
  static let assets = "/tai-nguyen/"

  /// Where the rule file for `server` stands, whoever uses it.
  static func address(of server: WebServer) -> String {
    switch server {
    case .nginx: folder + "nginx.conf"
    case .apache: folder + "apache.conf"
    case .caddy: folder + "caddy.conf"
    case .iis: folder + "web.config"
    }
  }

  /// The rules in the language of `server`.
  func text(for server: WebServer) -> String {
    switch server {
    case .nginx: nginx
    case .apache: apache
    case .caddy: caddy
    case .iis: iis
    }
  }

  /// What stands above the rules in every file.
  func heading(_ remark: String) -> [String] {
    let lines = [
      "Made by cchc-site with every build: do not edit. See docs/reference/publishing.md.",
      omitted == 0 ? nil : "\(omitted) former addresses have no rule here; their pages lead on all the same.",
    ]
    return lines.compactMap(\.self).map { "\(remark) \($0)" }
  }
}

extension WebServer {
  /// Where the server itself looks for its rules, if it does.
  var ownAddress: String? {
    switch self {
    case .apache: "/.htaccess"
    case .iis: "/web.config"
    case .nginx, .caddy: nil
    }
  }
}

extension String {
  /// Whether every byte stands for itself in every server's language: letters, digits, and a few marks.
  fileprivate var isPlainAddress: Bool {
    utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "="),
        UInt8(ascii: "@"):
        true
      default: false
      }
    }
  }
}
