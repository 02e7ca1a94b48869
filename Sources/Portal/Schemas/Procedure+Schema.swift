extension Procedure: EntryRecord {
  static let schema = Schema<Procedure>([
    Field(
      "code", "mã", \.code, or: ["mã thủ tục", "mã TTHC", "mã số"], required: true, shape: .procedureCode,
      help: "Mã thủ tục trên Cơ sở dữ liệu quốc gia hoặc mã của địa phương.", english: "National or local code.",
      example: "1.004222"),
    Field(
      "field", "lĩnh vực TTHC", \.field, or: ["lĩnh vực thủ tục"], required: true, help: "Lĩnh vực của thủ tục.",
      english: "Field of administration.", example: "Cư trú"),
    Field(
      "level", "cấp", \.level, or: ["cấp thực hiện", "cấp giải quyết"], help: "Cấp giải quyết: tỉnh hoặc xã.",
      english: "Level of government.", example: "xã"),
    Field(
      "authority", "cơ quan giải quyết", \.authority, or: ["cơ quan thực hiện"], required: true,
      help: "Cơ quan giải quyết.", english: "Agency that settles it.", example: "Công an cấp xã"),
    Field(
      "receives", "nơi tiếp nhận", \.receives, or: ["địa điểm tiếp nhận", "nơi nộp"], help: "Nơi nộp hồ sơ.",
      english: "Where papers are handed in.", example: "Trung tâm Phục vụ hành chính công cấp xã"),
    Field(
      "service", "mức dịch vụ công", \.service, or: ["dịch vụ công", "mức độ dịch vụ công", "mức độ"],
      help: "Toàn trình, một phần hoặc cung cấp thông tin.", english: "How much can be done online.",
      example: "toàn trình"),
    Field(
      "status", "tình trạng", \.status, or: ["trạng thái"],
      help: "Mới ban hành, sửa đổi bổ sung, thay thế hoặc bãi bỏ.", english: "What the publishing decision did.",
      example: "mới ban hành"),
    Field(
      "decision", "quyết định công bố", \.decision, or: ["quyết định"], help: "Quyết định công bố thủ tục.",
      english: "The publishing decision."),
    Field(
      "effective", "hiệu lực", \.effective, or: ["ngày hiệu lực", "có hiệu lực từ"], help: "Ngày thủ tục có hiệu lực.",
      english: "Day on which it takes effect.", example: "01/07/2025"),
    Field(
      "channels", "cách thức", \.channels, or: ["cách thức thực hiện"],
      help: "Từng cách nộp, với thời hạn và phí của cách đó.",
      english: "Ways to hand papers in, each with its time and fee."),
    Field(
      "steps", "trình tự", \.steps, or: ["trình tự thực hiện", "các bước"], help: "Các bước thực hiện, theo thứ tự.",
      english: "Steps, in order.", example: "Chuẩn bị hồ sơ"),
    Field(
      "papers", "hồ sơ", \.papers, or: ["thành phần hồ sơ", "giấy tờ"], help: "Các giấy tờ phải nộp.",
      english: "Papers to hand in."),
    Field(
      "sets", "số bộ", \.sets, or: ["số bộ hồ sơ", "số lượng hồ sơ"], help: "Số bộ hồ sơ.", english: "Number of sets.",
      example: "1"),
    Field(
      "applicants", "đối tượng", \.applicants, or: ["đối tượng thực hiện"], reading: .atCommas,
      help: "Ai được làm thủ tục.", english: "Who may apply.", example: "Công dân Việt Nam"),
    Field(
      "result", "kết quả", \.result, or: ["kết quả thực hiện"], help: "Nhận được gì khi xong.",
      english: "What the applicant receives.", example: "Thông báo kết quả giải quyết"),
    Field(
      "requirements", "yêu cầu, điều kiện", \.requirements, or: ["yêu cầu", "điều kiện", "yêu cầu điều kiện"],
      reading: .loneAsList, help: "Yêu cầu, điều kiện (nếu có).", english: "Requirements.", example: "Có chỗ ở hợp pháp"
    ),
    Field(
      "legal", "căn cứ pháp lý", \.legal, or: ["căn cứ"], help: "Các văn bản làm căn cứ.", english: "Legal bases.",
      example: "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025"),
    Field(
      "replaced_by", "được thay thế bởi", \.replacedBy, or: ["thay bằng", "thủ tục thay thế"], shape: .reference,
      help: "Thủ tục mới thay cho thủ tục này: mã hoặc tên tệp.", english: "The procedure that took its place.",
      example: "1.004222"),
    Field(
      "online", "liên kết trực tuyến", \.online, or: ["nộp trực tuyến", "nộp trực tuyến tại", "liên kết"], shape: .url,
      help: "Địa chỉ nộp hồ sơ trực tuyến.", english: "Where it can be done online.",
      example: "https://dichvucong.gov.vn/"),
  ])
  static let entrySchema = Schema.entry(schema)
  var details: Entry.Details { .procedure(self) }

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    checkRange(sets, from: 1, to: 99, at: "sets", node, &decoding)
  }
}

