extension Article: EntryRecord {
  static let schema = Schema<Article>([
    Field(
      "kind", "thể loại", \.kind, or: ["loại", "loại bài"],
      help: "Tin, bài, phóng sự, đối thoại, cuộc thi, tập huấn, sáng kiến hoặc biểu dương.",
      english: "The sort of piece; quotas may count only some.", example: "tin")
  ])
  static let entrySchema = Schema.entry(schema)
  static let datesRequired = true
  var details: Entry.Details { .article(self) }
}

extension Article.Kind: FieldValue {}
extension Area: FieldValue {}
