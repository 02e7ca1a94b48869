#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Says how a program is called, on standard error, and ends it with the status of wrong usage.
public func endWithUsage(_ usage: String) -> Never {
  let line = "usage: \(usage)\n"
  _ = line.withCString { write(STDERR_FILENO, $0, line.utf8.count) }
  exit(64)
}
