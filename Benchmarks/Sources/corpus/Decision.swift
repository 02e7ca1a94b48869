/// A decision of the invented province, held by the portal's `van-ban/` so that citations of it become links.
struct Decision {
  let index: Int

  var year: Int { 2017 + index % 9 }
  var month: Int { 1 + index % 12 }
  var day: Int { 1 + index % 28 }
  var number: String { "\(3001 + index)/QĐ-UBND" }
  var date: String { "\(twoDigits(day))/\(month)/\(year)" }
  var citation: String { "Quyết định số \(number) ngày \(date)" }
  var subject: String { Vocabulary.topics[index % Vocabulary.topics.count] }
  var slug: String { corpus.slug("\(3001 + index) QĐ-UBND \(year)") }
}
