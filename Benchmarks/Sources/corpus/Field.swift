/// One line of front matter, under the name an English or a Vietnamese editor would write.
struct Field {
  let english: String
  let vietnamese: String
  let value: Value

  init(_ english: String, _ vietnamese: String, _ value: Value) {
    self.english = english
    self.vietnamese = vietnamese
    self.value = value
  }

  init(_ english: String, _ vietnamese: String, _ text: String) {
    self.init(english, vietnamese, .text(text))
  }
}

indirect enum Value {
  case text(String)
  case number(Int)
  case date(year: Int, month: Int, day: Int)
  case list([Value])
  case map([Field])
}

/// Who reads the front matter: the portal, in either language of field names, or Hugo.
enum Reader {
  case portal(vietnamese: Bool)
  case hugo
}

/// A source file: front matter between fences, and a body.
func source(_ fields: [Field], body: String, for reader: Reader) -> String {
  var yaml = "---\n"
  for field in fields { append(field, to: &yaml, indent: "", for: reader) }
  return yaml + "---\n" + body
}

private func append(_ field: Field, to yaml: inout String, indent: String, for reader: Reader) {
  let (name, value) = spelling(of: field, for: reader)
  switch value {
  case .list(let items):
    yaml += "\(indent)\(name):\n"
    for item in items {
      guard case .map(let fields) = item else {
        yaml += "\(indent)  - \(scalar(item, for: reader))\n"
        continue
      }
      var entry = ""
      for field in fields { append(field, to: &entry, indent: indent + "    ", for: reader) }
      yaml += "\(indent)  - \(entry.dropFirst(indent.count + 4))"
    }
  case .map(let fields):
    yaml += "\(indent)\(name):\n"
    for field in fields { append(field, to: &yaml, indent: indent + "  ", for: reader) }
  case .text, .number, .date:
    yaml += "\(indent)\(name): \(scalar(value, for: reader))\n"
  }
}

/// Hugo groups by taxonomies whose names and terms are the addresses, and keeps `kind` to itself.
private func spelling(of field: Field, for reader: Reader) -> (name: String, value: Value) {
  guard case .hugo = reader else {
    if case .portal(vietnamese: true) = reader { return (field.vietnamese, field.value) }
    return (field.english, field.value)
  }
  func terms(_ value: Value) -> Value {
    switch value {
    case .text(let text): .list([.text(slug(text))])
    case .list(let items): .list(items.map { if case .text(let text) = $0 { .text(slug(text)) } else { $0 } })
    case .number, .date, .map: value
    }
  }
  return switch field.english {
  case "tags": ("tu-khoa", terms(field.value))
  case "area": ("linh-vuc", terms(field.value))
  case "unit": ("don-vi", terms(field.value))
  case "field": ("tthc-linh-vuc", terms(field.value))
  case "level": ("tthc-cap", terms(field.value))
  case "service": ("tthc-muc-do", terms(field.value))
  case "status": ("tthc-tinh-trang", terms(field.value))
  case "kind": ("genre", field.value)
  default: (field.english, field.value)
  }
}

private func scalar(_ value: Value, for reader: Reader) -> String {
  switch value {
  case .number(let number): "\(number)"
  case .text(let text): "\"\(text)\""
  case .date(let year, let month, let day):
    switch reader {
    case .portal(vietnamese: true): "\(twoDigits(day))/\(twoDigits(month))/\(year)"
    case .portal(vietnamese: false): "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    case .hugo: "\(year)-\(twoDigits(month))-\(twoDigits(day))T00:00:00+07:00"
    }
  case .list, .map: ""
  }
}
