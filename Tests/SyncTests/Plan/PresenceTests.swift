import NuraModel
import Sync
import Testing

/// The second table of the merge rules: one side deleted, absent, unreadable.
@Suite("What becomes of an image that one side does not have")
struct PresenceTests {
    enum Base: CaseIterable { case never, same, deleted }
    enum Here: CaseIterable { case same, edited, deleted, absent, unusable }
    enum There: CaseIterable { case same, edited, deleted, absent, unknown, unusable }

    struct Row: CustomTestStringConvertible, Sendable {
        let base: Base
        let here: Here
        let there: There
        let verbs: [String]
        var standing: Standing?

        var testDescription: String { "\(base), \(here) here, \(there) there" }
    }

    static let rows: [Row] = [
        Row(base: .same, here: .same, there: .same, verbs: [], standing: .synced),
        Row(base: .same, here: .deleted, there: .same, verbs: ["delete"]),
        Row(base: .same, here: .same, there: .deleted, verbs: ["trash"]),
        Row(base: .same, here: .deleted, there: .edited, verbs: ["store"]),
        Row(base: .same, here: .edited, there: .deleted, verbs: ["create over v"]),
        Row(base: .same, here: .deleted, there: .deleted, verbs: [], standing: .synced),
        Row(base: .same, here: .absent, there: .deleted, verbs: [], standing: .synced),
        Row(base: .same, here: .same, there: .absent, verbs: ["create"]),
        Row(base: .same, here: .edited, there: .absent, verbs: ["create"]),
        Row(base: .never, here: .same, there: .deleted, verbs: [], standing: .parked(reason: "")),
        Row(base: .never, here: .edited, there: .deleted, verbs: [], standing: .parked(reason: "")),
        Row(base: .never, here: .same, there: .absent, verbs: ["create"]),
        Row(base: .never, here: .absent, there: .same, verbs: ["store"]),
        // A deletion needs an agreement: without one the image comes back.
        Row(base: .never, here: .deleted, there: .same, verbs: ["store"]),
        Row(base: .never, here: .absent, there: .deleted, verbs: [], standing: .synced),
        Row(base: .never, here: .absent, there: .absent, verbs: [], standing: .synced),
        // Nobody threw it away, it is only not there.
        Row(base: .same, here: .absent, there: .same, verbs: ["store"]),
        Row(base: .same, here: .absent, there: .edited, verbs: ["store"]),
        Row(base: .same, here: .absent, there: .absent, verbs: []),
        Row(base: .same, here: .deleted, there: .absent, verbs: [], standing: .synced),
        // Taken out of the trash.
        Row(base: .deleted, here: .same, there: .deleted, verbs: ["create over v"]),
        Row(base: .deleted, here: .same, there: .absent, verbs: ["create"]),
        Row(base: .deleted, here: .deleted, there: .deleted, verbs: [], standing: .synced),
        Row(base: .deleted, here: .absent, there: .deleted, verbs: [], standing: .synced),
        Row(base: .deleted, here: .deleted, there: .same, verbs: ["store"]),
        Row(base: .deleted, here: .absent, there: .same, verbs: ["store"]),
        Row(base: .deleted, here: .same, there: .same, verbs: []),
    ]

    @Test("Every row of the table has its result", arguments: rows)
    func plan(row: Row) {
        let plan = PlanFixture.planner.plan(
            base: Self.base(row.base), local: Self.here(row.here), remote: Self.there(row.there))
        #expect(plan.steps.map(\.verb) == row.verbs)
        guard let standing = row.standing else { return }
        #expect(plan.standing.isKind(of: standing))
    }

    @Test("What cannot be read is never touched", arguments: Base.allCases, There.allCases)
    func unusableHere(base: Base, there: There) {
        let plan = PlanFixture.planner.plan(
            base: Self.base(base), local: Self.here(.unusable), remote: Self.there(there))
        #expect(plan.isSettled)
        #expect(plan.standing.isKind(of: .parked(reason: "")))
    }

    @Test(
        "A side that nobody has seen or that makes no sense changes nothing", arguments: Base.allCases,
        Here.allCases)
    func unusableThere(base: Base, here: Here) {
        for there in [There.unknown, .unusable] {
            let plan = PlanFixture.planner.plan(
                base: Self.base(base), local: Self.here(here), remote: Self.there(there))
            #expect(plan.isSettled)
        }
    }

    @Test("Without an agreement nothing is deleted", arguments: Here.allCases, There.allCases)
    func noDeletionWithoutAgreement(here: Here, there: There) {
        for base in [Base.never, .deleted] {
            let plan = PlanFixture.planner.plan(
                base: Self.base(base), local: Self.here(here), remote: Self.there(there))
            #expect(!plan.deletes)
        }
    }

    @Test("A deleted image that somebody edited comes back, and the person is told")
    func comesBack() {
        let plan = PlanFixture.planner.plan(
            base: Self.base(.same), local: Self.here(.deleted), remote: Self.there(.edited))
        #expect(plan.comesBack)
    }

    private static func base(_ base: Base) -> Agreement? {
        switch base {
        case .never: nil
        case .same: PlanFixture.agreed(.named("a"))
        case .deleted: .deleted
        }
    }

    private static func here(_ here: Here) -> LocalSide {
        switch here {
        case .same: PlanFixture.local(.named("a"))
        case .edited: PlanFixture.local(.named("b"))
        case .deleted: .deleted(evidence: ["t"])
        case .absent: .absent
        case .unusable: .unusable(reason: "not JSON", stamp: "s")
        }
    }

    private static func there(_ there: There) -> RemoteSide {
        switch there {
        case .same: PlanFixture.remote(.named("a"))
        case .edited: PlanFixture.remote(.named("c"))
        case .deleted: .deleted(version: "v")
        case .absent: .absent
        case .unknown: .unknown
        case .unusable: .unusable(reason: "not a picture")
        }
    }
}

extension SyncStep {
    /// What kind of step it is, for tables.
    var verb: String {
        switch self {
        case .keepCopy: "copy"
        case .store: "store"
        case .change(_, nil): "change"
        case .change: "change with pixels"
        case .trash: "trash"
        case .create(_, nil): "create"
        case .create(_, let version?): "create over \(version)"
        case .patch: "patch"
        case .delete: "delete"
        }
    }
}

extension Standing {
    fileprivate func isKind(of other: Standing) -> Bool {
        switch (self, other) {
        case (.parked, .parked), (.quarantined, .quarantined): true
        default: self == other
        }
    }
}
