extension Diagnostic {
  /// The fault as a workflow command that annotates the line in a review.
  ///
  /// Source: GitHub's workflow commands; data escape `%`, CR and LF, properties `:` and `,` as well.
  public func annotation(in language: Language) -> String {
    let command =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .notice: "notice"
      }
    let wording = wording(in: language)
    let place = "file=\(file.escapedProperty),line=\(position.line),col=\(position.column),title=\(code.rawValue)"
    return "::\(command) \(place)::\((wording.message + ". " + wording.help).escapedData)"
  }
}

extension String {
  fileprivate var escapedData: String {
    flatMap { (character: Character) -> String in
      switch character {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case "\r\n": "%0D%0A"
      default: String(character)
      }
    }.reduce(into: "") { $0.append($1) }
  }

  fileprivate var escapedProperty: String {
    escapedData.reduce(into: "") { text, character in
      switch character {
      case ":": text += "%3A"
      case ",": text += "%2C"
      default: text.append(character)
      }
    }
  }
}
