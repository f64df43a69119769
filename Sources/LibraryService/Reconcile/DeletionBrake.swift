package import NuraModel
import Sync

/// Deletions that were noticed in the folder and wait for the person's word, because there are so many at once that
/// an unmounted disk or a slip is as likely as a wish.
package struct BrakedDeletions: Hashable, Sendable {
    /// What the person confirms: it names exactly these images.
    package let plan: String
    package let images: [ImageID]
    /// Why the brake holds, as the beginning of a sentence for the person.
    package let reason: String
}

/// Decides whether deletions that were noticed in a folder may be carried out without asking.
struct DeletionBrake {
    /// Images in the index, those that are missing included.
    let librarySize: Int
    /// Images whose deletion was noticed, not asked for, within the last 24 hours.
    let recentlyDeleted: Int
    let imagesFolderIsEmpty: Bool
    let imagesFolderIsOnAnotherDevice: Bool
    /// Images whose deletion was held before: only the person's word lets them go, whatever the numbers are now.
    var heldBefore: Set<ImageID> = []

    /// - Returns: `nil` when `images` may go to the trash.
    func hold(_ images: [ImageID]) -> BrakedDeletions? {
        guard let reason = reason(toHold: images.count) ?? reasonToGoOnHolding(images) else { return nil }
        let sorted = images.sorted()
        return BrakedDeletions(plan: Self.plan(sorted), images: sorted, reason: reason)
    }

    private func reasonToGoOnHolding(_ images: [ImageID]) -> String? {
        guard images.contains(where: heldBefore.contains) else { return nil }
        return images.count == 1 ? "an image is still gone" : "\(images.count) images are still gone"
    }

    private func reason(toHold count: Int) -> String? {
        guard count > 0 else { return nil }
        let deleted = count + recentlyDeleted
        let before = librarySize + recentlyDeleted
        if imagesFolderIsOnAnotherDevice { return "the images folder is on another disk than before" }
        if imagesFolderIsEmpty { return "the images folder is empty" }
        if MassDeletion.isSuspicious(deleted, of: before) {
            return "\(deleted) of \(before) images are gone within a day"
        }
        return nil
    }

    /// Names exactly these deletions, in 16 hexadecimal digits.
    private static func plan(_ ids: [ImageID]) -> String {
        FNV1a(of: ids.map(\.rawValue).joined(separator: "\n")).value.hexadecimal
    }
}
