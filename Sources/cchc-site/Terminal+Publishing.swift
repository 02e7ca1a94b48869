import Publishing

extension Terminal {
  /// What to tell whoever runs the program when nothing could be published, and what to do next.
  func explain(_ error: PublishingError) -> String {
    switch error {
    case .outputNotOurs(let path):
      words(
        "Thư mục “\(path)” có tệp không do cchc-site tạo ra nên không được ghi đè. Hãy chọn thư mục khác bằng --output, hoặc tự dọn thư mục ấy.",
        "The folder '\(path)' holds files that cchc-site did not make, so it is left alone. Choose another with --output, or clear it yourself."
      )
    case .outputOverlapsSource(let path):
      words(
        "Thư mục xuất bản “\(path)” trùng với thư mục nguồn. Hãy chọn thư mục khác bằng --output.",
        "The output folder '\(path)' overlaps the source. Choose another with --output.")
    case .foreignFileInTheWay(let path):
      words(
        "Tệp “\(path)” không do cchc-site tạo ra nhưng nằm đúng chỗ của một trang. Hãy chuyển tệp ấy đi rồi dựng lại.",
        "The file '\(path)' is not ours but stands where a page must go. Move it away and build again.")
    case .busy(let path):
      words(
        "Một lần dựng khác đang ghi vào “\(path)”. Hãy đợi lần ấy xong rồi chạy lại.",
        "Another build is writing to '\(path)'. Wait for it to end and run again.")
    case .nothingToRollBack(let path):
      words(
        "Không có bản trước của “\(path)” để khôi phục.",
        "There is no release of '\(path)' before this one to go back to.")
    case .noContent(let path):
      words(
        "Không thấy thư mục content/ trong “\(path)”. Hãy chạy ở thư mục gốc của cổng, dùng --source, hoặc tạo cổng mới bằng cchc-site init.",
        "There is no content/ in '\(path)'. Run in the portal's root, use --source, or make a portal with cchc-site init."
      )
    case .noTheme(let name):
      words(
        "Không có giao diện “\(name)” trong thư mục themes/. Hãy kiểm tra tên giao diện trong site.yaml hoặc --theme.",
        "There is no theme '\(name)' under themes/. Check the theme in site.yaml or --theme.")
    case .file(let fault):
      words(
        "Không ghi hoặc đọc được “\(fault.path)”: \(fault.reason). Trang cũ vẫn nguyên; hãy kiểm tra dung lượng đĩa và quyền truy cập rồi chạy lại.",
        "Cannot read or write '\(fault.path)': \(fault.reason). The old site is whole; check disk space and permissions and run again."
      )
    }
  }
}
