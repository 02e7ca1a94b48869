extension FaultCode {
  /// The words for a clerk: plain, and always with a way out.
  func vietnamese(_ a: WordingArguments) -> Wording {
    switch self {
    case .unreadable:
      Wording("không đọc được tệp này: \(a[0])", help: "Kiểm tra quyền đọc của tệp, rồi chạy lại.")
    case .changedMeanwhile:
      Wording("tệp này vừa đổi trong lúc đang dựng trang", help: "Chạy lại khi không còn ai đang lưu tệp.")
    case .invalidUTF8:
      Wording(
        "tệp không phải văn bản UTF-8 từ chỗ này",
        help:
          "Mở tệp bằng trình soạn thảo, chọn “Lưu với bảng mã UTF-8”. Nếu chép từ Word cũ (TCVN3, VNI) thì chuyển mã trước."
      )
    case .nulByte:
      Wording(
        "tệp có ký tự rỗng (NUL)",
        help: "Tệp này có lẽ không phải văn bản hoặc đã hỏng; lưu lại thành văn bản thuần UTF-8.")
    case .emptyFile:
      Wording("tệp không có nội dung", help: "Viết nội dung cho tệp, hoặc xóa tệp đi.")
    case .linkOutside:
      Wording(
        "liên kết tệp dẫn ra ngoài cổng, dẫn vòng tròn hoặc không dẫn tới đâu",
        help: "Chép chính tệp đó vào thư mục content thay cho liên kết.")
    case .activeContent:
      Wording(
        "tệp chứa mã mà trình duyệt sẽ chạy nên không được đăng",
        help: "Gửi kèm tệp PDF hoặc ảnh thường. Ảnh SVG phải không có mã lệnh bên trong.")
    case .strayFile:
      Wording(
        "tệp nằm ngoài các thư mục nội dung",
        help: a.optional(1).map { "Chuyển tệp vào thư mục content/\($0)/." }
          ?? "Chuyển tệp vào một trong các thư mục: \(a[0]).")
    case .misplacedIntroduction:
      Wording(
        "tệp tên index chỉ là lời dẫn khi nằm ngay trong thư mục của một mục, bằng tiếng Việt",
        help: a.optional(1) != nil
          ? "Viết lời dẫn bằng tiếng Việt và bỏ dòng “Ngôn ngữ”."
          : a.optional(0).map { "Lời dẫn của mục là \($0). Nếu là bài khác, đổi tên tệp này." }
            ?? "Đổi tên tệp này: các trang riêng không có lời dẫn chung.")
    case .misnamedSource:
      Wording(
        "tên tệp không kết thúc bằng .md nên bài không được đăng",
        help: "Đổi tên thành “\(a[0])”. Trên Windows, bật “Phần mở rộng tên tệp” để thấy hết tên.")
    case .overlappingUnits:
      Wording(
        "đơn vị “\(a[0])” có hai tên trong cùng một thời gian, tên kia là “\(a[1])”",
        help: "Ghi “Từ”, “Đến” cho từng tên, hoặc đặt “Tên đường dẫn” khác nếu là hai đơn vị.")
    case .leftover:
      Wording(
        "tệp do máy hoặc phần mềm soạn thảo để lại nên không được đăng",
        help: "Xóa tệp này khỏi thư mục content.")
    case .nameClash:
      Wording(
        "tên tệp chỉ khác “\(a[0])” ở chữ hoa, chữ thường hoặc cách mã hóa dấu",
        help: "Đổi tên một trong hai tệp; Windows và macOS coi hai tên này là một nên sẽ làm mất một tệp.")
    case .noFence:
      Wording(
        "tệp không bắt đầu bằng dòng ---",
        help:
          "Dòng đầu tiên phải là ba dấu gạch ngang ---, tiếp đến các trường như “Tiêu đề: …”, rồi thêm một dòng --- nữa."
      )
    case .unclosedFence:
      Wording(
        "phần khai báo mở bằng --- nhưng không có dòng --- đóng lại",
        help: "Thêm một dòng chỉ có --- ngay trên phần nội dung.")
    case .yaml:
      Wording(
        "phần khai báo viết sai cú pháp: \(Self.vietnameseProblem(a[0]))",
        help:
          "Mỗi dòng viết theo dạng “Tên trường: giá trị”. Giá trị có dấu hai chấm, dấu # hoặc dấu ngoặc thì đặt trong dấu nháy kép."
      )
    case .yamlTab:
      Wording("đầu dòng có dấu tab", help: "Thay dấu tab bằng dấu cách; mỗi bậc thụt vào hai dấu cách.")
    case .yamlAlias:
      Wording(
        "phần khai báo dùng neo (&) hoặc bí danh (*)",
        help: "Viết lại giá trị đầy đủ; nếu cần dấu & hoặc * ở đầu thì đặt giá trị trong dấu nháy kép.")
    case .yamlDepth:
      Wording(
        "các mục lồng nhau sâu quá \(a[0]) bậc", help: "Bớt các bậc lồng nhau; kiểm tra xem có thừa dấu [ hoặc { không."
      )
    case .notAMapping:
      Wording(
        "chỗ này phải là các dòng “Tên trường: giá trị”", help: "Viết chẳng hạn “\(a[0]): …”, mỗi trường một dòng.")
    case .duplicateKey where a.optional(3) != nil:
      Wording("“\(a[0])” được ghi hai lần; lần đầu ở dòng \(a[2])", help: "Giữ lại một lần, xóa lần kia.")
    case .duplicateKey:
      Wording(
        "trường “\(a[0])” được ghi hai lần" + a.with(2) { "; lần đầu ở dòng \($0)" + a.with(1) { " (“\($0)”)" } },
        help: "Giữ lại một dòng, xóa dòng kia. Tên tiếng Việt và tên tiếng Anh của một trường là một.")
    case .unknownKey:
      Wording(
        "không có trường nào tên “\(a[0])”",
        help: a.optional(1).map { "Có phải ý bạn là “\($0)”? Nếu không, hãy xóa dòng này." }
          ?? a.optional(2).map { "Trường này nằm trong “\($0)”: hãy chuyển dòng này xuống dưới đó, thụt vào." }
          ?? "Xem tên các trường trong hướng dẫn biên tập, hoặc xóa dòng này.")
    case .missingField:
      Wording(
        "thiếu trường bắt buộc “\(a[0])”",
        help: "Thêm một dòng “\(Self.capitalized(a[0])): \(a[2])”.")
    case .wrongShape:
      switch a[0] {
      case "list":
        Wording(
          "chỗ này phải là một danh sách",
          help: "Viết mỗi mục trên một dòng, bắt đầu bằng dấu gạch ngang và dấu cách: “- …”.")
      case "record":
        Wording(
          "chỗ này phải gồm nhiều trường con",
          help: "Xuống dòng, thụt vào hai dấu cách rồi viết mỗi trường con một dòng: "
            + (a.optional(1) ?? "“tên: giá trị”") + ".")
      default:
        Wording(
          "chỗ này phải là một giá trị trên một dòng",
          help: "Viết giá trị ngay sau dấu hai chấm; không dùng danh sách hay trường con.")
      }
    case .emptyValue:
      Wording("trường “\(a[0])” còn để trống", help: "Điền giá trị, chẳng hạn: \(a[1]).")
    case .date:
      Wording("“\(a[0])” không phải là ngày", help: "Viết ngày, tháng, năm như 05/03/2026, hoặc 2026-03-05.")
    case .noSuchDay:
      Wording(
        "không có ngày “\(a[0])”",
        help: a.optional(3).map {
          $0 == "0"
            ? "Tháng chỉ từ 1 đến 12." : "Tháng \(a[1]) năm \(a[2]) chỉ có \($0) ngày."
        } ?? "Kiểm tra lại ngày và tháng.")
    case .year:
      Wording("năm trong “\(a[0])” không hợp lẽ", help: "Viết đủ bốn chữ số của năm, chẳng hạn 2026.")
    case .timeOfDay:
      Wording("giờ trong “\(a[0])” viết chưa đúng", help: "Viết ngày trước, giờ sau, chẳng hạn 05/03/2026 08:30.")
    case .dateOrder:
      Wording(
        "ngày \(a[1]) ở đây không đến sau ngày \(a[0])",
        help: "Kiểm tra lại hai ngày: ngày đăng, ngày bắt đầu đến trước; có thể ngày và tháng bị đảo.")
    case .choice:
      Wording(
        "không có lựa chọn “\(a[0])”",
        help: a.with(2) { "Có phải ý bạn là “\($0)”? " } + "Chọn một trong: \(a[1]).")
    case .flag:
      Wording("“\(a[0])” không phải là có hoặc không", help: "Ghi “có” hoặc “không”.")
    case .number:
      Wording("“\(a[0])” không phải là số", help: "Chỉ viết số, chẳng hạn 12 hoặc 87,5.")
    case .range:
      Wording(
        "“\(a[0])” nằm ngoài khoảng có thể",
        help: a.optional(2).map { "Viết số từ \(a[1]) đến \($0)." } ?? "Viết số từ \(a[1]) trở lên.")
    case .phone:
      Wording(
        "“\(a[0])” không phải số điện thoại",
        help: "Viết như 0212 3852 000, 0912 345 678 hoặc 1900 1234; mỗi số một mục.")
    case .retiredPhone:
      Wording(
        "“\(a[0])” là đầu số di động 11 số, không còn dùng từ năm 2018", help: "Hỏi lại và ghi số mới gồm 10 chữ số.")
    case .email:
      Wording(
        "“\(a[0])” không phải địa chỉ thư điện tử", help: "Viết như ten@example.vn, không dấu và không có dấu cách.")
    case .url:
      Wording("“\(a[0])” không phải địa chỉ trang web", help: "Viết đầy đủ, bắt đầu bằng https:// hoặc http://.")
    case .video:
      Wording(
        "“\(a[0])” không phải mã video của YouTube",
        help: "Chép cả địa chỉ của video, hoặc 11 ký tự sau “v=”, chẳng hạn dQw4w9WgXcQ.")
    case .path:
      Wording(
        "đường dẫn “\(a[0])” không dùng được",
        help: a.optional(1) == "address"
          ? "Viết địa chỉ từ gốc trang, bắt đầu bằng dấu /, chữ không dấu, không có dấu cách hay .., chẳng hạn /tin-cu/khai-truong/."
          : "Viết đường dẫn tính từ thư mục content, dùng dấu / và không có .. hay tên ổ đĩa, chẳng hạn tep/ke-hoach.pdf."
      )
    case .slug:
      if a.optional(0) == nil {
        Wording("không đặt được tên đường dẫn cho bài này", help: "Thêm một dòng “Tên đường dẫn: ten-khong-dau”.")
      } else {
        Wording(
          "“\(a[0])” không làm tên đường dẫn được",
          help: "Chỉ dùng chữ thường không dấu, chữ số và gạch nối, tối đa \(Address.longestSlug) ký tự"
            + a.with(1) { ", chẳng hạn “\($0)”" } + ".")
      }
    case .procedureCode:
      Wording(
        "“\(a[0])” không đúng dạng mã thủ tục",
        help: "Chép nguyên mã trên Cơ sở dữ liệu quốc gia, chẳng hạn 1.004222 hoặc 2.000884.000.00.00.H55.")
    case .documentNumber:
      Wording(
        "“\(a[0])” không đúng dạng số ký hiệu văn bản",
        help: "Viết như 76/NQ-CP, 118/2025/NĐ-CP, 57-NQ/TW; nếu chưa có số thì bỏ trống.")
    case .unknownUnit:
      Wording(
        "không có đơn vị “\(a[0])” trong units.yaml",
        help: a.with(1) { "Có phải ý bạn là “\($0)”? " } + "Nếu là đơn vị mới, thêm vào content/units.yaml.")
    case .unknownQuotaCount:
      Wording(
        "không biết “\(a[0])” là đếm gì",
        help: a.with(1) { "Có phải ý bạn là “\($0)”? " }
          + (a.optional(2) == nil
            ? "Ghi “tin, bài”, “bản tin”, “đối thoại”, “video” hoặc tên một thư mục."
            : "Chỉ tin, bài và văn bản có thể loại: ghi một thể loại của chúng, hoặc bỏ dòng này."))
    case .missingSite:
      Wording(
        "thiếu tệp content/site.yaml", help: "Tạo tệp này với ba dòng: “Tên: …”, “Cơ quan: …”, “Địa chỉ: https://…”.")
    case .baseURL:
      Wording(
        "“\(a[0])” không dùng làm địa chỉ của cổng được",
        help: "Viết như https://example.vn/ hoặc https://example.vn/cchc/, không có ? và #.")
    case .addressTaken:
      Wording(
        "địa chỉ \(a[0]) đã thuộc về \(a[1])",
        help: a.optional(2) != nil
          ? "Bỏ địa chỉ ấy khỏi “Đường dẫn cũ”, hoặc ghi địa chỉ khác."
          : "Hai tệp không thể có cùng địa chỉ. Đổi tiêu đề, đổi tên tệp hoặc thêm dòng “Tên đường dẫn: …” cho một trong hai."
      )
    case .reservedName:
      Wording(
        "Windows không cho đặt tên “\(a[0])”",
        help: "Đổi tên khác, chẳng hạn “\(a[0].numbered)”, để máy chủ Windows chép được.")
    case .brokenLink:
      Wording(
        "liên kết “\(a[0])” không dẫn tới trang nào",
        help: a.optional(1).map { "Có phải ý bạn là “\($0)”?" } ?? "Kiểm tra lại đường dẫn, hoặc bỏ liên kết.")
    case .hiddenLink:
      Wording(
        "liên kết “\(a[0])” dẫn tới một bài \(Self.vietnameseFate(a[1]))" + a.with(2) { ", \($0)" },
        help: "Chờ bài ấy được đăng rồi hãy dẫn tới, hoặc bỏ liên kết.")
    case .forbiddenURL:
      Wording(
        "liên kết “\(a[0])” không được phép",
        help: "Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, hay đường dẫn trong cổng.")
    case .brokenAnchor:
      Wording(
        "trang không có mục “#\(a[0])”",
        help: a.optional(1).map { "Có phải ý bạn là “#\($0)”?" }
          ?? "Dùng tên không dấu của tiêu đề mục, chẳng hạn #trinh-tu-thuc-hien.")
    case .missingFile:
      Wording(
        "không có tệp “\(a[0])”",
        help: a.optional(1).map { "Có phải ý bạn là “\($0)”?" }
          ?? "Chép tệp vào thư mục content, hoặc sửa lại đường dẫn.")
    case .unknownReference:
      Wording(
        "không tìm thấy “\(a[0])” trong cổng",
        help: a.with(1) { "Có phải ý bạn là “\($0)”? " }
          + "Ghi đúng mã, số ký hiệu, tiêu đề hoặc tên tệp của mục cần dẫn.")
    case .markdownBlock:
      Wording(
        "khối “\(a[0])” viết chưa đúng" + a.with(1) { ": \($0)" },
        help: "Mở khối bằng dòng “::: tên” và đóng bằng dòng “:::”.")
    case .theme:
      Wording(
        "giao diện “\(a[0])” dùng không được" + a.with(1) { ": \($0)" },
        help: "Kiểm tra tên thư mục trong themes/, hoặc bỏ dòng “Giao diện” để dùng giao diện có sẵn.")
    case .colour:
      Wording(
        "“\(a[0])” không phải là màu",
        help: "Viết màu bằng dấu thăng và sáu chữ số mười sáu, trong ngoặc kép: \"#9a1b1e\".")
    case .themeNumber:
      Wording("“\(a[0])” nằm ngoài khoảng dùng được", help: "Ghi một số từ \(a[1]) đến \(a[2]).")
    case .themeFile: Self.vietnameseThemeFile(a)
    case .faintColour:
      Wording(
        "ở giao diện \(a[3] == "dark" ? "tối" : "sáng"), màu “\(a[0])” trên nền “\(a[1])” chỉ tương phản \(a[2]), cần ít nhất 4,5:1",
        help: "Chọn màu chữ đậm hơn hoặc nền nhạt hơn, để người mắt kém đọc được (WCAG 2.2, tiêu chí 1.4.3).")
    case .missingWords:
      Wording(
        "giao diện \(a[0]) còn thiếu \(a[1]) trong \(a[2]) cụm từ, đang hiện bằng tiếng Việt",
        help: "Ghi bản dịch vào \(a[3]); các từ còn thiếu: \(a[4]).")
    case .undatedTranslation:
      Wording(
        "bản dịch không ghi ngày nào nên không biết có cũ hơn \(a[0]) không",
        help: "Ghi “Cập nhật:” kèm ngày dịch; khi bản gốc sửa sau ngày ấy, trang tự có lời nhắc.")
    case .overlappingPlans:
      Wording(
        "hai kế hoạch cùng đặt chỉ tiêu “\(a[0])” trong cùng thời gian" + a.with(1) { "; kế hoạch kia là \($0)" },
        help: "Ghi “Thay thế” ở kế hoạch sau, hoặc sửa thời gian hiệu lực.")
    case .unlikelyYear:
      Wording(
        "ngày đăng \(a[0]) có lẽ gõ nhầm năm",
        help: "Sửa “Ngày đăng”; mục này đang được tính vào năm đã ghi, hoặc chờ đến ngày ấy mới đăng.")
    case .unreviewed:
      Wording("bài chưa được thẩm định nên chưa đăng", help: "Ghi người và ngày thẩm định vào trường “Thẩm định”.")
    case .repealedCitation:
      Wording(
        "\(a[0]) đã hết hiệu lực" + a.with(1) { " từ ngày \($0)" } + a.with(2) { ", được thay thế bởi \($0)" },
        help: "Kiểm tra xem có nên dẫn văn bản mới không.")
    case .unknownLint:
      Wording(
        "không tắt được “\(a[0])”",
        help: a.with(1) { "Có phải ý bạn là “\($0)”? " } + "Chỉ tắt được các cảnh báo có mã bắt đầu bằng W- hoặc N-.")
    case .sameQuota:
      Wording(
        "“\(a[0])” đếm cùng những mục với chỉ tiêu ở dòng \(a[1]); chỉ số lớn hơn được tính",
        help: "Bỏ một chỉ tiêu, hoặc thêm dòng “Thể loại” (tin, bài, phóng sự…) để đếm riêng.")
    case .selfReference:
      Wording(
        "“\(a[0])” dẫn tới chính mục này",
        help: "Ghi mục khác, kèm ngày ban hành nếu trùng số; hoặc bỏ dòng này.")
    case .ambiguousCitation:
      Wording(
        "“\(a[0])” có thể là nhiều văn bản: \(a[1])",
        help: "Ghi thêm ngày hoặc cơ quan ban hành để liên kết được đặt đúng chỗ.")
    case .staleContact:
      Wording(
        a.optional(0).map { "đã \($0) ngày chưa gọi thử số này" } ?? "chưa ghi lần gọi thử nào cho liên hệ này",
        help: "Gọi thử rồi ghi ngày và kết quả vào “Kiểm tra lần cuối”.")
    case .imageWithoutText:
      Wording(
        "ảnh không có lời mô tả",
        help: "Viết ảnh cho thấy gì vào giữa hai dấu ngoặc vuông: ![Công chức hướng dẫn người dân](…).")
    case .heavyImage:
      Wording("ảnh “\(a[0])” nặng \(a[1])", help: "Thu nhỏ ảnh xuống dưới \(a[2]) để trang mở nhanh trên điện thoại.")
    case .placeholder:
      Wording(
        "nội dung còn nguyên dòng mẫu “\(Scaffold.placeholder)”",
        help: "Viết nội dung thay cho dòng này, hoặc xóa dòng nếu không cần; chưa viết xong thì thêm “Bản nháp: có”.")
    case .capitals:
      Wording("tiêu đề viết hoa toàn bộ", help: "Viết hoa chữ đầu câu và tên riêng; chữ hoa toàn bộ khó đọc.")
    case .personalData:
      Wording(
        a.optional(0) == "phone"
          ? "câu hỏi có số điện thoại riêng" : "có dãy 12 chữ số giống số căn cước công dân",
        help: "Xóa hoặc che thông tin cá nhân trước khi đăng.")
    case .badScan:
      Wording(
        "văn bản giống bản quét lỗi: khoảng \(a[0]) % âm tiết không có trong tiếng Việt",
        help: "Soát lại nội dung với bản gốc.")
    case .legacyEncoding:
      Wording("văn bản giống bảng mã cũ \(a[0])", help: "Chuyển sang Unicode bằng công cụ chuyển mã rồi dán lại.")
    case .undatedCitation:
      Wording(
        "lần đầu dẫn \(a[0]) mà không ghi ngày",
        help: "Lần đầu viết đủ, chẳng hạn “Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021”.")
    case .clauseDate:
      Wording(
        "“\(a[0])” viết chưa đúng thể thức ngày tháng",
        help: "Viết “\(a[1])”: ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước.")
    case .blankInLink:
      Wording(
        "liên kết hoặc ảnh hiện nguyên thành chữ vì “\(a[0])” có dấu cách",
        help: "Đặt đường dẫn giữa dấu < và >: (<\(a[0])>), hoặc viết %20 thay cho mỗi dấu cách.")
    case .cutValue:
      Wording(
        "“\(a[0])” bị bỏ khỏi giá trị: trong phần khai báo, chữ sau dấu # là ghi chú",
        help: "Đặt cả giá trị trong dấu ngoặc kép; nếu đúng là ghi chú thì để một dấu cách sau dấu #.")
    case .sameBody:
      Wording("nội dung trùng với \(a[0])", help: "Xóa bớt một bài; hai bài trùng nhau không được tính là hai.")
    case .indexSlip:
      Wording("POPI có lẽ là POBI (chỉ số công khai ngân sách tỉnh)", help: "Sửa thành POBI.")
    case .rawHTML:
      Wording("mã HTML hiện ra thành chữ", help: "Viết bằng Markdown; mã HTML không được dùng trong bài.")
    case .footnote:
      switch a[1] {
      case "unused":
        Wording(
          "không chỗ nào dẫn tới chú thích “\(a[0])”", help: "Ghi [^\(a[0])] vào chỗ cần chú thích, hoặc bỏ chú thích.")
      case "repeated":
        Wording(
          "chú thích “\(a[0])” được viết hai lần",
          help: "Chỉ chú thích đầu được hiện; hãy đặt tên khác cho chú thích sau.")
      default:
        Wording("không có chú thích “\(a[0])”", help: "Thêm dòng “[^\(a[0])]: …”, hoặc sửa lại tên.")
      }
    case .tableCells:
      Wording(
        "hàng có \(a[0]) ô nhưng bảng chỉ có \(a[1]) cột; các ô thừa không được hiện",
        help: "Bỏ dấu | thừa, hoặc thêm cột ở hàng đầu; viết \\| nếu cần dấu | trong chữ.")
    }
  }

  /// The library's complaint where editors meet it often, else as it is.
  private static func vietnameseProblem(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context": "có dấu hai chấm thừa trong giá trị"
    case "could not find expected ':'": "thiếu dấu hai chấm sau tên trường"
    case "did not find expected key": "dòng này thụt vào không đúng bậc"
    case "found unexpected end of stream": "thiếu dấu nháy đóng"
    case "found character that cannot start any token": "có ký tự không được đứng đầu giá trị (@, %, `)"
    case "did not find expected ',' or ']'": "thiếu dấu ] đóng danh sách"
    case "did not find expected ',' or '}'": "thiếu dấu } đóng nhóm"
    case "did not find expected '-' indicator": "dấu gạch đầu dòng của danh sách không thẳng hàng"
    case "control characters are not allowed": "có ký tự điều khiển"
    default: problem
    }
  }

  private static func vietnameseFate(_ fate: String) -> String {
    switch fate {
    case "draft": "còn là bản nháp"
    case "scheduled": "hẹn đăng sau"
    case "expired": "đã hết hạn"
    case "rejected": "đang có lỗi"
    default: "chưa đăng"
    }
  }

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
