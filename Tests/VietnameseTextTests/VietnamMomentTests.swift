import Testing
import VietnameseText

struct VietnamMomentTests {
  let morning: VietnamMoment

  init() throws {
    morning = try #require(VietnamMoment(CivilDate(daysSinceEpoch: 20_517), hour: 8, minute: 30))
  }

  @Test(arguments: [
    "2026-03-05 08:30", "2026-03-05T08:30:00+07:00", "2026-03-05T08:30", "2026-03-05 08:30:59.123", "05/03/2026 8:30",
    "05/03/2026 8h30", "05/03/2026, 8 giờ 30", "8h30 ngày 05/03/2026", "8 giờ 30 phút, ngày 05 tháng 3 năm 2026",
    "2026-03-05T01:30:00Z", "2026-03-04T20:30:00-05:00", "2026-03-05 08:30 +0700", "05/03/2026 lúc 8h30",
  ])
  func `A moment is read with its time in Vietnam`(text: String) {
    #expect(VietnamMoment.parse(text) == .success(morning))
  }

  static let faults: [(text: String, fault: VietnamMoment.Fault)] = [
    ("2026-03-05 25:00", .noSuchTime(hour: 25, minute: 0)),
    ("2026-03-05 8h75", .noSuchTime(hour: 8, minute: 75)),
    ("2026-03-05 sáng", .notATime),
    ("2026-03-05 8:3", .notATime),
    ("31/02/2026 08:30", .date(.noSuchDay(day: 31, month: 2, year: 2026))),
    ("08:30", .date(.notADate)),
    ("", .date(.notADate)),
  ]

  @Test(arguments: faults)
  func `What is no moment says why`(text: String, fault: VietnamMoment.Fault) {
    #expect(VietnamMoment.parse(text) == .failure(fault))
  }

  @Test func `A day alone has no time and comes before its first minute`() throws {
    let day = VietnamMoment(morning.date)
    #expect(VietnamMoment.parse("05/03/2026") == .success(day))
    #expect(day.clock == nil)
    let midnight = try #require(VietnamMoment(day.date, hour: 0, minute: 0))
    #expect(day < midnight)
    #expect(midnight < morning)
  }

  @Test func `Feeds get their formats`() {
    #expect(morning.rfc822 == "Thu, 05 Mar 2026 08:30:00 +0700")
    #expect(morning.rfc3339 == "2026-03-05T08:30:00+07:00")
    #expect(VietnamMoment(morning.date).rfc822 == "Thu, 05 Mar 2026 00:00:00 +0700")
  }
}
