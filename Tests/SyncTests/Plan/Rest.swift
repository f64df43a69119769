import NuraModel
import Sync

/// What both sides hold when every phase of the plan was carried out.
struct Rest {
    private(set) var local: ImageValues
    private(set) var remote: ImageValues
    private(set) var copies: [ImageRecord] = []
    private(set) var base: Agreement?
    private(set) var phases = 0

    struct GoesOn: Error {
        let plan: ImagePlan
    }

    /// Plays the phases for an image that both sides have.
    ///
    /// - Parameter stopsAfter: stops as a crash would after so many steps, with the agreement as it was.
    init(
        base: Agreement?, local: ImageValues, remote: ImageValues, planner: Planner = PlanFixture.planner,
        stopsAfter crash: Int? = nil
    ) throws {
        self.base = base
        self.local = local
        self.remote = remote
        var steps = 0
        var crash = crash
        while true {
            let plan = planner.plan(
                base: self.base, local: PlanFixture.local(self.local), remote: PlanFixture.remote(self.remote))
            if plan.isSettled { return }
            phases += 1
            guard phases < 6 else { throw GoesOn(plan: plan) }
            var hasCrashed = false
            for step in plan.steps {
                hasCrashed = steps == crash
                if hasCrashed { break }
                carryOut(step)
                steps += 1
            }
            // The agreement was not written down, and everything is planned anew.
            if hasCrashed {
                crash = nil
                continue
            }
            if case .agreed(var agreement) = plan.ending {
                if plan.steps.contains(where: { $0.verb == "change with pixels" }),
                    case .present(var values, let content) = agreement
                {
                    values.content = self.local.content
                    agreement = .present(values, remoteContent: content)
                }
                self.base = agreement
            }
        }
    }

    private mutating func carryOut(_ step: SyncStep) {
        switch step {
        case .keepCopy(let copy):
            if !copies.contains(where: { $0.id == copy.id }) { copies.append(copy) }
        case .change(let record, let pixels):
            local = ImageValues(record, content: pixels?.content ?? local.content)
        case .patch(let patch):
            remote.name = patch.name ?? remote.name
            remote.prompt = patch.prompt ?? remote.prompt
            remote.metadata = patch.metadata ?? remote.metadata
            remote.content = patch.content ?? remote.content
            for (key, value) in patch.otherKeys.members { remote.otherKeys[key] = value == .null ? nil : value }
        case .store, .trash, .create, .delete:
            break
        }
    }

    var conflicts: [ConflictEntry] { ImageMetadata(remote.metadata).conflicts }
}

extension ImageValues {
    /// Whether `other` has these values, whatever conflicts it has besides.
    func isTold(by other: ImageValues) -> Bool {
        var other = other
        if metadata["conflicts"] == nil { other.metadata["conflicts"] = nil }
        return self == other
    }
}
