/// The media type that an address is served with.
enum MediaType {
  static let html = "text/html; charset=utf-8"

  /// The type for the ending of an address; unknown files are offered for download.
  static func of(_ address: String) -> String {
    if address.hasSuffix("/") { return html }
    if address.hasSuffix("/rss.xml") { return "application/rss+xml; charset=utf-8" }
    if address.hasSuffix("/feed.json") { return "application/feed+json" }
    let name = address.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return types[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  private static let unknown = "application/octet-stream"

  private static let types: [String: String] = [
    "html": html, "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "json": "application/json",
    "xml": "application/xml; charset=utf-8", "xsl": "text/xsl; charset=utf-8",
    "webmanifest": "application/manifest+json", "wasm": "application/wasm",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "bmp": "image/bmp", "tif": "image/tiff",
    "tiff": "image/tiff", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "wav": "audio/wav", "ogg": "audio/ogg", "mp4": "video/mp4",
    "webm": "video/webm", "mov": "video/quicktime", "pdf": "application/pdf", "zip": "application/zip",
    "rtf": "application/rtf", "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
  ]
}
