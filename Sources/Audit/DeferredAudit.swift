public import Portal
internal import Synchronization

/// The whole audit of a portal, made when somebody first asks for it and then kept.
///
/// Few pages show it; whoever makes one of the others need not wait for it.
public final class DeferredAudit: Sendable {
  private let portal: Portal
  private let made = Mutex<AuditReport?>(nil)

  /// The audit of `portal`; nothing is counted yet.
  public init(of portal: Portal) {
    self.portal = portal
  }

  /// The report; who asks while another one makes it waits for that one.
  public var report: AuditReport {
    made.withLock { made in
      if let made { return made }
      let report = Audit.wholeReport(of: portal)
      made = report
      return report
    }
  }
}
