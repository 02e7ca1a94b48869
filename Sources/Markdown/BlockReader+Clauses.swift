/// How deep a clause stands in an official text, whatever its indentation: an article holds clauses, a clause points.
enum ClauseRank: Int, Comparable {
  case article, roman, number, subnumber, subsubnumber, letter, dash, plus

  static func < (left: ClauseRank, right: ClauseRank) -> Bool { left.rawValue < right.rawValue }

  /// Whether only official texts mark items so.
  var isLegal: Bool {
    switch self {
    case .article, .roman, .subnumber, .subsubnumber, .letter: true
    case .number, .dash, .plus: false
    }
  }
}

extension Clause {
  /// Adds what the marker says, as anchors write it: `2a` for `Điều 2a.`, `1-1` for `1.1.`, `dd` for `đ)`.
  func appendName(to anchor: inout [UInt8], source: Bytes) {
    switch rank {
    case .letter where source[marker.lowerBound] >= 0x80:
      // đ, which must not share the anchor of d.
      anchor.append(contentsOf: "dd".utf8)
    case .letter: anchor.append(source[marker.lowerBound])
    case .roman: for byte in source[marker].dropLast() { anchor.append(byte | 0x20) }
    default:
      guard let start = source[marker].firstIndex(where: \.isDigit) else { return }
      var digits = source[start..<marker.upperBound].dropLast()
      if number != nil { while digits.count > 1, digits.first == UInt8(ascii: "0") { digits.removeFirst() } }
      for byte in digits { anchor.append(byte == UInt8(ascii: ".") ? UInt8(ascii: "-") : byte) }
    }
  }
}

// Lists as official texts write them: `Điều 1.`, `I.`, `1.`, `1.1.`, `a)`, `đ)`, seldom indented.
//
// Each marker becomes the marker of a bullet list for libcmark, indented to stand below the clause that it is part of;
// the writer's own marker is shown again by the renderer.
extension BlockReader {
  private struct Marker {
    var rank: ClauseRank
    /// The end of the marker, without the space behind it.
    var end: Int
    /// The value of a Roman number.
    var roman = 0
  }

  /// Opens a clause, if its marker stands at `firstNonspace`.
  mutating func openClause(_ first: UInt8, _ state: inout LineState) -> Bool {
    guard let marker = clauseMarker(first, at: firstNonspace) else { return false }
    nest(marker.rank, &state)
    closeUnmatched(&state)
    if marker.rank == .roman { lastRoman = marker.roman }
    prepared.hasLegalText = true
    addClause(firstNonspace..<marker.end, rank: marker.rank)
    let end = marker.end
    replace(firstNonspace, upTo: end, with: "+")
    let length = end - firstNonspace
    // The replacement is one byte long; the mark above counted from before it.
    openItem(markerLength: length, width: 1, rank: marker.rank)
    if hasReadParagraph { state.isDone = true }
    return true
  }

  /// Puts an ordinary item below the clauses that it is part of, and says how it ranks among them.
  mutating func nestItem(_ first: UInt8, markerLength: Int, _ state: inout LineState) -> ClauseRank? {
    let rank: ClauseRank
    switch first {
    case UInt8(ascii: "-"): rank = .dash
    case UInt8(ascii: "+"): rank = .plus
    case UInt8(ascii: "*"): return nil
    default: rank = .number
    }
    if !state.hasOpened, state.matched < containers.count, !isBlankAfter(firstNonspace + markerLength),
      containers[state.matched...].contains(where: { $0.rank?.isLegal ?? false })
    {
      nest(rank, &state)
    }
    return rank
  }

  /// Opens an ordinary item.
  ///
  /// Where its number would keep it from ending a paragraph, libcmark is given 1 for it.
  mutating func openListItem(_ first: UInt8, markerLength: Int, rank: ClauseRank?, endsParagraph: Bool) {
    noteNumber(first, markerLength: markerLength)
    guard endsParagraph, first.isDigit else {
      openItem(markerLength: markerLength, width: markerLength, rank: rank)
      return
    }
    replace(firstNonspace, upTo: firstNonspace + markerLength - 1, with: "1")
    openItem(markerLength: markerLength, width: 2, rank: rank)
  }

  /// Remembers the number of an ordinary item, so that it can be shown as written and linked.
  private mutating func noteNumber(_ first: UInt8, markerLength: Int) {
    guard first.isDigit else { return }
    lastDelimiter = source[firstNonspace + markerLength - 1]
    guard dialect == .editors else { return }
    var number = 0
    for digit in source[firstNonspace..<firstNonspace + markerLength - 1] { number = number * 10 + Int(digit - 0x30) }
    addClause(firstNonspace..<firstNonspace + markerLength, rank: .number, number: number)
  }

  /// Reads the marker at the beginning of a heading: `## II. NHIỆM VỤ`, `## Điều 2. Đối tượng`.
  mutating func readHeadingClause() {
    var start = firstNonspace
    while peek(start) == UInt8(ascii: "#") { start += 1 }
    while peek(start) == .space || peek(start) == .tab { start += 1 }
    guard start < lineEnd, let marker = clauseMarker(source[start], at: start) ?? numberMarker(at: start) else {
      clausePath.removeAll()
      lastRoman = 0
      return
    }
    if marker.rank == .roman { lastRoman = marker.roman }
    if marker.rank != .number { prepared.hasLegalText = true }
    addClause(start..<marker.end, rank: marker.rank, number: marker.rank == .number ? 0 : nil)
  }

