public import HTML
public import Portal
internal import VietnameseText

/// A question from the public and its answer.
public struct QuestionPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  let question: Question
  public let body: EntryBody

  public init(context: PageContext, entry: Entry, question: Question, body: EntryBody) {
    self.context = context
    self.entry = entry
    self.question = question
    self.body = body
  }

  public var linkedData: [JSON] {
    [
      [
        "@context": "https://schema.org", "@type": "QAPage", "url": .string(context.absolute(address)),
        "inLanguage": .string(language),
        "mainEntity": [
          "@type": "Question", "name": .string(entry.title), "text": .text(entry.common.summary),
          "dateCreated": .text(question.asked?.iso), "answerCount": .int(question.answered == nil ? 0 : 1),
          "acceptedAnswer": question.answered.map { day in
            [
              "@type": "Answer", "text": .string(String(decoding: body.markup.bytes, as: UTF8.self)),
              "dateCreated": .string(day.iso), "url": .string(context.absolute(address)),
              "author": ["@type": "GovernmentOrganization", "name": .string(context.portal.site.agency)],
            ]
          },
        ],
      ]
    ]
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: entry.common.summary)
      Facts {
        if let day = question.asked { Fact(words[.asked]) { DateView(day, words) } }
        Fact(words[.answered]) {
          if let day = question.answered { DateView(day, words) } else { words[.notAnswered] }
        }
        if let procedure = question.procedure?.value {
          Fact(words[.aboutProcedure]) { Reference(context: context, entry: entry, text: procedure, showsTitle: true) }
        }
      }
      prose
      EntryFoot(context: context, words: words, entry: entry)
    }
  }
}
