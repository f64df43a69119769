import Glibc
import LibraryStore
import NuraModel
import TestSupport
import Testing

/// Two libraries that sync with a server, each of the three a program that is killed and started again while people go
/// on adding pictures, renaming, tagging, copying and deleting them.
final class KillCampaign {
    private static let user = "5f0c1d2e-0000-4000-8000-000000000001"
    private static let devices = ["ada", "ben"]

    private let nura: NuraProgramUnderTest
    private let pictures: Int
    private let kills: Int
    private var random = SeededRandom()
    private var token = ""
    private var port = "0"
    private var server: NuraProcess?
    private var daemons: [String: NuraProcess] = [:]
    private var people: KillCampaignPeople
    private var killed: [String: Int] = [:]

    /// What was killed and what people did, for the log.
    var account: String {
        let all = killed.merging(people.counts) { $1 }.sorted { $0.key < $1.key }
        return (all.map { "\($0.value) \($0.key)" } + ["\(people.added) pictures"]).joined(separator: ", ")
    }

    init(pictures: Int, kills: Int) async throws {
        self.pictures = pictures
        self.kills = kills
        nura = try NuraProgramUnderTest(variables: [
            "NURA_SERVER_SECRET": "0123456789abcdef0123456789abcdef", "NURA_SCAN_GRACE": "0.2",
        ])
        people = KillCampaignPeople(nura: nura)
        let minted = try await nura.run("token", "--user", Self.user)
        token = try #require(minted.lines.first, "\(minted)")
        for device in Self.devices {
            let made = try await nura.run("init", nura.folder + "/" + device)
            try #require(made.code == 0, "\(made.errors)")
        }
    }

    // MARK: - Programs

    private func startServer() async throws {
        for _ in 0..<20 {
            let process = try nura.start(["serve", "--folder", nura.folder + "/server", "--port", port])
            guard let line = try? await process.line(on: .errors, where: { $0.contains("served at") }) else {
                // Somebody else has the port for a moment.
                continue
            }
            port = String(line.split(separator: ":").last ?? "0")
            server = process
            return
        }
        throw NuraProcess.Failure(description: "the server does not come back at port \(port)")
    }

    private func startDaemon(_ device: String) throws {
        daemons[device] = try nura.start(
            ["daemon", "--library", nura.folder + "/" + device] + syncing(device), variables: ["NURA_TOKEN": token])
    }

    private func syncing(_ device: String) -> [String] {
        ["--setting", "sync.server=http://127.0.0.1:\(port)", "--setting", "sync.device=\(device)"]
    }

    /// Half of the pictures are there before anybody looks.
    func begin() async throws {
        for number in 0..<pictures / 2 {
            try people.addPicture(to: Self.devices[number % 2])
        }
        try await startServer()
        for device in Self.devices { try startDaemon(device) }
        try await daemons["ada"]?.line(on: .errors) { $0.contains("ready:") }
    }

