/// A JSON value, written compactly and with its members in the order given.
package indirect enum JSONText: Sendable {
  case null
  case number(Int)
  case decimal(Double)
  case text(String)
  case flag(Bool)
  case list([JSONText])
  case object([(String, JSONText)])

  package static func optional(_ text: String?) -> JSONText { text.map(JSONText.text) ?? .null }
  package static func optional(_ number: Int?) -> JSONText { number.map(JSONText.number) ?? .null }

  /// The UTF-8 of the value; members of the outermost lists stand on lines of their own.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(into: &output, depth: 0)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func write(into output: inout [UInt8], depth: Int) {
    switch self {
    case .null: output += "null".utf8
    case .number(let number): output += String(number).utf8
    case .decimal(let number): output += number.plain.utf8
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

  /// The UTF-8 of the value for a person to read: members on lines of their own, two spaces a level.
  package var indented: [UInt8] {
    var output: [UInt8] = []
    write(into: &output, indent: 0)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func write(into output: inout [UInt8], indent: Int) {
    switch self {
    case .list(let values) where values.contains(where: \.isObject):
      Self.write(values, between: "[", "]", indent: indent, into: &output) { value, output in
        value.write(into: &output, indent: indent + 1)
      }
    case .object(let members) where !members.isEmpty:
      Self.write(members, between: "{", "}", indent: indent, into: &output) { member, output in
        Self.write(member.0, into: &output)
        output += ": ".utf8
        member.1.write(into: &output, indent: indent + 1)
      }
    default: write(into: &output, depth: 2)
    }
  }

  private static func write<Item>(
    _ items: [Item], between open: String, _ close: String, indent: Int, into output: inout [UInt8],
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    output += open.utf8
    for (index, item) in items.enumerated() {
      output += (index > 0 ? ",\n" : "\n").utf8
      output += String(repeating: "  ", count: indent + 1).utf8
      write(item, &output)
    }
    output += "\n\(String(repeating: "  ", count: indent))\(close)".utf8
  }

  private var isObject: Bool { if case .object = self { true } else { false } }

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
