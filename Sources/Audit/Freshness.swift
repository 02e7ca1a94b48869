public import Portal
public import VietnameseText

/// Something that must be posted, answered or checked in good time, and how many days it took or has waited.
///
/// No law of days is built in: the plans say "kịp thời" and "ngay sau khi ban hành", and people judge.
public struct Freshness: Sendable {
  public let subject: Subject
  public let entry: Entry
  /// The day from which is counted: of the decision, the issue, the last check, the question.
  public let since: CivilDate?
  /// The days; nothing when a date that they need was never filled in, or lies after the day up to which they run.
  public let days: Int?

  /// What was measured.
  public enum Subject: String, CaseIterable, Sendable {
    /// From the decision that publishes a procedure to its page.
    case procedurePosted = "procedure-posted"
    /// From a document's issue to its page.
    case documentPosted = "document-posted"
    /// From a contact's last check to today.
    case contactChecked = "contact-checked"
    /// From a question that nobody has answered yet to today.
    case questionWaiting = "question-waiting"
    /// From the day a translation was last at one with its original to the original's last change.
    case translationBehind = "translation-behind"

    /// The head under which such findings stand.
    public var name: String { name(in: .vietnamese) }

    /// The head in a language.
    public func name(in language: Language) -> String {
      switch self {
      case .procedurePosted:
        language.words("Từ ngày công bố đến ngày đăng thủ tục", "From a procedure's decision to its page")
      case .documentPosted:
        language.words("Từ ngày ban hành đến ngày đăng văn bản", "From a document's issue to its page")
      case .contactChecked:
        language.words("Từ lần kiểm tra đường dây nóng gần nhất", "Since a hotline contact was last checked")
      case .questionWaiting: language.words("Câu hỏi chưa trả lời", "Questions that wait for an answer")
      case .translationBehind: language.words("Bản dịch cũ hơn bản gốc", "Translations behind their original")
      }
    }
  }

  /// Every finding, by subject, the most days first; those whose days are unknown come before all.
  ///
  /// - Parameter history: When files changed; without it translations are compared by their dates alone.
  public static func findings(of portal: Portal, history: History? = nil) -> [Freshness] {
    portal.entries.filter { $0.fate == .published }
      .flatMap { findings(on: $0, in: portal, history) }
      .sorted(by: precedes)
  }

  private static func findings(on entry: Entry, in portal: Portal, _ history: History?) -> [Freshness] {
    let today = portal.today
    if let original = entry.originalFile.flatMap(portal.entry(file:)) {
      return [translation(entry, of: original, history)].compactMap(\.self)
    }
    switch entry.details {
    case .procedure(let procedure):
      return [between(.procedurePosted, entry, procedure.decision?.date, entry.date)]
    case .document(let document):
      return [between(.documentPosted, entry, document.issued, entry.date)]
    case .contact(let contact):
      return [between(.contactChecked, entry, contact.checked?.date, today)]
    case .question(let question) where question.answered == nil:
      return [between(.questionWaiting, entry, question.asked, today)]
    default: return []
    }
  }

  private static func between(_ subject: Subject, _ entry: Entry, _ from: CivilDate?, _ to: CivilDate?) -> Freshness {
    let days = from.flatMap { from in to.map { from.days(until: $0) } }
    // A day that had not come yet is a slip of the pen, and no sum may hold it.
    return Freshness(subject: subject, entry: entry, since: from, days: days.flatMap { $0 < 0 ? nil : $0 })
  }

  private static func translation(_ entry: Entry, of original: Entry, _ history: History?) -> Freshness? {
    let changed = history?.change(of: original.file)?.lastKnown ?? original.lastKnownDay
    let translated = history?.change(of: entry.file)?.lastKnown ?? entry.lastKnownDay
    guard let changed, let translated, translated < changed else { return nil }
    return Freshness(
      subject: .translationBehind, entry: entry, since: translated, days: translated.days(until: changed))
  }

  private static func precedes(_ one: Freshness, _ other: Freshness) -> Bool {
    let places = [one, other].map { Subject.allCases.firstIndex(of: $0.subject) ?? 0 }
    if places[0] != places[1] { return places[0] < places[1] }
    let days = (one.days ?? .max, other.days ?? .max)
    return days.0 != days.1 ? days.0 > days.1 : one.entry.file.precedesInBytes(other.entry.file)
  }
}
