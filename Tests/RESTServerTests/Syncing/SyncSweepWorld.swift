import Foundation
import HTTPTransport
import LibraryService
import LibraryStore
import NuraModel
import PNGCodec
import Sync
import Synchronization
import TestSupport
import Testing

/// Deletions are counted by the day; here every round has a day of its own.
private final class Days: Sendable {
    let count = Mutex<Double>(0)

    var now: Timestamp { .now.adding(seconds: count.withLock(\.self) * 86_400) }
}

/// A library on disk that syncs with a server in this process, over real connections.
final class SyncSweepWorld {
    private let server: ServerUnderTest
    private let isExtended: Bool
    private let scratch: ScratchFiles
    private let transport = CurlTransport()
    private let countdown = Countdown()
    private var library: Library
    private var driver: SyncDriver
    private let days = Days()
    /// Images that both sides have.
    private var shared: [ImageID] = []
    private var deleted: Set<ImageID> = []
    private var names: Set<String> = []
    private var seed: UInt32 = 1000

    init(server: ServerUnderTest, isExtended: Bool) async throws {
        self.server = server
        self.isExtended = isExtended
        scratch = try ScratchFiles()
        _ = try Library.create(
            at: scratch.absolute("Nura"), adopting: false, now: { .now }, random: { .random(in: .min ... .max) })
        (library, driver) = try await Self.open(
            scratch, server, isExtended, transport, countdown, days)
    }

    private static func open(
        _ scratch: ScratchFiles, _ server: ServerUnderTest, _ isExtended: Bool, _ transport: CurlTransport,
        _ countdown: Countdown, _ days: Days
    ) async throws -> (Library, SyncDriver) {
        let library = try await ServerUnderTest.library(at: scratch.absolute("Nura"), StubGenerator()) {
            point throws(SimulatedCrash) in
            if countdown.isDue(.file) { throw SimulatedCrash(at: point) }
        }
        let token = server.ana.client.token ?? ""
        let address = try RemoteAddress(server: "http://127.0.0.1:\(server.port)") { () async throws(RemoteFailure) in
            token
        }
        let client = FailingClient(client: transport, countdown: countdown, isExtended: isExtended)
        let state = try SyncDatabase(at: scratch.absolute("Nura/.nura/sync.sqlite"))
        let driver = SyncDriver(
            local: SyncedLibrary(library),
            remote: DiscoveringRemote(client: client, address: address, now: { days.now }),
            state: FailingState(state: state, countdown: countdown), now: { days.now })
        return (library, driver)
    }

    /// The program starts anew.
    private func reopen() async throws {
        (library, driver) = try await Self.open(scratch, server, isExtended, transport, countdown, days)
    }

    func stop() async {
        await transport.shutDown()
    }

    // MARK: - Differences

    func begin() async throws {
        for number in 0..<4 { shared.append(try await makeThere("quiet \(number)")) }
        try await settle()
    }

    private func makeThere(_ name: String) async throws -> ImageID {
        try #require(ImageID(try await server.ana.makePicture(name: name)))
    }

    private func renameThere(_ id: ImageID, _ name: String) async throws {
        let answer = try await server.ana.ask("PATCH", "/images/\(id)/name", json: ["name": .string(name)])
        #expect(answer.status == 200)
    }

    /// Lets both sides differ in every way there is.
    func makeDifferences(_ number: Int) async throws {
        seed += 1
        let png = try PNG.encode(StubGenerator.Picture.bitmap(seed: seed))
        try scratch.write("Nura/images/here \(number).png", png)
        _ = try await library.scan()
        _ = try await library.rename(shared[0], to: "renamed here \(number)")
        try await renameThere(shared[1], "renamed/there \(number)")
        _ = try await library.rename(shared[2], to: "both, here \(number)")
        try await renameThere(shared[2], "both, there \(number)")
        names = ["here \(number)", "renamed here \(number)", "renamed/there \(number)", "both, there \(number)"]
        names.formUnion(["both, here \(number)", "there \(number)", "quiet 3"])
        if shared.count > 5 {
            _ = try await library.remove(shared[4])
            #expect(try await server.ana.ask("DELETE", "/images/\(shared[5])").status == 200)
            deleted.formUnion(shared[4...5])
            shared.removeSubrange(4...5)
        }
        shared.append(try await makeThere("there \(number)"))
        shared.append(try await makeThere("there too \(number)"))
    }

    // MARK: - Rounds

    private func round(_ confirmed: String? = nil) async throws -> SyncReport {
        days.count.withLock { $0 += 1 }
        return try await driver.round(SyncSettings(device: "ada", confirmed: confirmed))
    }

    /// Makes a round in which a call fails.
    ///
    /// - Returns: whether that call was made at all.
    func round(failing fault: Fault, after number: Int) async throws -> Bool {
        countdown.fail(fault, after: number)
        do {
            _ = try await round()
        } catch is FailingState.Failure {
            // The program would start anew.
        }
        let hasFailed = countdown.stop()
        if fault == .file || fault == .transaction { try await reopen() }
        return hasFailed
    }

    /// Makes rounds until nothing is left to do.
    func settle() async throws {
        var quiet = 0
        var confirmed: String?
        for _ in 0..<12 {
            let report = try await round(confirmed)
            confirmed = report.held?.plan
            #expect(report.failure == nil)
            let isQuiet = report.steps == 0 && report.outdated == 0 && report.held == nil && report.postponed.isEmpty
            quiet = isQuiet ? quiet + 1 : 0
            // A server without a feed has to be listed twice before an image is missed.
            if quiet == (isExtended ? 1 : 3) { return }
        }
        Issue.record("it never comes to rest")
    }

    // MARK: - The end

    private func records(_ root: String) throws -> [ImageID: ImageRecord] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: root + "/images")
        return try files.filter { $0.hasSuffix(".json") }.reduce(into: [:]) { records, path in
            let sidecar = try Data(contentsOf: URL(filePath: "\(root)/images/\(path)"))
            let record = try ImageRecord(sidecar: Array(sidecar))
            #expect(records.updateValue(record, forKey: record.id) == nil, "\(record.id) is there twice")
        }
    }

    func expectAgreement(_ what: Comment) throws {
        let here = try records(scratch.absolute("Nura"))
        let there = try records(server.ana.root)
        let onlyHere = Set(here.keys).subtracting(there.keys)
        #expect(Set(there.keys).subtracting(here.keys) == [], what)
        #expect(isExtended ? onlyHere == [] : onlyHere.allSatisfy { here[$0]?.name.hasPrefix("here ") == true }, what)
        for (id, mine) in here {
            guard let theirs = there[id] else { continue }
            #expect(mine.name == theirs.name && mine.prompt == theirs.prompt, what)
            #expect(mine.metadata == theirs.metadata && mine.file == theirs.file, what)
        }
        #expect(deleted.filter { here[$0] != nil } == [], what)
        var written = Set(here.values.map(\.name))
        written.formUnion(here.values.flatMap(\.metadata.conflicts).compactMap { $0.value?.string })
        #expect(names.subtracting(written) == [], what)
    }

    /// The first write of the next run clears away whatever the last one left half done.
    func expectNothingHalfDone() async throws {
        try await reopen()
        _ = try await library.rename(shared[0], to: "the last")
        for folder in ["intents", "tmp"] { #expect(try scratch.files(in: "Nura/.nura/\(folder)") == []) }
    }
}
