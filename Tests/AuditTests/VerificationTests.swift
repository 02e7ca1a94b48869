import Audit
import Portal
import Testing
import VietnameseText

@Suite struct VerificationTests {
  private func history(_ changes: [String: (String, String)], begins: String = "2026-01-01") -> History {
    History(
      begins: day(begins),
      changes: Dictionary(
        uniqueKeysWithValues: changes.map { file, days in
          ("content/\(file).md", History.Change(first: day(days.0), firstCommit: "abc", last: day(days.1)))
        }))
  }

  @Test func `an article that entered history after its month is backdated`() {
    let portal = portal(
      today: "2026-05-01",
      [
        article("late", on: "2026-02-10"), article("within", on: "2026-02-10"), article("old", on: "2025-12-31"),
        article("new", on: "2026-04-01"),
      ])
    let verification = Verification(
      of: portal,
      history: history([
        "tin-tuc/late": ("2026-03-01", "2026-03-01"), "tin-tuc/within": ("2026-02-28", "2026-04-01"),
        "tin-tuc/old": ("2026-01-01", "2026-01-01"),
      ]))
    #expect(verification.backdated.map(\.item.title) == ["late"])
    #expect(verification.backdated.first?.days == 19)
    #expect(verification.unverifiable.map(\.title) == ["old"])
    #expect(verification.uncommitted.map(\.title) == ["new"])
    #expect(!verification.isClean)
  }

  @Test func `a cut history accuses nobody of what it cannot know`() {
    let cut = { (first: String, isCut: Bool) in
      History.Change(first: day(first), firstCommit: "abc", last: day(first), isCut: isCut)
    }
    let history = History(
      begins: day("2026-01-01"),
      changes: [
        "content/tin-tuc/there.md": cut("2026-03-05", true), "content/tin-tuc/in-time.md": cut("2026-02-20", true),
        "content/tin-tuc/late.md": cut("2026-03-05", false),
      ], isCut: true)
    let verification = Verification(
      of: portal(today: "2026-05-01", ["there", "in-time", "late"].map { article($0, on: "2026-02-10") }),
      history: history)
    #expect(verification.isCut)
    #expect(verification.unverifiable.map(\.title) == ["there"])
    #expect(verification.backdated.map(\.item.title) == ["late"])
  }

  @Test func `without a history nothing is said of dates`() {
    let verification = Verification(of: portal(today: "2026-05-01", [article("a", on: "2026-02-10")]), history: nil)
    #expect(!verification.hasHistory)
    #expect(verification.isClean)
  }

  private let text = (1...120).map { "từ\($0)" }.joined(separator: " ")

  private func copies(_ bodies: String...) -> [String] {
    let entries = bodies.enumerated().map { index, body in
      entry(.article, "\(index)", on: "2026-01-0\(index + 1)", body: body)
    }
    return Verification(of: portal(today: "2026-05-01", entries), history: nil)
      .copies.map { "\($0.item.title) repeats \($0.original.title) \($0.percent)%" }
  }

  @Test func `a body that says the same is a copy, whatever its case, marks and markup`() {
    #expect(copies(text, "khác", "**\(text.uppercased())**", text) == ["2 repeats 0 100%", "3 repeats 0 100%"])
    #expect(copies("Hội nghị.", "hội  nghị") == ["1 repeats 0 100%"])
  }

  @Test func `a body with a few words changed is nearly a copy`() {
    #expect(copies(text, text + " thêm hai từ") == ["1 repeats 0 97%"])
    #expect(copies(text, text.replacingOne("từ60", by: "khác")) == ["1 repeats 0 91%"])
  }

  @Test func `bodies that only share a part are no copies`() {
    let half =
      (1...60).map { "từ\($0)" }.joined(separator: " ") + " " + (200...260).map { "từ\($0)" }.joined(separator: " ")
    #expect(copies(text, half).isEmpty)
    #expect(copies("", "", "a", "b").isEmpty)
  }

