/// A place in running text where an official document is named.
public struct Citation: Hashable, Sendable {
  /// What the text names.
  public let target: Target
  /// The bytes to mark as a link: type word, number or name, and the date right behind.
  public let range: Range<Int>
  /// The type as the text writes it before the number, such as "Kế hoạch hành động".
  public let typeWord: String?
  /// The day of the document, where the text gives it.
  public let date: CivilDate?
  /// The year of the document: of its date, of its number, or alone where the day was left open.
  public let year: Int?
  /// Who issued it as far as the text says so: "Chính phủ".
  public let issuer: String?

  public enum Target: Hashable, Sendable {
    case number(DocumentNumber)
    /// A law known by its name, "Luật Tổ chức chính quyền địa phương".
    case law(name: String)
    /// A law with both.
    case numberedLaw(name: String, DocumentNumber)
    /// A number never filled in: "số     /QĐ-UBND".
    case blank(symbol: String)
  }

  /// The document's number, where there is one.
  public var number: DocumentNumber? {
    switch target {
    case .number(let number), .numberedLaw(_, let number): number
    case .law, .blank: nil
    }
  }

  /// The type as the text writes it, or else as the number's abbreviation has it.
  public var typeName: String? {
    if let typeWord { return typeWord }
    if case .blank(let symbol) = target {
      return symbol.split(separator: "-").first.flatMap { DocumentType.abbreviated(String($0))?.name }
    }
    return number?.type?.name
  }
}

extension Citation {
  /// Every citation in a text, in order, none overlapping another.
  public static func find(in text: String) -> [Citation] {
    text.withBytes { find(in: $0) }
  }

  /// Every citation in NFC text; byte positions count from its start.
  ///
  /// Takes time in proportion to the text. Text without a stroke and without the name of a law is only glanced at.
  public static func find(in bytes: UnsafeBufferPointer<UInt8>) -> [Citation] {
    Array(IteratorSequence(CitationScanner(bytes)))
  }
}
