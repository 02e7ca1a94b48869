/// What may have happened to a portal's files since they were looked at last.
public enum SourceChanges: Sendable, Equatable {
  /// Nobody can tell, so that all of them have to be looked at.
  case anything
  /// The bytes of these files may be others, by their paths from the portal's root; all else is as it was.
  case files([String])
}
