import Foundation
import Testing
import VietnameseText

struct SyllableTests {
  static let possible = """
    cải cách thủ tục hành chính tuyên truyền nghiêng ngoằn ngoèo quýt quỳnh quyền quốc quen quăng giá gìn giếng gì giữ
    khuya khuỷu hoà hòa thuý thúy khoẻ khỏe uỷ ủy yêu yếm uống ướt oanh ỉa ăn ấm ý ở đường Đắk-Lắk Kạn Pắc Sơn La Mường
    xoong ngoẻo nguyệt thuở huơ hươu rượu khuếch huỵch tuýp phở nghệ ghế kỹ kĩ lý lí quy quý quả qua quê quít ôi ạ
    """

  static let impossible = [
    "cãi_", "hành1", "fchính", "chfnh", "cáci", "hoaà", "tuyêen", "ngĩa2", "gía-", "nghà", "ghà", "ngê", "gê", "cê",
    "két̀",
    "cạch̉", "càch", "mảt", "tôc", "hat", "hoàc", "hòan", "tóan", "cuả", "muà", "qúy", "zì", "wà", "fò", "jà", "b", "đ",
    "ng", "q", "qu", "aa", "ưư", "nghiêngg", "hànnh", "áá", "áà", "ü", "ç", "", "😀",
  ]

  @Test func `Standard spelling is possible in either tone placement`() {
    for word in Self.possible.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "-" }) {
      #expect(Syllable.isPossible(String(word)), "\(word)")
      #expect(Syllable.isPossible(word.uppercased()), "\(word)")
      #expect(Syllable.isPossible(word.decomposedStringWithCanonicalMapping), "\(word)")
    }
  }

  @Test(arguments: impossible)
  func `What no spelling allows is impossible`(word: String) {
    #expect(!Syllable.isPossible(word))
    #expect(!Syllable.isPossible(word.decomposedStringWithCanonicalMapping))
  }

  @Test func `A clean document and a bad scan lie far apart`() {
    let clean = """
      Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch tuyên truyền công
      tác cải cách hành chính. Văn phòng (UBND, HĐND, TTr, VNeID) gửi về https://dichvucong.gov.vn hoặc ca@bcy.gov.vn, xem
      mẫu 01a trên Facebook; a) bảo đảm người dân, doanh nghiệp đều biết; đ) thời hạn 05 ngày làm việc, phí 20.000đ.
      """
    let count = SyllableCount(clean)
    #expect(count.impossible == 0, "\(count.examples)")
    #expect(count.syllables > 40)
    #expect(SyllableCount(clean.decomposedStringWithCanonicalMapping) == count)

    let scan = """
      Căn cứ Nghj quyét số 76 của Chính phù, Uý ban nhân dãn tĩnh ban hánh Ké hoach tuyén truyẻn công tãc cài cảch hành
      chfnh. Vãn phóng gừi vê moi cơ quan, dơn vj hoãc cá nhãn có liên quan; bào dàm nguời dân, doanh nghiêp đêu biêt.
      """
    let scanned = SyllableCount(scan)
    #expect(scanned.impossibleShare > 0.1)
    #expect(scanned.examples.first == "Nghj" || scanned.examples.contains("quyét"))
  }

  @Test func `Odd texts are judged without a trap`() {
    for text in [
      "", " ", "😀 😀", "12 34", String(repeating: "á", count: 200_000), String(repeating: "a ", count: 100_000),
    ] {
      let count = SyllableCount(text)
      #expect(count.impossible <= count.syllables)
    }
    #expect(SyllableCount("").impossibleShare == 0)
  }

  static let legacy: [(text: String, encoding: LegacyEncoding?)] = [
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc", .tcvn3),
    ("KÕ ho¹ch tuyªn truyÒn c¶i c¸ch hµnh chÝnh n¨m 2025", .tcvn3),
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp töï do haïnh phuùc", .vni),
    ("Keá hoaïch tuyeân truyeàn caûi caùch haønh chính naêm 2025", .vni),
    ("Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc", nil),
    ("Cải cách hành chính: 20 °C, ±5 %, 3×4 m², © 2026 «Sở Nội vụ»", nil),
    ("Müller, Øystein und Ångström über Häuser, señor, naïve Œuvre", nil),
    ("", nil),
    ("😀", nil),
  ]

  @Test(arguments: legacy)
  func `Text in an encoding from before Unicode is recognised`(text: String, encoding: LegacyEncoding?) {
    #expect(LegacyEncoding.detect(in: text) == encoding)
  }
}
