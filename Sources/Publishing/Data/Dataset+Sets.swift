import Portal
import VietnameseText

extension Dataset {
  static let articles = Dataset(
    name: "bai-viet", title: "Tin, bài về cải cách hành chính",
    about: "Mọi tin, bài đã đăng trên cổng, mới nhất trước.", type: .article,
    fields: [DataRecord.date] + DataRecord.commonFields + [
      .choice("kind", "Thể loại") { $0.entry.article?.kind }, .area, .tags,
      .text("author", "Người soạn.") { $0.common.author },
      .required("language", "Mã ngôn ngữ (BCP 47).") { $0.entry.language },
      .text("translation_of", "Bài gốc, khi đây là bản dịch.", .address) { record in
        record.entry.originalFile.flatMap { record.portal.entry(file: $0) }.map { record.base.absolute($0.address) }
      },
      .text("source", "Tên nguồn.") { $0.common.source?.name },
      .text("source_url", "Địa chỉ nguồn.", .address) { record in
        record.common.source?.url.flatMap { record.absolute($0.value) }
      },
    ])

  static let procedures = Dataset(
    name: "thu-tuc", title: "Thủ tục hành chính",
    about: "Mọi thủ tục hành chính có trang trên cổng, kể cả thủ tục đã bãi bỏ hoặc thay thế.", type: .procedure,
    fields: [DataRecord.date] + DataRecord.commonFields + [
      .required("code", "Mã thủ tục.") { $0.procedure.code.value },
      .required("field", "Lĩnh vực của thủ tục.") { $0.procedure.field },
      .choice("level", "Cấp giải quyết") { $0.procedure.level },
      .required("authority", "Cơ quan giải quyết.") { $0.procedure.authority },
      .text("receives", "Nơi tiếp nhận hồ sơ.") { $0.procedure.receives },
      .choice("service", "Mức độ cung cấp trực tuyến") { $0.procedure.service },
      .choice("status", "Tình trạng theo quyết định công bố") { $0.procedure.status },
      .flag("withdrawn", "Đã bãi bỏ hoặc đã có thủ tục thay thế.") { $0.procedure.isWithdrawn },
      .object("decision", "Quyết định công bố.", decision) { $0.procedure.decision },
      .text("effective", "Ngày có hiệu lực.", .day) { $0.procedure.effective?.iso },
      .objects("channels", "Cách thức thực hiện, mỗi cách có thời hạn và phí riêng.", channel) {
        $0.procedure.channels
      },
      .texts("steps", "Trình tự thực hiện.") { $0.procedure.steps },
      .objects("papers", "Thành phần hồ sơ.", paper) { $0.procedure.papers },
      .number("sets", "Số bộ hồ sơ.") { $0.procedure.sets },
      .texts("applicants", "Đối tượng thực hiện.") { $0.procedure.applicants },
      .text("result", "Kết quả.") { $0.procedure.result },
      .texts("requirements", "Yêu cầu, điều kiện.") { $0.procedure.requirements },
      .texts("legal", "Căn cứ pháp lý.") { $0.procedure.legal.map(\.value) },
      .text("replaced_by", "Thủ tục thay thế, như cổng ghi.") { $0.procedure.replacedBy?.value },
      .text("online", "Địa chỉ nộp hồ sơ trực tuyến.", .address) { record in
        record.procedure.online.flatMap { record.absolute($0.value) }
      },
    ])

  static let contacts = Dataset(
    name: "duong-day-nong", title: "Đường dây nóng",
    about: "Mọi số điện thoại, địa chỉ tiếp nhận phản ánh đang công khai trên cổng.", type: .contact,
    fields: DataRecord.commonFields + [
      .text("scope", "Phạm vi tiếp nhận.") { $0.contact.scope },
      .objects("phones", "Các số điện thoại.", phone) { $0.contact.phones.map(\.value) },
      .text("email", "Thư điện tử.") { $0.contact.email?.value },
      .text("address", "Địa chỉ trụ sở.") { $0.contact.address },
      .text("hours", "Giờ trực.") { $0.contact.hours },
      .text("in_charge", "Người phụ trách.") { $0.contact.inCharge },
      .text("checked", "Ngày kiểm tra gần nhất.", .day) { $0.contact.checked?.date?.iso },
      .text("check_result", "Kết quả lần kiểm tra ấy.") { $0.contact.checked?.result },
    ])

  private static let decision: [DataField<Procedure.Decision>] = [
    .text("number", "Số, ký hiệu.") { $0.number?.value }, .text("date", "Ngày ban hành.", .day) { $0.date?.iso },
  ]

  private static let channel: [DataField<Procedure.Channel>] = [
    .choice("form", "Hình thức nộp") { $0.form }, .text("time", "Thời hạn giải quyết, bằng lời.") { $0.time },
    .number("fee", "Phí, lệ phí bằng đồng; 0 là không thu.") { $0.fee?.dong },
    .text("fee_text", "Phí, lệ phí bằng lời, khi không có một số tiền chung.") { $0.fee?.words },
    .text("note", "Ghi chú.") { $0.note },
  ]

  private static let paper: [DataField<Procedure.Paper>] = [
    .required("name", "Tên giấy tờ.") { $0.name }, .number("originals", "Số bản chính.") { $0.originals },
    .number("copies", "Số bản sao.") { $0.copies }, .text("case", "Trường hợp phải nộp.") { $0.case },
  ]

  private static let phone: [DataField<PhoneNumber>] = [
    .required("number", "Số như trên trang.") { $0.grouped }, .required("tel", "Địa chỉ để gọi (RFC 3966).") { $0.tel },
  ]
}

extension DataRecord {
  /// The procedure's fields; empty ones where the entry is none, which its set does not hold.
  fileprivate var procedure: Procedure { entry.procedure ?? Procedure() }
  fileprivate var contact: Contact { entry.contact ?? Contact() }
}

extension Procedure.Fee {
  fileprivate var dong: Int? {
    switch self {
    case .amount(let amount): amount
    case .free: 0
    case .text: nil
    }
  }

  fileprivate var words: String? { if case .text(let words) = self { words } else { nil } }
}
