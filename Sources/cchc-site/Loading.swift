import ArgumentParser
import Foundation
import Portal
import Publishing

/// Reads the portal for commands that need no pages.
struct Loading {
  let options: CommonOptions
  let terminal: Terminal

  /// The portal; faults are told first, and a portal that cannot be read ends the command.
  func portal() async throws -> Portal {
    let outcome: PortalLoader.Outcome
    do throws(PublishingError) {
      outcome = try await SiteBuilder(options.buildOptions).load()
    } catch {
      terminal.complain("cchc-site: \(terminal.explain(error))\n")
      throw ExitCode(Ending.environment)
    }
    let errors = outcome.faults.filter { $0.severity == .error }
    if !errors.isEmpty {
      tell(errors)
      // A count of what happened to be readable would pass for the truth.
      throw ExitCode(Ending.faults)
    }
    guard let portal = outcome.portal else { throw ExitCode(Ending.faults) }
    return portal
  }

  /// Prints faults with their places on standard error.
  func tell(_ faults: [Diagnostic]) {
    guard !faults.isEmpty else { return }
    let source = options.source
    let printer = DiagnosticPrinter(language: options.lang, isStyled: Terminal.isStyled) { file in
      FileManager.default.contents(atPath: source + "/" + file).map { Array($0) }
    }
    terminal.complain(printer.print(faults))
  }
}
