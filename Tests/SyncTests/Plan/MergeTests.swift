import NuraModel
import Sync
import Testing

/// The first table of the merge rules: one side or both changed a field.
@Suite("What becomes of values that one side or both changed")
struct MergeTests {
    enum Field: String, CaseIterable { case name, prompt, metadata, unknownKey, content }
    enum Change: CaseIterable { case none, x, y }

    @Test(
        "Every field goes to the other side, and where both changed it nothing is lost", arguments: Field.allCases,
        Change.allCases)
    func field(_ field: Field, here: Change) throws {
        for there in Change.allCases {
            let base = Self.values(field, .none)
            let rest = try Rest(
                base: PlanFixture.agreed(base), local: Self.values(field, here), remote: Self.values(field, there))
            let winner: Change = there == .none ? here : there
            #expect(Self.values(field, winner).isTold(by: rest.remote))
            #expect(rest.local == rest.remote)
            let isConflict = here != .none && there != .none && here != there
            #expect(rest.conflicts.count == (isConflict && field != .content ? 1 : 0))
            #expect(rest.copies.count == (isConflict && field == .content ? 1 : 0))
            if isConflict, field != .content {
                #expect(rest.conflicts[0].device == "ada")
                #expect(rest.conflicts[0].time == PlanFixture.time)
                #expect(rest.conflicts[0].value == .string("\(here)"))
            }
        }
    }

    private static func values(_ field: Field, _ change: Change) -> ImageValues {
        var values = ImageValues.named("a", metadata: ["mood": "none", "other": 1])
        values.otherKeys = ["camera": "none"]
        switch field {
        case .name: values.name = "\(change)"
        case .prompt: values.prompt = "\(change)"
        case .metadata: values.metadata["mood"] = .string("\(change)")
        case .unknownKey: values.otherKeys["camera"] = .string("\(change)")
        case .content: values.content = "\(change)"
        }
        return values
    }

    @Test("A rename is one request, and no upload")
    func rename() {
        let plan = PlanFixture.planner.plan(
            base: PlanFixture.agreed(.named("a")), local: PlanFixture.local(.named("b")),
            remote: PlanFixture.remote(.named("a")))
        var patch = RemotePatch()
        patch.name = "b"
        #expect(plan.steps == [.patch(patch)])
    }

    @Test("Both sides wrote the same: nothing is carried anywhere")
    func agreement() {
        let plan = PlanFixture.planner.plan(
            base: PlanFixture.agreed(.named("a")), local: PlanFixture.local(.named("b")),
            remote: PlanFixture.remote(.named("b")))
        #expect(plan.steps.isEmpty)
        #expect(plan.ending == .agreed(PlanFixture.agreed(.named("b"))))
    }

    struct Tags: Sendable {
        let base: [String]?
        let here: [String]
        let there: [String]
        let both: [String]
    }

    @Test(
        "Tags: what either side added, less what either removed",
        arguments: [
            Tags(base: ["a"], here: ["a", "b"], there: ["a", "c"], both: ["a", "c", "b"]),
            Tags(base: ["a", "b"], here: ["a"], there: ["b"], both: []),
            Tags(base: ["a"], here: [], there: ["a", "b"], both: ["b"]),
            Tags(base: ["a"], here: [], there: [], both: []),
            Tags(base: nil, here: ["a"], there: ["b"], both: ["b", "a"]),
            Tags(base: [], here: ["a"], there: ["a"], both: ["a"]),
            Tags(base: ["a", "b"], here: ["b", "a"], there: ["a", "b"], both: ["b", "a"]),
        ])
    func tags(row: Tags) throws {
        let rest = try Rest(
            base: row.base.map { PlanFixture.agreed(Self.tagged($0)) }, local: Self.tagged(row.here),
            remote: Self.tagged(row.there))
        #expect(rest.local.metadata["tags"] == .array(row.both.map(JSONValue.string)))
        #expect(rest.local == rest.remote)
        #expect(rest.conflicts.isEmpty)
    }

    private static func tagged(_ tags: [String]) -> ImageValues {
        .named("a", metadata: ["tags": .array(tags.map(JSONValue.string))])
    }

    @Test("Keys of the metadata are removed, kept and fought over one by one")
    func metadataKeys() throws {
        let base: JSONObject = ["gone here": 1, "gone there": 2, "null": .null, "edited and gone": 3]
        let here: JSONObject = ["gone there": 2, "null": .null, "edited and gone": 4, "new here": 5]
        let there: JSONObject = ["gone here": 1, "null": .null, "new there": .null]
        let rest = try Rest(
            base: PlanFixture.agreed(.named("a", metadata: base)), local: .named("a", metadata: here),
            remote: .named("a", metadata: there))
        var merged = rest.local.metadata
        merged["conflicts"] = nil
        #expect(merged == ["null": .null, "new here": 5, "new there": .null])
        #expect(rest.conflicts.map(\.field) == ["metadata.edited and gone"])
        #expect(rest.conflicts.first?.value == 4)
        #expect(rest.local == rest.remote)
    }

