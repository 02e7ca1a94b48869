/// A file of the portal: where it lies under `content/`, what it says, and the address word that Hugo must be told.
struct Entry {
  let folder: String
  /// The file's name without its ending.
  let name: String
  /// The last word of the address, which the portal makes from a title, a number or a code.
  let slug: String
  let fields: [Field]
  let body: String
}

/// The entries of a corpus, each a pure function of the seed and its own index.
struct Entries {
  let articles: Int
  let seed: UInt64

  /// Decisions, and as many procedures: one for each hundred articles, within reason.
  var decisions: Int { min(max(articles / 100, 10), 500) }
  let planYears = 2017...2026

  func article(_ index: Int) -> Entry {
    let article = Article(index: index, seed: seed)
    var prose = prose(article.random)
    var tags: [Value] = []
    let firstTag = prose.random.below(Vocabulary.tags.count)
    for step in 0..<(2 + prose.random.below(3)) {
      tags.append(.text(Vocabulary.tags[(firstTag + step * 7) % Vocabulary.tags.count]))
    }
    var fields = [
      Field("title", "Tiêu đề", article.title),
      Field("date", "Ngày đăng", .date(year: article.year, month: article.month, day: article.day)),
      Field("kind", "Thể loại", prose.random.pick(Vocabulary.kinds)),
      Field("unit", "Đơn vị", slug(Vocabulary.units[article.unit])),
      Field("author", "Người soạn", "Ban biên tập minh họa"),
      Field("area", "Lĩnh vực", prose.random.pick(Vocabulary.areas)),
      Field("tags", "Từ khóa", .list(tags)),
    ]
    if prose.random.happens(80) {
      fields.append(Field("summary", "Tóm tắt", prose.sentence().filter { !"*[]()".contains($0) }))
    }
    prose.write(size: 3900 + prose.random.below(1200))
    return Entry(folder: "tin-tuc", name: article.slug, slug: article.slug, fields: fields, body: prose.text)
  }

  func decision(_ index: Int) -> Entry {
    let decision = Decision(index: index)
    let date = Value.date(year: decision.year, month: decision.month, day: decision.day)
    var prose = prose(SplitMix(seed: seed, stream: -1 - index))
    prose.write(size: 1500)
    let fields = [
      Field("title", "Tiêu đề", "Quyết định số \(decision.number) năm \(decision.year) về \(decision.subject)"),
      Field("date", "Ngày đăng", date),
      Field("kind", "Loại", "Quyết định"),
      Field("number", "Số ký hiệu", decision.number),
      Field("issued", "Ngày ban hành", date),
      Field("issuer", "Cơ quan ban hành", "Ủy ban nhân dân tỉnh Minh Họa"),
      Field("abstract", "Trích yếu", "Về \(decision.subject) trên địa bàn tỉnh Minh Họa"),
    ]
    return Entry(folder: "van-ban", name: decision.slug, slug: decision.slug, fields: fields, body: prose.text)
  }

