package import NuraModel

/// Deletions that sync holds back until the person has confirmed exactly them.
package struct HeldDeletions: Hashable, Sendable {
    /// What the person confirms.
    package let plan: String
    /// Images that would go to the trash here.
    package let here: [ImageID]
    /// Images that would be deleted on the server.
    package let there: [ImageID]
    /// Why they are held, as the beginning of a sentence for the person.
    package let reason: String

    package init(plan: String, here: [ImageID], there: [ImageID], reason: String) {
        self.plan = plan
        self.here = here
        self.there = there
        self.reason = reason
    }
}

/// How many deletions within a day are as likely a slip or an unmounted disk as a wish.
package enum MassDeletion {
    /// - Returns: whether that is more than 20 images and a tenth of them, or more than half of three or more.
    package static func isSuspicious(_ deleted: Int, of images: Int) -> Bool {
        (deleted > 20 && deleted * 10 > images) || (images >= 3 && deleted * 2 > images)
    }
}

/// Decides whether the deletions of a round may be carried out without asking.
struct SyncBrake {
    /// Images that would go to the trash here, and images that would be deleted on the server.
    var here: [ImageID]
    var there: [ImageID]
    /// Images that both sides had agreed on.
    var agreedImages: Int
    /// Those of them of which either side is different now, deletions included.
    var changedImages: Int
    /// Images that sync deleted within the last 24 hours.
    var recentlyDeleted: Int
    /// See `LocalSurvey.doubt`.
    var doubt: String?
    /// What was held before: only the person's word lets go of it.
    var heldBefore: HeldDeletions?
    /// What the person has allowed already.
    var released: Set<ImageID>

    /// - Returns: `nil` when everything may go on.
    func hold() -> HeldDeletions? {
        let here = here.filter { !released.contains($0) }.sorted()
        let there = there.filter { !released.contains($0) }.sorted()
        guard !here.isEmpty || !there.isEmpty, let reason = reason(here, there) else { return nil }
        return HeldDeletions(plan: Self.plan(here, there), here: here, there: there, reason: reason)
    }

    private func reason(_ here: [ImageID], _ there: [ImageID]) -> String? {
        let count = here.count + there.count
        let gone = count + recentlyDeleted
        let before = agreedImages + recentlyDeleted
        if let doubt { return doubt }
        if MassDeletion.isSuspicious(gone, of: before) {
            return "\(gone) of \(before) images would be deleted within a day"
        }
        if agreedImages >= 3, changedImages >= agreedImages { return "everything has changed at once" }
        if let heldBefore {
            let held = Set(heldBefore.here + heldBefore.there)
            if (here + there).contains(where: held.contains) {
                return count == 1 ? "an image would still be deleted" : "\(count) images would still be deleted"
            }
        }
        return nil
    }

    /// Names exactly these deletions, in 16 hexadecimal digits.
    private static func plan(_ here: [ImageID], _ there: [ImageID]) -> String {
        let texts = ["here"] + here.map(\.rawValue) + ["there"] + there.map(\.rawValue)
        return FNV1a(of: texts.joined(separator: "\n")).value.hexadecimal
    }
}
