extension StarterPortal {
  /// The files that make Visual Studio Code ready for the portal: settings, recommended extensions, snippets.
  public static var editorFiles: [File] {
    [
      File(
        path: ".vscode/settings.json", text: settings, purpose: "cài đặt cho Visual Studio Code",
        englishPurpose: "settings of Visual Studio Code"),
      File(
        path: ".vscode/extensions.json", text: extensions, purpose: "tiện ích nên cài",
        englishPurpose: "extensions worth having"),
      File(
        path: ".vscode/cchc.code-snippets", text: snippets, purpose: "gõ “cchc-” trong tệp .md để có sẵn phần khai báo",
        englishPurpose: "type 'cchc-' in a .md file for the front matter"),
      schema(of: .site), schema(of: .units), schema(of: .theme),
    ]
  }

  private static func schema(of subject: SchemaSubject) -> File {
    File(
      path: ".vscode/\(subject.name).schema.json", text: String(decoding: JSONSchema(of: subject).bytes, as: UTF8.self),
      purpose: "để trình soạn thảo nhắc tên trường và báo lỗi trong \(subject.place)",
      englishPurpose: "names and faults of fields in \(subject.place), as you type")
  }

  /// Saved texts are plain, whole and in Unicode; two blanks stand for a tab, which YAML refuses.
  private static let settings = """
    {
      "files.encoding": "utf8",
      "files.eol": "\\n",
      "files.insertFinalNewline": true,
      "files.exclude": { "public": true },
      "search.exclude": { "public": true },
      "yaml.schemas": {
        "./.vscode/site.schema.json": "content/site.yaml",
        "./.vscode/units.schema.json": "content/units.yaml",
        "./.vscode/theme.schema.json": "themes/*/theme.yaml"
      },
      "editor.insertSpaces": true,
      "editor.tabSize": 2,
      "[markdown]": {
        "editor.wordWrap": "on",
        "editor.quickSuggestions": { "comments": "on", "strings": "on", "other": "on" }
      }
    }

    """

  private static let extensions = """
    {
      "recommendations": ["redhat.vscode-yaml"]
    }

    """

  /// One snippet a type, with the fields that it requires and those that most files have.
  private static var snippets: String {
    let types = ContentType.allCases.map { type -> String in
      let fields = type.fields.filter { field in
        field.isRequired || ["date", "summary"].contains(field.key) && type != .page
      }
      var body = ["---"]
      for (index, field) in fields.enumerated() {
        let name = field.vietnamese.prefix(1).uppercased() + field.vietnamese.dropFirst()
        let isList = if case .list = field.shape { true } else { false }
        let place = "${\(index + 1):\(field.example.escapedForSnippet)}"
        body += isList ? ["\(name):", "  - \(place)"] : ["\(name): \(place)"]
      }
      body += ["---", "", "$0"]
      return """
          \(type.name.quotedForJSON): {
            "scope": "markdown",
            "prefix": \("cchc-\(type.folder)".quotedForJSON),
            "description": \("Khai báo của một mục trong \(type.folder)/".quotedForJSON),
            "body": [
        \(body.map { "      " + $0.quotedForJSON }.joined(separator: ",\n"))
            ]
          }
        """
    }
    return "{\n" + types.joined(separator: ",\n") + "\n}\n"
  }
}

extension String {
  /// The text between the braces of a snippet's placeholder.
  fileprivate var escapedForSnippet: String {
    replacing("\\", with: "\\\\").replacing("$", with: "\\$").replacing("}", with: "\\}")
  }

  fileprivate var quotedForJSON: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(Character(scalar))
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
