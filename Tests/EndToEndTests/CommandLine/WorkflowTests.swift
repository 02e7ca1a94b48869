import Foundation
import Testing
import Yams

/// What the documents tell people to type exists.
@Suite struct WorkflowTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(_ folder: String, _ endings: Set<String>) -> [String] {
    let paths = FileManager.default.enumerator(atPath: root.path + "/" + folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { endings.contains(($0 as NSString).pathExtension) }.map { folder + "/" + $0 }.sorted()
  }

  private static let workflows = files("docs/workflows", ["yml", "yaml"])
  private static let documents = files("docs", ["md"]) + ["README.md", "README.vi.md"]

  /// The options of each command, as the program itself tells them.
  private static let commands: [String: Set<String>] = {
    guard let help = try? Program.run(["--experimental-dump-help"]).output,
      let tree = try? JSONDecoder().decode(Tree.self, from: Data(help.utf8))
    else { return [:] }
    let lists = (tree.command.subcommands ?? []).map { command in
      (command.commandName, Set((command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name)))
    }
    return Dictionary(lists) { $1 }
  }()

  private struct Tree: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      let names: [Name]?
    }

    struct Name: Decodable {
      let name: String
    }
  }

  /// What is wrong with the commands in a text.
  private func mistakes(in text: String, command: Regex<(Substring, Substring, Substring)>) -> [String] {
    text.matches(of: command).flatMap { match -> [String] in
      let name = String(match.1)
      guard let options = Self.commands[name] else { return ["there is no command \(name)"] }
      return match.2.matches(of: /--([a-z][a-z-]*)/).map { String($0.1) }
        .filter { !options.contains($0) && $0 != "help" }.map { "\(name) has no option --\($0)" }
    }
  }

  @Test(arguments: workflows)
  func `every workflow is YAML and names what exists`(path: String) throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    #expect(try Yams.load(yaml: text) is [String: Any])
    let calls = /(?:^|[ :])cchc-site ([a-z]+)([^|&;>\n]*)/.anchorsMatchLineEndings()
    let shown = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }.joined(separator: "\n")
      .replacing("--product cchc-site", with: "").replacing("name: cchc-site", with: "name:")
    #expect(!shown.matches(of: calls).isEmpty)
    #expect(mistakes(in: shown, command: calls) == [])
  }

  @Test func `there is a workflow for each forge`() {
    #expect(Self.workflows.count == 4)
    #expect(!Self.commands.isEmpty)
  }

  @Test(arguments: documents)
  func `every command in the documents exists, with its options`(path: String) throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    let quoted = /`cchc-site ([a-z]+)([^`\n]*)`/
    let blocks = /^\ *cchc-site ([a-z]+)([^|&;>\n]*)/.anchorsMatchLineEndings()
    #expect(mistakes(in: text, command: quoted) + mistakes(in: text, command: blocks) == [])
  }
}
