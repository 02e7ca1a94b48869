public import Portal
internal import VietnameseText

// The words of the terminal's table for an engineer. What editors wrote (titles, remarks of plans, names of units and
// keywords) stays as they wrote it.

extension Verdict {
  /// The verdict in the language of whoever runs the program.
  public func name(in language: Language) -> String {
    guard language == .english else { return name }
    return switch self {
    case .met: "met"
    case .missed: "missed"
    case .inProgress: "in progress"
    case .unquantified: "no number set"
    }
  }
}

extension AuditNote {
  /// The remark in the language of whoever runs the program.
  public func text(in language: Language) -> String {
    guard language == .english else { return text }
    return switch self {
    case .changed(let earlier): "the quota changed within the period; earlier it came from \(earlier)"
    case .began(let day): "the plan took force on \(day.iso), when the period had begun"
    case .ended(let day): "the plan was in force until \(day.iso) only, before the end of the period"
    case .noPlan: "no plan sets a quota for this period"
    case .periodAssumed: "the plan names no period; it is counted by the year"
    case .due(let day): "due on \(day.iso)"
    case .aggregated(let met, let all): "met in \(met) of \(all) periods"
    case .wholePortal: "a quota of the whole portal, not divided among units"
    case .words(let words): words
    }
  }
}

extension Duty {
  /// The words for it in the language of whoever runs the program.
  public func name(in language: Language) -> String {
    guard language == .english else { return name }
    return ([countable.englishTitle, area?.englishName, tag] as [String?]).compactMap(\.self).joined(separator: " · ")
  }
}

extension Countable {
  fileprivate var englishTitle: String {
    guard let kind else { return type.englishName }
    return Article.Kind(rawValue: kind)?.englishName ?? "\(type.englishName) (\(kind))"
  }
}

extension ContentType {
  var englishName: String {
    switch self {
    case .article: "News and articles"
    case .plan: "Plans"
    case .procedure: "Procedures"
    case .contact: "Contacts"
    case .bulletin: "Bulletins"
    case .document: "Documents"
    case .index: "Indices"
    case .question: "Questions"
    case .video: "Videos"
    case .page: "Pages"
    }
  }
}

extension Article.Kind {
  var englishName: String {
    switch self {
    case .news: "News"
    case .feature: "Articles"
    case .report: "Reports"
    case .dialogue: "Dialogues"
    case .contest: "Contests"
    case .training: "Training"
    case .initiative: "Initiatives"
    case .commendation: "Commendations"
    }
  }
}

extension Area {
  var englishName: String {
    switch self {
    case .direction: "direction"
    case .institutions: "institutions"
    case .procedures: "procedures"
    case .organisation: "organisation"
    case .civilService: "civil service"
    case .publicFinance: "public finance"
    case .digitalGovernment: "digital government"
    }
  }
}

extension Period {
  /// The name in the language of whoever runs the program.
  func name(in language: Language) -> String { language == .english ? name : vietnameseName }

  /// The name for narrow columns.
  func shortName(in language: Language) -> String { language == .english ? name : shortName }
}

extension CivilDate {
  /// "ngày 05 tháng 3 năm 2026"; in English as data writes it.
  func spelledOut(in language: Language) -> String { language == .english ? iso : spelledOut }

  /// "05/03/2026"; in English, where day and month would be taken for each other, as data writes it.
  func short(in language: Language) -> String { language == .english ? iso : slashed }
}
