internal import Portal

/// The files written so far, and the first call on the disk that failed.
struct Written: Sendable {
  private(set) var files: [Manifest.Line] = []
  private(set) var failure: FileError?

  /// Writes pages at their addresses, after which there are none left; after a failure nothing more is tried.
  mutating func put(_ pages: inout PageBatch, staging: Staging) {
    pages.takeAll { put($1, at: $0, staging: staging) }
  }

  /// Writes a file at its address.
  mutating func put(_ bytes: [UInt8], at address: String, staging: Staging) {
    bytes.withUnsafeBufferPointer { put($0, at: address, staging: staging) }
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, at address: String, staging: Staging) {
    guard failure == nil else { return }
    let path = RouteTable.path(of: address)
    do throws(FileError) {
      let line = try staging.put(path, bytes)
      files.append(line)
      files += try staging.putCopies(of: line, bytes)
    } catch {
      failure = error
    }
  }

  /// Puts a file of the portal into the site as it is.
  mutating func copy(_ attachment: Attachment, from root: String, staging: Staging) {
    guard failure == nil else { return }
    do throws(FileError) {
      put(try FileSystem.read(root + "/" + attachment.file), at: attachment.address, staging: staging)
    } catch {
      failure = error
    }
  }
}

extension [Written] {
  /// All files.
  var files: [Manifest.Line] { flatMap(\.files) }

  /// The first call that failed.
  var failure: FileError? { lazy.compactMap(\.failure).first }
}
