// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that building the program never builds its measurements.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "cchc-site", path: "..")],
  targets: [
    .target(name: "Files", swiftSettings: settings),
    .executableTarget(name: "corpus", dependencies: ["Files"], swiftSettings: settings),
    .executableTarget(
      name: "floor",
      dependencies: ["Files", .product(name: "CCmark", package: "cchc-site")],
      swiftSettings: settings),
    .executableTarget(
      name: "markdown-bench",
      dependencies: [
        "Files", .product(name: "CCmark", package: "cchc-site"), .product(name: "HTML", package: "cchc-site"),
        .product(name: "Markdown", package: "cchc-site"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
