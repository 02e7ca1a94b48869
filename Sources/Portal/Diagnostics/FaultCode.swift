/// The stable name of a fault; the letter in front is its usual severity.
public enum FaultCode: String, CaseIterable, Sendable, Hashable {
  // The file itself.
  case unreadable = "E-READ"
  case invalidUTF8 = "E-UTF8"
  case nulByte = "E-NUL"
  case emptyFile = "E-EMPTY"
  case linkOutside = "E-SYMLINK"
  case activeContent = "E-ACTIVE"
  case strayFile = "E-FOLDER"

  // Front matter.
  case noFence = "E-FENCE"
  case unclosedFence = "E-FENCE-OPEN"
  case yaml = "E-YAML"
  case yamlTab = "E-YAML-TAB"
  case yamlAlias = "E-YAML-ALIAS"
  case yamlDepth = "E-YAML-DEPTH"
  case notAMapping = "E-MAPPING"
  case duplicateKey = "E-KEY-TWICE"
  case unknownKey = "E-KEY"
  case missingField = "E-MISSING"

  // Values.
  case wrongShape = "E-TYPE"
  case emptyValue = "E-BLANK"
  case date = "E-DATE"
  case noSuchDay = "E-DAY"
  case year = "E-YEAR"
  case timeOfDay = "E-TIME"
  case dateOrder = "E-DATE-ORDER"
  case choice = "E-CHOICE"
  case flag = "E-FLAG"
  case number = "E-NUMBER"
  case phone = "E-PHONE"
  case retiredPhone = "E-PHONE-OLD"
  case email = "E-EMAIL"
  case url = "E-URL"
  case path = "E-PATH"
  case slug = "E-SLUG"
  case procedureCode = "E-CODE"
  case documentNumber = "E-DOCUMENT-NUMBER"
  case unknownUnit = "E-UNIT"
  case unknownQuotaCount = "E-QUOTA"

  // The site.
  case missingSite = "E-SITE"
  case baseURL = "E-BASE-URL"
  case addressTaken = "E-ADDRESS"
  case brokenLink = "E-LINK"
  case brokenAnchor = "E-ANCHOR"
  case missingFile = "E-FILE"
  case unknownReference = "E-REFERENCE"
  case markdownBlock = "E-BLOCK"
  case theme = "E-THEME"

  // Doubts.
  case overlappingPlans = "W-PLANS"
  case unreviewed = "W-REVIEW"
  case ambiguousCitation = "N-CITATION"
}

extension FaultCode {
  /// The usual severity, told by the first letter.
  public var severity: Severity {
    switch rawValue.utf8.first {
    case UInt8(ascii: "W"): .warning
    case UInt8(ascii: "N"): .notice
    default: .error
    }
  }
}