  /// Adds a clause to the innermost one that is open and of a higher rank.
  private mutating func addClause(_ marker: Range<Int>, rank: ClauseRank, number: Int? = nil) {
    // `1.1.` names the clause that it is part of itself.
    let limit = rank == .subnumber || rank == .subsubnumber ? ClauseRank.number : rank
    while let last = clausePath.last, prepared.clauses[last].rank >= limit { clausePath.removeLast() }
    let index = prepared.clauses.count
    addMark(.clause(index: index), line: lineNumber, column: firstNonspace - lineStart + shift + 1)
    prepared.clauses.append(Clause(marker: marker, rank: rank, parent: clausePath.last, number: number))
    clausePath.append(index)
  }

  /// Indents the line, for libcmark, below the open clauses of a higher rank.
  private mutating func nest(_ rank: ClauseRank, _ state: inout LineState) {
    guard !state.hasOpened, state.matched < containers.count else { return }
    var keep = state.matched
    var columns = 0
    while keep < containers.count, containers[keep].kind == .item, let outer = containers[keep].rank, outer < rank {
      columns += containers[keep].indent
      keep += 1
    }
    // In the middle of code or HTML an indented line would belong to that.
    guard columns > 0, keep < containers.count || !leaf.isKeptOpen else { return }
    prepared.body.append(contentsOf: source[copied..<firstNonspace])
    prepared.body.append(contentsOf: repeatElement(.space, count: columns))
    copied = firstNonspace
    shift += columns
    column += columns
    firstNonspaceColumn += columns
    state.matched = keep
  }

  /// The marker that only official texts use, if one stands at `start`.
  private mutating func clauseMarker(_ first: UInt8, at start: Int) -> Marker? {
    let marker: Marker?
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      guard peek(start + 1) == UInt8(ascii: ")") else { return nil }
      marker = Marker(rank: .letter, end: start + 2)
    case 0xC4:
      if peek(start + 1) == 0x91, peek(start + 2) == UInt8(ascii: ")") {
        marker = Marker(rank: .letter, end: start + 3)
      } else {
        marker = articleMarker(at: start)
      }
    case UInt8(ascii: "K"), UInt8(ascii: "k"): marker = articleMarker(at: start)
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): marker = romanMarker(at: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): marker = subnumberMarker(at: start)
    default: return nil
    }
    guard let marker, peek(marker.end) == .space || peek(marker.end) == .tab, !isBlankAfter(marker.end) else {
      return nil
    }
    return marker
  }

  static let articleWords: [(word: StaticString, rank: ClauseRank)] = [
    ("Điều", .article), ("ĐIỀU", .article), ("Đie\u{302}\u{300}u", .article), ("Khoản", .number),
    ("KHOẢN", .number), ("Khoa\u{309}n", .number),
  ]

  /// An article or a clause with its word: `Điều 2.`, `Điều 2a.`, `Khoản 3.`.
  private mutating func articleMarker(at start: Int) -> Marker? {
    // Many a sentence begins with Đ or K.
    let second = source[start] == 0xC4 ? peek(start + 2) | 0x20 : peek(start + 1) | 0x20
    guard second == UInt8(ascii: "i") || second == UInt8(ascii: "h") else { return nil }
    for (word, rank) in Self.articleWords {
      let length = word.utf8CodeUnitCount
      guard start + length < lineEnd,
        word.withUTF8Buffer({ $0.elementsEqual(source[start..<start + length]) })
      else { continue }
      var position = start + length
      guard peek(position) == .space else { return nil }
      while peek(position) == .space { position += 1 }
      let number = position
      while peek(position).isDigit, position - number < 5 { position += 1 }
      guard position > number else { return nil }
      if peek(position).isLetter, !peek(position).isUppercaseLetter { position += 1 }
      guard peek(position) == UInt8(ascii: ".") || peek(position) == UInt8(ascii: ":") else { return nil }
      return Marker(rank: rank, end: position + 1)
    }
    return nil
  }

  /// `II.`: the number after the last one, or the first, or one that no initial of a name can be.
  private mutating func romanMarker(at start: Int) -> Marker? {
    var end = start
    while end - start < 6, let byte = Optional(peek(end)), "IVX".utf8.contains(byte) { end += 1 }
    guard peek(end) == UInt8(ascii: ".") else { return nil }
    let value = Self.value(ofRoman: String(decoding: source[start..<end], as: UTF8.self).lowercased())
    guard value > 0, value == 1 || value == lastRoman + 1 || end - start > 1 else { return nil }
    return Marker(rank: .roman, end: end + 1, roman: value)
  }

  /// Numbers of two parts and more: `1.1.`, `1.1.1.`.
  private mutating func subnumberMarker(at start: Int) -> Marker? {
    var position = start
    var groups = 0
    while true {
      let group = position
      while peek(position).isDigit, position - group < 3 { position += 1 }
      guard position > group else { break }
      groups += 1
      guard peek(position) == UInt8(ascii: ".") else { return nil }
      position += 1
    }
    guard groups >= 2, groups <= 5 else { return nil }
    return Marker(rank: groups == 2 ? .subnumber : .subsubnumber, end: position)
  }

  /// `1.` in a heading, where no list begins.
  private mutating func numberMarker(at start: Int) -> Marker? {
    var position = start
    while peek(position).isDigit, position - start < 3 { position += 1 }
    guard position > start, peek(position) == UInt8(ascii: "."), peek(position + 1) == .space else { return nil }
    return Marker(rank: .number, end: position + 1)
  }

  /// The value of a Roman number in lower case that is written as it should be, up to 39; otherwise 0.
  static func value(ofRoman name: String) -> Int {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = name.prefix { $0 == "x" }
    // "ix" begins with i: its x is not counted here.
    guard tens.count <= 3, let one = ones.firstIndex(of: String(name.dropFirst(tens.count))) else { return 0 }
    return tens.count * 10 + one
  }
}
