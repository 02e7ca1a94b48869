internal import Portal

extension Portal {
  /// The lines of the menu: those of the settings, or the usual ones.
  var menu: [Site.MenuItem] {
    site.menu.isEmpty ? usualMenu : site.menu
  }

  /// The introduction, the sections that hold something, and the count, in the order in which readers ask for them.
  private var usualMenu: [Site.MenuItem] {
    let introduction = entries(of: .page).first { $0.address == "/gioi-thieu/" && $0.language == "vi" }
    var lines = introduction.map { [Site.MenuItem(title: $0.title, address: $0.address)] } ?? []
    for type in [.article, .plan, .procedure, .document, .index, .question, .contact] as [ContentType]
    where !entries(of: type).isEmpty {
      let title = introductions[type]?.title ?? type.name
      lines.append(Site.MenuItem(title: title, address: "/\(type.folder)/"))
    }
    return lines + [Site.MenuItem(title: "Thống kê", address: "/thong-ke/")]
  }
}

extension Site.MenuItem {
  fileprivate init(title: String, address: String) {
    self.init()
    self.title = title
    self.address = Located(address)
  }
}
