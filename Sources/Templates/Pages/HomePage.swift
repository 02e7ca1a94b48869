public import Audit
public import HTML
public import Portal
internal import VietnameseText

/// The home page: what a person in a hurry came for, then what is new.
public struct HomePage: Page {
  public let context: PageContext
  private let audit: DeferredAudit
  /// The first contact of the hotline, whose number stands above the fold.
  public let hotline: Entry?

  public init(context: PageContext, audit: DeferredAudit, hotline: Entry?) {
    self.context = context
    self.audit = audit
    self.hotline = hotline
  }

  public var report: AuditReport { audit.report }
  public var title: String { context.portal.site.name }
  public var address: String { "/" }
  public var description: String? {
    context.portal.site.description ?? "\(context.portal.site.name) – \(context.portal.site.agency)"
  }
  public var pageClass: StaticString { "page home" }
  public var needs: PageNeeds {
    var needs = PageNeeds()
    needs.hasOwnSearch = true
    return needs
  }

  public var linkedData: [JSON] {
    let site = context.portal.site
    return [
      [
        "@context": "https://schema.org", "@type": "WebSite", "name": .string(site.name),
        "url": .string(context.absolute("/")), "inLanguage": "vi", "publisher": agency,
        "potentialAction": [
          "@type": "SearchAction", "target": .string(context.absolute("/tim-kiem/") + "?q={search_term_string}"),
          "query-input": "required name=search_term_string",
        ],
      ]
    ]
  }

  private var agency: JSON {
    let site = context.portal.site
    let phone = site.footer?.phone
    return [
      "@type": "GovernmentOrganization", "name": .string(site.agency), "url": .string(context.absolute("/")),
      "logo": context.assets.logo.map { .string(context.absolute($0.address)) },
      "parentOrganization": site.parent.map { ["@type": "GovernmentOrganization", "name": .string($0)] },
      "address": .text(site.footer?.address), "telephone": .text(phone), "email": .text(site.footer?.email?.value),
      "contactPoint": hotline?.contact?.phones.first.map { phone in
        [
          "@type": "ContactPoint", "contactType": "hotline", "name": .text(hotline?.title),
          "telephone": .string(phone.value.tel.replacing("tel:", with: "")),
        ]
      },
      "sameAs": site.social.isEmpty ? nil : .array(site.social.map { .string($0.url.value) }),
    ]
  }

  /// The blocks in the order of `site.yaml`, or the usual ones, of which an empty one is left out.
  private var blocks: [Site.HomeBlock] {
    let chosen = context.portal.site.home
    if !chosen.isEmpty { return chosen }
    let usual: [Site.HomeBlock] = [.news, .quotas, .plan, .procedures, .indices, .bulletins]
    return usual.filter { block in
      switch block {
      case .bulletins: !context.portal.entries(of: .bulletin).isEmpty
      case .indices: !context.portal.entries(of: .index).isEmpty
      default: true
      }
    }
  }

  /// The blocks in rows: a wide one, then the narrow ones that follow it and stand beside it where there is room.
  private var rows: [[Site.HomeBlock]] {
    var rows: [[Site.HomeBlock]] = []
    for block in blocks {
      if Self.isWide(block) || rows.isEmpty {
        rows.append([block])
      } else {
        rows[rows.count - 1].append(block)
      }
    }
    return rows
  }

  @HTMLBuilder public var content: some HTML {
    h1(.class("unseen")) { title }
    ServiceStrip(context: context, words: words, hotline: hotline)
    context.slots.home
    for row in rows { HomeRow(page: self, blocks: row, beginsWide: row.first.map(Self.isWide) ?? false) }
  }

  /// Whether a block stands in the wide column.
  private static func isWide(_ block: Site.HomeBlock) -> Bool {
    switch block {
    case .news, .procedures, .documents, .questions: true
    case .quotas, .plan, .indices, .bulletins, .videos: false
    }
  }
}

/// A wide block with narrow ones beside it, or narrow ones side by side.
struct HomeRow: Component {
  let page: HomePage
  let blocks: [Site.HomeBlock]
  let beginsWide: Bool

  var body: some HTML {
    if beginsWide, blocks.count > 1 {
      div(.class("home-row")) {
        HomeSection(page: page, block: blocks[0])
        div { for block in blocks.dropFirst() { HomeSection(page: page, block: block) } }
      }
    } else {
      div(.class("home-row even")) { for block in blocks { HomeSection(page: page, block: block) } }
    }
  }
}

/// Search, a number to tap, and the petition: directly below the masthead.
struct ServiceStrip: Component {
  let context: PageContext
  let words: Words
  let hotline: Entry?

  var body: some HTML {
    section(.class("services"), .label(words[.serviceStrip])) {
      SearchForm(words: words, action: context.href("/tim-kiem/"), id: "tim_trang_chu")
      div(.class("service-links")) {
        a(.class("service"), .href(context.href("/tthc/"))) { words[.lookUpProcedure] }
        if let phone = hotline?.contact?.phones.first?.value, let hotline {
          a(.class("service"), .href(phone.tel)) {
            words(.callHotline, phone.grouped)
            small { hotline.title }
          }
        } else {
          a(.class("service"), .href(context.href("/duong-day-nong/"))) { words[.hotline] }
        }
        if let petition = context.portal.site.petition?.value {
          a(.class("service"), .href(petition), Attribute("rel", fixed: "noopener")) { words[.petition] }
        }
      }
    }
  }
}
