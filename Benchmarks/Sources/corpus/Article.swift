/// What other files need to know of an article: its title, its day and so its address.
///
/// The title stays under 80 letters, where the portal would cut its slug and with it the number that sets it apart.
/// A pure function of the seed and the article's index, so that any file can link to any other without a table of all.
struct Article {
  let index: Int
  let unit: Int
  let year: Int
  let month: Int
  let day: Int
  let title: String
  let slug: String
  /// The generator as it stands after the choices above, for the rest of the file.
  let random: SplitMix

  /// Ten years up to October 2026, so that every article is past on the benchmark's today.
  init(index: Int, seed: UInt64) {
    var random = SplitMix(seed: seed, stream: index)
    let months = random.below(118)
    self.index = index
    year = 2017 + months / 12
    month = 1 + months % 12
    day = 1 + random.below(28)
    unit = random.below(Vocabulary.units.count)
    let action = random.pick(Vocabulary.actions)
    let topic = random.pick(Vocabulary.topics)
    title = "\(Vocabulary.units[unit]) \(action) \(topic) đợt \(index + 1)"
    slug = corpus.slug(title)
    self.random = random
  }

  /// Where the portal and the Hugo site both publish it.
  var address: String { "/tin-tuc/\(year)/\(twoDigits(month))/\(slug)/" }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
