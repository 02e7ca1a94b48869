/// The number and symbol of an official document: `721/KH-BQL`, `118/2025/NĐ-CP`, `57-NQ/TW`, `91/2025/QH15`.
///
/// State documents follow Nghị định 30/2020/NĐ-CP (number, stroke, type, hyphen, issuer), those of the Party
/// Hướng dẫn 36-HD/VPTW (number, hyphen, type, stroke, issuer); the National Assembly numbers by year and term.
public struct DocumentNumber: Hashable, Sendable {
  /// As written, with its zeros and letter: "06", "30c", "66.7".
  public let number: String
  /// The year inside the number, where it has one.
  public let year: Int?
  /// "KH" of `721/KH-BQL`; nothing for official letters and laws, whose numbers carry no type.
  public let typeAbbreviation: String?
  /// "BQL" of `721/KH-BQL`, "BCA-A05" of `10/TB-BCA-A05`, "QH15" of `91/2025/QH15`.
  public let issuer: String
  /// Whose form the number has.
  public let family: Family
  /// The hash of the key, which every citation asks for.
  private(set) var keyHash: UInt64 = 0

  public enum Family: String, Sendable {
    case state
    case party
    /// The National Assembly and its Standing Committee.
    case assembly
    /// An official letter.
    case letter
  }

  init(number: String, year: Int?, typeAbbreviation: String?, issuer: String, family: Family) {
    self.number = number
    self.year = year
    self.typeAbbreviation = typeAbbreviation
    self.issuer = issuer
    self.family = family
    keyHash = hashOfKey
  }
}

extension DocumentNumber: CustomStringConvertible {
  /// What follows number and year: "KH-BQL", "TTg-KSTT", "NQ/TW", "QH15".
  public var symbol: String {
    guard let typeAbbreviation else { return issuer }
    return typeAbbreviation + (family == .party ? "/" : "-") + issuer
  }

  /// The type that the symbol names; official letters have theirs without naming it.
  public var type: DocumentType? {
    typeAbbreviation.map(DocumentType.abbreviated) ?? (family == .letter ? .officialLetter : nil)
  }

  /// The number as an office writes it, without spaces: `06/QĐ-TTg`.
  public var description: String { compose(number) }

  /// The key with đ as d: only for a writer who typed no diacritics, and only when one document fits.
  public var fallbackKey: String { Vietnamese.folded(key.text) }

  /// Whether the writer may have typed no diacritics: there is a D, no letter beyond ASCII, and no type of that
  /// abbreviation, since HD is one and QD is none.
  public var mayLackStrokes: Bool {
    let symbol = symbol.utf8
    return symbol.contains { $0 | 0x20 == UInt8(ascii: "d") } && symbol.allSatisfy { $0 < 0x80 }
      && typeAbbreviation.flatMap { DocumentType.abbreviated($0) } == nil
  }

  func compose(_ number: String) -> String {
    number + (family == .party ? "-" : "/") + (year.map { "\($0)/" } ?? "") + symbol
  }
}

extension DocumentNumber {
  /// Why a text is no document number.
  public enum Fault: Error, Hashable, Sendable {
    /// No known form.
    case notADocumentNumber
    /// The form is right but the number is still open: `/QĐ-UBND`.
    case blank(symbol: String)
  }

  /// Reads a number that stands alone, with "Số" before it or not, in any case, with spaces or not.
  public static func parse(_ text: String) -> Result<DocumentNumber, Fault> {
    Vietnamese.nfc(text).withBytes { bytes in
      let end = bytes.indexBeforeSpaces(bytes.count)
      guard bytes.count <= 200, let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
        let match = DocumentNumberMatch(in: bytes, slash: slash, isField: true), match.end == end
      else { return .failure(.notADocumentNumber) }
      let rest = bytes.indexBeforeNumberWord(match.start) ?? match.start
      guard bytes.indexBeforeSpaces(rest) == 0 else { return .failure(.notADocumentNumber) }
      guard let number = match.number else { return .failure(.blank(symbol: match.symbol)) }
      return .success(number)
    }
  }
}
