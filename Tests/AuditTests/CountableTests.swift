import Audit
import Portal
import Testing

@Suite struct CountableTests {
  @Test(arguments: [
    ("tin, bài", "tin-tuc"), ("Tin bài", "tin-tuc"), ("tin-tuc", "tin-tuc"), ("Tin tức", "tin-tuc"),
    ("bài/tin", "tin-tuc"),
    ("tin", "tin-tuc"), ("Bài viết", "tin-tuc"), ("article", "tin-tuc"), ("articles", "tin-tuc"),
    ("bản tin", "ban-tin"), ("BẢN TIN", "ban-tin"), ("ban_tin", "ban-tin"), ("Bản tin điện tử", "ban-tin"),
    ("đối thoại", "doi-thoai"), ("doi-thoai", "doi-thoai"), ("đối thoại với doanh nghiệp", "doi-thoai"),
    ("phóng sự", "phong-su"), ("video", "video"), ("video hướng dẫn", "video"), ("TTHC", "tthc"),
    ("thủ tục hành chính", "tthc"), ("văn bản", "van-ban"), ("hỏi đáp", "hoi-dap"), ("kế hoạch", "ke-hoach"),
  ])
  func `the words of a plan name what is counted`(words: String, name: String) {
    #expect(Countable(words)?.name == name)
  }

  @Test(arguments: ["", "tin nhắn", "họp báo", ", /"])
  func `unknown words count nothing`(words: String) {
    #expect(Countable(words) == nil)
  }

  @Test func `a kind narrows the words, and an unknown kind counts nothing`() {
    let dialogue = quota("tin, bài", 2) { $0.kind = Located("Đối thoại") }
    #expect(Countable(dialogue) == Countable("đối thoại"))
    #expect(Countable(quota("tin, bài", 2) { $0.kind = Located("tin") })?.name == "tin")
    #expect(Countable(quota("tin, bài", 2) { $0.kind = Located("thơ") }) == nil)
    #expect(Countable(quota("đối thoại", 2) { $0.kind = Located("tập huấn") }) == nil)
    #expect(Countable(quota("bản tin", 2) { $0.kind = Located("tin") }) == nil)
    #expect(Countable(quota("văn bản", 2) { $0.kind = Located("Nghị quyết") })?.title == "Văn bản (nghi-quyet)")
  }
}