extension Procedure.Decision: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "number", "số", \.number, or: ["số ký hiệu"], shape: .documentNumber, help: "Số ký hiệu của quyết định.",
      english: "Number and symbol.", example: "1783/QĐ-UBND"),
    Field(
      "date", "ngày", \.date, or: ["ngày ban hành"], help: "Ngày của quyết định.", english: "Its date.",
      example: "14/07/2025"),
  ])
}

extension Procedure.Channel: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "form", "hình thức", \.form, or: ["cách nộp", "cách thức"], help: "Trực tiếp, trực tuyến hoặc bưu chính.",
      english: "In person, online or by post.", example: "trực tiếp"),
    Field(
      "time", "thời hạn", \.time, or: ["thời gian", "thời hạn giải quyết"], help: "Thời hạn giải quyết.",
      english: "How long it takes.", example: "07 ngày làm việc"),
    Field(
      "fee", "phí", \.fee, or: ["lệ phí", "phí, lệ phí", "phí/lệ phí", "mức phí"],
      help: "Phí, lệ phí của cách nộp này.", english: "The fee of this way.", example: "20.000 đồng"),
    Field(
      "note", "ghi chú", \.note, or: ["mô tả"], help: "Điều cần biết thêm.", english: "What else to know.",
      example: "Nộp tại bộ phận một cửa"),
  ])
}

extension Procedure.Paper: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "name", "tên", \.name, or: ["tên giấy tờ", "giấy tờ"], required: true, help: "Tên giấy tờ.",
      english: "Name of the paper.", example: "Tờ khai thay đổi thông tin cư trú"),
    Field(
      "originals", "bản chính", \.originals, or: ["số bản chính"], help: "Số bản chính.",
      english: "Number of originals.", example: "1"),
    Field(
      "copies", "bản sao", \.copies, or: ["số bản sao"], help: "Số bản sao.", english: "Number of copies.", example: "0"
    ),
    Field(
      "form", "mẫu", \.form, or: ["mẫu đơn", "biểu mẫu"], help: "Mẫu để điền: tên mẫu hoặc tệp.",
      english: "The form to fill in.", example: "tep/mau-ct01.docx"),
    Field(
      "case", "trường hợp", \.case, help: "Chỉ cần trong trường hợp này.", english: "Only needed in this case.",
      example: "Trường hợp thuê nhà"),
  ])

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    checkRange(originals, from: 0, to: 99, at: "originals", node, &decoding)
    checkRange(copies, from: 0, to: 99, at: "copies", node, &decoding)
  }
}

extension Procedure.Level: FieldValue {}
extension Procedure.Service: FieldValue {}
extension Procedure.Status: FieldValue {}
extension Procedure.Form: FieldValue {}
