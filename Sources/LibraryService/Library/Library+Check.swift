import LibraryIndex
import LibraryStore
package import NuraModel

extension Library {
    /// Reads every picture and compares it with its record and the index.
    ///
    /// Safe to mend are: pixels that a good copy in `originals/` can replace beside the damaged file, sidecars that are
    /// gone or name other pixels, originals that are missing, and the index.
    ///
    /// - Parameters:
    ///   - repair: whether to mend what is safe to mend.
    ///   - progress: called with the fraction that is done.
    package func check(
        repair: Bool, progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws -> CheckReport {
        var report = CheckReport()
        try checkFolder(repair: repair, into: &report)
        let known = try withIndex { try $0.knownFiles() }.sorted { $0.path < $1.path }
        for (number, file) in known.enumerated() {
            try Task.checkCancellation()
            try checkImage(file, repair: repair, into: &report)
            report.checked += 1
            progress(Double(number + 1) / Double(known.count))
            if number % 64 == 63 { await Task.yield() }
        }
        try checkIndex(repair: repair, into: &report)
        return report
    }

    /// What a look finds is mended by the look itself.
    private func checkFolder(repair: Bool, into report: inout CheckReport) throws {
        if repair { _ = try look() }
        let listing = try store.scan()
        for error in listing.errors { report.add(LibraryLayout.images, error.message, isMended: false) }
        for path in listing.unnamable { report.add(path, "the file's name is not UTF-8; rename it", isMended: false) }
        for path in listing.twins {
            report.add(path, "another file differs from it only in Unicode form; rename one of them", isMended: false)
        }
        let comparison = ScanComparison(
            known: try withIndex { try $0.knownFiles() }, found: FoundFiles(listing))
        if !repair {
            for id in comparison.withoutSidecar {
                report.add(try path(of: id), "the sidecar is missing; nura check --repair writes it again", isMended: false)
            }
            for path in comparison.pngsToInspect where !comparison.absent.isEmpty || listing.pngs[path] != nil {
                report.add(path, "the index does not know this file as it is; run nura scan", isMended: false)
            }
        }
        for id in comparison.absent {
            report.add(try path(of: id), "the picture is gone; run nura scan", isMended: false)
        }
        for notice in try withIndex({ try $0.notices() }) {
            report.add(notice.path, notice.message, isMended: false)
        }
        for problem in try store.trashEntries().problems {
            report.add(LibraryLayout.trash, problem.message, isMended: false)
        }
    }

    private func path(of id: ImageID) throws -> String {
        try withIndex { try $0.image(id) }?.path ?? id.rawValue
    }

    private func checkImage(_ file: KnownFile, repair: Bool, into report: inout CheckReport) throws {
        do throws(LibraryError) {
            let picture = try store.inspectPNG(file.path)
            if let expected = file.sha256, picture.sha256 != expected {
                report.add(
                    file.path, "the picture is not the one its record names; run nura scan to take it as edited",
                    isMended: false)
            } else if options.keepsOriginals, try !store.hasOriginal(of: file.id, at: file.path) {
                let isMended = try repair && store.keepOriginal(of: file.id, at: file.path)
                report.add(file.path, "no second link was kept in .nura/originals", isMended: isMended)
            }
        } catch where error.code == .notFound {
            // The look has said so already.
        } catch where error.code == .damagedImage {
            let hasOriginal = (try? store.hasGoodOriginal(of: file.id)) ?? false
            report.add(
                file.path,
                hasOriginal
                    ? "the picture is damaged; a good copy is \(LibraryLayout.original(of: file.id)): put it in its place"
                    : "the picture is damaged; put a good copy in its place, or remove it with nura rm",
                isMended: false)
        } catch {
            report.add(file.path, error.message, isMended: false)
        }
    }

    private func checkIndex(repair: Bool, into report: inout CheckReport) throws {
        do {
            try withIndex { try $0.verify() }
        } catch let error as IndexError {
            if repair { _ = try rebuildIndex() }
            report.add(LibraryLayout.index, error.message, isMended: repair)
        }
    }
}

extension CheckReport {
    fileprivate mutating func add(_ path: String, _ message: String, isMended: Bool) {
        problems.append(Problem(path: path, message: message, isMended: isMended))
    }
}
