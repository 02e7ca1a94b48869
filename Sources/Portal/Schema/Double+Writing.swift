extension Double {
  /// The number as English and YAML write it: "1.5", "24".
  var plain: String {
    let text = String(describing: self)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The number as Vietnamese writes it: "1,5", "24".
  var vietnamese: String { plain.replacing(".", with: ",") }
}
