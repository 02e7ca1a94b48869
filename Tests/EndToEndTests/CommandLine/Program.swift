import Foundation
import Testing

/// The built program, run as a person or another program runs it.
struct Program {
  /// How a run ended, and what it said.
  struct Ending {
    let status: Int32
    /// Standard output.
    let output: String
    /// Standard error.
    let complaints: String
  }

  /// The executable, which the test bundle lies beside.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
    return URL(fileURLWithPath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("cchc-site").path
  }()

  /// Runs the program, or what is to run it: `wrapper` is put in front of the command.
  static func run(
    _ arguments: [String], through wrapper: [String] = [], environment: [String: String] = [:]
  ) throws -> Ending {
    try execute(wrapper + [path] + arguments, environment: environment)
  }

  /// Runs a command of the system.
  ///
  /// What it says goes through files, because a pipe that nobody empties stops its writer.
  static func execute(_ command: [String], environment: [String: String] = [:]) throws -> Ending {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["output", "complaints"].map { folder.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    // A signal is told as the shell tells it.
    let status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    return Ending(
      status: status, output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
  }
}

extension Sandbox {
  /// Runs the program on this portal.
  @discardableResult
  func run(
    _ command: String, _ arguments: String..., today: String = "2026-11-21", through wrapper: [String] = []
  ) throws -> Program.Ending {
    try Program.run([command, "--source", root, "--today", today] + arguments, through: wrapper)
  }

  /// Runs a command with `--format json` and reads the one object that it must print.
  func report(_ command: String, _ arguments: String...) throws -> (status: Int32, report: JSONReport) {
    let ending = try Program.run(
      [command, "--source", root, "--today", "2026-11-21", "--format", "json"] + arguments)
    return (ending.status, try JSONDecoder().decode(JSONReport.self, from: Data(ending.output.utf8)))
  }
}

/// The object of `build --format json` and `check --format json`, as the contract has it.
struct JSONReport: Decodable {
  let published, drafts, scheduled, expired, rejected, pages: Int
  let seconds: Double
  let diagnostics: [Fault]

  struct Fault: Decodable {
    let code, severity, file, message, help: String
    let line, column: Int

    /// Code and place in one word.
    var place: String { "\(code) \(file):\(line):\(column)" }
  }
}
