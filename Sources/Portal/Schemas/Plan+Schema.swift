extension Plan: EntryRecord {
  static let schema = Schema<Plan>([
    Field(
      "number", "số ký hiệu", \.number, or: ["số", "số và ký hiệu"], shape: .documentNumber,
      help: "Số và ký hiệu; bỏ trống nếu chưa biết.", english: "Number and symbol; may be blank.", example: "721/KH-BQL"
    ),
    Field(
      "issued", "ngày ban hành", \.issued, help: "Ngày ký ban hành.", english: "Day of issue.", example: "06/08/2025"),
    Field(
      "place", "địa danh", \.place, or: ["nơi ban hành"], help: "Địa danh ghi trước ngày ban hành.",
      english: "Place named before the date.", example: "Sơn La"),
    Field(
      "issuer", "cơ quan ban hành", \.issuer, help: "Cơ quan ban hành.", english: "Issuing agency.",
      example: "Ban Quản lý các khu công nghiệp"),
    Field(
      "parent", "cơ quan chủ quản", \.parent, help: "Cơ quan chủ quản.", english: "Parent agency.",
      example: "UBND tỉnh Sơn La"),
    Field(
      "signer", "người ký", \.signer, help: "Người ký, chức vụ và thẩm quyền.",
      english: "Signer, position and authority."),
    Field(
      "attached_to", "ban hành kèm theo", \.attachedTo, or: ["kèm theo"], help: "Quyết định mà kế hoạch kèm theo.",
      english: "Decision that the plan is attached to.", example: "Quyết định số     /QĐ-UBND năm 2025"),
    Field(
      "in_force", "hiệu lực", \.inForce, or: ["thời gian hiệu lực"],
      help: "Kế hoạch có hiệu lực từ ngày nào đến ngày nào.",
      english: "Days on which the plan binds; the audit judges by them."),
    Field(
      "bases", "căn cứ", \.bases, help: "Các văn bản làm căn cứ.", english: "Documents that it rests on.",
      example: "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ"),
    Field(
      "replaces", "thay thế", \.replaces, reading: .loneAsList, shape: .list(.reference, orAlone: .item),
      help: "Kế hoạch bị thay thế, theo số, tiêu đề hoặc tên tệp.", english: "Plans that it replaces.",
      example: "619/KH-SKHCN"),
    Field(
      "tasks", "nhiệm vụ", \.tasks, or: ["các nhiệm vụ"], help: "Bảng phân công nhiệm vụ.",
      english: "The table of tasks."),
    Field(
      "quotas", "chỉ tiêu", \.quotas, or: ["các chỉ tiêu"], help: "Các chỉ tiêu để hệ thống tự đếm.",
      english: "Duties with a number, judged by the audit."),
    Field(
      "recipients", "nơi nhận", \.recipients, help: "Nơi nhận.", english: "Recipients.", example: "UBND tỉnh (b/c)"),
  ])
  static let entrySchema = Schema.entry(schema)
  var details: Entry.Details { .plan(self) }
}

extension Plan.Signer: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "authority", "thẩm quyền", \.authority, or: ["quyền hạn", "quyền hạn ký", "ký thay"],
      help: "TM., KT., TL. hoặc TUQ.", english: "In whose name: TM., KT., TL., TUQ.", example: "KT."),
    Field(
      "position", "chức vụ", \.position, or: ["chức danh"], help: "Chức vụ của người ký.", english: "Position.",
      example: "Phó Trưởng ban"),
    Field(
      "name", "họ tên", \.name, or: ["tên", "họ và tên"], help: "Họ và tên người ký.", english: "Name.",
      example: "Nguyễn Văn A"),
  ])
}

extension Plan.Task: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "content", "nội dung", \.content, required: true, help: "Việc phải làm.", english: "What is to be done.",
      example: "Đăng tin, bài về cải cách hành chính"),
    Field(
      "lead", "chủ trì", \.lead, or: ["đơn vị chủ trì"], help: "Đơn vị chủ trì.", english: "Leading unit.",
      example: "Văn phòng"),
    Field(
      "with", "phối hợp", \.with, or: ["đơn vị phối hợp"], reading: .atCommas,
      help: "Các đơn vị phối hợp, cách nhau bằng dấu phẩy.", english: "Units that help.",
      example: "Các phòng chuyên môn"),
    Field(
      "when", "thời gian", \.when, or: ["thời gian thực hiện"], help: "Thời gian thực hiện, theo lời kế hoạch.",
      english: "When, in the plan's words.", example: "Hằng tháng"),
    Field(
      "due", "hạn", \.due, or: ["hạn hoàn thành", "thời hạn"], help: "Hạn hoàn thành, nếu là một ngày.",
      english: "Day by which it is due.", example: "24/01/2026"),
    Field(
      "status", "tình trạng", \.status, or: ["trạng thái", "tiến độ"],
      help: "Chưa thực hiện, đang thực hiện, hoàn thành, quá hạn hoặc thường xuyên.", english: "How far it has come.",
      example: "đang thực hiện"),
  ])
}

extension Quota: SchemaRecord, FieldValue {
  static let schema = Schema<Self>([
    Field(
      "count", "đếm", \.count, or: ["loại nội dung"], required: true,
      help: "Đếm gì: tin, bài; bản tin; đối thoại; video; hoặc tên thư mục.",
      english: "What is counted: a type, a kind of article or a folder.", example: "tin, bài"),
    Field(
      "at_least", "ít nhất", \.atLeast, or: ["tối thiểu", "số lượng"],
      help: "Ít nhất bao nhiêu; bỏ trống nếu kế hoạch không nêu số.",
      english: "The least number; none means unquantified.", example: "2"),
    Field(
      "per", "mỗi", \.per, or: ["kỳ"], help: "Mỗi tháng, quý, nửa năm hoặc năm.",
      english: "Period: month, quarter, half-year or year.", example: "tháng"),
    Field(
      "by", "trước ngày", \.by, or: ["hạn", "hạn cuối"], help: "Phải đạt trước ngày nào, nếu không theo kỳ.",
      english: "Day by which it must be reached.", example: "24/01/2026"),
    Field(
      "unit", "đơn vị", \.unit, help: "Chỉ đếm bài của đơn vị này.", english: "Only items of this unit.",
      example: "van-phong"),
    Field(
      "kind", "thể loại", \.kind, help: "Chỉ đếm thể loại này.", english: "Only this kind of article.",
      example: "đối thoại"),
    Field(
      "area", "lĩnh vực", \.area, help: "Chỉ đếm lĩnh vực này.", english: "Only this area.",
      example: "thủ tục hành chính"),
    Field(
      "tag", "từ khóa", \.tag, or: ["từ khoá"], help: "Chỉ đếm bài có từ khóa này.",
      english: "Only items with this keyword.", example: "doanh nghiệp"),
    Field(
      "note", "ghi chú", \.note, help: "Lời của kế hoạch về chỉ tiêu.", english: "The plan's own words.",
      example: "Hằng tháng có ít nhất 02 tin, bài"),
  ])

  func check(_ node: YAMLNode, _ decoding: inout Decoding) {
    // A quota of nothing would be met by every empty month.
    checkRange(atLeast, from: 1, to: nil, at: "at_least", node, &decoding)
  }
}

extension Plan.Authority: FieldValue {}
extension Plan.Status: FieldValue {}
extension Quota.Period: FieldValue {}
