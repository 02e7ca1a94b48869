extension ServerRules {
  /// For Caddy 2: to be imported in the block of the site, beside its `root`.
  var caddy: String {
    var lines = heading("#")
    lines += ["header {"]
    lines += Self.headers.map { "\t\($0.name) \"\($0.value)\"" }
    lines += [
      "}", "@assets path \(path)\(Self.assets)*", "header @assets Cache-Control \"\(Caching.forEver)\"",
      // Caddy puts what has a condition first, so that what has none would have the last word.
      "@others not path \(path)\(Self.assets)*", "header @others Cache-Control \"\(Caching.askFirst)\"", "",
      "# What begins with a dot is nobody's business, but for .well-known.",
      "@hidden {", "\tpath */.*", "\tnot path */.well-known/*", "}", "error @hidden 404", "",
      "handle_errors {", "\t@missing expression `{err.status_code} == 404`", "\thandle @missing {",
      "\t\trewrite * \(path)/404.html", "\t\tfile_server", "\t}", "}", "",
    ]
    let formats = compression.reversed().map(\.coding).joined(separator: " ")
    lines += formats.isEmpty ? ["file_server"] : ["file_server {", "\tprecompressed \(formats)", "}"]
    if !redirects.isEmpty { lines.append("") }
    lines += redirects.map { "redir \($0.from) \($0.to) 301" }
    return lines.joined(separator: "\n") + "\n"
  }
}
