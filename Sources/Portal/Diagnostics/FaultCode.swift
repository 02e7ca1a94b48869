/// The stable name of a fault; the letter in front is its usual severity.
public enum FaultCode: String, CaseIterable, Sendable, Hashable {
  // The file itself.
  case unreadable = "E-READ"
  case changedMeanwhile = "E-CHANGED"
  case invalidUTF8 = "E-UTF8"
  case nulByte = "E-NUL"
  case emptyFile = "E-EMPTY"
  case linkOutside = "E-SYMLINK"
  case activeContent = "E-ACTIVE"
  case strayFile = "E-FOLDER"
  case misplacedIntroduction = "E-INDEX"
  case misnamedSource = "E-MD"
  case nameClash = "E-NAME-CASE"

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
  case range = "E-RANGE"
  case phone = "E-PHONE"
  case retiredPhone = "E-PHONE-OLD"
  case email = "E-EMAIL"
  case url = "E-URL"
  case video = "E-VIDEO"
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
  case reservedName = "E-NAME"
  case brokenLink = "E-LINK"
  case hiddenLink = "E-LINK-HIDDEN"
  case forbiddenURL = "E-LINK-SCHEME"
  case brokenAnchor = "E-ANCHOR"
  case missingFile = "E-FILE"
  case unknownReference = "E-REFERENCE"
  case markdownBlock = "E-BLOCK"
  case theme = "E-THEME"
  case colour = "E-COLOUR"
  case themeNumber = "E-THEME-NUMBER"
  case themeFile = "E-THEME-FILE"

  // Doubts.
  case overlappingPlans = "W-PLANS"
  case unlikelyYear = "W-YEAR"
  case leftover = "W-LEFTOVER"
  case overlappingUnits = "W-UNIT"
  case sameQuota = "W-QUOTA"
  case unreviewed = "W-REVIEW"
  case selfReference = "W-SELF"
  case repealedCitation = "W-REPEALED"
  case unknownLint = "W-LINT"
  case faintColour = "W-CONTRAST"
  case missingWords = "N-WORDS"
  case undatedTranslation = "N-TRANSLATION"
  case ambiguousCitation = "N-CITATION"

  // Lints.
  case staleContact = "W-CHECKED"
  case blankInLink = "W-LINK-BLANK"
  case imageWithoutText = "W-ALT"
  case heavyImage = "W-IMAGE-SIZE"
  case capitals = "W-CAPITALS"
  case personalData = "W-PERSONAL"
  case badScan = "W-SCAN"
  case legacyEncoding = "W-ENCODING"
  case undatedCitation = "W-CITATION-DATE"
  case clauseDate = "W-CLAUSE-DATE"
  case cutValue = "W-CUT"
  case sameBody = "W-SAME-BODY"
  case placeholder = "W-PLACEHOLDER"
  case indexSlip = "W-POPI"
  case rawHTML = "W-HTML"
  case footnote = "W-FOOTNOTE"
  case tableCells = "W-TABLE"
}

extension FaultCode {
  /// Whether `site.yaml` may turn it off: advice on good form, not a fault of the portal.
  public var canBeTurnedOff: Bool { severity != .error }

  /// The usual severity, told by the first letter.
  public var severity: Severity {
    switch rawValue.utf8.first {
    case UInt8(ascii: "W"): .warning
    case UInt8(ascii: "N"): .notice
    default: .error
    }
  }
}
