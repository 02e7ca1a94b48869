internal import Portal

/// A release while it is built: a folder beside the output, filled file by file, then exchanged with it.
struct Staging: Sendable {
  let output: OutputFolder
  /// What the output holds now.
  let old: Manifest
  private let releases: Releases
  /// The folder that is filled, with a slash at its end.
  private let folder: String
  private let exchange: Exchange
  private var copies = CompressedCopies.none
  /// When the output's manifest was written: a file of ours that is younger was changed by somebody else.
  private let oldMoment: FileSystem.Moment?

  /// Clears the way for a new release and locks it.
  init(_ output: OutputFolder, exchange: Exchange = .ofSystem) throws(PublishingError) {
    self.output = output
    self.exchange = exchange
    releases = try Releases(beside: output.path)
    folder = releases.next + "/"
    do throws(PublishingError) {
      let releases = releases
      try PublishingError.files { () throws(FileError) in
        try releases.recover()
        try FileSystem.makeFolder(releases.next)
      }
      // The web server's group and the rights that an administrator gave the folder stay with it.
      FileSystem.copyRights(of: output.path, to: releases.next)
      old = try output.manifest()
      oldMoment = FileSystem.status(output.path + "/" + Manifest.name)?.changed
    } catch {
      releases.close()
      throw error
    }
  }

  /// Puts a file into the release: the old one under a second name where its bytes are the same, else a new one.
  ///
  /// A file that stays the same keeps its inode and times, so that tools which copy changes see none.
  func put(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) -> Manifest.Line {
    let file = Manifest.File(size: bytes.count, hash: ContentHash(bytes))
    let line = Manifest.Line(path: path, file: file)
    let target = folder + path
    if old[path] == file, isIntact(path, file), keep(path, as: target) { return line }
    // A page has a folder of its own, which is never there yet: asking first would be asking in vain.
    if path.utf8.suffix(11).elementsEqual("/index.html".utf8), let folder = FileSystem.parent(of: target) {
      try FileSystem.makeFolder(folder)
      try FileSystem.create(target, bytes)
      return line
    }
    do throws(FileError) {
      try FileSystem.create(target, bytes)
    } catch  where error.isMissingFolder {
      try FileSystem.makeFolder(FileSystem.parent(of: target) ?? target)
      try FileSystem.create(target, bytes)
    }
    return line
  }

  /// The same release, where files get these compressed copies.
  func with(_ copies: CompressedCopies) -> Staging {
    var staging = self
    staging.copies = copies
    return staging
  }

  /// Puts the compressed copies of a file beside it; those of a file that stays the same are not made again.
  func putCopies(
    of line: Manifest.Line, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(FileError) -> [Manifest.Line] {
    var put: [Manifest.Line] = []
    for (copy, format) in copies.copies(of: line.path, size: bytes.count) {
      if old.compressor == copies.maker, old[line.path] == line.file, let known = old[copy], isIntact(copy, known),
        keep(copy, as: folder + copy)
      {
        put.append(Manifest.Line(path: copy, file: known))
      } else if let compressed = format.compress(bytes) {
        var failure: FileError?
        compressed.withUnsafeBufferPointer { compressed in
          do throws(FileError) { put.append(try self.put(copy, compressed)) } catch { failure = error }
        }
        if let failure { throw failure }
      }
    }
    return put
  }

  /// Whether the output still has the file as a build left it.
  ///
  /// Size and time tell, not the bytes: reading ten thousand pages again would take as long as writing them.
  private func isIntact(_ path: String, _ file: Manifest.File) -> Bool {
    guard let status = FileSystem.status(output.path + "/" + path), let oldMoment else { return false }
    return status.kind == .file && status.size == file.size && status.changed <= oldMoment
  }

  /// Links the old file into the release; some file systems cannot.
  private func keep(_ path: String, as target: String) -> Bool {
    let source = output.path + "/" + path
    if (try? FileSystem.link(source, to: target)) != nil { return true }
    guard let parent = FileSystem.parent(of: target), (try? FileSystem.makeFolder(parent)) != nil else { return false }
    return (try? FileSystem.link(source, to: target)) != nil
  }

  /// Publishes the release: takes along what is not ours, writes the manifest, exchanges the folders.
  ///
  /// Where nothing changed the shown folder stays, and with it the release before: going back then still undoes
  /// the last change, not the last build.
  func publish(_ manifest: Manifest) throws(PublishingError) -> Changes {
    var changes = Changes(from: old, to: manifest)
    if changes == Changes(), oldMoment != nil {
      changes.changed = manifest.lines.count { !isIntact($0.path, $0.file) }
      if changes.changed == 0 {
        discard()
        return changes
      }
    }
    try ForeignFiles(of: output.path, manifest: old).carry(to: releases.next, manifest: manifest)
    try PublishingError.files { () throws(FileError) in
      try FileSystem.create(releases.next + "/" + Manifest.name, manifest.bytes)
      try releases.publish(from: old, to: manifest, by: exchange)
    }
    releases.close()
    return changes
  }

  /// Forgets the release.
  func discard() {
    try? releases.clear()
    releases.close()
  }
}
