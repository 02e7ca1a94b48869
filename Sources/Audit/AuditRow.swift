import Portal
public import VietnameseText

/// One duty in one period: what was wanted, what was published, and the verdict.
public struct AuditRow: Sendable {
  public let period: Period
  public let duty: Duty
  /// The name of the duty's unit, where it has one.
  public let unitName: String?
  /// How many items were published.
  public let count: Int
  /// The least number; none where no number was set.
  public let quota: Int?
  /// The day by which the number must be reached, where the duty is not a periodic one.
  public let due: CivilDate?
  public let verdict: Verdict
  /// Where the duty was set; none where nothing was in force.
  public let basis: Basis?
  public let notes: [AuditNote]
  /// What was counted, by day.
  public let items: [AuditItem]
  /// The count split up, where that was asked for.
  public let parts: [Part]

  /// What is counted, by its folder (`tin-tuc`) or kind (`doi-thoai`).
  public var counts: String { duty.countable.name }
  /// The slug of the only unit whose items count.
  public var unit: String? { duty.unit }
  /// The last day on which an item still counts.
  public var lastDay: CivilDate { due ?? period.last }
  /// How many are still wanted.
  public var missing: Int { max(0, (quota ?? 0) - count) }

  /// The days from `today` to the last one, both included; 0 when it is over.
  public func daysLeft(on today: CivilDate) -> Int {
    max(0, today.days(until: lastDay) + 1)
  }

  /// The row as it stood at the end of a day within its period: what came later is not counted, and nothing is decided.
  public func asOf(_ day: CivilDate) -> AuditRow {
    guard day < lastDay else { return self }
    let items = items.filter { $0.date <= day }
    return AuditRow(
      period: period, duty: duty, unitName: unitName, count: items.count, quota: quota, due: due,
      verdict: quota == nil ? .unquantified : .inProgress, basis: basis, notes: notes, items: items, parts: [])
  }

  /// Where a duty was set: a plan, or the portal's own settings.
  public struct Basis: Sendable, Hashable {
    /// The file, from the portal's root.
    public let file: String
    /// The plan's page; none for the settings.
    public let address: String?
    public let title: String
    /// The plan's number and symbol.
    public let number: String?

    /// The name in data: the path under `content/`.
    public var name: String {
      file.hasPrefix("content/") ? String(file.dropFirst("content/".count)) : file
    }
  }

  /// How many of the counted items share a unit, an area, a kind or an author.
  public struct Part: Sendable, Hashable {
    /// The ASCII form, or the words where there is none; none for items that do not say.
    public let key: String?
    public let name: String
    public let count: Int

    /// The name in a language; what the portal names itself stays.
    func name(in language: Language) -> String {
      if key == nil { return language.words("Không ghi", "Not told") }
      guard language == .english, let key else { return name }
      return Area(rawValue: key)?.englishName ?? Article.Kind(rawValue: key)?.englishName ?? name
    }
  }
}
