import CZip

extension ZipArchive {
  /// The files of an archive, in its order, without its folders.
  ///
  /// - Parameter limit: The most bytes that all files together may have unpacked, against archives made to burst.
  public static func members(of bytes: [UInt8], limit: Int = 256 << 20) throws(Fault) -> [Member] {
    let read = bytes.withUnsafeBytes { memory -> Result<[Member], Fault> in
      do throws(Fault) { return .success(try unpack(memory, limit: limit)) } catch { return .failure(error) }
    }
    return try read.get()
  }

  private static func unpack(_ memory: UnsafeRawBufferPointer, limit: Int) throws(Fault) -> [Member] {
    // libzip takes no bytes at all for an archive without files.
    guard !memory.isEmpty else { throw .unreadable("empty") }
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(memory.count), 0, &error) else {
      throw .unreadable(message(&error))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .unreadable(message(&error))
    }
    defer { zip_discard(archive) }
    var members: [Member] = []
    var room = limit
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      var facts = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &facts) == 0, let name = facts.name else {
        throw .unreadable(String(cString: zip_strerror(archive)))
      }
      let path = String(cString: name)
      if path.hasSuffix("/") { continue }
      guard facts.size <= UInt64(room) else { throw .tooLarge(limit) }
      room -= Int(facts.size)
      members.append(Member(path, try file(at: index, of: Int(facts.size), in: archive)))
    }
    return members
  }

  private static func file(at index: UInt64, of size: Int, in archive: OpaquePointer) throws(Fault) -> [UInt8] {
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw .unreadable(String(cString: zip_strerror(archive)))
    }
    defer { zip_fclose(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(0, Int(zip_fread(file, start, UInt64(size))))
    }
    // The checksum is only looked at when reading meets the end of the file.
    var next: UInt8 = 0
    guard bytes.count == size, zip_fread(file, &next, 1) == 0 else { throw .unreadable("zip_fread") }
    return bytes
  }
}
