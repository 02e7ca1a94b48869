internal import Portal

extension ServerRules {
  /// For nginx: to be included in the `server` block that has the site as its root.
  var nginx: String {
    var lines = heading("#")
    lines += ["charset utf-8;", "error_page 404 \(path)/404.html;", "server_tokens off;", ""]
    // One `add_header` in a location would take away all those of the server: so caching is a variable, not a location.
    lines += [
      "set $cchc_cache \"\(Caching.askFirst)\";",
      "if ($uri ~ \"^\(path.escapedForExpressions)\(Self.assets)\") { set $cchc_cache \"\(Caching.forEver)\"; }",
      "add_header Cache-Control $cchc_cache;",
    ]
    lines += Self.headers.map { "add_header \($0.name) \"\($0.value)\" always;" }
    if compression.contains(.gzip) { lines += ["", "gzip_static on;", "gzip_vary on;"] }
    if compression.contains(.brotli) {
      lines += [
        "", "# Needs libnginx-mod-http-brotli-static; take the mark away where it is there.", "# brotli_static on;",
      ]
    }
    lines += [
      "", "# What begins with a dot is nobody's business, but for .well-known.",
      "location ~ \"/\\.(?!well-known(?:/|$))\" { return 404; }",
    ]
    if !redirects.isEmpty { lines.append("") }
    lines += redirects.map { "location = \"\($0.from)\" { return 301 \"\($0.to)\"; }" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The plain address with the marks escaped that regular expressions give a meaning to.
  var escapedForExpressions: String {
    reduce(into: "") { text, character in
      if character == "." || character == "+" { text.append("\\") }
      text.append(character)
    }
  }
}