  @Test func `a thousand copies are found in one pass`() {
    let entries = (0..<1000).map { entry(.article, "\($0)", on: "2026-01-01", body: text + " \($0)") }
    let found = Verification(of: portal(today: "2026-05-01", entries), history: nil).copies
    #expect(found.count == 999)
    #expect(Set(found.map(\.original.title)) == ["0"])
  }
}

@Suite struct FreshnessTests {
  private func document(issued day: CivilDate?) -> Document {
    var document = Document()
    document.issued = day
    return document
  }

  private func contact(checked day: CivilDate?) -> Contact {
    var contact = Contact()
    contact.checked = Contact.Check()
    contact.checked?.date = day
    return contact
  }

  private func question(asked day: CivilDate?) -> Question {
    var question = Question()
    question.asked = day
    return question
  }

  @Test func `days are counted for every subject, and unknown ones come first`() {
    var procedure = Procedure()
    procedure.decision = Procedure.Decision()
    procedure.decision?.date = day("2026-01-01")
    let document = document(issued: day("2026-02-01"))
    let contact = contact(checked: day("2025-12-31"))
    let waiting = question(asked: day("2026-03-01"))
    var answered = waiting
    answered.answered = day("2026-03-02")
    let portal = portal(
      today: "2026-03-31",
      [
        entry(.procedure, "p", on: "2026-01-11", details: .procedure(procedure)),
        entry(.document, "d", on: "2026-02-03", details: .document(document)),
        entry(.document, "undated", on: "2026-02-03"),
        entry(.contact, "c", details: .contact(contact)),
        entry(.question, "q", on: "2026-03-01", details: .question(waiting)),
        entry(.question, "r", on: "2026-03-01", details: .question(answered)),
        article("a", on: "2026-03-20"),
        entry(.article, "a.hmn", on: "2026-03-15", original: "content/tin-tuc/a.md"),
      ])
    #expect(
      Freshness.findings(of: portal).map {
        "\($0.subject.rawValue) \($0.entry.title) \($0.days.map(String.init) ?? "?")"
      }
        == [
          "procedure-posted p 10", "document-posted undated ?", "document-posted d 2", "contact-checked c 90",
          "question-waiting q 30", "translation-behind a.hmn 5",
        ])
  }

  @Test func `from a day that had not come yet no days are counted`() {
    let contact = contact(checked: day("2062-03-01"))
    let asked = question(asked: day("2026-04-01"))
    let document = document(issued: day("2026-02-04"))
    let portal = portal(
      today: "2026-03-31",
      [
        entry(.contact, "c", details: .contact(contact)),
        entry(.question, "q", on: "2026-03-01", details: .question(asked)),
        entry(.document, "d", on: "2026-02-03", details: .document(document)),
      ])
    let report = FreshnessReport(of: portal)
    #expect(report.findings.count == 3 && report.findings.allSatisfy { $0.days == nil && $0.since != nil })
    #expect(report.summaries.allSatisfy { $0.unknown == 1 && $0.most == nil && $0.median == nil })
  }

  @Test func `videos are counted by topic`() {
    func video(_ file: String, _ topic: String?) -> Entry {
      var video = Video()
      video.topic = topic
      return entry(.video, file, on: "2026-01-01", details: .video(video))
    }
    let portal = portal(
      today: "2026-03-31", [video("a", "Đất đai"), video("b", "cư trú"), video("c", "đất  đai"), video("d", nil)])
    #expect(
      FreshnessReport(of: portal).videos.map { "\(($0.name ?? "?").lowercased()) \($0.count)" } == [
        "cư trú 1", "đất đai 2", "? 1",
      ])
  }
}

extension String {
  fileprivate func replacingOne(_ word: String, by other: String) -> String {
    split(separator: " ").map { $0 == word ? other : String($0) }.joined(separator: " ")
  }
}
