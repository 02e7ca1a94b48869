internal import VietnameseText

extension Contact: EntryRecord {
  static let schema = Schema<Contact>([
    Field(
      "scope", "phạm vi", \.scope, or: ["phạm vi tiếp nhận", "nội dung tiếp nhận"], help: "Gọi về việc gì.",
      english: "What one may call about.", example: "Hướng dẫn nộp hồ sơ trực tuyến"),
    Field(
      "phones", "số điện thoại", \.phones, or: ["điện thoại", "phone"], required: true, reading: .atCommas,
      help: "Một hoặc nhiều số điện thoại.", english: "One or more phone numbers.", example: "1800 1096"),
    Field(
      "email", "email", \.email, or: ["thư điện tử", "hộp thư"], shape: .email, help: "Địa chỉ thư điện tử.",
      english: "E-mail address.", example: "ten@example.vn"),
    Field(
      "address", "địa chỉ", \.address, help: "Địa chỉ nơi tiếp.", english: "Street address.", example: "Trụ sở UBND xã"),
    Field(
      "hours", "giờ trực", \.hours, or: ["giờ làm việc", "thời gian trực"], help: "Giờ có người trực.",
      english: "Hours of attendance.", example: "7:30–17:00, thứ Hai đến thứ Sáu"),
    Field(
      "in_charge", "người phụ trách", \.inCharge, or: ["phụ trách"], help: "Người phụ trách.",
      english: "Who is in charge.", example: "Chánh Văn phòng"),
    Field(
      "checked", "kiểm tra lần cuối", \.checked, or: ["kiểm tra"], help: "Lần gọi thử gần nhất và kết quả.",
      english: "When it was last tried, and the result."),
    Field("order", "thứ tự", \.order, help: "Số nhỏ đứng trước.", english: "Smaller comes first.", example: "1"),
  ])
  static let entrySchema = Schema.entry(schema)
  var details: Entry.Details { .contact(self) }
}

extension Contact.Check: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field("date", "ngày", \.date, help: "Ngày gọi thử.", english: "The day of the trial.", example: "01/03/2026"),
    Field(
      "result", "kết quả", \.result, help: "Kết quả gọi thử.", english: "What came of it.", example: "Có người nghe máy"
    ),
  ])
}

extension Bulletin: EntryRecord {
  static let schema = Schema<Bulletin>([
    Field(
      "issue", "số", \.issue, or: ["số bản tin", "bản tin số"], required: true, help: "Số của bản tin.",
      english: "Number of the issue.", example: "12"),
    Field("year", "năm", \.year, help: "Năm của bản tin.", english: "Year of the issue.", example: "2026"),
    Field(
      "period", "kỳ", \.period, or: ["thời gian"], help: "Khoảng thời gian mà bản tin nói tới.",
      english: "The span that it covers.", example: "tuần 2 tháng 3/2026"),
    Field(
      "publisher", "đơn vị phát hành", \.publisher, or: ["cơ quan phát hành", "nơi phát hành"], help: "Nơi phát hành.",
      english: "Publisher.", example: "Văn phòng Ban Chỉ đạo cải cách hành chính của Chính phủ"),
    Field(
      "file", "tệp", \.file, or: ["tệp bản tin"], required: true, shape: .file,
      help: "Tệp bản tin trong thư mục content.", english: "File under content/.", example: "ban-tin/2026/so-12.pdf"),
  ])
  static let entrySchema = Schema.entry(schema)
  static let datesRequired = true
  var details: Entry.Details { .bulletin(self) }

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    checkRange(issue, from: 1, to: nil, at: "issue", node, &decoding)
    checkYear(year, at: "year", node, &decoding)
  }
}

