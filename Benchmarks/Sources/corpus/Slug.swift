/// Folds Vietnamese text to the ASCII words of an address.
///
/// Written apart from the portal's own rule on purpose: links in the corpus hold only where the two agree.
func slug(_ text: String) -> String {
  var result = ""
  for character in text.lowercased() {
    if let plain = folded[character] {
      result.append(plain)
    } else if character.isASCII, character.isLetter || character.isNumber {
      result.append(character)
    } else if !result.isEmpty, result.last != "-" {
      result.append("-")
    }
  }
  if result.last == "-" { result.removeLast() }
  return result
}

private let folded: [Character: Character] = {
  let rows: [(Character, String)] = [
    ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
    ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
  ]
  var table: [Character: Character] = [:]
  for (plain, marked) in rows {
    for character in marked { table[character] = plain }
  }
  return table
}()
