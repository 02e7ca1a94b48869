import Audit
import Portal
import Templates

/// The files of open data: each set, and beside it the schema that describes it.
struct DataFiles: Sendable {
  let portal: Portal
  let base: BaseURL
  let audit: DeferredAudit

  /// A file of open data.
  enum File: Sendable {
    case records(Dataset)
    case schema(Dataset)
    case statistics
    case statisticsSchema
  }

  /// Every file with its address.
  static let all: [(address: String, file: File)] =
    Dataset.all.flatMap { [($0.address, File.records($0)), ($0.schemaAddress, .schema($0))] }
    + [(StatisticsData.address, .statistics), (StatisticsData.schemaAddress, .statisticsSchema)]

  func bytes(of file: File) -> [UInt8] {
    switch file {
    case .records(let set): set.bytes(of: portal, at: base)
    case .schema(let set): set.schema(at: base)
    case .statistics: StatisticsData.bytes(of: audit.report, at: base)
    case .statisticsSchema: StatisticsData.schema(at: base)
    }
  }

  /// What the page of open data tells of each set.
  static var catalog: [OpenDataPage.Line] {
    Dataset.all.map {
      OpenDataPage.Line(title: $0.title, about: $0.about, address: $0.address, schema: $0.schemaAddress)
    } + [
      OpenDataPage.Line(
        title: StatisticsData.title, about: StatisticsData.about, address: StatisticsData.address,
        schema: StatisticsData.schemaAddress)
    ]
  }
}
