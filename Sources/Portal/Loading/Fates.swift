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

  /// Says which entries wait for an appraisal.
  func notices(of drafts: [EntryDraft]) -> [Diagnostic] {
    drafts.filter { !$0.common.isDraft && lacksReview($0) }.map {
      Diagnostic(.unreviewed, file: $0.file, at: $0.common.titlePlace)
    }
  }

  /// The next day on which something appears or goes.
  func nextChange(of drafts: [EntryDraft]) -> CivilDate? {
    drafts
      .filter { errors[$0.file] == nil && !$0.common.isDraft && !lacksReview($0) }
      .flatMap { [$0.common.date?.date, $0.common.expires?.date].compactMap(\.self) }
      .filter { $0 > options.today }
      .min()
  }

  private func lacksReview(_ draft: EntryDraft) -> Bool {
    requiresReview && !draft.isIntroduction && draft.type != .page && draft.common.reviewed?.by == nil
  }
}
