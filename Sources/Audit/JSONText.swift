/// A JSON value, written compactly and with its members in the order given.
indirect enum JSONText {
  case null
  case number(Int)
  case text(String)
  case flag(Bool)
  case list([JSONText])
  case object([(String, JSONText)])

  static func optional(_ text: String?) -> JSONText { text.map(JSONText.text) ?? .null }
  static func optional(_ number: Int?) -> JSONText { number.map(JSONText.number) ?? .null }

  /// The UTF-8 of the value; members of the outermost lists stand on lines of their own.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    write(into: &output, depth: 0)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func write(into output: inout [UInt8], depth: Int) {
    switch self {
    case .null: output += "null".utf8
    case .number(let number): output += String(number).utf8
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .text(let text): Self.write(text, into: &output)
    case .list(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        if depth == 1 { output += "\n  ".utf8 } else if index > 0 { output.append(UInt8(ascii: " ")) }
        value.write(into: &output, depth: depth + 1)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output += (depth == 0 ? ",\n " : ", ").utf8 }
        Self.write(member.0, into: &output)
        output += ": ".utf8
        member.1.write(into: &output, depth: depth + 1)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, into output: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\r"): output += "\\r".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      case 0..<0x20:
        output += "\\u00".utf8
        output.append(hex[Int(byte >> 4)])
        output.append(hex[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
