/// A word or sentence of the interface; what it says in each language stands in the tables of ``Words``.
///
/// `{0}` and `{1}` in a sentence are the places of what is only known on the page.
public enum Word: Int, CaseIterable, Sendable {
  // Skeleton.
  case skip, demonstration, home, menu, mainMenu, breadcrumb, search, searchHint, display, textSize, textNormal,
    textLarge, textLargest, contrast, print, footerAbout, footerLinks, footerSocial, responsible, addressLine,
    phone, email, sitemap, feeds, openData, builtOn, printedFrom, languages, staleTranslation, original,
    externalSite, contents

  // Lists.
  case pages, page, pageOf, newer, older, previous, next, previousArticle, nextArticle, itemCount, articleCount,
    formerly, archives, year, month, monthYear, noneThisMonth, emptySection, emptyPeriod, seeAll, related

  // Article.
  case published, updated, author, unit, area, kind, keywords, source, reviewed, attachments, download,
    imageCredit, citedBy

  // Home.
  case latestNews, quotasThisMonth, planInForce, procedures, proceduresChanged, indices, bulletins, documents,
    videos, questions, lookUpProcedure, callHotline, hotline, petition, serviceStrip, statistics

  // Quotas.
  case met, missed, inProgress, unquantified, ofQuota, countOnly, missingNow, daysLeft, lastDay, quotaSetBy,
    noQuota, verdict, period, counted, required, whatCounts, evidence, howCounted, howCountedText, legend,
    monthByMonth, yearByYear, chartOf, freshness, freshnessText, measured, itemsMeasured, mostDays, medianDays,
    withoutDate, videosByTopic, noTopic, dayCount

  // Plan.
  case facts, number, numberUnknown, issued, issuer, signer, attachedTo, inForce, inForceFrom, inForceFromTo,
    inForceTo, bases, replaces, amends, replacedBy, repealedBy, wasReplacedBy, outOfForce, sinceDay, tasks,
    tasksByAgency, tasksByDate, noAgency, noDueDate, task, lead, with, when, due, status, quotas, quotaNow, recipients,
    motto1, motto2, ordinal, planExpired, planPending

  // Procedure.
  case code, field, level, authority, receives, service, decision, effective, whatToBring, howMuch, howLong,
    `where`, online, applyOnline, noOnline, paperCount, free, unknown, channels, form, time, fee, note, papers,
    papersHint, paper, originals, copies, formFile, always, sets, steps, applicants, result, requirements, legal,
    history, abolishedNotice, replacedNotice, useSuccessor, filter, filterHint, filterPartly, shown, noMatch, all,
    byField, byLevel,
    byService,
    byStatus, procedureChanges, procedureCount, withdrawn

  // Hotline.
  case scope, hours, inCharge, checked, call

  // Documents, bulletins, indices.
  case docKind, abstract, validity, effectiveNow, effectiveLater, effectiveEnded, fullText, validityChain,
    issueNumber, issueOf, publisher, indexCode, noFigures, noFiguresText, series, yearColumn, score, rank, rankOf,
    rankNote,
    criteria, maxScore

  // Questions, videos.
  case asked, answered, notAnswered, aboutProcedure, watch, watchOnHost, embedNotice, length, captions, transcript,
    noVideo

  // Search and others.
  case searchTitle, searchLabel, searchNeedsScript, searchFound, searchNothing, searchFailed, searchMeant, searchCall,
    searchMore, searchKind, searchAnyKind, searchYear, searchAnyYear, searchArea, searchAnyArea, browse, subjects,
    units, sections, notFound, notFoundText,
    feedsText, feedAll, keywordTitle, areaTitle, pagesList,
    openDataText, dataFile, dataSchema

  // What stands on single pages.
  case numberShort, moreKeywords, enoughNow, amount, byCase, filterOpen, notYet, ranksTitle, rankedAmong, points,
    latestRank, decisionDay, change

  /// The word's name in a theme's tables, such as `latestNews`.
  public var name: String { String(describing: self) }

  /// The word of that name.
  public init?(name: String) {
    guard let word = Self.byName[name] else { return nil }
    self = word
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
