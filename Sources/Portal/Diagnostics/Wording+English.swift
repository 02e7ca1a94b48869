extension FaultCode {
  /// The words for an engineer.
  func english(_ a: WordingArguments) -> Wording {
    switch self {
    case .unreadable:
      Wording("cannot read this file: \(a[0])", help: "Check that the file may be read, then run again.")
    case .changedMeanwhile:
      Wording("the file was changed while the site was being built", help: "Run again when nobody is saving files.")
    case .invalidUTF8:
      Wording("the file is not UTF-8 text from here on", help: "Save it as UTF-8; convert text in TCVN3 or VNI first.")
    case .nulByte:
      Wording("the file has a NUL byte", help: "It is probably not text, or damaged; save it as plain UTF-8 text.")
    case .emptyFile:
      Wording("the file is empty", help: "Write something in it, or delete it.")
    case .linkOutside:
      Wording(
        "the symbolic link leads out of the portal, in a circle or nowhere",
        help: "Put a copy of the file itself under content/.")
    case .activeContent:
      Wording(
        "the file holds code that a browser would run, so it is not published",
        help: "Use a PDF or a plain picture. An SVG must not carry script.")
    case .strayFile:
      Wording(
        "the file lies outside the folders of content",
        help: a.optional(1).map { "Move it into content/\($0)/." } ?? "Move it into one of: \(a[0]).")
    case .misplacedIntroduction:
      Wording(
        "a file called index is an introduction only right in the folder of a section, and in Vietnamese",
        help: a.optional(1) != nil
          ? "Write it in Vietnamese, and leave out its “language”."
          : a.optional(0).map { "The section's introduction is \($0). If this is another item, rename it." }
            ?? "Rename it: free pages have no introduction of their own.")
    case .misnamedSource:
      Wording(
        "the file's name does not end in .md, so the item is not published",
        help: "Rename it to “\(a[0])”. Windows shows whole names with “File name extensions” on.")
    case .overlappingUnits:
      Wording(
        "the unit “\(a[0])” has two names at one time, the other is “\(a[1])”",
        help: "Give each name its `from` and `to`, or another slug if these are two units.")
    case .leftover:
      Wording(
        "the file was left by the system or an editor, so it is not published",
        help: "Remove it from content/.")
    case .nameClash:
      Wording(
        "the file's name differs from “\(a[0])” only in case or in how its marks are encoded",
        help: "Rename one of the two; Windows and macOS take them for one file and would lose the other.")
    case .noFence:
      Wording(
        "the file does not begin with a line ---",
        help: "Begin with a line of three hyphens, then the fields, then another such line.")
    case .unclosedFence:
      Wording(
        "the front matter is opened by --- but never closed",
        help: "Put a line with nothing but --- right above the text.")
    case .yaml:
      Wording(
        "the front matter is not valid YAML: \(a[0])",
        help: "Write each line as “field: value”; put a value with a colon, # or brackets in double quotes.")
    case .yamlTab:
      Wording("a line is indented by a tab", help: "Use spaces; two for each level.")
    case .yamlAlias:
      Wording(
        "the front matter uses an anchor (&) or an alias (*)",
        help: "Write the value in full; put a value that begins with & or * in double quotes.")
    case .yamlDepth:
      Wording("values are nested more than \(a[0]) levels deep", help: "Nest less; look for a stray [ or {.")
    case .notAMapping:
      Wording("lines of “field: value” are expected here", help: "Write “\(a[0]): …”, one field a line.")
    case .duplicateKey where a.optional(3) != nil:
      Wording("“\(a[0])” is given twice; first on line \(a[2])", help: "Keep one of the two.")
    case .duplicateKey:
      Wording(
        "the field “\(a[0])” is given twice" + a.with(2) { "; first on line \($0)" + a.with(1) { " (“\($0)”)" } },
        help: "Keep one of the two lines. The Vietnamese and the English name of a field are the same field.")
    case .unknownKey:
      Wording(
        "there is no field “\(a[0])”",
        help: a.optional(1).map { "Did you mean “\($0)”? If not, delete the line." }
          ?? a.optional(2).map { "This field is part of “\($0)”: move the line below that one and indent it." }
          ?? "See the reference for the names of the fields, or delete the line.")
    case .missingField:
      Wording("the required field “\(a[0])” (`\(a[1])`) is missing", help: "Add a line “\(a[1]): \(a[2])”.")
    case .wrongShape:
      switch a[0] {
      case "list":
        Wording("a list is expected here", help: "Write each item on its own line, after a hyphen and a space.")
      case "record":
        Wording(
          "a group of fields is expected here",
          help: "Begin a new line, indent by two spaces and write each field on a line of its own: "
            + (a.optional(2) ?? "“name: value”") + ".")
      default:
        Wording(
          "a single value is expected here", help: "Write the value right behind the colon, not a list or a group.")
      }
    case .emptyValue:
      Wording("the field “\(a[0])” is blank", help: "Fill it in, for example: \(a[1]).")
    case .date:
      Wording("“\(a[0])” is not a date", help: "Write day, month and year like 05/03/2026, or 2026-03-05.")
    case .noSuchDay:
      Wording(
        "there is no day “\(a[0])”",
        help: a.optional(3).map { $0 == "0" ? "Months run from 1 to 12." : "Month \(a[1]) of \(a[2]) has \($0) days." }
          ?? "Check day and month.")
    case .year:
      Wording("the year in “\(a[0])” is out of reason", help: "Write all four digits of the year, like 2026.")
    case .timeOfDay:
      Wording("the time in “\(a[0])” cannot be read", help: "Write the day, then the time, like 05/03/2026 08:30.")
    case .dateOrder:
      Wording(
        "the day here, \(a[1]), does not come after \(a[0])",
        help: "Check both dates: publication and beginnings come first; day and month may be swapped.")
    case .choice:
      Wording(
        "“\(a[0])” is not one of the choices", help: a.with(2) { "Did you mean “\($0)”? " } + "Choose one of: \(a[1]).")
    case .flag:
      Wording("“\(a[0])” is neither yes nor no", help: "Write “có” (yes) or “không” (no).")
    case .number:
      Wording("“\(a[0])” is not a number", help: "Write only a number, like 12 or 87,5.")
    case .range:
      Wording(
        "“\(a[0])” lies outside of what it can be",
        help: a.optional(2).map { "Write a number from \(a[1]) to \($0)." } ?? "Write a number from \(a[1]) up.")
    case .phone:
      Wording(
        "“\(a[0])” is not a phone number",
        help: "Write it like 0212 3852 000, 0912 345 678 or 1900 1234; one number an item.")
    case .retiredPhone:
      Wording("“\(a[0])” is an 11-digit mobile number, retired in 2018", help: "Ask for the number of 10 digits.")
    case .email:
      Wording(
        "“\(a[0])” is not an e-mail address", help: "Write it like name@example.vn, without diacritics and spaces.")
    case .url:
      Wording("“\(a[0])” is not a web address", help: "Write it in full, with https:// or http:// in front.")
    case .video:
      Wording(
        "“\(a[0])” is no id of a video on YouTube",
        help: "Copy the video's whole address, or the 11 characters after “v=”, such as dQw4w9WgXcQ.")
    case .path:
      Wording(
        "the path “\(a[0])” cannot be used",
        help: a.optional(1) == "address"
          ? "Write an address from the site's root, with / in front, in letters of ASCII, with neither blanks nor .., like /tin-cu/khai-truong/."
          : "Write a path from content/ with / between its parts and neither .. nor a drive, like tep/ke-hoach.pdf.")
    case .slug:
      if a.optional(0) == nil {
        Wording("no slug can be made for this item", help: "Add a line “slug: some-name”.")
      } else {
        Wording(
          "“\(a[0])” cannot be a slug",
          help: "Use lower-case ASCII letters, digits and hyphens, at most \(Address.longestSlug)"
            + a.with(1) { ", such as “\($0)”" } + ".")
      }
    case .procedureCode:
      Wording(
        "“\(a[0])” does not look like a procedure code",
        help: "Copy it from the national database, like 1.004222 or 2.000884.000.00.00.H55.")
    case .documentNumber:
      Wording(
        "“\(a[0])” does not look like a document number",
        help: "Write it like 76/NQ-CP, 118/2025/NĐ-CP or 57-NQ/TW; leave it blank while there is none.")
    case .unknownUnit:
      Wording(
        "there is no unit “\(a[0])” in units.yaml",
        help: a.with(1) { "Did you mean “\($0)”? " } + "Add a new unit to content/units.yaml.")
    case .unknownQuotaCount:
      Wording(
        "nothing is known by “\(a[0])” that could be counted",
        help: a.with(1) { "Did you mean “\($0)”? " }
          + (a.optional(2) == nil
            ? "Write “tin, bài”, “bản tin”, “đối thoại”, “video” or the name of a folder."
            : "Only articles and documents have kinds: write one of theirs, or take the line out."))
    case .missingSite:
      Wording(
        "content/site.yaml is missing",
        help: "Create it with three lines: “name: …”, “agency: …”, “base_url: https://…”.")
    case .baseURL:
      Wording(
        "“\(a[0])” cannot be the address of the site",
        help: "Write it like https://example.vn/ or https://example.vn/cchc/, without ? and #.")
    case .addressTaken:
      Wording(
        "the address \(a[0]) already belongs to \(a[1])",
        help: a.optional(2) != nil
          ? "Remove it from the file's former addresses, or write another."
          : "Change the title or the file's name of one of them, or give it a slug.")
    case .reservedName:
      Wording(
        "Windows does not allow the name “\(a[0])”",
        help: "Choose another, such as “\(a[0].numbered)”, so that a Windows server can hold it.")
    case .brokenLink:
      Wording(
        "the link “\(a[0])” leads to no page",
        help: a.optional(1).map { "Did you mean “\($0)”?" } ?? "Check the path, or remove the link.")
    case .hiddenLink:
      Wording(
        "the link “\(a[0])” leads to an item that is \(a[1])" + a.with(2) { ", \($0)" },
        help: "Link to it once it is published, or remove the link.")
    case .forbiddenURL:
      Wording("the link “\(a[0])” is not allowed", help: "Use https://, http://, mailto:, tel: or a path of the site.")
    case .brokenAnchor:
      Wording(
        "the page has no section “#\(a[0])”",
        help: a.optional(1).map { "Did you mean “#\($0)”?" } ?? "Use the slug of a heading, like #trinh-tu-thuc-hien.")
    case .missingFile:
      Wording(
        "there is no file “\(a[0])”",
        help: a.optional(1).map { "Did you mean “\($0)”?" } ?? "Put the file under content/, or correct the path.")
    case .unknownReference:
      Wording(
        "“\(a[0])” is not in the portal",
        help: a.with(1) { "Did you mean “\($0)”? " } + "Give the code, the number, the title or the file's name.")
    case .markdownBlock:
      Wording(
        "the block “\(a[0])” is not well formed" + a.with(1) { ": \($0)" },
        help: "Open it with a line “::: name” and close it with a line “:::”.")
    case .theme:
      Wording(
        "the theme “\(a[0])” cannot be used" + a.with(1) { ": \($0)" },
        help: "Check the folder's name under themes/, or leave the theme out to use the built-in one.")
    case .colour:
      Wording("“\(a[0])” is no colour", help: "Write a number sign and six hexadecimal digits, quoted: \"#9a1b1e\".")
    case .themeNumber:
      Wording("“\(a[0])” is out of range", help: "Give a number from \(a[1]) to \(a[2]).")
    case .themeFile: Self.englishThemeFile(a)
    case .faintColour:
      Wording(
        "the colour “\(a[0])” on “\(a[1])” has a contrast of only \(a[2]) in the \(a[3] == "dark" ? "dark" : "light"); at least 4.5:1 is needed",
        help: "Choose a darker text or a paler ground, for readers with weak sight (WCAG 2.2, criterion 1.4.3).")
    case .missingWords:
      Wording(
        "the interface in \(a[0]) lacks \(a[1]) of \(a[2]) phrases, which are shown in Vietnamese",
        help: "Put the translation into \(a[3]); still missing: \(a[4]).")
    case .undatedTranslation:
      Wording(
        "the translation tells no day, so nobody knows whether it is older than \(a[0])",
        help: "Give `updated` the day of the translation; once the original changes after it, the page says so.")
    case .overlappingPlans:
      Wording(
        "two plans set the quota “\(a[0])” at the same time" + a.with(1) { "; the other is \($0)" },
        help: "Let the later one replace the other, or correct the days on which they are in force.")
    case .unlikelyYear:
      Wording(
        "the year of \(a[0]) is probably a slip",
        help: "Correct “date”: the item counts in that year, or waits for that day.")
    case .unreviewed:
      Wording(
        "the item has not been appraised, so it is not published",
        help: "Say who appraised it, and when, in “reviewed”.")
    case .repealedCitation:
      Wording(
        "\(a[0]) is no longer in force" + a.with(1) { " since \($0)" } + a.with(2) { ", replaced by \($0)" },
        help: "Consider citing what took its place.")
    case .unknownLint:
      Wording(
        "“\(a[0])” cannot be turned off",
        help: a.with(1) { "Did you mean “\($0)”? " } + "Only codes that begin with W- or N- can.")
    case .sameQuota:
      Wording(
        "“\(a[0])” counts the same items as the quota on line \(a[1]); only the larger number tells",
        help: "Remove one of the two, or give one a “kind”, so that it counts that kind alone.")
    case .selfReference:
      Wording(
        "“\(a[0])” leads to the item itself",
        help: "Name another item, with its day of issue where the numbers are the same; or remove this.")
    case .ambiguousCitation:
      Wording("“\(a[0])” may be any of: \(a[1])", help: "Add the date or the issuer, so that it can be linked.")
    case .staleContact:
      Wording(
        a.optional(0).map { "the contact has not been tried for \($0) days" } ?? "the contact was never tried",
        help: "Try it and note day and result in “checked”.")
    case .imageWithoutText:
      Wording(
        "the picture has no text that stands for it",
        help: "Say between the square brackets what it shows: ![A clerk helps a citizen](…).")
    case .heavyImage:
      Wording("the picture “\(a[0])” weighs \(a[1])", help: "Shrink it below \(a[2]), for the sake of phones.")
    case .placeholder:
      Wording(
        "the body is still the line of the template, “\(Scaffold.placeholder)”",
        help: "Write the body in its place, or delete the line; “draft: true” keeps the file back until it is written.")
    case .capitals:
      Wording("the title is all in capitals", help: "Use capitals for the first letter and for names.")
    case .personalData:
      Wording(
        a.optional(0) == "phone"
          ? "the question holds a private phone number" : "12 digits that look like a citizen's number",
        help: "Remove or mask personal data before publication.")
    case .badScan:
      Wording(
        "the text looks like a bad scan: some \(a[0]) % of its syllables are impossible",
        help: "Check it against the original.")
    case .legacyEncoding:
      Wording("the text looks like the legacy encoding \(a[0])", help: "Convert it to Unicode and paste it again.")
    case .undatedCitation:
      Wording(
        "\(a[0]) is first cited without its date",
        help: "Give it in full the first time, like “Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021”.")
    case .clauseDate:
      Wording(
        "the date “\(a[0])” is not in the official form",
        help: "Write “\(a[1])”: a zero leads days under 10 and the months 1 and 2.")
    case .blankInLink:
      Wording(
        "a link or picture is shown as text: there is a blank in “\(a[0])”",
        help: "Put it between < and >, as in (<\(a[0])>), or write %20 for each blank.")
    case .cutValue:
      Wording(
        "“\(a[0])” is left out of the value: in front matter, # begins a comment",
        help: "Put the whole value in quotes; if it is a comment, put a blank behind the #.")
    case .sameBody:
      Wording("the text equals that of \(a[0])", help: "Delete one of them; the same text does not count twice.")
    case .indexSlip:
      Wording("POPI is probably POBI, the provincial open budget index", help: "Write POBI.")
    case .rawHTML:
      Wording("HTML is shown as text", help: "Write Markdown; HTML is not allowed in content.")
    case .footnote:
      switch a[1] {
      case "unused":
        Wording("nothing refers to the footnote “\(a[0])”", help: "Put [^\(a[0])] where it belongs, or delete it.")
      case "repeated":
        Wording(
          "the footnote “\(a[0])” is defined twice", help: "Only the first is shown; give the other another name.")
      default:
        Wording("there is no footnote “\(a[0])”", help: "Add a line “[^\(a[0])]: …”, or correct the name.")
      }
    case .tableCells:
      Wording(
        "the row has \(a[0]) cells but the table has \(a[1]) columns; the cells beyond are not shown",
        help: "Take out a | too many, or add a column to the head; write \\| for a | in the text.")
    }
  }
}
