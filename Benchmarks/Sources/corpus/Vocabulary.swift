/// The phrases that synthetic text is made of.
///
/// The province is invented; nothing here is a fact about any agency.
enum Vocabulary {
  static let units = [
    "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Xây dựng", "Sở Công Thương", "Sở Y tế", "Sở Khoa học và Công nghệ",
    "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường", "Sở Văn hóa, Thể thao và Du lịch", "Thanh tra tỉnh",
    "Văn phòng Ủy ban nhân dân tỉnh", "Trung tâm Hành chính công", "Ban Quản lý các khu công nghiệp",
    "Xã Bản Mẫu", "Xã Suối Ví Dụ", "Xã Đồng Thử", "Phường Minh Họa", "Phường Giả Định", "Phường Hữu Nghị Mẫu",
  ]

  static let areas = [
    "chỉ đạo điều hành", "thể chế", "thủ tục hành chính", "tổ chức bộ máy", "chế độ công vụ", "tài chính công",
    "chính quyền số",
  ]

  static let kinds = ["tin", "bài", "phóng sự", "đối thoại", "cuộc thi", "tập huấn", "sáng kiến", "biểu dương"]

  static let tags = [
    "một cửa", "một cửa liên thông", "dịch vụ công trực tuyến", "chữ ký số", "số hóa hồ sơ", "đối thoại doanh nghiệp",
    "kiểm soát thủ tục", "Đề án 06", "định danh điện tử", "PAR INDEX", "SIPAS", "PAPI", "tinh giản biên chế",
    "vị trí việc làm", "kỷ luật hành chính", "văn hóa công sở", "phân cấp", "rà soát văn bản", "tự chủ tài chính",
    "thanh toán trực tuyến", "tiếp công dân", "tổ công nghệ số", "bưu chính công ích", "hộ tịch", "đất đai",
    "đầu tư công", "an toàn thông tin", "kho dữ liệu", "hội thi tìm hiểu", "điểm tra cứu",
  ]

  static let actions = [
    "tập huấn", "kiểm tra", "rà soát", "công khai", "đơn giản hóa", "sơ kết", "đối thoại về", "triển khai", "đánh giá",
    "đẩy mạnh", "chấn chỉnh", "góp ý",
  ]

  static let topics = [
    "thủ tục hành chính", "dịch vụ trực tuyến", "bộ phận một cửa", "số hóa hồ sơ", "văn hóa công sở",
    "chữ ký số", "phân cấp quản lý", "vị trí việc làm", "chỉ số hài lòng", "kỷ luật hành chính",
    "thanh toán trực tuyến",
    "dữ liệu dùng chung", "tiếp nhận phản ánh", "quy trình nội bộ",
  ]

  static let headings = [
    "Kết quả nổi bật", "Cách làm ở cơ sở", "Những việc còn chậm", "Nguyên nhân và trách nhiệm",
    "Nhiệm vụ trong quý tới",
    "Ý kiến người dân", "Ý kiến doanh nghiệp", "Số liệu tiếp nhận và giải quyết", "Hướng dẫn thực hiện",
    "Phân công theo dõi", "Điều kiện bảo đảm", "Kinh nghiệm rút ra", "Lộ trình áp dụng", "Câu hỏi thường gặp",
  ]

  static let subjects = [
    "tổ công tác", "bộ phận tiếp nhận và trả kết quả", "công chức tư pháp hộ tịch", "lãnh đạo đơn vị",
    "phòng chuyên môn", "cán bộ một cửa", "đoàn kiểm tra", "người đứng đầu cơ quan", "tổ công nghệ số cộng đồng",
    "viên chức văn thư", "hội phụ nữ xã", "đoàn viên thanh niên", "trưởng bản", "doanh nghiệp nhỏ trên địa bàn",
    "hợp tác xã", "nhóm kỹ thuật", "nhân viên bưu điện", "ban biên tập", "hộ kinh doanh", "bạn đọc ở vùng cao",
  ]

