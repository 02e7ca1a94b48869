/// The anchors that templates give a page beside those of its text.
public enum PageAnchors {
  /// Whether every page, or the page at `address`, has the anchor.
  public static func has(_ anchor: String, at address: String) -> Bool {
    switch anchor {
    case "noi_dung": true
    case "danh_sach", "loc": address.utf8.starts(with: "/tthc/".utf8)
    case "ket_qua": address == "/tim-kiem/"
    default: address == "/thong-ke/" && anchor.utf8.starts(with: "nam-".utf8)
    }
  }
}
