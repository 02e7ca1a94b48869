public import Audit
import Foundation
public import VietnameseText

/// What another portal says of itself in its `thong-ke.json`: the contract of `audit --format json`.
public struct PublishedStatistics: Sendable {
  public let agency: String?
  /// The day for which that portal was built.
  public let today: CivilDate
  public let rows: [Row]

  /// A row, as far as a comparison needs it.
  public struct Row: Sendable, Hashable {
    public let period: Period
    public let counts: String
    public let unit: String?
    public let count: Int
    public let quota: Int?
    public let verdict: Verdict
    /// The addresses of what was counted.
    public let items: [String]
  }

  /// Reads the data; nothing when it does not keep the contract.
  public init?(_ bytes: [UInt8]) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)),
      case .success(let today) = CivilDate.parse(file.today)
    else { return nil }
    self.today = today
    agency = file.agency
    let rows = file.rows.map { row -> Row? in
      guard let period = Period(row.period), let verdict = Verdict(rawValue: row.verdict), row.count >= 0 else {
        return nil
      }
      return Row(
        period: period, counts: row.counts, unit: row.unit, count: row.count, quota: row.quota, verdict: verdict,
        items: row.items.map(\.url))
    }
    self.rows = rows.compactMap(\.self)
    guard self.rows.count == rows.count else { return nil }
  }

  private struct File: Decodable {
    let today: String
    let agency: String?
    let rows: [FileRow]
  }

  private struct FileRow: Decodable {
    let period: String
    let counts: String
    let unit: String?
    let count: Int
    let quota: Int?
    let verdict: String
    let items: [FileItem]
  }

  private struct FileItem: Decodable {
    let url: String
  }
}
