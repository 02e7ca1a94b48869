internal import CBytes
internal import CCmark

/// libcmark's tree of a page, alive while `body` runs.
///
/// All its memory comes from the calling thread's arena and is given back as a whole.
struct SyntaxTree: ~Copyable {
  let root: Node
  /// The memory that new nodes of the tree come from.
  let memory: UnsafeMutablePointer<cmark_mem>
  /// What libcmark's accessors answer for a title that was not written.
  let noTitle: UnsafePointer<CChar>?

  /// Parses the pieces as one document.
  static func parse<Result>(
    _ pieces: Bytes..., body: (borrowing SyntaxTree) -> Result
  ) -> Result? {
    let mark = arena_begin()
    defer { arena_end(mark) }
    var memory = cmark_mem(calloc: arena_calloc, realloc: arena_realloc, free: arena_free)
    return withUnsafeMutablePointer(to: &memory) { memory in
      let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
      for piece in pieces where !piece.isEmpty {
        piece.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
      }
      let root = cmark_parser_finish(parser)
      cmark_parser_free(parser)
      guard let root = Node(root) else { return nil }
      let probe = cmark_node_new_with_mem(CMARK_NODE_LINK, memory)
      return body(SyntaxTree(root: root, memory: memory, noTitle: cmark_node_get_title(probe)))
    }
  }
}
