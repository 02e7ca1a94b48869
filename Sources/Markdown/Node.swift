internal import CCmark

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A node of libcmark's tree: a pointer with a type.
///
/// It is valid as long as the tree that it belongs to.
struct Node: Equatable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// The kinds of node, numbered as libcmark numbers them.
  enum Kind: UInt32 {
    case none = 0
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
  }

  var kind: Kind { Kind(rawValue: UInt32(cmark_node_get_type(pointer).rawValue)) ?? .none }

  var next: Node? { Node(cmark_node_next(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(cmark_node_last_child(pointer)) }

  /// The bytes of a text, code or raw HTML node.
  var literal: Bytes { Bytes(cString: cmark_node_get_literal(pointer)) }
  /// The destination of a link or image, unescaped.
  var url: Bytes { Bytes(cString: cmark_node_get_url(pointer)) }
  /// The info string of a fenced code block.
  var info: Bytes { Bytes(cString: cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// The title of a link or image: nil where none was written, empty where `""` was.
  ///
  /// libcmark's renderer tells the two apart and its accessor does not, except that the accessor answers "none"
  /// with a string constant of its own, which is also what it says of a URL that was never set.
  func title(none constant: UnsafePointer<CChar>?) -> Bytes? {
    let title = cmark_node_get_title(pointer)
    return title == constant ? nil : Bytes(cString: title)
  }

  /// The first line of a block, counted from 1 in what was given to libcmark.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The first column of a block in bytes, counted from 1 in what was given to libcmark.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The last line of a block, counted from 1 in what was given to libcmark.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
}

/// UTF-8 that somebody else keeps alive.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The bytes before the terminating zero; nothing for a null pointer.
  init(cString: UnsafePointer<CChar>?) {
    guard let cString else {
      self.init(start: nil, count: 0)
      return
    }
    let start = UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self)
    self.init(start: start, count: Int(strlen(cString)))
  }

  /// Whether `byte` is among the bytes.
  func has(_ byte: UInt8) -> Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, Int32(byte), count) != nil
  }

  /// Whether `other` has the same bytes.
  func hasBytes(of other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let baseAddress, let start = other.baseAddress else { return count == other.count }
    return memcmp(baseAddress, start, count) == 0
  }

  /// A part of the bytes.
  subscript(part range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self[range]) }
}
