internal import CSystem
internal import Dispatch
internal import Publishing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Tells when something changes in a portal's sources, and what, as far as the system says so.
///
/// What changes while the site is being made anew leads to another round.
final class SourceWatch {
  /// What has changed, with a mark that stands until it is taken.
  let pending = PendingChanges()

  private let folders: SourceFolders
  private var kernel: KernelWatch?

  /// Watches the portal at `root`: through the kernel where it can, else by looking again and again.
  init(root: String, isPolling: Bool = false) {
    folders = SourceFolders(root: root)
    kernel = isPolling ? nil : KernelWatch(pending)
    if kernel == nil { poll() }
  }

  /// Must be called before the sources are looked at: whatever changes from then on is marked, in new folders too.
  func arm() {
    guard let kernel, !kernel.watch(folders.watched()) else { return }
    // The system allows no more watches.
    self.kernel = nil
    poll()
  }

  /// What has changed since the last call, if anything has; the watch must be armed again where that may be anything.
  ///
  /// A file is named only where nothing but its bytes can be others: a folder, a link or a name that has come or gone
  /// may change what lies where, and what has to be watched.
  func taken() -> SourceChanges? {
    kernel?.listen()
    let heard = pending.take()
    guard let kernel, !heard.isMore else { return heard.isMore ? .anything : nil }
    var files: [String] = []
    for name in heard.names {
      guard let folder = kernel.path(of: name.folder) else { return .anything }
      let path = folder + "/" + String(decoding: name.bytes, as: UTF8.self)
      guard SourceFolders.kind(of: path) == .file else { return .anything }
      files.append(String(decoding: path.utf8.dropFirst(folders.root.utf8.count + 1), as: UTF8.self))
    }
    return files.isEmpty ? nil : .files(files)
  }

  private func poll() {
    let folders = folders
    Task { [weak pending] in
      var seen = folders.signature()
      // Whatever happened before the first look.
      pending?.addAnything()
      while pending != nil {
        try await Task.sleep(for: .milliseconds(300))
        let now = folders.signature()
        if now != seen { pending?.addAnything() }
        seen = now
      }
    }
  }
}

/// The kernel's own watch, where there is one.
private final class KernelWatch {
  private let descriptor: Int32
  private let pending: PendingChanges
  private let queue = DispatchQueue(label: "cchc-site.watch")
  private let source: any DispatchSourceRead
  /// What is watched, by its name in the system; no path where that has several.
  private var paths: [Int32: String?] = [:]

  init?(_ pending: PendingChanges) {
    let descriptor = cchc_watch_open()
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    self.pending = pending
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setEventHandler { Self.hear(descriptor, pending) }
    source.setCancelHandler { _ = close(descriptor) }
    source.activate()
  }

  deinit { source.cancel() }

  /// Watches exactly `paths`; false if the system refused one that is there.
  func watch(_ paths: [String]) -> Bool {
    var current: [Int32: String?] = [:]
    for path in paths {
      let name = cchc_watch_add(descriptor, path)
      // A folder that is reached by a link too is one to the system.
      if name >= 0 { current[name] = .some(current[name] == nil ? path : nil) } else if errno == ENOSPC { return false }
    }
    for name in self.paths.keys where current[name] == nil { cchc_watch_remove(descriptor, name) }
    self.paths = current
    return true
  }

  /// The one path of what the system calls `name`, when it was last watched.
  func path(of name: Int32) -> String? { paths[name] ?? nil }

  /// Hears all that has happened until now, without waiting to be called.
  func listen() {
    queue.sync { Self.hear(descriptor, pending) }
  }

  private static func hear(_ descriptor: Int32, _ pending: PendingChanges) {
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 16) { buffer in
      guard let start = buffer.baseAddress else { return }
      while case let count = cchc_watch_read(descriptor, start, UInt(buffer.count)), count > 0 {
        var place = 0
        while place < count {
          var event = cchc_watch_event()
          place += cchc_watch_parse(start + place, &event)
          if event.is_hidden != 0 { continue }
          guard let name = event.file else {
            pending.addAnything()
            continue
          }
          let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
          pending.add(PendingChanges.Name(folder: event.folder, bytes: Array(bytes)))
        }
      }
    }
  }
}
