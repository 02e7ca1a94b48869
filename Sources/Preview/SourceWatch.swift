internal import CSystem
internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Tells when something changes in a portal's sources.
///
/// One mark stands for any number of changes, and it stands until it is taken: what changes while the site is being
/// made anew leads to another round.
final class SourceWatch {
  /// A mark for all that changed since the last one was taken.
  let changes: AsyncStream<Void>

  private let folders: SourceFolders
  private let mark: AsyncStream<Void>.Continuation
  private var kernel: KernelWatch?

  /// Watches the portal at `root`: through the kernel where it can, else by looking again and again.
  init(root: String, isPolling: Bool = false) {
    folders = SourceFolders(root: root)
    (changes, mark) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    kernel = isPolling ? nil : KernelWatch(mark: mark)
    if kernel == nil { poll() }
  }

  /// Must be called before the sources are read: whatever changes from then on is marked, in new folders too.
  func arm() {
    guard let kernel, !kernel.watch(folders.watched()) else { return }
    // The system allows no more watches.
    self.kernel = nil
    poll()
  }

  private func poll() {
    let folders = folders
    let mark = mark
    let looking = Task {
      var seen = folders.signature()
      // Whatever happened before the first look.
      mark.yield()
      while !Task.isCancelled {
        try await Task.sleep(for: .milliseconds(300))
        let now = folders.signature()
        if now != seen { mark.yield() }
        seen = now
      }
    }
    mark.onTermination = { _ in looking.cancel() }
  }
}

/// The kernel's own watch, where there is one.
private final class KernelWatch {
  private let descriptor: Int32
  private let source: any DispatchSourceRead
  private var names: Set<Int32> = []

  init?(mark: AsyncStream<Void>.Continuation) {
    let descriptor = cchc_watch_open()
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "cchc-site.watch"))
    source.setEventHandler { if cchc_watch_take(descriptor) == 1 { mark.yield() } }
    source.setCancelHandler { _ = close(descriptor) }
    source.activate()
  }

  deinit { source.cancel() }

  /// Watches exactly `paths`; false if the system refused one that is there.
  func watch(_ paths: [String]) -> Bool {
    var current: Set<Int32> = []
    for path in paths {
      let name = cchc_watch_add(descriptor, path)
      if name >= 0 { current.insert(name) } else if errno == ENOSPC { return false }
    }
    for name in names.subtracting(current) { cchc_watch_remove(descriptor, name) }
    names = current
    return true
  }
}
