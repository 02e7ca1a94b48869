// swift-tools-version: 6.1
import PackageDescription

// Explicit `any`, explicit imports, imports internal unless a public signature needs them. In CI a
// warning is an error.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])])

// The rooms of the house, from the ground up. A room may import only what is listed here.
let package = Package(
  name: "cchc-site",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "HTML", targets: ["HTML"]),
    .library(name: "Markdown", targets: ["Markdown"]),
    .library(name: "Portal", targets: ["Portal"]),
    .library(name: "Audit", targets: ["Audit"]),
    .library(name: "Office", targets: ["Office"]),
    .library(name: "Reports", targets: ["Reports"]),
    .library(name: "Templates", targets: ["Templates"]),
    .library(name: "Publishing", targets: ["Publishing"]),
    .library(name: "CCmark", targets: ["CCmark"]),
    .executable(name: "cchc-site", targets: ["cchc-site"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CBrotli",
      pkgConfig: "libbrotlienc",
      providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
    .target(name: "VietnameseText", dependencies: ["CBytes"], swiftSettings: settings),
    .target(name: "HTML", dependencies: ["CBytes"], swiftSettings: settings),
    .target(name: "CBytes"),
    .target(
      name: "Markdown", dependencies: ["CBytes", "CCmark", "HTML", "VietnameseText"], swiftSettings: settings),
    .target(
      name: "Portal",
      dependencies: ["CBytes", "HTML", "Markdown", "VietnameseText", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "Audit", dependencies: ["CBytes", "Portal", "VietnameseText"], swiftSettings: settings),
    .target(name: "Office", dependencies: ["CZip"], swiftSettings: settings),
    .target(
      name: "Reports", dependencies: ["Audit", "HTML", "Office", "Portal", "VietnameseText"], swiftSettings: settings),
    .target(
      name: "Templates", dependencies: ["Audit", "HTML", "Portal", "VietnameseText"],
      swiftSettings: settings),
    .target(name: "CSystem"),
    .target(
      name: "Publishing",
      dependencies: [
        "Audit", "CBrotli", "CBytes", "CSystem", "CZlib", "HTML", "Markdown", "Portal", "Templates", "VietnameseText",
      ],
      resources: [.embedInCode("Theme/Default")],
      swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: [
        "CSystem", "HTML", "Portal", "Publishing", "VietnameseText",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Assets")],
      swiftSettings: settings),
    .executableTarget(
      name: "cchc-site",
      dependencies: [
        "Audit", "CSystem", "Markdown", "Portal", "Preview", "Publishing", "Reports", "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "MarkdownFuzzing", dependencies: ["HTML", "Markdown"], swiftSettings: settings),
    .executableTarget(name: "fuzz-markdown", dependencies: ["MarkdownFuzzing"], swiftSettings: settings),

    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: settings),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["HTML", "Markdown", "MarkdownFuzzing", "VietnameseText"],
      swiftSettings: settings),
    .testTarget(name: "PortalTests", dependencies: ["Portal", "VietnameseText"], swiftSettings: settings),
    .testTarget(name: "OfficeTests", dependencies: ["Office"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Audit", "Office", "Portal", "Reports", "VietnameseText"],
      swiftSettings: settings),
    .testTarget(name: "AuditTests", dependencies: ["Audit", "Portal", "VietnameseText"], swiftSettings: settings),
    .testTarget(
      name: "TemplatesTests", dependencies: ["HTML", "Portal", "Templates", "VietnameseText"],
      swiftSettings: settings),
    .testTarget(
      name: "PublishingTests", dependencies: ["Portal", "Publishing"], swiftSettings: settings),
    .testTarget(
      name: "PreviewTests", dependencies: ["Portal", "Preview", "Publishing", "VietnameseText"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "HTML", "Portal", "Publishing", "Templates", "VietnameseText", "cchc-site",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
