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
    let starts = utf8.withContiguousStorageIfAvailable { text in
      prefix.utf8.withContiguousStorageIfAvailable { prefix in
        guard let first = text.baseAddress, let second = prefix.baseAddress else { return prefix.isEmpty }
        return text.count >= prefix.count && memcmp(first, second, prefix.count) == 0
      }
    }
    return starts.flatMap(\.self) ?? utf8.starts(with: prefix.utf8)
  }

  /// Whether this text has the same bytes as `other`; composed and decomposed letters differ.
  public func equalsInBytes(_ other: String) -> Bool {
    utf8.count == other.utf8.count && startsInBytes(with: other)
  }

  /// Whether this text stands before `other` in the order of their UTF-8 bytes.
  ///
  /// The order of paths and addresses: the same on every machine, and blind to composition, which `<` is not.
  public func precedesInBytes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { one.precedesInBytes($0) }
    }
    // Only strings that came from elsewhere, and were never made native, are not contiguous.
    return order.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
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
