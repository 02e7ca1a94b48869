extension String {
  /// The text as content or attribute of XML 1.0; characters that XML cannot hold are left out.
  var xml: String {
    var output = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default:
        switch scalar.value {
        case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF: continue
        default: output.unicodeScalars.append(scalar)
        }
      }
    }
    return output
  }

  /// The declaration that opens every part.
  static let xmlDeclaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
}