    @Test("Conflicts are a set: both devices' stay, decided ones go")
    func conflictsAreASet() throws {
        let old = entry("name", "old")
        let (mine, theirs) = (entry("name", "mine"), entry("prompt", "theirs"))
        let rest = try Rest(
            base: PlanFixture.agreed(.named("a", metadata: ["conflicts": .array([old])])),
            local: .named("a", metadata: ["conflicts": .array([old, mine])]),
            remote: .named("a", metadata: ["conflicts": .array([theirs])]))
        #expect(rest.local.metadata["conflicts"] == .array([theirs, mine]))
        #expect(rest.local == rest.remote)
    }

    private func entry(_ field: String, _ value: String) -> JSONValue {
        ConflictEntry(field: field, value: .string(value), device: "ben", time: PlanFixture.time).json
    }

    @Test("Values in another Unicode normal form are other values")
    func normalForms() {
        let plan = PlanFixture.planner.plan(
            base: PlanFixture.agreed(.named("caf\u{E9}")), local: PlanFixture.local(.named("cafe\u{301}")),
            remote: PlanFixture.remote(.named("caf\u{E9}")))
        #expect(plan.steps.map(\.verb) == ["patch"])
    }

    @Test("A copy of pixels that lost has a name that says so, and the same id however often it is planned")
    func conflictCopy() throws {
        let plan = PlanFixture.planner.plan(
            base: PlanFixture.agreed(.named("a", content: "c0")), local: PlanFixture.local(.named("a", content: "c1")),
            remote: PlanFixture.remote(.named("a", content: "c2")))
        guard case .keepCopy(let copy) = plan.steps.first else {
            Issue.record("no copy is kept")
            return
        }
        #expect(copy.name == "a (conflict ada 2026-09-21)")
        #expect(copy.id != PlanFixture.id)
        #expect(copy.metadata.parent == PlanFixture.id)
        #expect(plan.steps.map(\.verb) == ["copy", "change with pixels"])
    }

    @Test("The time of the last change never goes back, whichever device's clock it is from", arguments: [-1.0, 1])
    func times(years: Double) throws {
        let other = PlanFixture.time.adding(seconds: years * 31_536_000)
        let here = PlanFixture.record(updatedAt: other)
        let plan = PlanFixture.planner.plan(
            base: PlanFixture.agreed(.named("a")),
            local: .present(LocalImage(record: here, stamp: "s", content: "c")), remote: PlanFixture.remote(.named("b"))
        )
        guard case .change(let record, nil) = try #require(plan.steps.first) else {
            Issue.record("\(plan.steps)")
            return
        }
        #expect(record.updatedAt == max(other, PlanFixture.time))
    }
}

@Suite("What a server with the original endpoints cannot take")
struct OriginalAbilitiesTests {
    private let planner = Planner(device: "ada", abilities: .original)

    @Test("A picture that was made here stays here")
    func localOnly() {
        let plan = planner.plan(base: nil, local: PlanFixture.local(.named("a")), remote: .absent)
        #expect(plan == ImagePlan(standing: .localOnly))
    }

    @Test("A prompt and pixels that were changed here stay a difference, and nothing is asked of the server")
    func differences() {
        var mine = ImageValues.named("a", content: "c1")
        mine.prompt = "mine"
        let plan = planner.plan(
            base: PlanFixture.agreed(.named("a")), local: PlanFixture.local(mine),
            remote: PlanFixture.remote(.named("a")))
        #expect(plan == ImagePlan(standing: .localOnly))
    }

    @Test("A name goes up, the rest stays a difference")
    func nameGoesUp() {
        var mine = ImageValues.named("b")
        mine.prompt = "mine"
        mine.otherKeys = ["camera": 1]
        let plan = planner.plan(
            base: PlanFixture.agreed(.named("a")), local: PlanFixture.local(mine),
            remote: PlanFixture.remote(.named("a")))
        var patch = RemotePatch()
        patch.name = "b"
        #expect(plan.steps == [.patch(patch)])
        var agreed = mine
        agreed.prompt = "p"
        #expect(plan.ending == .agreed(PlanFixture.agreed(agreed)))
    }

    @Test("Keys that the server does not keep are no reason to spare an image from a deletion")
    func deletion() {
        var mine = ImageValues.named("a")
        mine.otherKeys = ["camera": 1]
        let first = planner.plan(
            base: nil, local: PlanFixture.local(mine), remote: PlanFixture.remote(.named("a")))
        guard case .agreed(let agreement) = first.ending else {
            Issue.record("nothing was agreed on")
            return
        }
        let plan = planner.plan(base: agreement, local: PlanFixture.local(mine), remote: .deleted(version: nil))
        #expect(plan.steps == [.trash])
    }

    @Test("Pixels that were converted are the same under both their names")
    func convertedPixels() {
        let here = LocalSide.present(
            LocalImage(record: PlanFixture.record(), stamp: "s", content: "png", sourceContent: "jpeg"))
        let there = RemoteSide.present(RemoteImage(record: PlanFixture.record(), version: "v", content: "jpeg"))
        let plan = planner.plan(base: nil, local: here, remote: there)
        #expect(plan.steps.isEmpty)
        #expect(plan.standing == .synced)
    }
}
