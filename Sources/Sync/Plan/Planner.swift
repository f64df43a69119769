import NuraModel

/// Decides what to do about an image from what both sides last agreed on and what each holds now: a pure function.
///
/// Its plan is one phase: first what the library has to learn, then what the server has to. Planned again after each
/// phase, an image comes to rest after at most a few.
package struct Planner: Sendable {
    /// What this device is called in the conflicts that it finds.
    package let device: String
    package let abilities: RemoteAbilities

    package init(device: String, abilities: RemoteAbilities) {
        self.device = device
        self.abilities = abilities
    }

    package func plan(base: Agreement?, local: LocalSide, remote: RemoteSide) -> ImagePlan {
        switch (local, remote) {
        case (.unusable(let reason, _), _):
            ImagePlan(standing: .parked(reason: reason))
        case (_, .unusable(let reason)):
            ImagePlan(standing: .quarantined(reason: reason))
        case (_, .unknown):
            ImagePlan(standing: .pending)
        case (.present(let here), .present(let there)):
            merge(base, here, there)
        case (.present(let here), .absent):
            create(here, tombstone: nil)
        case (.present(let here), .deleted(let tombstone)):
            planDeletedThere(base, here, tombstone)
        case (.deleted, .present(let there)):
            planDeletedHere(base, there)
        case (.absent, .present(let there)):
            store(there)
        case (.deleted, .absent), (.deleted, .deleted):
            agree(on: .deleted, before: base)
        case (.absent, .deleted):
            base == nil ? ImagePlan(standing: .synced) : agree(on: .deleted, before: base)
        case (.absent, .absent):
            base == nil
                ? ImagePlan(standing: .synced) : ImagePlan(ending: .forgotten, standing: .synced)
        }
    }

    // MARK: - One side has the image

    private func create(_ here: LocalImage, tombstone: String?) -> ImagePlan {
        guard abilities.creates else { return ImagePlan(standing: .localOnly) }
        return ImagePlan(
            [.create(here.record, tombstone: tombstone)],
            ending: .agreed(.present(here.values, remoteContent: here.content)), standing: .pending)
    }

    private func store(_ there: RemoteImage, comesBack: Bool = false) -> ImagePlan {
        ImagePlan(
            [.store(there)], ending: .agreed(.present(there.values, remoteContent: there.content)),
            standing: .pending, comesBack: comesBack)
    }

    private func planDeletedThere(_ base: Agreement?, _ here: LocalImage, _ tombstone: String?) -> ImagePlan {
        switch base {
        case nil:
            return ImagePlan(standing: .parked(reason: Self.deletedElsewhere))
        case .deleted:
            // Both knew of the deletion, so it was undone here.
            return create(here, tombstone: tombstone)
        case .present(let values, _) where values == here.values:
            return ImagePlan([.trash], ending: .agreed(.deleted), standing: .pending)
        case .present:
            return create(here, tombstone: tombstone)
        }
    }

    private static let deletedElsewhere =
        "it was deleted on the server, and this library was not paired with it then; keep it with "
        + "`nura conflicts resolve ID keep`, or let it go with `nura rm ID`"

    private func planDeletedHere(_ base: Agreement?, _ there: RemoteImage) -> ImagePlan {
        guard case .present(let values, let content) = base else { return store(there) }
        guard isUnchanged(there, since: values, content) else { return store(there, comesBack: true) }
        return ImagePlan([.delete], ending: .agreed(.deleted), standing: .pending)
    }

    fileprivate func isUnchanged(_ there: RemoteImage, since values: ImageValues, _ content: String) -> Bool {
        var agreed = values
        agreed.content = content
        var theirs = there.values
        if !abilities.keepsOtherKeys { theirs.otherKeys = agreed.otherKeys }
        return theirs == agreed
    }

    private func agree(on agreement: Agreement, before: Agreement?) -> ImagePlan {
        ImagePlan(ending: agreement == before ? .unchanged : .agreed(agreement), standing: .synced)
    }

    // MARK: - Both sides have it

    private func merge(_ base: Agreement?, _ here: LocalImage, _ there: RemoteImage) -> ImagePlan {
        let (values, content) = base.present
        var theirs = there.values
        // A server that keeps no unknown keys has not removed them.
        if !abilities.keepsOtherKeys { theirs.otherKeys = here.values.otherKeys }
        let merge = ValueMerge(
            base: values, baseContent: content, local: here.values, remote: theirs,
            hasSamePixels: here.content == there.content || here.sourceContent == there.content,
            device: device, time: here.record.updatedAt)
        let takesPixels = merge.content == .remote || merge.content == .conflict
        if takesPixels || merge.merged != here.values {
            return learn(merge, base: base, here, there, theirs, takesPixels: takesPixels)
        }
        return teach(merge, base: base, here, there, theirs)
    }

    /// The local image takes what the server has, and keeps in a conflict or a copy what that pushes aside. From then
    /// on the library has seen the server's values, so they are what both agree on; what only the library has is
    /// carried over in the next phase.
    private func learn(
        _ merge: ValueMerge, base: Agreement?, _ here: LocalImage, _ there: RemoteImage, _ theirs: ImageValues,
        takesPixels: Bool
    ) -> ImagePlan {
        var steps: [SyncStep] = []
        if merge.content == .conflict { steps.append(.keepCopy(conflictCopy(of: here))) }
        var record = here.record.with(
            merge.merged, updatedAt: max(here.record.updatedAt, there.record.updatedAt))
        if takesPixels { record.file = there.record.file }
        steps.append(.change(record, pixels: takesPixels ? there : nil))
        var agreed = theirs
        // Pixels that only the library changed are news to the server still.
        agreed.content = takesPixels ? there.content : agreedContent(merge, base, here)
        return ImagePlan(
            steps, ending: .agreed(.present(agreed, remoteContent: there.content)), standing: .pending)
    }

    /// The server takes what the library has. What it cannot take stays a difference that only the library knows of.
    private func teach(
        _ merge: ValueMerge, base: Agreement?, _ here: LocalImage, _ there: RemoteImage, _ theirs: ImageValues
    ) -> ImagePlan {
        let patch = patch(merge, here.values, theirs)
        var agreed = here.values
        if !abilities.changesPrompt { agreed.prompt = theirs.prompt }
        if merge.content == .local, !abilities.changesContent { agreed.content = agreedContent(merge, base, here) }
        let remoteContent = patch.content ?? there.content
        let agreement = Agreement.present(agreed, remoteContent: remoteContent)
        guard patch.isEmpty else {
            return ImagePlan([.patch(patch)], ending: .agreed(agreement), standing: .pending)
        }
        let standing: Standing =
            here.record.metadata.conflicts.isEmpty ? (agreed == here.values ? .synced : .localOnly) : .conflict
        return ImagePlan(ending: agreement == base ? .unchanged : .agreed(agreement), standing: standing)
    }

    /// What the library last agreed to call the pixels that the server has.
    private func agreedContent(_ merge: ValueMerge, _ base: Agreement?, _ here: LocalImage) -> String {
        merge.content == .local ? base.present.values?.content ?? here.content : here.content
    }

    private func patch(_ merge: ValueMerge, _ ours: ImageValues, _ theirs: ImageValues) -> RemotePatch {
        var patch = RemotePatch()
        if !areIdentical(ours.name, theirs.name) { patch.name = ours.name }
        if abilities.changesPrompt, !areIdentical(ours.prompt, theirs.prompt) { patch.prompt = ours.prompt }
        if !ours.metadata.isIdentical(to: theirs.metadata) { patch.metadata = ours.metadata }
        if abilities.changesContent, merge.content == .local { patch.content = ours.content }
        if abilities.keepsOtherKeys {
            for key in ours.otherKeys.keys + theirs.otherKeys.keys.filter({ ours.otherKeys[$0] == nil })
            where !areIdentical(ours.otherKeys[key], theirs.otherKeys[key]) {
                patch.otherKeys[key] = ours.otherKeys[key] ?? .null
            }
        }
        return patch
    }

    /// The local image as one of its own. Its id follows from the image and the pixels, so that trying again never makes
    /// a second copy.
    private func conflictCopy(of here: LocalImage) -> ImageRecord {
        let original = here.record
        let texts = [original.id.rawValue, here.content, device]
        var bits = SplitMix64(seed: FNV1a(of: texts.joined(separator: "\n")).value)
        var copy = ImageRecord(
            id: ImageID(madeAt: original.createdAt, random: { bits.next() }), userID: original.userID,
            name: "\(original.name) (conflict \(device) \(original.updatedAt.day))", prompt: original.prompt,
            imageFormat: original.imageFormat, metadata: original.metadata, createdAt: original.createdAt,
            updatedAt: original.updatedAt, file: original.file, otherKeys: original.otherKeys)
        copy.metadata.parent = original.id
        copy.metadata.object[ConflictEntry.metadataKey] = nil
        return copy
    }
}

extension Agreement? {
    /// The agreed values and the server's name of the agreed pixels; `nil` where there is no image to agree on.
    fileprivate var present: (values: ImageValues?, content: String?) {
        if case .present(let values, let content) = self { (values, content) } else { (nil, nil) }
    }
}

extension Planner {
    /// Whether the server holds what is to be agreed on.
    func holds(_ agreement: Agreement, _ remote: RemoteSide) -> Bool {
        switch (agreement, remote) {
        case (.present(let values, let content), .present(let there)): isUnchanged(there, since: values, content)
        case (.deleted, .deleted), (.deleted, .absent): true
        default: false
        }
    }
}
