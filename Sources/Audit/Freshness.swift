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
  /// The days; nothing when a date that they need was never filled in.
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
    public var name: String {
      switch self {
      case .procedurePosted: "Từ ngày công bố đến ngày đăng thủ tục"
      case .documentPosted: "Từ ngày ban hành đến ngày đăng văn bản"
      case .contactChecked: "Lần kiểm tra đường dây nóng gần nhất"
      case .questionWaiting: "Câu hỏi chưa trả lời"
      case .translationBehind: "Bản dịch cũ hơn bản gốc"
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
    return Freshness(subject: subject, entry: entry, since: from, days: days)
  }

  private static func translation(_ entry: Entry, of original: Entry, _ history: History?) -> Freshness? {
    let changed = history?.change(of: original.file)?.last ?? original.date
    let translated = history?.change(of: entry.file)?.last ?? entry.date
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

  /// How many videos each topic has, by the alphabet; those without a topic come last.
  public static func videosByTopic(of portal: Portal) -> [(topic: String?, count: Int)] {
    var counts: [String: (name: String, count: Int)] = [:]
    var silent = 0
    for entry in portal.entries(of: .video) where entry.fate == .published && entry.originalFile == nil {
      guard let topic = entry.video?.topic, !topic.isEmpty else {
        silent += 1
        continue
      }
      counts[Vietnamese.slug(topic), default: (topic, 0)].count += 1
    }
    let named = counts.values.sorted { (SortKey($0.name), $0.name) < (SortKey($1.name), $1.name) }
    return named.map { ($0.name, $0.count) } + (silent > 0 ? [(nil, silent)] : [])
  }
}
