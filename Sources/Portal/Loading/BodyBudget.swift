internal import Synchronization

/// How many bytes of files are kept in memory from pass 1 to pass 2; which of them, chance decides.
final class BodyBudget: Sendable {
  private let left: Atomic<Int>

  init(bytes: Int) {
    left = Atomic(bytes)
  }

  /// Whether `bytes` more may be kept.
  func spend(_ bytes: Int) -> Bool {
    left.subtract(bytes, ordering: .relaxed).newValue >= 0
  }
}
