internal import Portal

/// Answers requests from the edition on the desk.
struct PreviewHandler: Sendable {
  let desk: Desk
  let language: Language
  /// Distinguishes this run of the server from others.
  let run: String

  /// The answer to a request.
  func answer(_ request: RequestHead) async -> Answer {
    guard HostRule.allows(request["host"]) else {
      return Answer(
        .misdirectedRequest,
        text: words("Chỉ trả lời ở địa chỉ 127.0.0.1 hoặc localhost.", "Answers at 127.0.0.1 or localhost only."))
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var answer = Answer(.methodNotAllowed, text: "GET, HEAD")
      answer.headers.append(("Allow", "GET, HEAD"))
      return answer
    }
    do throws(RequestedAddress.Refusal) {
      return await answer(try RequestedAddress(escaped: request.path), range: request["range"])
    } catch {
      return switch error {
      case .tooLong: Answer(.addressTooLong, text: words("Địa chỉ quá dài.", "The address is too long."))
      case .malformed: Answer(.badRequest, text: words("Địa chỉ viết sai.", "The address is malformed."))
      }
    }
  }

  private func answer(_ requested: RequestedAddress, range: String?) async -> Answer {
    if requested.path.hasPrefix(PageDressing.folder) { return await own(requested.path) }
    var edition = await desk.newest()
    while true {
      if let answer = await answer(requested, range: range, from: edition) { return answer }
      // A page that was being made when its edition was replaced is made from the next one.
      let next = await desk.newest()
      if next.number == edition.number { return await missing(next) }
      edition = next
    }
  }

  /// The answer from one edition; nothing where a page is claimed but cannot be made any more.
  private func answer(_ requested: RequestedAddress, range: String?, from edition: Edition) async -> Answer? {
    guard let address = requested.address(under: edition.basePath) else {
      // Only the root leads on: a link without the base path is a mistake that must be seen.
      let isRoot = requested.path == "/" || requested.path == edition.basePath
      return isRoot ? redirect(to: edition.basePath + "/") : await missing(edition)
    }
    switch edition.find(address) {
    case .folder(let folder): return redirect(to: edition.basePath + folder)
    case .missing: return await missing(edition)
    case .page(let site, let address):
      guard let bytes = await site.bytes(at: address) else { return nil }
      let type = MediaType.of(address)
      guard type == MediaType.html else { return Answer(file: bytes, type: type, range: range) }
      return Answer(type: type, .bytes(dressing(edition).dress(bytes, at: address, of: site)))
    }
  }

  /// What the preview adds: its script, its style sheet and the line on which changes are told.
  private func own(_ path: String) async -> Answer {
    switch path.dropFirst(PageDressing.folder.count) {
    case "xem-thu.js": Answer(file: PackageResources.xem_thu_js, type: MediaType.of(path), range: nil)
    case "xem-thu.css": Answer(file: PackageResources.xem_thu_css, type: MediaType.of(path), range: nil)
    case "thay-doi":
      Answer(type: "text/event-stream", .pieces(News(run: run, language: language).pieces(of: await desk.editions())))
    default: Answer(.notFound, text: words("Không có trang ở địa chỉ này.", "There is no page at this address."))
    }
  }

  /// The site's own page for what is not found.
  private func missing(_ edition: Edition) async -> Answer {
    var page = dressing(edition).bare()
    if case .page(let site, let address) = edition.find("/404.html"), let bytes = await site.bytes(at: address) {
      page = dressing(edition).dress(bytes, at: address, of: site)
    }
    return Answer(.notFound, type: MediaType.html, .bytes(page))
  }

  /// Leads to an address of the site, which is of ASCII without blanks by construction.
  private func redirect(to address: String) -> Answer {
    var answer = Answer(.found, text: address)
    answer.headers.append(("Location", address))
    return answer
  }

  private func dressing(_ edition: Edition) -> PageDressing {
    PageDressing(edition: edition, run: run, language: language)
  }

  private func words(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
