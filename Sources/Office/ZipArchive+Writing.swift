import CZip

extension ZipArchive {
  /// The bytes of an archive of some files, in their order.
  ///
  /// The same files give the same bytes: every file bears the first day of the format's calendar, 1 January 1980.
  public static func bytes(of members: [Member]) throws(Fault) -> [UInt8] {
    // libzip deletes an archive that would be empty.
    guard !members.isEmpty else { return Array("PK\u{5}\u{6}".utf8) + Array(repeating: 0, count: 18) }
    // One stretch of memory for all files, since libzip reads them only when the archive is closed.
    var content: [UInt8] = []
    content.reserveCapacity(members.reduce(0) { $0 + $1.bytes.count })
    for member in members { content += member.bytes }
    let written = content.withUnsafeBytes { memory -> Result<[UInt8], Fault> in
      do throws(Fault) { return .success(try pack(members, memory)) } catch { return .failure(error) }
    }
    return try written.get()
  }

  private static func pack(_ members: [Member], _ memory: UnsafeRawBufferPointer) throws(Fault) -> [UInt8] {
    var error = zip_error_t()
    guard let output = zip_source_buffer_create(nil, 0, 0, &error) else { throw .unwritable(message(&error)) }
    defer { zip_source_free(output) }
    // Closing the archive gives the source back; it is read afterwards.
    zip_source_keep(output)
    guard let archive = zip_open_from_source(output, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(output)
      throw .unwritable(message(&error))
    }
    var offset = 0
    for member in members {
      let start = memory.baseAddress.map { $0 + offset }
      guard let source = zip_source_buffer(archive, start, UInt64(member.bytes.count), 0) else {
        throw abandon(archive)
      }
      let index = zip_file_add(archive, member.name, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        throw abandon(archive)
      }
      guard zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 9) == 0,
        zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0
      else { throw abandon(archive) }
      offset += member.bytes.count
    }
    guard zip_close(archive) == 0 else { throw abandon(archive) }
    return try read(output)
  }

  /// 1 January 1980 in the format's notation: years since 1980, month and day.
  private static let firstDay: UInt16 = 1 << 5 | 1

  private static func abandon(_ archive: OpaquePointer) -> Fault {
    let fault = Fault.unwritable(String(cString: zip_strerror(archive)))
    zip_discard(archive)
    return fault
  }

  /// Everything that was written into a source.
  private static func read(_ source: OpaquePointer) throws(Fault) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw .unwritable("zip_source_open") }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, 2) == 0 else { throw .unwritable("zip_source_seek") }
    let size = Int(zip_source_tell(source))
    guard size >= 0, zip_source_seek(source, 0, 0) == 0 else { throw .unwritable("zip_source_tell") }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(0, Int(zip_source_read(source, start, UInt64(size))))
    }
    guard bytes.count == size else { throw .unwritable("zip_source_read") }
    return bytes
  }

  static func message(_ error: inout zip_error_t) -> String {
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }
}
