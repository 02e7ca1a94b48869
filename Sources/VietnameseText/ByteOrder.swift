#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension String {
  /// Whether this text begins with the bytes of `prefix`.
  public func startsInBytes(with prefix: String) -> Bool {
    withBytes { text in
      prefix.withBytes { prefix in
        guard let first = text.baseAddress, let second = prefix.baseAddress else { return prefix.isEmpty }
        return text.count >= prefix.count && memcmp(first, second, prefix.count) == 0
      }
    }
  }

  /// Whether this text has the same bytes as `other`; composed and decomposed letters differ.
  public func equalsInBytes(_ other: String) -> Bool {
    utf8.count == other.utf8.count && startsInBytes(with: other)
  }

  /// Whether this text stands before `other` in the order of their UTF-8 bytes.
  ///
  /// The order of paths and addresses: the same on every machine, and blind to composition, which `<` is not.
  public func precedesInBytes(_ other: String) -> Bool {
    withBytes { one in other.withBytes { one.precedesInBytes($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes stand before `other` in their order.
  public func precedesInBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let shared = Swift.min(count, other.count)
    guard let first = baseAddress, let second = other.baseAddress, shared > 0 else { return count < other.count }
    let difference = memcmp(first, second, shared)
    return difference == 0 ? count < other.count : difference < 0
  }
}

extension Sequence {
  /// The elements in the order of the bytes of their keys, as ``Swift/String/precedesInBytes(_:)`` has it; elements with
  /// equal keys keep their order.
  @inlinable
  public func sortedInBytes(by key: (Element) -> String) -> [Element] {
    let elements = Array(self)
    return placesInByteOrder(of: elements.map(key))?.map { elements[$0] } ?? elements
  }
}

/// The places of `keys`, first that of the key that comes first; nothing where they are in order already.
///
/// The keys are laid side by side once: then nothing is counted or copied however often two of them are compared.
@usableFromInline
func placesInByteOrder(of keys: [String]) -> [Int]? {
  guard keys.indices.dropFirst().contains(where: { keys[$0].precedesInBytes(keys[$0 - 1]) }) else { return nil }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(keys.reduce(0) { $0 + $1.utf8.count })
  var ends = [0]
  ends.reserveCapacity(keys.count + 1)
  for key in keys {
    bytes.append(contentsOf: key.utf8)
    ends.append(bytes.count)
  }
  return bytes.withUnsafeBufferPointer { bytes in
    ends.withUnsafeBufferPointer { ends in
      let key = { (place: Int) in UnsafeBufferPointer(rebasing: bytes[ends[place]..<ends[place + 1]]) }
      return keys.indices.sorted { key($0).precedesInBytes(key($1)) }
    }
  }
}
