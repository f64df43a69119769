import NuraModel
import Sync
import SyncSimulation
import TestSupport
import Testing

/// What every memory of sync promises; run for the one on disk and the one that the simulation uses.
@Suite("The memory of sync")
struct SyncStateTests {
    enum Kind: CaseIterable { case database, memory }

    private struct Stop: Error {}

    private let files: ScratchFiles

    init() throws {
        files = try ScratchFiles()
    }

    private func state(_ kind: Kind) throws -> any SyncState {
        switch kind {
        case .database: try SyncDatabase(at: files.absolute("sync.sqlite"))
        case .memory: MemorySyncState()
        }
    }

    private static func head(_ epoch: String = "e1", user: String = "user", server: String = "server") -> SyncHead {
        SyncHead(RemoteIdentity(serverID: server, epoch: epoch, userID: user, isExtended: true, abilities: .all))
    }

    private static var row: SyncRow {
        var row = SyncRow()
        var values = ImageValues.named("caf\u{E9}", metadata: ["seed": 7, "null": .null, "tags": ["a"]])
        values.otherKeys = ["camera": ["lens": "x"]]
        row.agreement = .present(values, remoteContent: "jpeg")
        var record = PlanFixture.record(metadata: ["a": .null])
        record.file = nil
        row.remote = .present(RemoteImage(record: record, version: "v\"1", content: "c"))
        row.sequence = 42
        row.listing = 1
        row.absences = 1
        row.stamp = "s"
        row.undoneDeletions = ["t", "u 2"]
        row.standing = .parked(reason: "because")
        row.isOpen = false
        return row
    }

    @Test("A row comes back as it was written, and can be removed", arguments: Kind.allCases)
    func rows(kind: Kind) throws {
        let state = try state(kind)
        try state.transaction { transaction in
            try transaction.setHead(Self.head())
            try transaction.setRow(Self.row, PlanFixture.id)
        }
        try state.transaction { transaction in
            #expect(try transaction.row(PlanFixture.id) == Self.row)
            var summaries: [RowSummary] = []
            try transaction.forEachRow { summaries.append($1) }
            #expect(summaries == [Self.row.summary])
            #expect(try transaction.unseen(inListing: 2) == [PlanFixture.id])
            #expect(try transaction.unseen(inListing: 1) == [])
            #expect(try transaction.anySeen(inListing: 1) == PlanFixture.id)
            try transaction.setRow(nil, PlanFixture.id)
            #expect(try transaction.row(PlanFixture.id) == nil)
        }
    }

    @Test("The head comes back as it was written", arguments: Kind.allCases)
    func heads(kind: Kind) throws {
        let state = try state(kind)
        var head = Self.head()
        head.cursor = "e1.5"
        head.listing = 3
        head.isListing = false
        head.held = HeldDeletions(plan: "p", here: [PlanFixture.id], there: [], reason: "because")
        head.released = [PlanFixture.id]
        head.deletions = [PlanFixture.time]
        head.cameBack = [PlanFixture.id]
        head.lastSuccess = PlanFixture.time
        head.lastFailure = "no route"
        let written = head
        try state.transaction { try $0.setHead(written) }
        let found1 = try state.transaction { try $0.head() }
        #expect(found1 == written)
    }

