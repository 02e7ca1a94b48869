extension ServerRules {
  /// For Apache 2.4: as `.htaccess` in the site's root, or included in its `<Directory>`.
  var apache: String {
    var lines = heading("#")
    lines += [
      "Options -Indexes", "DirectoryIndex index.html", "ErrorDocument 404 \(path)/404.html", "AddDefaultCharset utf-8",
      "AddType application/feed+json .json", "", "<IfModule mod_headers.c>",
    ]
    lines += Self.headers.map { "  Header always set \($0.name) \"\($0.value)\"" }
    lines += [
      "  Header set Cache-Control \"\(Caching.askFirst)\"",
      "  <If \"%{REQUEST_URI} =~ m#^\(path.escapedForExpressions)\(Self.assets)#\">",
      "    Header set Cache-Control \"\(Caching.forEver)\"", "  </If>", "</IfModule>",
    ]
    lines += ["", "<IfModule mod_rewrite.c>", "  RewriteEngine On"]
    lines += [
      "  # What begins with a dot is nobody's business, but for .well-known.",
      "  RewriteRule \"(^|/)\\.(?!well-known(/|$))\" - [R=404,L]",
    ]
    for format in compression.reversed() {
      lines += [
        "  RewriteCond %{HTTP:Accept-Encoding} \\b\(format.coding)\\b",
        "  RewriteCond %{REQUEST_FILENAME}\(format.ending) -f",
        "  RewriteRule \"^(.+)$\" \"$1\(format.ending)\" [L]",
      ]
    }
    lines.append("</IfModule>")
    for format in compression {
      let ending = format.ending.dropFirst()
      lines += ["", "<IfModule mod_headers.c>"]
      for (name, type) in Self.types {
        lines += [
          "  <FilesMatch \"\\.\(name)\\.\(ending)$\">", "    ForceType \"\(type)\"",
          "    Header set Content-Encoding \(format.coding)", "    Header append Vary Accept-Encoding",
          "    SetEnv no-gzip 1", "    RemoveEncoding .\(ending)", "  </FilesMatch>",
        ]
      }
      lines.append("</IfModule>")
    }
    if !redirects.isEmpty { lines += ["", "<IfModule mod_alias.c>"] }
    lines += redirects.map { "  RedirectMatch 301 \"^\($0.from.escapedForExpressions)$\" \"\($0.to)\"" }
    if !redirects.isEmpty { lines.append("</IfModule>") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The types of the files that have compressed copies: Apache would take them from the copy's own ending.
  private static let types = [
    ("html", "text/html; charset=utf-8"), ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"), ("json", "application/json"), ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"), ("xml", "text/xml; charset=utf-8"),
  ]
}
