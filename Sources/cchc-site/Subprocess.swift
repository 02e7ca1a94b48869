import Foundation

/// Another program, run without a shell so that no argument can become a command.
enum Subprocess {
  /// What a program wrote on standard output and standard error, and how it ended.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let complaint: String
  }

  /// Runs a program of the `PATH`; nothing when it cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> Outcome? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"]) {
      $1
    }
    let output = Pipe()
    // Complaints go to a file: two pipes would have to be read at the same time.
    let complaints = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    guard FileManager.default.createFile(atPath: complaints.path, contents: nil),
      let complaint = FileHandle(forWritingAtPath: complaints.path)
    else { return nil }
    defer { try? FileManager.default.removeItem(at: complaints) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = complaint
    guard (try? process.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try? complaint.close()
    let words = FileManager.default.contents(atPath: complaints.path).map { String(decoding: $0, as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: Array(bytes), complaint: words ?? "")
  }
}
