extension ServerRules {
  /// For IIS 7 and later: as `web.config` in the site's root; former addresses need the module URL Rewrite.
  var iis: String {
    var xml = XMLBuffer()
    xml.begin()
    for line in heading("").map({ String($0.dropFirst()) }) {
      xml.append("<!-- ")
      xml.append(text: line)
      xml.append(" -->\n")
    }
    xml.append("<configuration>\n<system.webServer>\n")
    xml.append("<httpProtocol><customHeaders>\n")
    for (name, value) in Self.headers + [("Cache-Control", Caching.askFirst)] {
      xml.empty("remove", [("name", name)])
      xml.empty("add", [("name", name), ("value", value)])
    }
    xml.append("</customHeaders></httpProtocol>\n")
    xml.append("<httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n")
    xml.empty("remove", [("statusCode", "404")])
    xml.empty("error", [("statusCode", "404"), ("path", path + "/404.html"), ("responseMode", "ExecuteURL")])
    xml.append("</httpErrors>\n<staticContent>\n")
    for (ending, type) in [(".json", "application/json"), (".webmanifest", "application/manifest+json")] {
      xml.empty("remove", [("fileExtension", ending)])
      xml.empty("mimeMap", [("fileExtension", ending), ("mimeType", type)])
    }
    // IIS compresses static files itself and keeps the result; it cannot send copies that lie beside them.
    xml.append("</staticContent>\n<urlCompression doStaticCompression=\"true\" />\n")
    xml.append("<security><requestFiltering><hiddenSegments>\n")
    xml.empty("add", [("segment", String(Self.folder.dropFirst().dropLast()))])
    xml.append("</hiddenSegments></requestFiltering></security>\n")
    writeRedirects(to: &xml)
    xml.append("</system.webServer>\n")
    xml.open("location", [("path", String(Self.assets.dropFirst().dropLast()))])
    xml.append("<system.webServer><httpProtocol><customHeaders>\n")
    xml.empty("remove", [("name", "Cache-Control")])
    xml.empty("add", [("name", "Cache-Control"), ("value", Caching.forEver)])
    xml.append("</customHeaders></httpProtocol></system.webServer></location>\n</configuration>\n")
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  private func writeRedirects(to xml: inout XMLBuffer) {
    guard !redirects.isEmpty else { return }
    xml.append("<rewrite>\n<rewriteMaps><rewriteMap name=\"former\">\n")
    for redirect in redirects { xml.empty("add", [("key", redirect.from), ("value", redirect.to)]) }
    xml.append("</rewriteMap></rewriteMaps>\n<rules><rule name=\"former\" stopProcessing=\"true\">\n")
    xml.append("<match url=\".*\" />\n<conditions>\n")
    xml.empty("add", [("input", "{former:{REQUEST_URI}}"), ("pattern", "(.+)")])
    xml.append("</conditions>\n")
    xml.empty("action", [("type", "Redirect"), ("url", "{C:1}"), ("redirectType", "Permanent")])
    xml.append("</rule></rules>\n</rewrite>\n")
  }
}
