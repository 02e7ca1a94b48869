public import ArgumentParser
public import Portal
import Publishing
import VietnameseText

/// The options that every command about a portal shares.
struct CommonOptions: ParsableArguments {
  @Option(
    help: .words("Thư mục gốc của cổng (có content/).", "The portal's root (with content/)."), completion: .directory)
  var source = "."

  @Option(
    help: .words(
      "Thư mục xuất bản; mặc định là public/ trong thư mục gốc.", "Output folder; default public/ in the root."),
    completion: .directory)
  var output: String?

  @Option(help: .words("Tên giao diện trong themes/.", "A theme under themes/."))
  var theme: String?

  @Option(
    name: .customLong("base-url"),
    help: .words(
      "Địa chỉ của trang, thay cho địa chỉ trong site.yaml.", "The site's address, in place of the one in site.yaml."))
  var baseURL: String?

  @Option(
    help: .words(
      "Ngày dựng trang, YYYY-MM-DD; mặc định là hôm nay tại Việt Nam.",
      "The day to build for, YYYY-MM-DD; default today in Vietnam."))
  var today: TodayArgument?

  @Flag(help: .words("Hiện cả bản nháp.", "Show drafts."))
  var drafts = false

  @Flag(help: .words("Hiện cả bài hẹn ngày đăng.", "Show scheduled items."))
  var future = false

  @Flag(help: .words("Coi cảnh báo và chỉ tiêu chưa đạt là lỗi.", "Count warnings and missed quotas as faults."))
  var strict = false

  @Option(help: .words("Ngôn ngữ của thông báo: vi hoặc en.", "Language of messages and help: vi or en."))
  var lang = Words.language

  @Flag(help: .words("Không in gì ngoài lỗi.", "Print nothing but errors."))
  var quiet = false

  @Option(help: ArgumentHelp("Số luồng làm việc; kết quả không phụ thuộc vào số này.", visibility: .hidden))
  var threads: Int?

  func validate() throws {
    if today == nil { try Clock.validate(in: lang) }
    if let threads, threads < 1 { throw ValidationError("--threads: 1…") }
    if let baseURL, BaseURL(baseURL) == nil {
      throw ValidationError("--base-url: “\(baseURL)” không phải địa chỉ http(s) / is not an http(s) address.")
    }
  }

  var buildOptions: BuildOptions {
    BuildOptions(
      source: source, output: output, today: today?.date ?? Clock.today, theme: theme, baseURL: baseURL,
      showsDrafts: drafts, showsFuture: future, width: threads ?? Clock.processors)
  }
}

/// A day given on the command line, in any form that an editor may write.
struct TodayArgument: ExpressibleByArgument {
  let date: CivilDate

  init?(argument: String) {
    guard case .success(let date) = CivilDate.parse(argument) else { return nil }
    self.date = date
  }
}

extension Language: ExpressibleByArgument {}
