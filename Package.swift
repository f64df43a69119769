// swift-tools-version: 6.2
import PackageDescription

// One loop at the end gives every target the same strict settings; a target states only what it imports.

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let jwtKit = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// SwiftPM turns every trait on when it writes documentation, and would build BoringSSL for it: `.ci/run` says not to.
let offersTLS = Context.environment["NURA_WITHOUT_TRAITS"] == nil
let traits: Set<Trait> =
    offersTLS
    ? [.trait(name: "TLS", description: "nura serve can encrypt by itself. Adds BoringSSL, minutes of building.")] : []
let encryption: [Target.Dependency] =
    offersTLS
    ? [
        .product(name: "HummingbirdTLS", package: "hummingbird", condition: .when(traits: ["TLS"])),
        .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["TLS"])),
    ] : []

let package = Package(
    name: "nura",
    products: [.executable(name: "nura", targets: ["nura"])],
    traits: traits,
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // The composition root.
        .executableTarget(name: "nura", dependencies: ["Commands"]),
        .target(
            name: "Commands",
            dependencies: [
                "CLinux", "Daemon", "FileWatch", "HTTPTransport", "Inbox", "LibraryIndex", "LibraryService",
                "LibraryStore",
                "NuraModel", "PNGCodec", "Painter", "PhotoCodec", "RESTServer", "RenderQueue", "Studio", "Sync",
                argumentParser, logging, serviceLifecycle, yams,
            ]
        ),

        // What runs for long, and the use cases.
        .target(
            name: "Daemon",
            dependencies: [
                "CLinux", "FileWatch", "Inbox", "LibraryService", "LibraryStore", "NuraModel", "RenderQueue", "Sync",
                logging, serviceLifecycle, unixSignals,
            ]
        ),
        .target(
            name: "RESTServer",
            dependencies: [
                "ChangeFeed", "FileWatch", "HTTPTransport", "LibraryIndex", "LibraryService", "LibraryStore",
                "NuraModel", "RenderQueue", "Studio", crypto, httpTypes, hummingbird, hummingbirdCore, jwtKit, logging,
                nioCore, nioHTTPTypes, serviceLifecycle, unixSignals,
            ] + encryption
        ),
        .target(
            name: "LibraryService",
            dependencies: [
                "ChangeFeed", "FileWatch", "Inbox", "LibraryIndex", "LibraryStore", "NuraModel", "PNGCodec",
                "PhotoCodec", "RenderQueue", "Studio", "Sync", logging,
            ]
        ),

        // Siblings: none imports another.
        .target(name: "Studio", dependencies: ["HTTPTransport", "NuraModel", "PNGCodec", "Painter"]),
        .target(name: "RenderQueue", dependencies: ["NuraModel"]),
        .target(name: "LibraryStore", dependencies: ["Files", "NuraModel", "PNGCodec", crypto]),
        .target(name: "LibraryIndex", dependencies: ["NuraModel", grdb]),
        .target(name: "Sync", dependencies: ["HTTPTransport", "NuraModel", crypto, grdb]),
        .target(name: "ChangeFeed", dependencies: ["NuraModel", grdb]),
        .target(name: "Inbox", dependencies: ["Files", "NuraModel", crypto, yams]),

        // Optimised in debug builds too: without it a picture takes a minute, and every test that makes one with it.
        .target(
            name: "Painter", dependencies: ["NuraModel"],
            swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),

        // The lower floor.
        // Optimised in debug builds too: the filters run over every byte of every picture that a test saves.
        .target(
            name: "PNGCodec", dependencies: ["CPNG", "CDeflate", "NuraModel"],
            swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        .target(
            name: "PhotoCodec", dependencies: ["CTurboJPEG", "CWebP", "NuraModel"],
            swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        .target(name: "FileWatch", dependencies: ["CLinux", "NuraModel"]),
        .target(name: "Files", dependencies: ["CLinux", "NuraModel"]),
        .target(name: "HTTPTransport", dependencies: ["CCurl", "NuraModel"]),
        .target(name: "NuraModel"),

        // C.
        .target(name: "CLinux"),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl"), .linkedLibrary("z")]),
        .target(name: "CPNG", dependencies: ["CLibPNG"], linkerSettings: [.linkedLibrary("z")]),
        .systemLibrary(name: "CLibPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
        .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),

        // Tests.
        .target(name: "TestSupport", dependencies: ["NuraModel"]),
        .testTarget(name: "NuraModelTests", dependencies: ["NuraModel", "TestSupport"]),
        .testTarget(
            name: "PNGCodecTests", dependencies: ["PNGCodec", "CLibPNG", "CDeflate", "NuraModel", "TestSupport"]),
        .testTarget(
            name: "PhotoCodecTests", dependencies: ["PhotoCodec", "CTurboJPEG", "CWebP", "NuraModel", "TestSupport"]),
        .testTarget(name: "FileWatchTests", dependencies: ["FileWatch", "NuraModel", "TestSupport"]),
        .testTarget(
            name: "HTTPTransportTests", dependencies: ["CDeflate", "HTTPTransport", "NuraModel", "TestSupport"]),
        .testTarget(name: "PainterTests", dependencies: ["Painter", "NuraModel", "TestSupport"]),
        .testTarget(
            name: "StudioTests",
            dependencies: ["Studio", "HTTPTransport", "PNGCodec", "Painter", "NuraModel", "TestSupport"]),
        .testTarget(name: "RenderQueueTests", dependencies: ["RenderQueue", "NuraModel", "TestSupport"]),
        .testTarget(
            name: "LibraryStoreTests", dependencies: ["LibraryStore", "PNGCodec", "NuraModel", "TestSupport"]),
        .testTarget(name: "LibraryIndexTests", dependencies: ["LibraryIndex", "NuraModel", "TestSupport", grdb]),
        .testTarget(name: "InboxTests", dependencies: ["Inbox", "NuraModel", "TestSupport"]),
        .testTarget(
            name: "LibraryServiceTests",
            dependencies: [
                "LibraryService", "LibraryStore", "LibraryIndex", "Inbox", "Studio", "PNGCodec", "PhotoCodec",
                "NuraModel", "Sync",
                "TestSupport", logging,
            ]
        ),
        .testTarget(
            name: "DaemonTests",
            dependencies: [
                "Daemon", "FileWatch", "Inbox", "LibraryIndex", "LibraryService", "LibraryStore", "NuraModel",
                "RenderQueue", "Studio", "Sync", "TestSupport", logging, serviceLifecycle,
            ]),
        // Plays stories of sync, for tests and for scripts/simulate.
        .target(name: "SyncSimulation", dependencies: ["NuraModel", "Sync"]),
        .testTarget(
            name: "SyncTests",
            dependencies: ["HTTPTransport", "NuraModel", "Sync", "SyncSimulation", "TestSupport"]),
        .testTarget(name: "ChangeFeedTests", dependencies: ["ChangeFeed", "NuraModel", "TestSupport"]),
        .testTarget(
            name: "RESTServerTests",
            dependencies: [
                "HTTPTransport", "LibraryIndex", "LibraryService", "LibraryStore", "NuraModel", "PNGCodec",
                "RESTServer", "Studio", "Sync", "TestSupport", crypto, httpTypes, jwtKit, logging, serviceLifecycle,
            ]),
        .testTarget(
            name: "CommandsTests",
            dependencies: ["Commands", "LibraryIndex", "NuraModel", "Studio", "TestSupport", argumentParser]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "HTTPTransport", "LibraryStore", "NuraModel", "PNGCodec", "PhotoCodec", "Sync", "TestSupport",
            ]),
    ]
)

// Out of the default build: `NURA_BENCHMARKS=1 swift build` adds what `scripts/bench` runs.
// `NURA_SIMULATOR=1 swift build` adds what `scripts/simulate` runs.
if Context.environment["NURA_SIMULATOR"] != nil {
    package.targets.append(.executableTarget(name: "Simulate", dependencies: ["SyncSimulation"]))
}

if Context.environment["NURA_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "CLibPNG", "LibraryIndex", "LibraryService", "LibraryStore", "NuraModel", "PNGCodec", "Painter",
                "Studio", "TestSupport", argumentParser, grdb, hummingbird, logging, nioCore,
            ]
        ))
}

for target in package.targets where target.type != .system {
    switch target.name {
    case "CCurl", "CLinux", "CPNG":
        break
    default:
        target.swiftSettings =
            (target.swiftSettings ?? []) + [
                .swiftLanguageMode(.v6),
                .treatAllWarnings(as: .error),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"),
            ]
    }
}
