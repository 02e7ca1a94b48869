internal import VietnameseText

extension SearchCollector {
  /// A word as it is written, and how it stands in the document that is read.
  struct Word: NumberedEntry {
    let letters: UInt64
    let form: UInt32
    /// The number of its folded form.
    var folded: UInt32 = 0
    /// The abbreviations whose long form may end here: a number of the phrase book plus one.
    var phrases: UInt32 = 0
    /// In how many documents it is.
    var documents: UInt32 = 0
    /// The document that last had it, counted from 1, how often, and where it weighed most there.
    var document: UInt32 = 0
    var count: UInt8 = 0
    var zone: UInt8 = 0

    init(_ key: SearchWord) { (letters, form) = (key.letters, key.form) }

    var word: SearchWord { SearchWord(letters: letters, form: form) }

    /// Counts the word in a document, up to `most`; false where it was counted there before.
    @inline(__always)
    mutating func note(_ document: UInt32, _ zone: UInt8, most: UInt8) -> Bool {
      let isNew = self.document != document
      self.document = document
      count = isNew ? 1 : min(count &+ 1, most)
      self.zone = isNew ? zone : max(self.zone, zone)
      return isNew
    }

    @inline(__always)
    func has(_ key: SearchWord) -> Bool { letters == key.letters && form == key.form }
    var hash: UInt64 { Self.hash(of: word) }
    @inline(__always)
    static func hash(of key: SearchWord) -> UInt64 { spread(key.letters ^ UInt64(key.form) &* 0xC2B2_AE3D_27D4_EB4F) }
  }

  /// A token, and the number of the word that it is.
  struct Token: NumberedEntry {
    typealias Key = (head: UInt64, tail: UInt64)
    let head: UInt64
    let tail: UInt64
    var word: UInt32 = 0

    init(_ key: Key) { (head, tail) = key }

    @inline(__always)
    func has(_ key: Key) -> Bool { head == key.head && tail == key.tail }
    var hash: UInt64 { Self.hash(of: (head, tail)) }
    @inline(__always)
    static func hash(of key: Key) -> UInt64 { spread(key.head ^ key.tail &* 0xC2B2_AE3D_27D4_EB4F) }
  }

  /// A folded word, or two of them by their numbers, and the documents that have it.
  struct Count: NumberedEntry {
    let key: UInt64
    /// The document that last had it, counted from 1, and how many had it.
    var document: UInt32 = 0
    var documents: UInt32 = 0

    init(_ key: UInt64) { self.key = key }

    @inline(__always)
    func has(_ key: UInt64) -> Bool { self.key == key }
    var hash: UInt64 { Self.hash(of: key) }
    @inline(__always)
    static func hash(of key: UInt64) -> UInt64 { spread(key) }

    /// Notes a document; false where it was noted before.
    @inline(__always)
    mutating func note(_ document: UInt32) -> Bool {
      let isNew = self.document != document
      self.document = document
      documents &+= isNew ? 1 : 0
      return isNew
    }
  }
}
