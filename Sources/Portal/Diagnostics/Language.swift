/// The languages that the program speaks to whoever runs it.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The wording in this language, out of the same words in both.
  public func words(_ vietnamese: String, _ english: String) -> String {
    self == .vietnamese ? vietnamese : english
  }
}
