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
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(to: count + more) }
  }

  /// Adds a value for which there is room.
  @inline(__always)
  mutating func add(_ value: Element) {
    add(value, if: true)
  }

  /// Adds a value for which there is room where it is wanted, without a branch that the processor would have to guess.
  @inline(__always)
  mutating func add(_ value: Element, if isWanted: Bool) {
    assert(count < capacity)
    start[count] = value
    count &+= isWanted ? 1 : 0
  }

  /// Adds a value.
  @inline(__always)
  mutating func append(_ value: Element) {
    reserve(1)
    add(value)
  }

  /// Where the next value goes: a loop keeps this at hand instead of the column, and closes it when it is done.
  var end: UnsafeMutablePointer<Element> { start + count }

  /// Takes the values up to `end`, which were written where there was room for them.
  mutating func close(at end: UnsafeMutablePointer<Element>) {
    count = end - start
    assert(count <= capacity)
  }

  /// Forgets the values, keeps their memory, and makes room for so many.
  mutating func restart(_ room: Int = 0) {
    count = 0
    reserve(room)
  }

  @inline(never)
  private mutating func grow(to least: Int) {
    capacity = max(capacity * 2, least)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
