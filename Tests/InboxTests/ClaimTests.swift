import Inbox
import NuraModel
import TestSupport
import Testing

extension Claim {
    /// A claim of a file with as many pictures as there are ids.
    static func sample(path: String = "rain.txt", ids: [String] = ["a", "b", "c"], second: Int64 = 1) -> Claim {
        Claim(
            path: path, facts: FileFacts(inode: .max, size: 4, modifiedNanoseconds: 1_700_000_000_123_456_789),
            sha256: String(repeating: "0a", count: 32), imageIDs: ids.compactMap(ImageID.init),
            createdAt: Timestamp(milliseconds: second * 1000))
    }
}

@Suite("The claims on disk")
struct ClaimStoreTests {
    private let files: ScratchFiles
    private let store: ClaimStore

    init() throws {
        files = try ScratchFiles()
        store = ClaimStore(folder: files.absolute("claims"))
    }

    @Test("A claim comes back as it was saved, with its last state")
    func roundTrip() throws {
        var claim = Claim.sample(path: "travel/夢 \"x\"\n.txt", ids: ["../../x", "0199c8e2", "Ü"])
        try store.save(claim)
        #expect(try store.load() == ClaimStore.Contents(claims: [claim], damaged: []))
        claim.attempts = 3
        claim.nextAttemptAt = Timestamp(milliseconds: 1_800_000_000_000)
        claim.lastReason = "unreachable"
        claim.path = "elsewhere.txt"
        try store.save(claim)
        #expect(try store.load().claims == [claim])
        #expect(try files.files().count == 1)
    }

    @Test("Claims come back in the order in which they were made")
    func order() throws {
        for second in [3, 1, 2] { try store.save(.sample(ids: ["id \(second)"], second: Int64(second))) }
        #expect(try store.load().claims.map(\.id.rawValue) == ["id 1", "id 2", "id 3"])
    }

    @Test("A retired claim is gone, and retiring it again is fine")
    func retire() throws {
        let claim = Claim.sample()
        try store.save(claim)
        try store.retire(claim)
        try store.retire(claim)
        #expect(try store.load().claims.isEmpty)
        #expect(try files.files().isEmpty)
    }

    @Test("A library without claims has none")
    func none() throws {
        #expect(try store.load() == ClaimStore.Contents(claims: [], damaged: []))
    }

    @Test(
        "A damaged claim is set aside and told, the others are loaded",
        arguments: ["", "{", "[]", "{\"schema\": 1}", "\0\0\0"])
    func damaged(text: String) throws {
        try store.save(.sample())
        let name = try #require(try files.files().first)
        try files.write("claims/" + String(repeating: "f", count: 64) + ".json", text)
        let contents = try store.load()
        #expect(contents.claims == [.sample()])
        #expect(contents.damaged == [files.absolute("claims/" + String(repeating: "f", count: 64) + ".json.damaged")])
        #expect(try store.load().damaged.isEmpty)
        try files.write(name, text)
        #expect(try store.load().claims.isEmpty)
        #expect(try files.files().count == 2)
    }

    @Test("Every cut of a claim's file is noticed")
    func torn() throws {
        try store.save(.sample())
        let name = try #require(try files.files().first)
        let whole = try files.read(name)
        for length in stride(from: 0, to: whole.count - 1, by: 7) {
            try files.write(name, Array(whole[..<length]))
            let contents = try store.load()
            #expect(contents.claims.isEmpty)
            #expect(contents.damaged.count == 1)
        }
        try files.write(name, whole)
        #expect(try store.load().claims == [.sample()])
    }

    @Test("A half-written file of a crash is swept and is no claim")
    func halfWritten() throws {
        try store.save(.sample())
        let name = try #require(try files.files().first)
        try files.move(name, to: name + ".tmp")
        #expect(try store.load() == ClaimStore.Contents(claims: [], damaged: []))
        #expect(try files.files().isEmpty)
    }

    @Test("A folder that cannot be used is an error, never no claims")
    func unusable() throws {
        try files.write("claims", "a file")
        #expect(throws: ClaimError.self) { try store.load() }
        #expect(throws: ClaimError.self) { try store.save(.sample()) }
    }
}

@Suite("Claims after a restart")
struct ClaimResolutionTests {
    struct Row: Sendable {
        let file: ClaimResolution.FileState
        let hasMoved: Bool
        let made: [String]
        let resolution: ClaimResolution
    }

    private static func missing(_ ids: String...) -> ClaimResolution {
        .continue(missing: ids.compactMap(ImageID.init))
    }

