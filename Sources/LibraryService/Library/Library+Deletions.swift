import LibraryIndex
import LibraryStore
package import NuraModel

extension Library {
    /// One look at the folder, for the daemon: deletions are left to `confirmDeletions`.
    package func lookAtFolder() throws -> ScanReport {
        let report = try look()
        if report.missing.isEmpty { try forgetMissing() }
        return report
    }

    /// Takes those of `suspects` for deleted that a look without errors still does not find, unless the brake holds.
    ///
    /// - Parameter plan: the plan of held deletions that the person has confirmed.
    package func confirmDeletions(of suspects: Set<ImageID>, confirming plan: String? = nil) throws -> ScanReport {
        try writing {
            var report = try look()
            let gone = report.missing.filter(suspects.contains)
            let images = try withIndex { try $0.images(gone) }
            let held = try brake(on: images).hold(gone)
            if let held, held.plan != plan {
                report.braked = held
                try hold(held, images)
                return report
            }
            for image in images {
                _ = try store.trashFromOriginal(image.record, formerly: image.path, reason: .deletedFiles) { _ in
                    try withIndex { try $0.remove([image.record.id]) }
                }
            }
            report.deleted = images.count
            report.missing.removeAll(where: gone.contains)
            try forgetMissing()
            guard !report.postponed.isEmpty else { return report }
            // A picture that was moved over a deleted one has been waiting for its place.
            var settled = try look()
            settled.add(report)
            return settled
        }
    }

    private func brake(on images: [IndexedImage]) throws -> DeletionBrake {
        let heldPaths = Set(try withIndex { try $0.notices() }.filter { $0.kind == .missing }.map(\.path))
        let yesterday = now().adding(seconds: -86_400)
        let listing = try store.scan()
        return DeletionBrake(
            librarySize: try withIndex { try $0.count },
            recentlyDeleted: try store.trashEntries().entries.count {
                $0.reason == .deletedFiles && $0.deletedAt > yesterday
            },
            imagesFolderIsEmpty: listing.pngs.isEmpty && listing.sidecars.isEmpty && listing.folders.isEmpty,
            imagesFolderIsOnAnotherDevice: try store.imagesAreOnAnotherDevice(),
            heldBefore: Set(images.lazy.filter { heldPaths.contains($0.path) }.map(\.record.id))
        )
    }

    private func hold(_ held: BrakedDeletions, _ images: [IndexedImage]) throws {
        let time = now()
        let message =
            "\(held.reason), and nothing was deleted: put the files back, or let them go with: "
            + "nura scan --confirm \(held.plan)"
        try withIndex { index in
            // The plan that was shown is still the same.
            if try index.notices().contains(where: { $0.kind == .brake && $0.message.hasSuffix(held.plan) }) { return }
            try replaceNotices(
                of: [.brake], with: [Notice(kind: .brake, path: LibraryLayout.images, message: message, since: time)],
                in: index)
            try replaceNotices(
                of: [.missing],
                with: images.map {
                    Notice(
                        kind: .missing, path: $0.path, message: "the file is gone; waiting for your word", since: time)
                }, in: index)
        }
    }

    private func forgetMissing() throws {
        try withIndex { try replaceNotices(of: [.brake, .missing], with: [], in: $0) }
    }

    /// A whole scan, for `nura scan` and for the start of the daemon: what is gone after the grace was deleted.
    ///
    /// - Parameter plan: the plan of held deletions that the person has confirmed.
    package func scan(confirming plan: String? = nil) async throws -> ScanReport {
        try writing {}
        let first = try lookAtFolder()
        guard !first.missing.isEmpty else { return first }
        try await Task.sleep(for: .seconds(options.deletionGrace))
        var second = try confirmDeletions(of: Set(first.missing), confirming: plan)
        second.add(first)
        return second
    }
}
