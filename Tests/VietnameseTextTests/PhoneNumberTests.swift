import Foundation
import Testing
import VietnameseText

struct PhoneNumberTests {
  static let numbers: [(text: String, grouped: String, tel: String)] = [
    ("0212 3852 123", "0212 3852 123", "tel:+842123852123"),
    ("(0212) 3.852.123", "0212 3852 123", "tel:+842123852123"),
    ("0243.7738668", "024 3773 8668", "tel:+842437738668"),
    ("024 3773 8668", "024 3773 8668", "tel:+842437738668"),
    ("+84 (0)24 3773 8668", "024 3773 8668", "tel:+842437738668"),
    ("0912.345.678", "0912 345 678", "tel:+84912345678"),
    ("+84 912 345 678", "0912 345 678", "tel:+84912345678"),
    ("0084912345678", "0912 345 678", "tel:+84912345678"),
    ("0912–345–678", "0912 345 678", "tel:+84912345678"),
    ("1800 1096", "1800 1096", "tel:18001096"),
    ("18001096", "1800 1096", "tel:18001096"),
    ("1900.123.456", "1900 123 456", "tel:1900123456"),
    ("113", "113", "tel:113"),
    ("1022", "1022", "tel:1022"),
    ("0212 3852 123 máy lẻ 12", "0212 3852 123 máy lẻ 12", "tel:+842123852123;ext=12"),
    ("0212 3852 123 (máy lẻ: 012)", "0212 3852 123 máy lẻ 012", "tel:+842123852123;ext=012"),
    ("0212 3852 123, ext. 12", "0212 3852 123 máy lẻ 12", "tel:+842123852123;ext=12"),
    ("\u{A0}0212\u{A0}3852\u{A0}123 ", "0212 3852 123", "tel:+842123852123"),
  ]

  @Test(arguments: numbers)
  func `A number is read as offices write it, shown grouped and linked`(
    text: String, grouped: String, tel: String
  ) throws {
    for text in [text, text.decomposedStringWithCanonicalMapping] {
      let number = try PhoneNumber.parse(text).get()
      #expect(number.grouped == grouped)
      #expect(number.tel == tel)
      #expect(PhoneNumber.parse(number.grouped) == .success(number))
    }
  }

  static let faults: [(text: String, fault: PhoneNumber.Fault)] = [
    ("", .notAPhoneNumber),
    ("gọi Văn phòng", .notAPhoneNumber),
    ("0212 3852 123 gặp chị Hoa", .notAPhoneNumber),
    ("0212 3852 123 máy lẻ", .notAPhoneNumber),
    ("0212 3852 12", .wrongLength(digits: 10, expected: 11)),
    ("0912 345 67", .wrongLength(digits: 9, expected: 10)),
    ("0912 345 678 - 0912 345 679", .wrongLength(digits: 20, expected: 10)),
    ("1800 109", .wrongLength(digits: 7, expected: 8)),
    ("3852 123", .missingAreaCode),
    ("0123 456 7890", .retiredMobilePrefix(old: "0123", new: "083")),
    ("+84 168 345 6789", .retiredMobilePrefix(old: "0168", new: "038")),
    ("04 3773 8668", .retiredAreaCode("04")),
    ("+856 20 1234 5678", .unknownPrefix("+856")),
    ("0", .unknownPrefix("0")),
    ("99", .unknownPrefix("99")),
    ("😀", .notAPhoneNumber),
    (String(repeating: "0", count: 100_000), .notAPhoneNumber),
    ("tel:113", .notAPhoneNumber),
    ("113\" onclick=\"x", .notAPhoneNumber),
  ]

  @Test(arguments: faults)
  func `What is no number says why`(text: String, fault: PhoneNumber.Fault) {
    #expect(PhoneNumber.parse(text) == .failure(fault))
  }

  static let codes: [(text: String, code: String?)] = [
    ("1.004222", "1.004222"), (" 1. 004222 ", "1.004222"), ("2.000884.000.00.00.H55", "2.000884.000.00.00.H55"),
    ("2.000884 . 000.00.00.h55", "2.000884.000.00.00.H55"), ("", nil), ("1.00422", nil), ("1.004222.", nil),
    ("1004222", nil), ("2.000884.000.00.00", nil), ("2.000884.000.00.00.55", nil), ("a.004222", nil),
    ("1.004222x", nil),
    ("../..", nil), (String(repeating: "1.", count: 100_000), nil),
  ]

  @Test(arguments: codes)
  func `A procedure's code is national or local`(text: String, code: String?) {
    #expect(ProcedureCode(text)?.description == code)
  }
}
