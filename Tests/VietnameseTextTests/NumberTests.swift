import Testing
import VietnameseText

struct NumberTests {
  static let numbers: [(text: String, written: String?)] = [
    ("1.234,5", "1.234,5"), ("1234,5", "1.234,5"), ("1.234", "1.234"), ("86.75", "86,75"), ("86,750", "86,75"),
    ("0.123", "0,123"), ("1.234.567", "1.234.567"), ("20 000", "20.000"), ("-3", "-3"), (" 7 ", "7"), ("0", "0"),
    ("-0,5", "-0,5"), ("1234.567", "1.234,567"), ("1,234,567", nil), ("1.23.456", nil), ("1.2345.678", nil), ("", nil),
    ("abc", nil), ("1.", nil), (",5", nil), ("99999999999999999999", nil), ("12 34", nil), ("5%", nil),
  ]

  @Test(arguments: numbers)
  func `Numbers are read and written the Vietnamese way`(text: String, written: String?) {
    #expect(DecimalNumber.parse(text)?.description == written)
  }

  @Test func `Numbers compare by value`() throws {
    let values = ["-2", "-1,5", "0", "0,5", "0,75", "9", "10", "9.223.372.036.854.775.807"]
    let numbers = try values.map { try #require(DecimalNumber.parse($0)) }
    #expect(numbers.reversed().sorted() == numbers)
    #expect(DecimalNumber.parse("1,50") == DecimalNumber.parse("1,5"))
    #expect(DecimalNumber.parse("86,75")?.doubleValue == 86.75)
  }

  @Test(arguments: [("85,5%", "85,5%"), ("85,5 %", "85,5%"), ("100", "100%")])
  func `Shares are read and written`(text: String, written: String) {
    #expect(DecimalNumber.parsePercent(text)?.percent == written)
  }

  static let amounts: [(text: String, dong: Int?)] = [
    ("20.000 đồng", 20_000), ("20.000đ", 20_000), ("20.000 ₫", 20_000), ("20000", 20_000), ("20.000 VNĐ", 20_000),
    ("20000 vnd", 20_000), ("20 nghìn đồng", 20_000), ("1,5 triệu đồng", 1_500_000), ("2 tỷ", 2_000_000_000),
    ("Miễn phí", 0), ("không thu phí", 0), ("Không", 0), ("0 đồng", 0), ("-5 đồng", nil), ("1,5 đồng", nil),
    ("150,000 đồng", 150_000), ("75,000đ", 75_000), ("1,250 triệu đồng", 1_250_000), ("0,5 nghìn", 500),
    ("1,500,000 đồng", 1_500_000), ("1,50 đồng", nil),
    ("20.000 đồng/lần", nil), ("nhiều", nil), ("", nil), ("9999999999999 tỷ", nil), ("không rõ", nil),
  ]

  @Test(arguments: amounts)
  func `Amounts are read in đồng`(text: String, dong: Int?) {
    #expect(Money.parse(text)?.dong == dong)
  }

  @Test func `An amount is written as official text writes it`() {
    #expect(Money(dong: 20_000).description == "20.000 đồng")
    #expect(Money(dong: 500).description == "500 đồng")
    #expect(Money(dong: 1_234_567).description == "1.234.567 đồng")
  }
}
