import FoundationEssentials
import Glibc
import LibraryStore
import NuraModel
import TestSupport
import Testing

/// `NURA_LONG` plays every scene with every step, also those that it should not pass, and both ways to go on.
@Suite struct CrashPointTests {
    private static let isLong = ProcessInfo.processInfo.environment["NURA_LONG"] != nil

    @Test(
        "Killed at any step of a write, the program goes on where it stood, and nothing is lost",
        arguments: CrashScene.all)
    func killed(scene: CrashScene) async throws {
        let library = try await LibraryUnderTest(
            ["Harbour"], noticing: .scanning, variables: LibraryUnderTest.smallPictures)
        let pixels = try library.read("images/" + #require(library.pictures.first))
        var died: Set<FailurePoint> = []
        var played = 0
        for (number, point) in (Self.isLong ? FailurePoint.allCases : scene.points).enumerated() {
            for daemonComesFirst in Self.isLong ? [false, true] : [number.isMultiple(of: 2)] {
                played += 1
                try await scene.prepare(library, played)
                let command = try await scene.command(library, played)
                let crash = try await library.program.start(command, variables: ["NURA_CRASH_AT": point.rawValue])
                    .outcome()
                if crash.signal == SIGKILL {
                    died.insert(point)
                } else {
                    #expect(crash.code == 0 || crash.code == 65, "\(point): \(crash)")
                }
                if daemonComesFirst { _ = try await library.run("daemon", "--once") }
                let again = try await library.program.start(command).outcome()
                #expect(again.signal == nil, "\(point): \(again)")
                // A command that finds nothing left to do may leave the last of it to whoever writes next.
                if !daemonComesFirst { try await library.succeed("scan") }
                try await scene.verify(library, played)
                try library.expectNothingHalfDone()
                if Self.isLong { try await Self.check(library, after: point) }
            }
        }
        #expect(died == Set(scene.points), "\(Set(scene.points).symmetricDifference(died).map(\.rawValue))")
        try await Self.check(library, after: nil)
        if library.pictures.isEmpty { try await library.succeed("restore", library.harbourID()) }
        #expect(library.pictures.count == 1 + played * scene.addsImages)
        let harbour = try library.harbour()
        let contents = try await library.list()
        #expect(try library.read(#require(contents[harbour.id]).path) == pixels)
        #expect(contents.images.count == library.pictures.count)
    }

    private static func check(_ library: LibraryUnderTest, after point: FailurePoint?) async throws {
        let check = try await library.run("check")
        #expect(check.code == 0, "after \(point?.rawValue ?? "all"): \(check.output)\(check.errors)")
    }

    @Test("Every step of every write is the last one in some scene")
    func everyPoint() {
        let played = Set(CrashScene.all.flatMap(\.points))
        // A step is undone only when another program replaces a file in the very moment of a write; the tests of the
        // store play that.
        #expect(Set(FailurePoint.allCases).subtracting(played) == [.stepUndone])
    }
}
