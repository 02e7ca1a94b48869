import Foundation
import Testing

/// Ways to run the program where the system denies it something; nothing where the system cannot be made to.
enum Denied {
  /// What to put in front of a command so that the permissions of files bind it, the superuser too.
  static let rights: [String]? = {
    let wrapper =
      geteuid() == 0
      ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"] : []
    let file = NSTemporaryDirectory() + "cchc-khoa-\(UUID().uuidString)"
    guard (try? Data("x".utf8).write(to: URL(fileURLWithPath: file))) != nil else { return nil }
    defer { try? FileManager.default.removeItem(atPath: file) }
    guard chmod(file, 0) == 0, let locked = try? Program.execute(wrapper + ["cat", file]),
      let usual = try? Program.execute(wrapper + ["true"])
    else { return nil }
    return locked.status != 0 && usual.status == 0 ? wrapper : nil
  }()

  /// Whether a file system of a small size can be mounted by a program of its own.
  static let canMount: Bool = {
    let ending = try? Program.execute(["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"])
    return ending?.status == 0
  }()
}
