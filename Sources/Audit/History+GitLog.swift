import VietnameseText

extension History {
  /// Reads what `git log` says of files, oldest commit first.
  ///
  /// The log is that of `git log -z -c -M80% --name-status --reverse --format=%x01%H%x20%ct`: after each commit's name and
  /// second, the letters of each change and its path, or for a rename both paths, parted by NUL.
  ///
  /// A renamed file keeps its first day; so does one that was deleted and came back. Nothing when there is no commit.
  ///
  /// - Parameters:
  ///   - folder: The folder in the repository that holds `content/`'s files, empty or ending in a slash.
  ///   - cuts: The commits at which a shallow clone is cut off; everything in them looks as if it were new.
  public init?(gitLog log: [UInt8], folder: String, cuts: Set<String> = []) {
    var changes: [String: Change] = [:]
    var begins: CivilDate?
    var commit: (name: String, day: CivilDate)?
    var tokens = log.split(separator: 0, omittingEmptySubsequences: false).makeIterator()
    while let token = tokens.next() {
      let letters = token.first == UInt8(ascii: "\n") ? token.dropFirst() : token
      guard let first = letters.first else { continue }
      if first == Self.commitMark {
        guard let next = Self.commit(letters.dropFirst()) else { return nil }
        commit = next
        begins = min(begins ?? next.day, next.day)
        continue
      }
      guard let commit, let path = tokens.next().flatMap({ Self.file($0, in: folder) }) else { continue }
      var file = path
      var before = changes[path]
      // A change against several parents has a letter for each, but one path.
      if (first == UInt8(ascii: "R") || first == UInt8(ascii: "C")), letters.dropFirst().first.map(isDigit) ?? false {
        guard let to = tokens.next().flatMap({ Self.file($0, in: folder) }) else { continue }
        if first == UInt8(ascii: "C") {
          before = changes[to]
        } else {
          // What is later written at the old path is something new.
          before = changes.removeValue(forKey: path) ?? changes[to]
        }
        file = to
      }
      let isEarlier = before.map { commit.day < $0.first } ?? true
      changes[file] = Change(
        first: isEarlier ? commit.day : before?.first ?? commit.day,
        firstCommit: isEarlier ? commit.name : before?.firstCommit ?? commit.name,
        last: max(before?.last ?? commit.day, commit.day),
        isCut: cuts.contains(commit.name) || before?.isCut ?? false)
    }
    guard let begins else { return nil }
    self.init(begins: begins, changes: changes, isCut: !cuts.isEmpty)
  }

  private static let commitMark: UInt8 = 1

  private static func commit(_ line: ArraySlice<UInt8>) -> (name: String, day: CivilDate)? {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 2, let seconds = Int(words[1]) else { return nil }
    // Vietnam's clocks are seven hours ahead of those of git's seconds, all year.
    let local = seconds + 7 * 3600
    return (String(words[0]), CivilDate(daysSinceEpoch: (local >= 0 ? local : local - 86_399) / 86_400))
  }

  /// The path from the portal's root; a file outside the folder keeps its path, which names no entry.
  private static func file(_ path: ArraySlice<UInt8>, in folder: String) -> String? {
    guard path.starts(with: folder.utf8) else { return String(decoding: path, as: UTF8.self) }
    return "content/" + String(decoding: path.dropFirst(folder.utf8.count), as: UTF8.self)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
