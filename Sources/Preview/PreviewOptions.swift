public import Portal

/// What a preview is told.
public struct PreviewOptions: Sendable {
  /// The portal's root.
  public var root: String
  /// The port on 127.0.0.1; 0 lets the system choose.
  public var port: UInt16
  /// The language of the panel and of messages.
  public var language: Language
  /// Whether to look for changes again and again, where the kernel tells of none, such as on network drives.
  public var isPolling: Bool
  /// How long a client may be silent before it is let go.
  public var patience: Duration

  public init(
    root: String, port: UInt16 = 8080, language: Language = .vietnamese, isPolling: Bool = false,
    patience: Duration = .seconds(30)
  ) {
    self.root = root
    self.port = port
    self.language = language
    self.isPolling = isPolling
    self.patience = patience
  }
}

/// Why the portal cannot be read at all, in words for the editor.
public struct PreviewFailure: Error, Sendable, Equatable {
  public let words: String

  public init(_ words: String) {
    self.words = words
  }
}

/// Why a preview cannot be shown.
public enum PreviewError: Error, Sendable, Equatable {
  /// Another program listens on the port; `free` is one that can be had.
  case portInUse(UInt16, free: UInt16?)
  case cannotListen(port: UInt16, reason: String)
}

/// What happens while a preview runs, for the terminal.
public enum PreviewNews: Sendable {
  case listening(port: UInt16)
  /// The site was read anew, with these faults.
  case renewed([Diagnostic], after: Duration)
  /// The whole check has ended.
  case checked(errors: Int, warnings: Int)
  /// The portal cannot be read at all.
  case failed(String)
}
