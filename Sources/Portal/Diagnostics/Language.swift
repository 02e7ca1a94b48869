/// The languages that the program speaks to whoever runs it.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}
