internal import CCmark

/// The version of libcmark that runs, as `major.minor.patch`.
public var libcmarkVersion: String {
  String(cString: cmark_version_string())
}
