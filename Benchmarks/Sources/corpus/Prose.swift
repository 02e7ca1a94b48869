/// Writes Markdown as an office writes it: paragraphs under headings, a table, lists, links, citations.
struct Prose {
  var random: SplitMix
  let seed: UInt64
  /// How many articles there are to link to.
  let articles: Int
  let decisions: Int
  private(set) var text = ""

  init(random: SplitMix, seed: UInt64, articles: Int, decisions: Int) {
    self.random = random
    self.seed = seed
    self.articles = articles
    self.decisions = decisions
  }

  /// Adds sections until the text has about `size` bytes.
  mutating func write(size: Int) {
    paragraph(sentences: 3)
    var section = random.below(Vocabulary.headings.count)
    while text.utf8.count < size {
      text += "## \(Vocabulary.headings[section % Vocabulary.headings.count])\n\n"
      section += 1
      paragraph(sentences: 2 + random.below(3))
      switch section % 4 {
      case 0: table()
      case 1: bullets()
      case 2: steps()
      default: quotation()
      }
      if random.happens(60) { paragraph(sentences: 2 + random.below(2)) }
    }
  }

  mutating func sentence() -> String {
    var sentence = random.happens(40) ? random.pick(Vocabulary.openings) + " " : ""
    let subject = random.pick(Vocabulary.subjects)
    sentence += sentence.isEmpty ? subject.prefix(1).uppercased() + subject.dropFirst() : subject
    sentence += " \(random.pick(Vocabulary.verbs)) \(object()) \(random.pick(Vocabulary.circumstances))"
    if random.happens(12) { sentence += ", theo \(citation())" }
    return sentence + "."
  }

  private mutating func object() -> String {
    let object = random.pick(Vocabulary.objects)
    switch random.below(12) {
    case 0: return "**\(object)**"
    case 1: return "*\(object)*"
    case 2:
      return
        "\(object) ([\(random.pick(Vocabulary.topics))](\(Article(index: random.below(articles), seed: seed).address)))"
    case 3: return "\(2 + random.below(900)) \(object)"
    default: return object
    }
  }

  private mutating func citation() -> String {
    guard decisions > 0, random.happens(50) else { return random.pick(Vocabulary.citations) }
    return Decision(index: random.below(decisions)).citation
  }

  private mutating func paragraph(sentences: Int) {
    for index in 0..<sentences {
      if index > 0 { text += " " }
      text += sentence()
    }
    text += "\n\n"
  }

  private mutating func table() {
    text += "| Đơn vị | Tiếp nhận | Đúng hạn | Tỷ lệ |\n|---|--:|--:|:-:|\n"
    for _ in 0..<(4 + random.below(5)) {
      let received = 100 + random.below(2400)
      let share = 80 + random.below(20)
      text += "| \(random.pick(Vocabulary.units)) | \(received) | \(received * share / 100) | \(share) % |\n"
    }
    text += "\n"
  }

  private mutating func bullets() {
    for _ in 0..<(3 + random.below(3)) { text += "- \(sentence())\n" }
    text += "\n"
  }

  private mutating func steps() {
    for step in 1...(3 + random.below(3)) {
      text += "\(step). \(sentence())\n"
      if random.happens(20) { text += "   - \(sentence())\n" }
    }
    text += "\n"
  }

  private mutating func quotation() {
    text += "> \(sentence())\n> \(sentence())\n\n"
    text += "Tra cứu thêm tại [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn/) hoặc "
    text += "[đường dây nóng](/duong-day-nong/).\n\n"
  }
}
