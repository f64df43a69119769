/// A place between two steps of a write, where a test may stop the program as a crash would.
package enum FailurePoint: String, CaseIterable, Sendable {
    /// The folder for a file is there.
    case folderMade = "folder_made"
    /// The pixels are in `tmp`, flushed.
    case pngStaged = "png_staged"
    /// A sidecar is in `tmp`, flushed.
    case sidecarStaged = "sidecar_staged"
    /// The entry that a deletion will fill is in `tmp`, flushed.
    case entryStaged = "entry_staged"
    /// The intent is half-written, in `tmp`.
    case intentStaged = "intent_staged"
    /// The intent is durable: from here on the operation is finished, whatever happens.
    case intentWritten = "intent_written"
    /// A file of the operation has its new name.
    case entryMoved = "entry_moved"
    case pngMoved = "png_moved"
    case sidecarMoved = "sidecar_moved"
    case originalMoved = "original_moved"
    /// The folders of the operation are flushed.
    case foldersFlushed = "folders_flushed"
    /// A step was taken back, because the operation failed or found another file than it was told of.
    case stepUndone = "step_undone"
    /// The original of an image is linked in `tmp`.
    case originalStaged = "original_staged"
    /// The original of an image is kept.
    case originalKept = "original_kept"
    /// The caller has updated its index.
    case committed
    /// The intent is gone.
    case intentRetired = "intent_retired"
    /// A sidecar has changed places with its successor, and what came out is not judged yet.
    case sidecarSwapped = "sidecar_swapped"
    /// What came out of the swap is settled.
    case swapSettled = "swap_settled"
    /// A trash entry was taken out of the trash, and is not removed yet.
    case entryWithdrawn = "entry_withdrawn"
    /// A file of the inbox is claimed: the ids of its pictures are durable.
    case claimSaved = "claim_saved"
    /// A file of the inbox lies in `done/` or `failed/`.
    case dropMoved = "drop_moved"
    /// The claim of a file that is done is gone.
    case claimRetired = "claim_retired"
}

/// Thrown by a failure point to stop an operation where it stands, with nothing cleaned up.
package struct SimulatedCrash: Error {
    package let point: FailurePoint

    package init(at point: FailurePoint) {
        self.point = point
    }
}

/// Called at each failure point; does nothing in the product, throws or kills the process in tests.
package typealias FailureHook = @Sendable (FailurePoint) throws(SimulatedCrash) -> Void

/// The failure points of one store.
struct FailureHooks: Sendable {
    let hook: FailureHook

    /// Tells the hook that `point` is reached, and stops there if it says so.
    func reach(_ point: FailurePoint) throws(LibraryError) {
        do throws(SimulatedCrash) {
            try hook(point)
        } catch {
            throw LibraryError(code: .interrupted, message: "stopped at \(point.rawValue)", cause: error)
        }
    }
}
