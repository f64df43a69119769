import FoundationEssentials
import Glibc
import NuraModel
import TestSupport
import Testing

/// What people do with the inbox, and what becomes of it.
extension LibraryUnderTest {
    /// Settings under which a picture takes a moment, whatever feeling it is about.
    static let smallPictures: [String: String] = {
        let names = Emotion.allCases.map { $0.rawValue.uppercased() } + ["UNKNOWN"]
        let settings = names.flatMap { name in
            ["WIDTH", "HEIGHT", "NUM_INFERENCE_STEPS"].map {
                ("NURA_EMOTIONS_\(name)_\($0)", $0 == "NUM_INFERENCE_STEPS" ? "1" : "64")
            }
        }
        return Dictionary(settings) { first, _ in first }
    }()

    /// An empty library whose pictures are small.
    ///
    /// - Parameter isWatched: whether its daemon runs already.
    static func waitingForDrops(
        isWatched: Bool = true, variables: [String: String] = [:]
    ) async throws -> LibraryUnderTest {
        try await LibraryUnderTest(
            [], noticing: isWatched ? .watching : .scanning, variables: smallPictures.merging(variables) { $1 })
    }

    // MARK: - Dropping

    /// Moves a new file into the inbox, as `mv` and file managers do.
    func drop(_ path: String, _ bytes: [UInt8]) throws {
        try write("../being dropped", bytes)
        try makeFolder("inbox/\(path)".parentFolder)
        try move("../being dropped", to: "inbox/\(path)")
    }

    func drop(_ path: String, _ text: String) throws {
        try drop(path, Array(text.utf8))
    }

    /// Sets when a file of the library was last modified, in seconds since 1970.
    func setModified(_ path: String, _ seconds: Int) throws {
        let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
        guard utimensat(AT_FDCWD, absolute(path), times, 0) == 0 else {
            throw NuraProcess.Failure(description: "\(path): errno \(errno)")
        }
    }

    // MARK: - What became of it

    /// The paths below a folder of everything in it that is no folder, sorted; nothing where there is no such folder.
    func files(in folder: String) -> [String] {
        var files: [String] = []
        var pending = [""]
        while let next = pending.popLast() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute("\(folder)/\(next)"))) ?? []
            for name in names {
                let path = next.isEmpty ? name : "\(next)/\(name)"
                var status = stat()
                guard lstat(absolute("\(folder)/\(path)"), &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { pending.append(path) } else { files.append(path) }
            }
        }
        return files.sorted()
    }

    /// The names in `inbox/done`, whatever the month.
    var done: [String] { files(in: "inbox/done").map(\.lastPart).sorted() }

    /// The names in `inbox/failed`, without the notes.
    var failed: [String] { files(in: "inbox/failed").filter { !$0.hasSuffix(".why.txt") && !$0.hasPrefix(".") } }

    /// What lies in the inbox outside `done` and `failed`.
    var waiting: [String] {
        files(in: "inbox").filter { !$0.hasPrefix("done/") && !$0.hasPrefix("failed/") }
    }

    /// The paths of all PNGs below `images`.
    var pictures: [String] { files(in: "images").filter { $0.lowercased().hasSuffix(".png") } }

    /// The records in all sidecars, oldest first.
    func records() throws -> [ImageRecord] {
        try files(in: "images").filter { $0.hasSuffix(".json") }.map { try sidecar("images/\($0)") }
            .sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }

    /// What the note beside a failed file says.
    func why(_ name: String) throws -> String {
        String(decoding: try read("inbox/failed/\(name).why.txt"), as: UTF8.self)
    }

    // MARK: - Waiting

    /// Looks until `holds` is true, or for so many seconds.
    func wait(
        for what: Comment, seconds: Int = 90, sourceLocation: SourceLocation = #_sourceLocation,
        until holds: () throws -> Bool
    ) async throws {
        let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
        while try !holds() {
            guard ContinuousClock.now < deadline else {
                let log = await stopDaemon()?.errors ?? ""
                let state = "inbox: \(files(in: "inbox"))\nimages: \(pictures)\n\(log)"
                Issue.record("never seen: \(what)\n\(state)", sourceLocation: sourceLocation)
                throw NuraProcess.Failure(description: "never seen: \(what)")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    func waitUntilDone(_ names: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await wait(for: "\(names) in done", sourceLocation: sourceLocation) {
            Set(names).isSubset(of: done)
        }
    }

    func waitUntilFailed(_ names: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await wait(for: "\(names) in failed", sourceLocation: sourceLocation) {
            Set(names).isSubset(of: failed)
        }
    }

    // MARK: - Promises

    /// Ends the daemon, and asserts that every file is whole and nothing half done lies about.
    func expectWhole(pictures count: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        if let daemon = await stopDaemon() {
            #expect(daemon.code == 0, "\(daemon)", sourceLocation: sourceLocation)
        }
        #expect(pictures.count == count, "\(pictures)", sourceLocation: sourceLocation)
        try expectNothingHalfDone(sourceLocation: sourceLocation)
        let check = try await run("check")
        #expect(check.code == 0, "\(check.output)\(check.errors)", sourceLocation: sourceLocation)
        #expect(
            check.output.contains("\(count) image\(count == 1 ? "" : "s") checked"), "\(check.output)",
            sourceLocation: sourceLocation)
    }

    func expectNothingHalfDone(sourceLocation: SourceLocation = #_sourceLocation) throws {
        for folder in [".nura/intents", ".nura/tmp", ".nura/claims"] {
            #expect(files(in: folder) == [], "\(folder)", sourceLocation: sourceLocation)
        }
        let stems = { (ending: String) in
            self.files(in: "images").filter { $0.lowercased().hasSuffix(ending) }.map { $0.dropLast(ending.count) }
        }
        #expect(stems(".png") == stems(".json"), sourceLocation: sourceLocation)
    }
}

extension String {
    var parentFolder: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }

    var lastPart: String { String(self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...]) }
}
