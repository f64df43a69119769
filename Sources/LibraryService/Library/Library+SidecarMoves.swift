import LibraryIndex
import LibraryStore
import NuraModel

extension Library {
    /// A sidecar on its way to its PNG.
    private struct SidecarMove {
        let image: ImageID
        var from: String
        let to: String
    }

    /// Lets the sidecars that were left behind follow their PNGs, before anything else is written: where pictures have
    /// changed places, no sidecar may stand in the way of another one's.
    func takeSidecarsAlong(_ changes: [FolderChange], in work: inout FolderWork) throws {
        let updates = changes.compactMap { change -> ImageUpdate? in
            if case .updated(let update) = change { update } else { nil }
        }
        let moved = Set(updates.lazy.filter { $0.formerPath != nil }.map(\.id))
        for update in updates where try isBlocked(update, moved: moved, in: work) {
            work.postpone(update.id, "\(update.path) is in the place of an image that is not gone yet")
        }
        let moves = updates.compactMap { update -> SidecarMove? in
            guard case .leftBehind(let former) = update.sidecar, !work.postponed.contains(update.id) else { return nil }
            return SidecarMove(image: update.id, from: former, to: LibraryLayout.sidecar(of: update.path))
        }
        let sources = Set(moves.map(\.from))
        for move in moves where !sources.contains(move.to) { try carryOut(move, in: &work) }
        try carryOut(chained: moves.filter { sources.contains($0.to) }, in: &work)
    }

    /// A picture that was moved over another one has to wait until that one's sidecar is in the trash with it.
    private func isBlocked(_ update: ImageUpdate, moved: Set<ImageID>, in work: FolderWork) throws -> Bool {
        guard update.formerPath != nil, update.sidecar.isElsewhere,
            work.listing.sidecars[LibraryLayout.sidecar(of: update.path)] != nil,
            let other = try withIndex({ try $0.image(path: update.path) })?.record.id
        else { return false }
        return other != update.id && !moved.contains(other)
    }

    /// The last of a chain goes first; in a circle one sidecar changes places with the one in its way.
    private func carryOut(chained: [SidecarMove], in work: inout FolderWork) throws {
        var moves = chained
        while !moves.isEmpty {
            let free = moves.firstIndex { move in
                !moves.contains { FilePath.areSame($0.from, move.to) && $0.image != move.image }
            }
            let move = moves.remove(at: free ?? 0)
            try carryOut(move, swapping: free == nil, in: &work)
            guard free == nil else { continue }
            for index in moves.indices where FilePath.areSame(moves[index].from, move.to) {
                moves[index].from = move.from
            }
            moves.removeAll { FilePath.areSame($0.from, $0.to) }
        }
    }

    private func carryOut(_ move: SidecarMove, swapping: Bool = false, in work: inout FolderWork) throws {
        do throws(LibraryError) {
            if swapping {
                try store.swapSidecars(move.from, move.to)
            } else {
                try store.moveSidecar(from: move.from, to: move.to)
            }
        } catch  where error.isAboutOneFile {
            work.postpone(move.image, error.message)
        }
    }
}

extension ImageUpdate.Sidecar {
    /// Whether the sidecar at the image's new place, if there is one, is not its own.
    fileprivate var isElsewhere: Bool {
        switch self {
        case .leftBehind, .gone: true
        case .unchanged, .read, .unusable: false
        }
    }
}
