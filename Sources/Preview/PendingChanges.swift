internal import Synchronization

/// What was heard of changes and has not been taken yet.
///
/// One mark stands for any number of changes, and it stands until it is taken.
final class PendingChanges: Sendable {
  /// A mark for all that changed since the last one was taken.
  let marks: AsyncStream<Void>

  private let mark: AsyncStream<Void>.Continuation
  private let heard = Mutex(Heard())

  /// A file's name in a folder that is watched.
  struct Name: Hashable {
    /// What the system calls the folder.
    let folder: Int32
    /// As the system tells it: two names that look alike may differ in their bytes.
    let bytes: [UInt8]
  }

  /// What was heard since the last taking.
  struct Heard {
    var names: Set<Name> = []
    /// Whether more may have changed than the named files.
    var isMore = false
  }

  /// Of more files than these it is not worth while to speak one by one.
  private static let most = 64

  init() {
    (marks, mark) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Something has happened to a file of this name.
  func add(_ name: Name) {
    heard.withLock {
      $0.names.insert(name)
      if $0.names.count > Self.most { $0 = Heard(isMore: true) }
    }
    mark.yield()
  }

  /// Nobody knows what has happened.
  func addAnything() {
    heard.withLock { $0.isMore = true }
    mark.yield()
  }

  /// Everything since the last call.
  func take() -> Heard {
    heard.withLock { heard in
      defer { heard = Heard() }
      return heard
    }
  }
}
