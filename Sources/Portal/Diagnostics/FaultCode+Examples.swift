extension FaultCode {
  /// Arguments with which the wording of the code reads as in life; the documentation is written with them.
  public var example: [String] {
    switch self {
    case .unreadable: ["Permission denied"]
    case .nameClash: ["content/tin-tuc/Bai.md"]
    case .strayFile: ["tin-tuc, ke-hoach, tthc"]
    case .video: ["nop-ho-so"]
    case .range: ["70", "1", "63"]
    case .overlappingUnits: ["so-noi-vu", "Sở Nội vụ tỉnh Sơn La"]
    case .misplacedIntroduction: ["content/tin-tuc/index.md"]
    case .misnamedSource: ["bai.md"]
    case .yaml: ["mapping values are not allowed in this context"]
    case .yamlDepth: ["24"]
    case .notAMapping: ["Tiêu đề"]
    case .duplicateKey: ["title", "Tiêu đề", "2"]
    case .unknownKey: ["Tóm tắc", "Tóm tắt"]
    case .missingField: ["ngày đăng", "date", "05/03/2026"]
    case .wrongShape: ["list"]
    case .emptyValue: ["tiêu đề", "Khai trương điểm hỗ trợ"]
    case .date: ["hôm qua"]
    case .noSuchDay: ["31/02/2026", "2", "2026", "28"]
    case .year: ["05/03/26"]
    case .timeOfDay: ["05/03/2026 25:00"]
    case .dateOrder: ["05/03/2026", "01/03/2026"]
    case .choice: ["tin vắng", "Tin, Bài, Phóng sự", "Tin"]
    case .flag: ["có lẽ"]
    case .number: ["mười"]
    case .phone: ["0912 345"]
    case .retiredPhone: ["0123 456 7890", "0123", "083"]
    case .email: ["ten.example.vn"]
    case .url: ["dichvucong"]
    case .path: ["../../tep/ke-hoach.pdf"]
    case .slug: ["Khai Trương", "khai-truong"]
    case .procedureCode: ["1004222"]
    case .documentNumber: ["số 76"]
    case .unknownUnit: ["van-phong-ubdn", "van-phong-ubnd"]
    case .unknownQuotaCount: ["tin bàii", "tin, bài"]
    case .baseURL: ["example.vn"]
    case .addressTaken: ["/tin-tuc/2026/03/khai-truong/", "content/tin-tuc/khai-truong.md"]
    case .reservedName: ["con"]
    case .brokenLink: ["../ke-hoach/ke-hoach-2026.md", "../ke-hoach/ke-hoach-nam-2026.md"]
    case .hiddenLink: ["bai-chua-xong.md", "draft"]
    case .forbiddenURL: ["ftp://example.vn/"]
    case .brokenAnchor: ["trinh-tu", "trinh-tu-thuc-hien"]
    case .missingFile: ["anh/khai-truong.jpg", "anh/khai-truong.jpeg"]
    case .unknownReference: ["1.004223", "1.004222"]
    case .markdownBlock: ["lưu ys"]
    case .theme: ["xanh"]
    case .colour: ["xanh dương"]
    case .themeNumber: ["9", "40", "120"]
    case .themeFile: ["nen.png", "missing", "themes/xanh", "anh/nen.png"]
    case .overlappingPlans: ["Tin, bài", "Kế hoạch năm 2026"]
    case .unlikelyYear: ["05/03/1970"]
    case .sameQuota: ["bài", "8"]
    case .selfReference: ["05/QĐ-UBND"]
    case .repealedCitation: ["61/2018/NĐ-CP", "01/07/2025", "118/2025/NĐ-CP"]
    case .unknownLint: ["W-CHECK", "W-CHECKED"]
    case .faintColour: ["chữ phụ", "nền", "2,8", "light"]
    case .missingWords: ["en", "3", "250", "themes/xanh/en.yaml", "search, menu, home"]
    case .undatedTranslation: ["content/tthc/1.004222.md"]
    case .ambiguousCitation: ["06/QĐ-TTg", "06/QĐ-TTg (2022), 06/QĐ-TTg (2024)"]
    case .staleContact: ["120"]
    case .heavyImage: ["khai-truong.png", "3,4 MB", "1 MB"]
    case .personalData: ["phone"]
    case .badScan: ["24"]
    case .legacyEncoding: ["TCVN3 (ABC)"]
    case .undatedCitation: ["76/NQ-CP"]
    case .clauseDate: ["ngày 5 tháng 3 năm 2026", "ngày 05 tháng 3 năm 2026"]
    case .cutValue: ["#5 năm 2026"]
    case .blankInLink: ["tep/ke hoach 2026.pdf"]
    case .sameBody: ["content/tin-tuc/khai-truong.md"]
    case .footnote: ["1"]
    case .tableCells: ["4", "3"]
    // What is wrong needs no words of the file.
    default: []
    }
  }

  /// The chapter of the documentation that tells of it.
  var chapter: Chapter {
    switch self {
    case .unreadable, .changedMeanwhile, .invalidUTF8, .nulByte, .emptyFile, .linkOutside, .activeContent, .strayFile,
      .misplacedIntroduction, .misnamedSource, .nameClash, .reservedName:
      .file
    case .noFence, .unclosedFence, .yaml, .yamlTab, .yamlAlias, .yamlDepth, .notAMapping, .duplicateKey, .unknownKey,
      .missingField:
      .frontMatter
    case .wrongShape, .emptyValue, .date, .noSuchDay, .year, .timeOfDay, .dateOrder, .choice, .flag, .number, .range,
      .phone, .retiredPhone, .email, .url, .video, .path, .slug, .procedureCode, .documentNumber, .unknownUnit,
      .unknownQuotaCount:
      .value
    case .theme, .colour, .themeNumber, .themeFile, .faintColour, .missingWords: .theme
    default: severity == .error ? .site : .doubt
    }
  }

  /// What a fault is about.
  enum Chapter: CaseIterable {
    case file, frontMatter, value, site, theme, doubt
  }
}
