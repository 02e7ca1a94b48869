import Foundation
import Testing
import VietnameseText

struct CivilDateTests {
  static let march5 = CivilDate(daysSinceEpoch: 20_517)

  @Test(arguments: [
    "2026-03-05", "2026/3/5", "05/03/2026", "5/3/2026", "05-03-2026", "05.03.2026", " 5 / 3 / 2026 ", "Ngày 5/3/2026",
    "ngày 05 tháng 3 năm 2026", "NGÀY 05 THÁNG 03 NĂM 2026", "05 tháng 3 năm 2026", "ngay 5 thang 3 nam 2026",
    "ngày  5  tháng  3,  năm  2026", "5 tháng 3, 2026", "ngày\u{A0}05 tháng\u{A0}3 năm\u{A0}2026",
  ])
  func `A date is read in every form an office writes`(text: String) {
    #expect(CivilDate.parse(text) == .success(Self.march5))
    #expect(CivilDate.parse(text.decomposedStringWithCanonicalMapping) == .success(Self.march5))
  }

  static let faults: [(text: String, fault: CivilDate.Fault)] = [
    ("31/02/2026", .noSuchDay(day: 31, month: 2, year: 2026)),
    ("2026-13-01", .noSuchDay(day: 1, month: 13, year: 2026)),
    ("29/02/2025", .noSuchDay(day: 29, month: 2, year: 2025)),
    ("00/01/2026", .noSuchDay(day: 0, month: 1, year: 2026)),
    ("ngày 31 tháng 4 năm 2026", .noSuchDay(day: 31, month: 4, year: 2026)),
    ("05/03/26", .yearOutOfRange(26)),
    ("01/01/9999", .yearOutOfRange(9999)),
    ("", .notADate),
    ("hôm nay", .notADate),
    ("05/03-2026", .notADate),
    ("05/03", .notADate),
    ("05/03/2026 x", .notADate),
    ("123/1/2026", .notADate),
    ("ngày tháng năm 2026", .notADate),
    ("99999999999999999999999/1/2026", .notADate),
    ("😀", .notADate),
    (String(repeating: "1/", count: 100_000), .notADate),
  ]

  @Test(arguments: faults)
  func `What is no date says why`(text: String, fault: CivilDate.Fault) {
    #expect(CivilDate.parse(text) == .failure(fault))
  }

  @Test func `Days count from 1970 and back without a gap`() throws {
    #expect(CivilDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    #expect(CivilDate(year: 1, month: 1, day: 1)?.daysSinceEpoch == -719_162)
    var expected = try #require(CivilDate(year: 1896, month: 1, day: 1)).daysSinceEpoch
    for year in 1896...2104 {
      for month in 1...12 {
        for day in 1...CivilDate.dayCount(ofMonth: month, year: year) {
          let date = try #require(CivilDate(year: year, month: month, day: day))
          #expect(date.daysSinceEpoch == expected)
          #expect(date.components == (year, month, day))
          expected += 1
        }
      }
    }
  }

  @Test func `A date is written as ISO, with slashes and in words`() {
    #expect(Self.march5.iso == "2026-03-05")
    #expect(Self.march5.slashed == "05/03/2026")
    #expect(Self.march5.spelledOut == "ngày 05 tháng 3 năm 2026")
    #expect(CivilDate(year: 2025, month: 12, day: 20)?.spelledOut == "ngày 20 tháng 12 năm 2025")
    #expect(CivilDate(year: 2025, month: 2, day: 1)?.spelledOut == "ngày 01 tháng 02 năm 2025")
  }

  @Test func `Periods begin and end on their days`() {
    #expect(Self.march5.startOfMonth.iso == "2026-03-01")
    #expect(Self.march5.endOfMonth.iso == "2026-03-31")
    #expect(Self.march5.startOfQuarter.iso == "2026-01-01")
    #expect(Self.march5.endOfQuarter.iso == "2026-03-31")
    #expect(Self.march5.endOfHalfYear.iso == "2026-06-30")
    #expect(Self.march5.adding(months: 6).startOfHalfYear.iso == "2026-07-01")
    #expect(Self.march5.endOfYear.iso == "2026-12-31")
    #expect(CivilDate(year: 2024, month: 1, day: 31)?.adding(months: 1).iso == "2024-02-29")
    #expect(CivilDate(year: 2024, month: 1, day: 31)?.adding(months: -2).iso == "2023-11-30")
    #expect(Self.march5.days(until: Self.march5.adding(days: 40)) == 40)
    #expect(Self.march5.weekday == .thursday)
    #expect(CivilDate(year: 1969, month: 12, day: 28)?.weekday == .sunday)
    #expect(Self.march5.weekday.vietnameseName == "Thứ Năm")
  }
}