extension Document: EntryRecord {
  static let schema = Schema<Document>([
    Field(
      "kind", "loại", \.kind, or: ["loại văn bản", "thể loại"], required: true, help: "Loại văn bản.",
      english: "Type of document.", example: "Nghị quyết"),
    Field(
      "number", "số ký hiệu", \.number, or: ["số", "số và ký hiệu"], required: true, shape: .documentNumber,
      help: "Số và ký hiệu.", english: "Number and symbol.", example: "76/NQ-CP"),
    Field(
      "issued", "ngày ban hành", \.issued, required: true, help: "Ngày ban hành.", english: "Day of issue.",
      example: "15/07/2021"),
    Field(
      "issuer", "cơ quan ban hành", \.issuer, help: "Cơ quan ban hành.", english: "Issuing agency.",
      example: "Chính phủ"),
    Field("signer", "người ký", \.signer, help: "Người ký.", english: "Signer."),
    Field(
      "effective", "hiệu lực", \.effective, or: ["thời gian hiệu lực"], help: "Có hiệu lực từ ngày nào đến ngày nào.",
      english: "Days on which it is in force."),
    Field(
      "abstract", "trích yếu", \.abstract, required: true, help: "Trích yếu nội dung.", english: "What it is about.",
      example: "Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030"),
    Field(
      "file", "tệp", \.file, or: ["tệp văn bản", "toàn văn"], shape: .file, help: "Tệp toàn văn.",
      english: "Full text as a file.", example: "van-ban/76-nq-cp.pdf"),
    Field(
      "replaces", "thay thế", \.replaces, reading: .loneAsList, shape: .list(.reference, orAlone: .item),
      help: "Các văn bản bị thay thế.", english: "Documents that it replaces.", example: "61/2018/NĐ-CP"),
    Field(
      "amends", "sửa đổi", \.amends, or: ["sửa đổi, bổ sung", "sửa đổi bổ sung"], reading: .loneAsList,
      shape: .list(.reference, orAlone: .item), help: "Các văn bản được sửa đổi.",
      english: "Documents that it amends.", example: "61/2018/NĐ-CP"),
    Field(
      "repealed_by", "bị bãi bỏ bởi", \.repealedBy, or: ["bãi bỏ bởi", "được thay thế bởi"], shape: .reference,
      help: "Văn bản bãi bỏ văn bản này.", english: "The document that repealed it.", example: "118/2025/NĐ-CP"),
  ])
  static let entrySchema = Schema.entry(schema)
  var details: Entry.Details { .document(self) }
}

extension ReformIndex: EntryRecord {
  static let schema = Schema<ReformIndex>([
    Field(
      "code", "mã", \.code, or: ["mã chỉ số", "ký hiệu"], required: true,
      help: "PAR INDEX, SIPAS, PAPI, PCI, DTI hoặc POBI.", english: "PAR INDEX, SIPAS, PAPI, PCI, DTI or POBI.",
      example: "PAR INDEX"),
    Field(
      "series", "số liệu", \.series, or: ["chuỗi số liệu", "kết quả các năm"],
      help: "Kết quả từng năm; bỏ trống nếu chưa có.", english: "The figures by year."),
    Field(
      "criteria", "tiêu chí", \.criteria, or: ["cây tiêu chí"], help: "Các tiêu chí thành phần.",
      english: "The tree of criteria."),
  ])
  static let entrySchema = Schema.entry(schema)
  var details: Entry.Details { .index(self) }

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    var lines: [Int: Int] = [:]
    // Years that cannot be are told already.
    for item in series where CivilDate.writtenYears.contains(item.year) {
      guard let line = lines[item.year] else {
        lines[item.year] = item.yearPlace.line
        continue
      }
      let year = String(item.year)
      decoding.report(.duplicateKey, at: item.yearPlace, length: year.count, [year, "", String(line), "value"])
    }
  }
}

extension ReformIndex.Year: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "year", "năm", \.year, required: true, place: \Self.yearPlace, help: "Năm.", english: "The year.", example: "2024"
    ),
    Field(
      "score", "điểm", \.score, or: ["điểm số", "kết quả"], help: "Điểm đạt được.", english: "The score.",
      example: "87,5"),
    Field(
      "max", "điểm tối đa", \.max, or: ["tối đa"], help: "Điểm tối đa.", english: "The highest possible score.",
      example: "100"),
    Field(
      "rank", "thứ hạng", \.rank, or: ["xếp hạng", "hạng"], help: "Thứ hạng.", english: "The rank.", example: "20"),
    Field(
      "of", "trên tổng số", \.of, or: ["tổng số", "trên"], help: "Trong bao nhiêu tỉnh, thành phố.",
      english: "How many were ranked.", example: "63"),
    Field(
      "source", "nguồn", \.source, help: "Nguồn số liệu.", english: "Where the figure comes from.", example: "Bộ Nội vụ"
    ),
  ])

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    checkYear(year, at: "year", node, &decoding)
    checkRange(rank, from: 1, to: of, at: "rank", node, &decoding)
    checkRange(score, from: 0, to: max, at: "score", node, &decoding)
  }
}

