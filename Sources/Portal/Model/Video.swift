internal import Markdown

/// A guidance video: a file of the portal's own, or one on a host, loaded only when asked for.
public struct Video: Sendable {
  public var file: Located<String>?
  public var host: Host?
  /// The video's id at its host.
  public var id: String?
  /// The running time, as `4:05`.
  public var length: String?
  public var captions: Located<String>?
  /// The transcript, as text or as a file.
  public var transcript: String?
  public var topic: String?
  /// The procedure that it explains, by code or file.
  public var procedure: Located<String>?

  public init() {}

  /// What names the video on YouTube, the only host there is.
  public var youTube: String? { id.flatMap(YouTube.identifier) }

  /// The hosts whose player a page may load.
  public enum Host: String, Choice {
    case youtube

    public var name: String { "YouTube" }
  }
}