  func procedure(_ index: Int) -> Entry {
    var prose = prose(SplitMix(seed: seed, stream: Int.min / 2 + index))
    let field = Vocabulary.procedureFields[index % Vocabulary.procedureFields.count]
    let code = "9.\(900_001 + index)"
    let firstPaper = prose.random.below(Vocabulary.papers.count)
    let papers = (0..<4).map { step in
      Value.map([
        Field("name", "name", Vocabulary.papers[(firstPaper + step) % Vocabulary.papers.count]),
        Field("originals", "Bản chính", .number(1)),
        Field("copies", "Bản sao", .number(step % 2)),
      ])
    }
    let steps = (0..<4).map { _ in Value.text(prose.sentence().filter { !"*[]()".contains($0) }) }
    let channels = [("trực tiếp", "20.000 đồng"), ("trực tuyến", "10.000 đồng"), ("bưu chính", "30.000 đồng")].map {
      Value.map([
        Field("form", "form", $0.0), Field("time", "Thời hạn", "\(3 + index % 20) ngày làm việc"),
        Field("fee", "Phí", $0.1),
      ])
    }
    prose.write(size: 1200)
    let fields = [
      Field("title", "Tiêu đề", "Thủ tục minh họa \(index + 1) về \(field.lowercased())"),
      Field("date", "Ngày đăng", .date(year: 2017 + index % 9, month: 1 + index % 12, day: 1 + index % 28)),
      Field("code", "Mã", code),
      Field("field", "Lĩnh vực TTHC", field),
      Field("level", "Cấp", index % 2 == 0 ? "tỉnh" : "xã"),
      Field("authority", "Cơ quan giải quyết", Vocabulary.units[index % Vocabulary.units.count]),
      Field("service", "Mức dịch vụ công", index % 3 == 0 ? "một phần" : "toàn trình"),
      Field("status", "status", index % 5 == 0 ? "sửa đổi bổ sung" : "mới ban hành"),
      Field("channels", "Cách thức", .list(channels)),
      Field("steps", "Trình tự", .list(steps)),
      Field("papers", "Hồ sơ", .list(papers)),
      Field("applicants", "Đối tượng", "Cá nhân, tổ chức"),
      Field("result", "Kết quả", "Giấy xác nhận bản giấy hoặc bản điện tử"),
    ]
    return Entry(folder: "tthc", name: "thu-tuc-\(index + 1)", slug: code, fields: fields, body: prose.text)
  }

  func plan(_ year: Int) -> Entry {
    var prose = prose(SplitMix(seed: seed, stream: Int.min / 4 + year))
    let tasks = Vocabulary.units.map { unit in
      Value.map([
        Field("content", "Nội dung", prose.sentence().filter { !"*[]()".contains($0) }),
        Field("lead", "Chủ trì", unit),
        Field("when", "Thời gian", "Quý \(1 + prose.random.below(4))"),
      ])
    }
    prose.write(size: 6000)
    let title = "Kế hoạch tuyên truyền cải cách hành chính năm \(year)"
    let fields = [
      Field("title", "Tiêu đề", title),
      Field("date", "Ngày đăng", .date(year: year, month: 1, day: 15)),
      Field("number", "Số ký hiệu", "\(100 + year - 2017)/KH-UBND"),
      Field("issued", "Ngày ban hành", .date(year: year, month: 1, day: 15)),
      Field("issuer", "Cơ quan ban hành", "Ủy ban nhân dân tỉnh Minh Họa"),
      Field(
        "in_force", "Hiệu lực",
        .map([
          Field("from", "from", .date(year: year, month: 1, day: 1)),
          Field("to", "to", .date(year: year, month: 12, day: 31)),
        ])),
      Field("tasks", "Nhiệm vụ", .list(tasks)),
      Field(
        "quotas", "Chỉ tiêu",
        .list([
          .map([
            Field("count", "Đếm", "tin-tuc"), Field("at_least", "Ít nhất", .number(2)), Field("per", "Mỗi", "tháng"),
          ])
        ])),
    ]
    return Entry(folder: "ke-hoach", name: "ke-hoach-\(year)", slug: slug(title), fields: fields, body: prose.text)
  }

  func contact(_ index: Int) -> Entry {
    let unit = Vocabulary.units[index]
    let title = "Đường dây nóng \(unit)"
    let fields = [
      Field("title", "Tiêu đề", title),
      Field("unit", "Đơn vị", slug(unit)),
      Field("scope", "Phạm vi", "Phản ánh về thái độ phục vụ và thời hạn giải quyết"),
      Field("phones", "Số điện thoại", .list([.text("1900 9\(100 + index)")])),
      Field("hours", "Giờ trực", "Giờ hành chính"),
    ]
    return Entry(folder: "duong-day-nong", name: slug(unit), slug: slug(title), fields: fields, body: "")
  }

  private func prose(_ random: SplitMix) -> Prose {
    Prose(random: random, seed: seed, articles: articles, decisions: decisions)
  }
}