extension ReformIndex.Criterion: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "name", "tên", \.name, or: ["tiêu chí"], required: true, help: "Tên tiêu chí.", english: "Name.",
      example: "Cải cách thể chế"),
    Field("score", "điểm", \.score, help: "Điểm đạt được.", english: "The score.", example: "8,5"),
    Field(
      "max", "điểm tối đa", \.max, or: ["tối đa"], help: "Điểm tối đa.", english: "The highest possible score.",
      example: "10"),
    Field(
      "children", "tiêu chí con", \.children, or: ["thành phần"], help: "Các tiêu chí con.",
      english: "What it consists of."),
  ])
}

extension Question: EntryRecord {
  static let schema = Schema<Question>([
    Field(
      "asked", "ngày hỏi", \.asked, help: "Ngày nhận câu hỏi.", english: "Day of the question.", example: "01/03/2026"),
    Field(
      "answered", "ngày trả lời", \.answered, help: "Ngày trả lời.", english: "Day of the answer.",
      example: "03/03/2026"),
    Field(
      "procedure", "thủ tục", \.procedure, or: ["thủ tục liên quan"], shape: .reference,
      help: "Thủ tục liên quan: mã hoặc tên tệp.", english: "The procedure that it is about.", example: "1.004222"),
  ])
  static let entrySchema = Schema.entry(schema)
  var details: Entry.Details { .question(self) }

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    guard let asked, let answered, answered < asked else { return }
    checkOrder(asked, answered, at: "answered", node, &decoding)
  }
}

extension Video: EntryRecord {
  static let schema = Schema<Video>([
    Field(
      "file", "tệp", \.file, or: ["tệp video"], shape: .file, help: "Tệp video trong thư mục content.",
      english: "Video file under content/.", example: "video/nop-ho-so.mp4"),
    Field(
      "host", "nơi đặt", \.host, or: ["máy chủ"], help: "Nơi đặt video, nếu không phải tệp của cổng: youtube.",
      english: "Host of the video.", example: "youtube"),
    Field(
      "id", "mã video", \.id, or: ["mã"], help: "Mã của video tại nơi đặt, hoặc cả địa chỉ của video.",
      english: "Id at its host, or the video's whole address.", example: "dQw4w9WgXcQ"),
    Field(
      "length", "thời lượng", \.length, or: ["độ dài"], help: "Thời lượng, phút:giây.",
      english: "Running time, minutes:seconds.", example: "4:05"),
    Field(
      "captions", "phụ đề", \.captions, shape: .file, help: "Tệp phụ đề .vtt.", english: "Captions as a WebVTT file.",
      example: "video/nop-ho-so.vtt"),
    Field(
      "transcript", "lời thoại", \.transcript, or: ["bản chép lời"],
      help: "Lời trong video, cho người không nghe được.", english: "What is said, for whoever cannot hear it.",
      example: "Bước một, mở trang…"),
    Field("topic", "chủ đề", \.topic, help: "Chủ đề.", english: "Topic.", example: "Nộp hồ sơ trực tuyến"),
    Field(
      "procedure", "thủ tục", \.procedure, or: ["thủ tục liên quan"], shape: .reference,
      help: "Thủ tục mà video hướng dẫn.", english: "The procedure that it explains.", example: "1.004222"),
  ])
  static let entrySchema = Schema.entry(schema)
  static let datesRequired = true
  var details: Entry.Details { .video(self) }

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    guard let id, youTube == nil else { return }
    decoding.report(.video, at: Self.schema.value(of: "id", in: node) ?? node, id)
  }
}

extension FreePage: EntryRecord {
  static let schema = Schema<FreePage>([])
  static let entrySchema = Schema.entry(schema)
  var details: Entry.Details { .page(self) }
}

extension Video.Host: FieldValue {}
