import NuraModel
import Sync
import TestSupport
import Testing

@Suite("The planner, whatever the two sides hold")
struct PlannerPropertyTests {
    @Test("10,000 random cases: both sides end up equal, nothing is lost, and planning again yields nothing")
    func randomCases() throws {
        var random = SeededRandom()
        for number in 0..<10_000 {
            let base = random.next() % 4 == 0 ? nil : Self.values(using: &random)
            let local = Self.values(using: &random, like: base)
            let remote = Self.values(using: &random, like: base)
            let rest = try Rest(base: base.map(PlanFixture.agreed), local: local, remote: remote)
            guard rest.local == rest.remote else {
                Issue.record("case \(number): \(rest.local) here, \(rest.remote) there")
                return
            }
            let lost = Self.lost(base, local, remote, rest)
            guard lost.isEmpty else {
                Issue.record("case \(number): \(lost) of \(base as Any), \(local), \(remote) is not in \(rest.remote)")
                return
            }
        }
    }

    @Test("Stopping after any step and planning anew loses nothing and comes to the same values")
    func crashes() throws {
        var random = SeededRandom()
        for number in 0..<2000 {
            let base = random.next() % 4 == 0 ? nil : Self.values(using: &random)
            let local = Self.values(using: &random, like: base)
            let remote = Self.values(using: &random, like: base)
            let whole = try Rest(base: base.map(PlanFixture.agreed), local: local, remote: remote)
            for step in 0..<3 {
                let rest = try Rest(
                    base: base.map(PlanFixture.agreed), local: local, remote: remote, stopsAfter: step)
                guard rest.local == rest.remote, rest.remote == whole.remote, rest.copies == whole.copies else {
                    Issue.record("case \(number), step \(step): \(rest.remote), but \(whole.remote) without a crash")
                    return
                }
            }
        }
    }

    @Test("2,000 cases against a server with few abilities: what cannot be told to it is asked for once and no more")
    func fewAbilities() throws {
        var random = SeededRandom()
        let planner = Planner(device: "ada", abilities: .original)
        for _ in 0..<2000 {
            let base = random.next() % 4 == 0 ? nil : Self.values(using: &random)
            let rest = try Rest(
                base: base.map(PlanFixture.agreed), local: Self.values(using: &random, like: base),
                remote: Self.values(using: &random, like: base), planner: planner)
            #expect(rest.phases < 4)
            #expect(rest.local.name == rest.remote.name)
            #expect(rest.local.metadata == rest.remote.metadata)
        }
    }

    // MARK: - Random values

    private static func values(using random: inout SeededRandom, like base: ImageValues? = nil) -> ImageValues {
        var values =
            base
            ?? ImageValues(
                content: letter(&random), name: letter(&random), prompt: letter(&random), metadata: [:], otherKeys: [:])
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: values.content = letter(&random)
            case 1: values.name = letter(&random)
            case 2: values.prompt = letter(&random)
            case 3: values.metadata["tags"] = tags(&random)
            case 4: values.otherKeys["k" + letter(&random)] = value(&random)
            case 5: values.otherKeys["k" + letter(&random)] = nil
            case 6: values.metadata["m" + letter(&random)] = nil
            default: values.metadata["m" + letter(&random)] = value(&random)
            }
        }
        return values
    }

    private static func letter(_ random: inout SeededRandom) -> String {
        String(UnicodeScalar(UInt8(97 + random.next() % 3)))
    }

    private static func value(_ random: inout SeededRandom) -> JSONValue {
        switch random.next() % 5 {
        case 0: [.string(letter(&random))]
        case 1: ["k": .string(letter(&random))]
        default: .string(letter(&random))
        }
    }

    private static func tags(_ random: inout SeededRandom) -> JSONValue {
        let all: [String] = ["a", "b", "c", "d"].shuffled(using: &random)
        return .array(all.prefix(Int.random(in: 0..<4, using: &random)).map(JSONValue.string))
    }

    // MARK: - What must still be there

    /// Values that one side wrote and that are neither in force nor in a conflict nor in a copy.
    private static func lost(
        _ base: ImageValues?, _ local: ImageValues, _ remote: ImageValues, _ rest: Rest
    ) -> [String] {
        var lost: [String] = []
        for side in [local, remote] {
            for (field, value) in side.fields where base?.fields[field] != value {
                let isInForce = rest.remote.fields[field] == value
                let isInConflict = rest.conflicts.contains { $0.field == field && $0.value == value }
                if !isInForce, !isInConflict { lost.append(field) }
            }
            if side.content != base?.content, rest.remote.content != side.content, rest.copies.isEmpty {
                lost.append("content")
            }
            for tag in side.tags where base?.tags.contains(tag) != true && !rest.remote.tags.contains(tag) {
                lost.append("tag \(tag)")
            }
        }
        return lost
    }
}

extension ImageValues {
    fileprivate var tags: [String] { ImageMetadata(metadata).tags }

    /// Every field but pixels and tags, by the name that conflicts give it.
    fileprivate var fields: [String: JSONValue] {
        var fields: [String: JSONValue] = ["name": .string(name), "prompt": .string(prompt)]
        for (key, value) in metadata.members where key != "tags" && key != "conflicts" {
            fields["metadata.\(key)"] = value
        }
        for (key, value) in otherKeys.members { fields["record.\(key)"] = value }
        return fields
    }
}
