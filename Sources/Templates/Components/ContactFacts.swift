internal import HTML
internal import Portal
internal import VietnameseText

/// Whom to call, about what, when, and when somebody last tried.
struct ContactFacts: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    if let contact = entry.contact {
      for phone in contact.phones {
        p { a(.class("tel"), .href(phone.value.tel)) { phone.value.grouped } }
      }
      Facts {
        Fact(words[.scope], contact.scope)
        if let email = contact.email?.value {
          Fact(words[.email]) { a(.href("mailto:" + email)) { email } }
        }
        Fact(words[.addressLine], contact.address)
        Fact(words[.hours], contact.hours)
        Fact(words[.inCharge], contact.inCharge)
        if let check = contact.checked { LastCheck(words: words, check: check) }
      }
    }
  }
}

/// When a contact was last tried.
struct LastCheck: Component {
  let words: Words
  let check: Contact.Check

  var body: some HTML {
    if check.date != nil || check.result != nil {
      Fact(words[.checked]) {
        if let date = check.date { DateView(date, words) }
        if let result = check.result { check.date == nil ? result : " – \(result)" }
      }
    }
  }
}
