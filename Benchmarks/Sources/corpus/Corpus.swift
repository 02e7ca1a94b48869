import Files

/// Makes a synthetic portal, the same to the byte for the same seed and size, and beside it the same content for Hugo.
///
///     corpus ARTICLES SEED PORTAL-FOLDER [HUGO-CONTENT-FOLDER]
@main
struct Corpus {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard (4...5).contains(arguments.count), let articles = Int(arguments[1]), articles > 0,
      let seed = UInt64(arguments[2])
    else { endWithUsage("corpus ARTICLES SEED PORTAL-FOLDER [HUGO-CONTENT-FOLDER]") }

    let entries = Entries(articles: articles, seed: seed)
    var folders = [Folder(path: "\(arguments[3])/content", isHugo: false)]
    if arguments.count == 5 { folders.append(Folder(path: arguments[4], isHugo: true)) }
    for folder in folders { try folder.writeSettings(of: entries) }

    func add(_ entry: Entry, index: Int) throws {
      for folder in folders { try folder.write(entry, index: index) }
    }
    for index in 0..<articles { try add(entries.article(index), index: index) }
    for index in 0..<entries.decisions { try add(entries.decision(index), index: index) }
    for index in 0..<entries.decisions { try add(entries.procedure(index), index: index) }
    for year in entries.planYears { try add(entries.plan(year), index: year) }
    for index in Vocabulary.units.indices { try add(entries.contact(index), index: index) }
  }
}