    /// People do something, and in the middle of what comes of it a program is killed and started again.
    func killSomebody(_ number: Int) async throws {
        let added = pictures / 2 + (number + 1) * (pictures - pictures / 2) / kills
        while people.added < added { try people.addPicture(to: Self.devices[people.added % 2]) }
        let device = Self.devices[Int.random(in: 0..<2, using: &random)]
        try await people.act(on: device, mayDelete: people.deletions < pictures / 20, using: &random)
        try await Task.sleep(for: .milliseconds(Int.random(in: 10...900, using: &random)))
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
            try await end(server, as: "server")
            // Sometimes it stays away for a while.
            if random.next() % 4 == 0 { try await Task.sleep(for: .milliseconds(1500)) }
            try await startServer()
        case let index:
            let victim = Self.devices[index - 1]
            try await end(daemons[victim], as: victim)
            try startDaemon(victim)
        }
    }

    private func end(_ process: NuraProcess?, as name: String) async throws {
        process?.send(SIGKILL)
        let outcome = await process?.outcome()
        #expect(outcome?.signal == SIGKILL, "\(name) had ended by itself: \(outcome?.errors.suffix(2000) ?? "")")
        killed["kills of \(name)", default: 0] += 1
    }

    // MARK: - The end

    private var folders: [String] { Self.devices + ["server/" + Self.user] }

    private func images(_ folder: String) async throws -> [ImageID: LibraryContents.Image] {
        let root = nura.folder + "/" + folder
        let outcome = try await nura.run("list", "--json", "--limit", "10000", "--library", root)
        let contents = try LibraryContents(lines: outcome.lines, root: root)
        return Dictionary(contents.images.map { ($0.id, $0) }) { first, _ in
            Issue.record("\(folder) has two images \(first.id)")
            return first
        }
    }

    /// - Returns: after how many seconds all three held the same, and every device said that nothing waits.
    func waitForAgreement(seconds: Int) async throws -> Int {
        let start = ContinuousClock.now
        var disagreement = ""
        while ContinuousClock.now - start < .seconds(seconds) {
            try await Task.sleep(for: .milliseconds(500))
            disagreement = try await self.disagreement()
            if disagreement.isEmpty { return Int((ContinuousClock.now - start).components.seconds) }
        }
        daemons.values.forEach { $0.send(SIGTERM) }
        var logs = ""
        for (device, daemon) in daemons { logs += await "\(device): \(daemon.outcome().errors.suffix(2000))\n" }
        Issue.record("no agreement after \(seconds) s: \(disagreement)\n\(logs)")
        return seconds
    }

    private func disagreement() async throws -> String {
        let server = try await images(folders[2])
        for device in Self.devices {
            let here = try await images(device)
            let differing = Set(here.keys).union(server.keys).filter { !Self.areEqual(here[$0], server[$0]) }
            guard differing.isEmpty else {
                return "\(device): \(here.count) images, server: \(server.count); "
                    + differing.sorted().prefix(3).map { "\($0): \(here[$0] as Any), \(server[$0] as Any)" }.joined()
            }
            let waits = try await waiting(device)
            if !waits.isEmpty { return "\(device): \(waits)" }
        }
        return server.count < people.fewestImages ? "only \(server.count) images" : ""
    }

    private static func areEqual(_ left: LibraryContents.Image?, _ right: LibraryContents.Image?) -> Bool {
        guard let left = left?.record, let right = right?.record else { return false }
        return left.name == right.name && left.prompt == right.prompt && left.metadata == right.metadata
            && left.file == right.file && left.otherKeys == right.otherKeys
    }

    /// What a device says that it still has to do; where deletions wait for the person's word, they get it.
    private func waiting(_ device: String) async throws -> String {
        let library = ["--library", nura.folder + "/" + device] + syncing(device)
        let outcome = try await nura.start(["status", "--json"] + library, variables: ["NURA_TOKEN": token]).outcome()
        let sync = try JSONValue(parsing: outcome.output.utf8).object?["sync"]?.object
        if let plan = sync?["held_plan"]?.string {
            killed["confirmed deletions", default: 0] += 1
            _ = try await nura.start(["sync", "--confirm", plan] + library, variables: ["NURA_TOKEN": token]).outcome()
            return "deletions were held"
        }
        let pending = sync?["pending"]?.array?.count ?? -1
        let parked = sync?["parked"]?.array ?? []
        return pending == 0 && parked.isEmpty ? "" : "\(pending) pending, \(parked)"
    }

    /// Every picture is there, once; every word that somebody wrote is in a record, a conflict or a trash.
    func expectNothingLost() async throws {
        var words = Set<String>()
        var kept = Set<String>()
        for folder in folders {
            let images = try await images(folder)
            var copies: [String: Int] = [:]
            for image in images.values {
                let content = ContentHash.sha256(try nura.files.read("\(folder)/\(image.path)"))
                #expect(content == image.record.file?.sha256, "\(folder)/\(image.path)")
                copies[content, default: 0] += 1
                kept.insert(content)
                words.formUnion(image.record.words)
            }
            for (content, count) in copies {
                #expect(count <= people.copies(of: content), "\(folder): \(count) images of \(content)")
            }
            let trash = try await nura.run("trash", "--json", "--library", nura.folder + "/" + folder)
            for entry in try trash.lines.map(TrashSeen.init) {
                words.formUnion(entry.record?.words ?? [])
                if let content = entry.record?.file?.sha256 { kept.insert(content) }
            }
        }
        #expect(people.contents.subtracting(kept) == [])
        #expect(people.words.subtracting(words) == [])
        let server = try await images(folders[2])
        #expect(people.deleted.filter { server[$0] != nil } == [], "what was only deleted stays deleted")
    }

    /// Stops everything in order; nothing half done lies about, and every library checks out.
    func expectSoundLibraries() async throws {
        for process in Array(daemons.values) + [server].compactMap(\.self) {
            process.send(SIGTERM)
            let outcome = await process.outcome()
            #expect(outcome.code == 0, "\(outcome.errors.suffix(2000))")
            #expect(!outcome.errors.contains(" error "), "\(outcome.errors.suffix(2000))")
        }
        for folder in folders {
            let check = try await nura.run("check", "--library", nura.folder + "/" + folder)
            #expect(check.code == 0, "\(folder): \(check.output)\(check.errors)")
            for work in ["intents", "tmp"] {
                #expect(try nura.files.files(in: "\(folder)/.nura/\(work)") == [], "\(folder)")
            }
        }
    }
}

extension ImageRecord {
    /// Every word that a person can have written.
    fileprivate var words: Set<String> {
        var words = Set(metadata.tags).union([name])
        for conflict in metadata.object["conflicts"]?.array ?? [] {
            if let value = conflict.object?["value"]?.string { words.insert(value) }
        }
        return words
    }
}
