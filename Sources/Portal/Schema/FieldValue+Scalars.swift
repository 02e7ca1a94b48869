internal import VietnameseText

extension String: FieldValue {
  static var shape: Shape { .text }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> String? {
    decoding.text(of: node)
  }
}

extension Int: FieldValue {
  static var shape: Shape { .integer }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Int? {
    guard let text = decoding.text(of: node) else { return nil }
    if let value = DecimalNumber.parse(text)?.integerValue { return value }
    decoding.report(.number, at: node, text)
    return nil
  }
}

extension Double: FieldValue {
  static var shape: Shape { .decimal }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Double? {
    guard let text = decoding.text(of: node) else { return nil }
    if let value = DecimalNumber.parse(text)?.doubleValue { return value }
    decoding.report(.number, at: node, text)
    return nil
  }
}

extension Bool: FieldValue {
  static var shape: Shape { .flag }

  /// The words that mean yes, folded.
  static let yes = ["co", "yes", "true", "dung", "x", "1", "y"]
  /// The words that mean no, folded.
  static let no = ["khong", "no", "false", "sai", "0", "n"]

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Bool? {
    guard let text = decoding.text(of: node) else { return nil }
    let key = Vietnamese.fieldKey(text)
    if yes.contains(key) { return true }
    if no.contains(key) { return false }
    decoding.report(.flag, at: node, text)
    return nil
  }
}

extension CivilDate: FieldValue {
  static var shape: Shape { .date }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> CivilDate? {
    guard let text = decoding.text(of: node) else { return nil }
    switch parse(text) {
    case .success(let date): return date
    case .failure(let fault):
      decoding.report(fault, of: text, at: node)
      return nil
    }
  }
}

extension VietnamMoment: FieldValue {
  static var shape: Shape { .moment }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> VietnamMoment? {
    guard let text = decoding.text(of: node) else { return nil }
    switch parse(text) {
    case .success(let moment): return moment
    case .failure(.date(let fault)): decoding.report(fault, of: text, at: node)
    case .failure: decoding.report(.timeOfDay, at: node, text)
    }
    return nil
  }
}

extension PhoneNumber: FieldValue {
  static var shape: Shape { .phone }

  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> PhoneNumber? {
    guard let text = decoding.text(of: node) else { return nil }
    switch parse(text) {
    case .success(let number): return number
    case .failure(.retiredMobilePrefix(let old, let new)): decoding.report(.retiredPhone, at: node, text, old, new)
    case .failure: decoding.report(.phone, at: node, text)
    }
    return nil
  }
}

extension Procedure.Fee: FieldValue {
  static var shape: Shape { .money }

  /// An amount, "không" or "miễn phí", or the law's own words.
  static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Procedure.Fee? {
    guard let text = decoding.text(of: node) else { return nil }
    if let money = Money.parse(text) { return money.dong == 0 ? .free : .amount(money.dong) }
    switch Vietnamese.fieldKey(text) {
    case "khong", "mienphi", "khongthuphi", "khongmatphi", "khongco": return .free
    default: return .text(text)
    }
  }
}

extension Decoding {
  /// Notes why a text is no date: not one at all, or a day that the calendar does not have.
  mutating func report(_ fault: CivilDate.Fault, of text: String, at node: YAMLNode) {
    switch fault {
    case .notADate: report(.date, at: node, text)
    case .noSuchDay(let day, let month, let year):
      report(
        .noSuchDay, at: node, text, String(month), String(year), String(CivilDate.dayCount(ofMonth: month, year: year)),
        String(day))
    case .yearOutOfRange(let year): report(.year, at: node, text, String(year))
    }
  }
}