    private static let all = ["a", "b", "c"]

    /// Every combination of file, move and pictures.
    static let rows = [
        Row(file: .claimed, hasMoved: false, made: [], resolution: missing("a", "b", "c")),
        Row(file: .claimed, hasMoved: false, made: ["b"], resolution: missing("a", "c")),
        Row(file: .claimed, hasMoved: false, made: all, resolution: .finishMove),
        Row(file: .claimed, hasMoved: true, made: [], resolution: missing("a", "b", "c")),
        Row(file: .claimed, hasMoved: true, made: ["b"], resolution: missing("a", "c")),
        Row(file: .claimed, hasMoved: true, made: all, resolution: .finishMove),
        Row(file: .sameWords, hasMoved: false, made: [], resolution: missing("a", "b", "c")),
        Row(file: .sameWords, hasMoved: false, made: ["b"], resolution: missing("a", "c")),
        Row(file: .sameWords, hasMoved: false, made: all, resolution: .finishMove),
        Row(file: .sameWords, hasMoved: true, made: [], resolution: .abandonAndTreatAsNew),
        Row(file: .sameWords, hasMoved: true, made: ["b"], resolution: .abandonAndTreatAsNew),
        Row(file: .sameWords, hasMoved: true, made: all, resolution: .abandonAndTreatAsNew),
        Row(file: .otherWords, hasMoved: false, made: [], resolution: .abandonAndTreatAsNew),
        Row(file: .otherWords, hasMoved: false, made: ["b"], resolution: .abandonAndTreatAsNew),
        Row(file: .otherWords, hasMoved: false, made: all, resolution: .abandonAndTreatAsNew),
        Row(file: .otherWords, hasMoved: true, made: [], resolution: .abandonAndTreatAsNew),
        Row(file: .otherWords, hasMoved: true, made: ["b"], resolution: .abandonAndTreatAsNew),
        Row(file: .otherWords, hasMoved: true, made: all, resolution: .abandonAndTreatAsNew),
        Row(file: .gone, hasMoved: false, made: [], resolution: .cancelled),
        Row(file: .gone, hasMoved: false, made: ["b"], resolution: .cancelled),
        Row(file: .gone, hasMoved: false, made: all, resolution: .retire),
        Row(file: .gone, hasMoved: true, made: [], resolution: .retire),
        Row(file: .gone, hasMoved: true, made: ["b"], resolution: .retire),
        Row(file: .gone, hasMoved: true, made: all, resolution: .retire),
    ]

    @Test("What is done about a live claim follows from its file and its pictures", arguments: rows)
    func resolution(row: Row) {
        let made = Set(row.made.compactMap(ImageID.init))
        let resolution = ClaimResolution(.sample(), file: row.file, hasMoved: row.hasMoved, made: made)
        #expect(resolution == row.resolution)
    }

    @Test("The table has every combination once")
    func complete() {
        let keys = Self.rows.map { "\($0.file) \($0.hasMoved) \($0.made)" }
        #expect(Set(keys).count == ClaimResolution.FileState.allCases.count * 2 * 3)
        #expect(keys.count == Set(keys).count)
    }

    @Test("The claimed file is known by its inode and its words")
    func fileState() throws {
        let files = try ScratchFiles()
        let inbox = InboxFolder(root: files.root)
        try files.write("rain.txt", "rain")
        let reading = try inbox.read("rain.txt")
        let claim = Claim(
            path: "rain.txt", facts: reading.file.facts, sha256: reading.sha256,
            imageIDs: ["a"].compactMap(ImageID.init), createdAt: Timestamp(milliseconds: 0))
        func state() throws -> ClaimResolution.FileState {
            let file = claim.file(among: try inbox.list().files)
            return ClaimResolution.FileState(claim, now: try file.map { try inbox.read($0.path) })
        }
        #expect(try state() == .claimed)
        try files.move("rain.txt", to: "storm.txt")
        #expect(try state() == .claimed, "a renamed file is the same drop")
        try files.write("rain.txt", "another")
        #expect(try state() == .claimed, "and stays it when its old name is used again")
        try files.move("storm.txt", to: "rain.txt")
        try files.setModified("rain.txt", 1_000_000)
        #expect(try state() == .claimed, "touching it changes nothing")
        try files.write("copy.tmp", "rain")
        try files.move("copy.tmp", to: "rain.txt")
        #expect(try state() == .sameWords)
        try files.write("rain.txt", "storm")
        #expect(try state() == .otherWords)
        try files.remove("rain.txt")
        #expect(try state() == .gone)
    }
}
