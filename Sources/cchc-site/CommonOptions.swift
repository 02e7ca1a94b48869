public import ArgumentParser
public import Portal
import Publishing
import VietnameseText

/// The options that every command about a portal shares.
struct CommonOptions: ParsableArguments {
  @Option(help: "Thư mục gốc của cổng (có content/).")
  var source = "."

  @Option(help: "Thư mục xuất bản; mặc định là public/ trong thư mục gốc.")
  var output: String?

  @Option(help: "Tên giao diện trong themes/.")
  var theme: String?

  @Option(name: .customLong("base-url"), help: "Địa chỉ của trang, thay cho địa chỉ trong site.yaml.")
  var baseURL: String?

  @Option(help: "Ngày dựng trang, YYYY-MM-DD; mặc định là hôm nay tại Việt Nam.")
  var today: TodayArgument?

  @Flag(help: "Hiện cả bản nháp.")
  var drafts = false

  @Flag(help: "Hiện cả bài hẹn ngày đăng.")
  var future = false

  @Flag(help: "Coi cảnh báo và chỉ tiêu chưa đạt là lỗi.")
  var strict = false

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
  var lang = Language.vietnamese

  @Flag(help: "Không in gì ngoài lỗi.")
  var quiet = false

  @Option(help: ArgumentHelp("Số luồng làm việc; kết quả không phụ thuộc vào số này.", visibility: .hidden))
  var threads: Int?

  func validate() throws {
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
