internal import HTML
internal import Portal

/// The foot of every page: who answers for it, how to reach them, and the ways on.
struct SiteFooter: Component {
  let parts: ChromeParts
  let slot: SafeMarkup?

  var body: some HTML {
    footer(.class("site-footer"), parts.words.tongue) {
      div(.class("footer-columns")) {
        div(parts.ownLanguage) {
          p(.class("footer-agency")) { parts.site.agency }
          if let foot = parts.site.footer { FooterFacts(words: parts.words, foot: foot) }
        }
        nav(.label(parts.words[.footerLinks])) {
          ul {
            for link in links {
              li { a(.href(parts.href(link.address))) { link.title } }
            }
          }
        }
        if !parts.site.social.isEmpty {
          nav(.label(parts.words[.footerSocial])) {
            ul {
              for account in parts.site.social {
                li { a(.href(account.url.value), Attribute("rel", fixed: "me noopener")) { account.name } }
              }
            }
          }
        }
      }
      slot
      p(.class("footer-last")) {
        if let license = parts.site.footer?.license {
          license
          " · "
        }
        parts.words(.builtOn, parts.words.date(parts.lastChange))
      }
    }
    "\n"
  }

  private var links: [Crumb] {
    let words = parts.words
    return [
      Crumb(words[.search], "/tim-kiem/"), Crumb(words[.statistics], "/thong-ke/"),
      Crumb(words[.sitemap], "/so-do-trang/"), Crumb(words[.feeds], "/rss/"),
    ]
  }
}

/// What `site.yaml` says for the foot of the page.
struct FooterFacts: Component {
  let words: Words
  let foot: Site.Footer

  var body: some HTML {
    if let responsible = foot.responsible {
      p { "\(words[.responsible]): \(responsible)" }
    }
    if let place = foot.address {
      p { "\(words[.addressLine]): \(place)" }
    }
    if let phone = foot.phone {
      p {
        "\(words[.phone]): "
        a(.href("tel:" + phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") })) { phone }
      }
    }
    if let email = foot.email?.value {
      p {
        "\(words[.email]): "
        a(.href("mailto:" + email)) { email }
      }
    }
    if let note = foot.note {
      p(.class("footer-note")) { note }
    }
  }
}
