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
    /// The document that last had it, counted from 1, in the higher half, and in the lower what it is there.
    ///
    /// The three lowest bits say whether it is there once, twice, three times; the next ones which zones have it. So the
    /// highest bit that is set tells what it weighs.
    private var standing: UInt64 = 0

    init(_ key: SearchWord) { (letters, form) = (key.letters, key.form) }

    var word: SearchWord { SearchWord(letters: letters, form: form) }

    /// Notes the word in a zone of a document; false where it was noted there before.
    ///
    /// Half the words of a text are new to it and no processor can guess which: with both in one number, nothing here is
    /// a branch, and nothing that a compiler would make one of.
    @inline(__always)
    mutating func note(_ document: UInt32, _ zone: UInt32) -> Bool {
      let here = UInt64(document) << 32
      let difference = standing ^ here
      // The lower half where the document is the same; none of it where it is another, which is more than zero.
      let known = (difference &>> 32 &- 1) &>> 32
      let before = difference & known
      standing = here | before | (before & 0b11) << 1 | 1 | UInt64(zone)
      return known == 0
    }

    /// What the word weighs in the document, from 0 to 3: most in the title, then in fields and headings, then where the
    /// body says it three times.
    var weight: UInt32 {
      UInt32(truncatingIfNeeded: 30 - (UInt32(truncatingIfNeeded: standing) | 0b10).leadingZeroBitCount)
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
