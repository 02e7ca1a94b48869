internal import VietnameseText

/// A text as a key that is compared byte by byte.
///
/// A `String` is hashed and compared as Unicode wants it: accented letters are taken apart and put in order, each time.
/// Where two spellings of the same letters may count as two keys, bytes do as well, and many times faster.
struct ExactText: Hashable, Sendable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  package static func == (one: ExactText, other: ExactText) -> Bool {
    one.text.equalsInBytes(other.text)
  }

  package func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
