/// A growable run of plain values with one owner, for loops in which no step may pay for asking who else holds them.
struct Column<Element: BitwiseCopyable>: ~Copyable {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 1 << 8) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit {
    start.deallocate()
  }

  /// The values; they are the column's and may not be kept.
  var values: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }

  /// Makes room for so many values behind those that are there.
  mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Adds a value; there is room for it.
  @inline(__always)
  mutating func append(_ value: Element) {
    assert(count < capacity)
    start[count] = value
    count &+= 1
  }

  /// Forgets the values and keeps their memory.
  mutating func removeAll() {
    count = 0
  }
}
