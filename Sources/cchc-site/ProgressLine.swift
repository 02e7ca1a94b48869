import Foundation
import Publishing

/// Shows what a long build is doing: on a terminal one line that changes, elsewhere a plain line for each stage.
struct ProgressLine: Sendable {
  /// Shorter builds are over before anybody asks, and a line that flashes by only disturbs.
  private static let patience = 0.3

  private let terminal: Terminal
  private let isShown: Bool
  private let start = Clock.seconds

  init(terminal: Terminal, isShown: Bool) {
    self.terminal = terminal
    self.isShown = isShown
  }

  func show(_ progress: BuildProgress) {
    guard isShown else { return }
    if !Terminal.canRewriteLines {
      // Logs keep every line: one as each stage begins.
      if progress.done == 0 { terminal.say(words(progress) + "\n") }
    } else if Clock.seconds - start > Self.patience {
      terminal.complain("\r\u{1B}[2K" + words(progress))
    }
  }

  /// Takes the line away before something else is printed.
  func clear() {
    if isShown, Terminal.canRewriteLines, Clock.seconds - start > Self.patience { terminal.complain("\r\u{1B}[2K") }
  }

  private func words(_ progress: BuildProgress) -> String {
    let stage =
      switch progress.stage {
      case .reading: terminal.words("Đọc nội dung", "Reading content")
      case .rendering: terminal.words("Dựng trang", "Rendering pages")
      case .gathering: terminal.words("Ghi danh mục, RSS và tệp", "Writing lists, feeds and files")
      case .publishing: terminal.words("Xuất bản", "Publishing")
      }
    if progress.count == 0 { return stage + "…" }
    return progress.done == 0 ? "\(stage): \(progress.count)…" : "\(stage): \(progress.done)/\(progress.count)…"
  }
}