  static let verbs = [
    "đã hoàn thành", "tiếp tục theo dõi", "chủ động đề xuất", "phối hợp kiểm tra", "niêm yết đầy đủ",
    "rút ngắn một phần ba", "gửi lấy ý kiến", "cập nhật hằng tuần", "hướng dẫn tận nơi", "phân loại lại",
    "ghi nhận và trả lời", "bàn giao đúng hẹn", "kiến nghị bãi bỏ", "thống nhất mẫu hóa", "đối chiếu từng mục",
    "chia sẻ cách làm về", "nhắc việc đối với", "xin lỗi bằng văn bản về", "bố trí người trực cho", "công bố",
  ]

  static let objects = [
    "thời gian chờ ở quầy", "danh mục thành phần hồ sơ", "quy trình điện tử nội bộ", "hồ sơ đăng ký khai sinh",
    "hồ sơ cấp phép xây dựng", "giấy hẹn trả kết quả", "mức thu phí và lệ phí", "biên lai điện tử",
    "phiếu khảo sát mức độ hài lòng", "kho giấy tờ đã số hóa", "tài khoản định danh mức hai", "lịch tiếp công dân",
    "bảng phân công nhiệm vụ", "số điện thoại đường dây nóng", "mẫu đơn rút gọn", "kết quả giải quyết bản điện tử",
    "yêu cầu bổ sung giấy tờ", "phản ánh về thái độ phục vụ", "đường truyền ở điểm xa", "máy quét dùng chung",
    "dữ liệu dân cư", "hồ sơ chuyển tiếp giữa hai cấp", "sổ theo dõi giấy", "tài liệu hỏi đáp", "kế hoạch tự kiểm tra",
  ]

  static let circumstances = [
    "ngay trong tuần đầu của tháng", "tại ba điểm tiếp nhận lưu động", "theo đúng thời hạn đã hẹn",
    "mà không phải đi lại lần thứ hai", "trước khi mùa mưa bắt đầu", "nhờ dùng lại dữ liệu sẵn có",
    "dù nhân sự còn thiếu", "qua tin nhắn gửi tới từng người nộp", "ở những bản xa trung tâm",
    "sau khi sắp xếp đơn vị hành chính", "với sự giúp đỡ của bưu điện", "bằng tiếng Thái và tiếng Mông",
    "trong phiên họp giao ban", "cùng lúc với việc đánh giá cuối kỳ", "để người cao tuổi dễ làm theo",
    "vì lợi ích của người nộp hồ sơ", "theo phản ánh của cử tri", "khi hệ thống được nâng cấp",
  ]

  static let openings = [
    "Theo báo cáo,", "Trong tháng,", "Từ thực tế đó,", "Bên cạnh kết quả,", "Đáng chú ý,", "Cũng trong dịp này,",
    "Về lâu dài,", "Ở cấp xã,", "Riêng với doanh nghiệp,", "Đến cuối kỳ,", "Trước hết,", "Mặt khác,",
  ]

  /// Documents of the State that the corpus cites and does not hold.
  static let citations = [
    "Nghị quyết số 76/NQ-CP ngày 15/7/2021", "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025",
    "Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022", "Nghị quyết số 57-NQ/TW ngày 22/12/2024",
    "Chỉ thị số 23/CT-TTg ngày 02/9/2021", "Nghị quyết số 04/NQ-CP ngày 10/01/2022",
  ]

  static let procedureFields = [
    "Hộ tịch", "Cư trú", "Đất đai", "Xây dựng", "Đầu tư", "Lao động", "Giáo dục", "Y tế", "Giao thông",
    "Bảo trợ xã hội",
  ]

  static let papers = [
    "Tờ khai theo mẫu", "Giấy tờ tùy thân", "Giấy chứng nhận quyền sử dụng đất", "Bản vẽ thiết kế", "Biên bản họp",
    "Giấy ủy quyền", "Ảnh chân dung", "Bản sao quyết định", "Phiếu khám sức khỏe", "Hợp đồng thuê địa điểm",
  ]
}