    @Test("A transaction that fails leaves no trace", arguments: Kind.allCases)
    func atomicity(kind: Kind) throws {
        let state = try state(kind)
        try state.transaction { try $0.setHead(Self.head()) }
        #expect(throws: Stop.self) {
            try state.transaction { transaction in
                try transaction.setRow(Self.row, PlanFixture.id)
                var head = Self.head()
                head.cursor = "e1.9"
                try transaction.setHead(head)
                throw Stop()
            }
        }
        try state.transaction { transaction in
            let (row, head) = (try transaction.row(PlanFixture.id), try transaction.head())
            #expect(row == nil)
            #expect(head?.cursor == nil)
        }
    }

    @Test("Another epoch begins without agreements", arguments: Kind.allCases)
    func epochs(kind: Kind) throws {
        let state = try state(kind)
        try state.transaction { transaction in
            try transaction.setHead(Self.head())
            try transaction.setRow(Self.row, PlanFixture.id)
            try transaction.setHead(Self.head("e2"))
            #expect(try transaction.row(PlanFixture.id) == nil)
            #expect(try transaction.head()?.epoch == "e2")
        }
    }

    @Test("Another server begins without agreements, and so does one that an epoch came back to")
    func servers() throws {
        let state = try state(.database)
        let other = Self.head(server: "other")
        try state.transaction { transaction in
            try transaction.setHead(Self.head())
            try transaction.setRow(Self.row, PlanFixture.id)
            try transaction.setHead(other)
            #expect(try transaction.head() == other)
            #expect(try transaction.row(PlanFixture.id) == nil)
            try transaction.setHead(Self.head())
            #expect(try transaction.row(PlanFixture.id) == Self.row)
            try transaction.setHead(Self.head("e2"))
            try transaction.setHead(Self.head())
            #expect(try transaction.row(PlanFixture.id) == nil)
        }
    }

    @Test("The first user is remembered for good", arguments: Kind.allCases)
    func owner(kind: Kind) throws {
        let state = try state(kind)
        let found2 = try state.transaction { try $0.owner() }
        #expect(found2 == nil)
        try state.transaction { try $0.setHead(Self.head()) }
        try state.transaction { try $0.setHead(Self.head("e2", user: "other")) }
        let found3 = try state.transaction { try $0.owner() }
        #expect(found3 == "user")
    }

    @Test("What is on disk is there for the next program")
    func durability() throws {
        try state(.database).transaction { transaction in
            try transaction.setHead(Self.head())
            try transaction.setRow(Self.row, PlanFixture.id)
        }
        let found4 = try state(.database).transaction { try $0.row(PlanFixture.id) }
        #expect(found4 == Self.row)
    }

    @Test("A damaged file is put aside, and the library pairs anew")
    func damage() throws {
        try files.write("sync.sqlite", "this is no database, and was never meant to be one")
        let state = try SyncDatabase(at: files.absolute("sync.sqlite"))
        let found5 = try state.transaction { try $0.head() }
        #expect(found5 == nil)
        #expect(try files.text("sync.sqlite.damaged").hasPrefix("this is"))
    }

    @Test("A file that is damaged inside is put aside as well, if it is read through")
    func damageInside() throws {
        let whole = try SyncDatabase(at: files.absolute("whole.sqlite"))
        try whole.transaction { transaction in
            try transaction.setHead(Self.head())
            for number in 0..<100 { try transaction.setRow(Self.row, try #require(ImageID("image-\(number)"))) }
        }
        try whole.backUp()
        var bytes = try files.read("whole.sqlite.backup")
        for index in bytes.indices.suffix(4096) { bytes[index] = 0xFF }
        try files.write("sync.sqlite", bytes)
        do {
            let unread = try SyncDatabase(at: files.absolute("sync.sqlite"), checked: false)
            let found7 = try unread.transaction { try $0.head() }
            #expect(found7 == Self.head())
        }
        let state = try SyncDatabase(at: files.absolute("sync.sqlite"))
        let found8 = try state.transaction { try $0.head() }
        #expect(found8 == nil)
        #expect(try files.read("sync.sqlite.damaged").count > 4096)
    }

    @Test("A copy is kept beside it")
    func backup() throws {
        let state = try SyncDatabase(at: files.absolute("sync.sqlite"))
        try state.transaction { transaction in
            try transaction.setHead(Self.head())
            try transaction.setRow(Self.row, PlanFixture.id)
        }
        try state.backUp()
        try state.backUp()
        let copy = try SyncDatabase(at: files.absolute("sync.sqlite.backup"))
        let found6 = try copy.transaction { try $0.row(PlanFixture.id) }
        #expect(found6 == Self.row)
    }
}
