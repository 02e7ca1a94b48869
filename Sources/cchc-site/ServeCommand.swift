import ArgumentParser
import Portal
import Preview
import Publishing

/// `serve`: the site as the next build would make it, on this machine, made anew on every change.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Words.of("Xem thử trên máy này, tự cập nhật khi lưu tệp.", "Preview with live reload."),
    discussion: Words.example("cchc-site serve --port 8081"))

  @OptionGroup var options: CommonOptions

  @Option(help: .words("Cổng trên 127.0.0.1; 0 là để máy tự chọn.", "The port on 127.0.0.1; 0 lets the system choose."))
  var port: UInt16 = 8080

  @Flag(
    help: .words("Dò thay đổi định kỳ, dùng cho ổ đĩa mạng.", "Look for changes again and again, for network drives."))
  var poll = false

  func run() async throws {
    let terminal = Terminal(language: options.lang)
    let planner = Planner(options.buildOptions)
    let isQuiet = options.quiet
    let server = PreviewServer(
      options: PreviewOptions(root: options.source, port: port, language: options.lang, isPolling: poll)
    ) { changes throws(PreviewFailure) in
      do throws(PublishingError) {
        return try await planner.plan(changes)
      } catch {
        throw PreviewFailure(terminal.explain(error))
      }
    } tell: { news in
      tell(news, on: terminal, quietly: isQuiet)
    }
    do throws(PreviewError) {
      try await server.run()
    } catch {
      terminal.complain("cchc-site: \(terminal.explain(error))\n")
      throw ExitCode(Ending.environment)
    }
  }
}

/// Says what happens while the preview runs.
private func tell(_ news: PreviewNews, on terminal: Terminal, quietly isQuiet: Bool) {
  switch news {
  case .listening(let port):
    // Even a quiet preview is of no use without its address.
    terminal.say(
      terminal.words(
        "Xem thử tại http://127.0.0.1:\(port)/ (nhấn Ctrl và C để dừng). Bản nháp và bài hẹn ngày đều hiện, có ghi nhãn.\n",
        "Preview at http://127.0.0.1:\(port)/ (Ctrl and C to stop). Drafts and scheduled items are shown, with labels.\n"
      ))
  case .renewed(let faults, let time):
    guard !isQuiet else { return }
    let errors = faults.count { $0.severity == .error }
    let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    terminal.say(
      terminal.words(
        "Đã cập nhật trong \(milliseconds) ms; \(errors) lỗi.\n", "Updated in \(milliseconds) ms; \(errors) errors.\n"))
  case .checked(let errors, let warnings):
    guard !isQuiet, errors > 0 || warnings > 0 else { return }
    terminal.say(
      terminal.words(
        "Đã soát hết: \(errors) lỗi, \(warnings) cảnh báo. Xem trên trang, hoặc chạy cchc-site check.\n",
        "Checked all: \(errors) errors, \(warnings) warnings. See the page, or run cchc-site check.\n"))
  case .failed(let words): terminal.complain("cchc-site: \(words)\n")
  }
}

extension Terminal {
  /// Why the preview cannot be shown, and what to do next.
  fileprivate func explain(_ error: PreviewError) -> String {
    switch error {
    case .portInUse(let port, let free):
      words("Cổng \(port) đang được một chương trình khác dùng.", "Port \(port) is in use by another program.")
        + (free.map { words(" Hãy thử: cchc-site serve --port \($0)", " Try: cchc-site serve --port \($0)") } ?? "")
    case .cannotListen(let port, let reason):
      words(
        "Không mở được cổng \(port): \(reason). Hãy thử cổng khác bằng --port.",
        "Cannot open port \(port): \(reason). Try another with --port.")
    }
  }
}
