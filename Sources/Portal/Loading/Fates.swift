internal import VietnameseText

/// Decides what becomes of each entry on a day.
struct Fates: Sendable {
  private let options: PortalLoader.Options
  private let requiresReview: Bool
  private let errors: [String: [FaultCode]]

  init(options: PortalLoader.Options, requiresReview: Bool, faults: [Diagnostic]) {
    self.options = options
    self.requiresReview = requiresReview
    errors = Dictionary(grouping: faults.filter { $0.severity == .error }, by: \.file).mapValues { $0.map(\.code) }
  }

  /// The first that applies: rejected, draft, expired, scheduled, published.
  func fate(of draft: EntryDraft) -> Fate {
    if let codes = errors[draft.file] { return .rejected(codes) }
    if draft.common.isDraft || lacksReview(draft) { return .draft }
    if let expires = draft.common.expires?.date, expires <= options.today { return .expired(expires) }
    if let date = draft.common.date?.date, date > options.today { return .scheduled(date) }
    return .published
  }

  /// The fate of a translation: it is not shown where its original is not, since it says the same.
  func fate(of draft: EntryDraft, translating original: EntryDraft?) -> Fate {
    let own = fate(of: draft)
    guard own == .published, let original else { return own }
    let fate = fate(of: original)
    if case .rejected = fate { return own }
    return fate
  }

  /// Says which entries wait for an appraisal.
  func notices(of drafts: [EntryDraft]) -> [Diagnostic] {
    drafts.filter { !$0.common.isDraft && lacksReview($0) }.map {
      Diagnostic(.unreviewed, file: $0.file, at: $0.common.titlePlace)
    }
  }

  /// The next day on which something appears or goes, on which a document or plan comes into force or leaves it, or on
  /// which a unit takes or loses its name.
  func nextChange(of drafts: [EntryDraft], shown: [Entry], units: [AgencyUnit]) -> CivilDate? {
    var next: CivilDate?
    func consider(_ day: CivilDate?) {
      guard let day, day > options.today, next.map({ day < $0 }) ?? true else { return }
      next = day
    }
    for draft in drafts where errors[draft.file] == nil && !draft.common.isDraft && !lacksReview(draft) {
      consider(draft.common.date?.date)
      consider(draft.common.expires?.date)
    }
    for entry in shown { for day in entry.turningPoints { consider(day) } }
    for unit in units {
      consider(unit.from)
      consider(unit.to?.adding(days: 1))
    }
    return next
  }

  private func lacksReview(_ draft: EntryDraft) -> Bool {
    guard requiresReview, !draft.isIntroduction else { return false }
    return draft.common.reviewed?.by == nil || draft.common.reviewed?.on == nil
  }
}
