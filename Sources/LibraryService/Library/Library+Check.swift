import LibraryIndex
import LibraryStore
import NuraModel

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
        // What was mended is nothing to be told of any longer.
        if report.problems.contains(where: \.isMended) { _ = try look() }
        try checkOriginals(repair: repair, into: &report)
        try checkIndex(repair: repair, into: &report)
        return report
    }

    private func checkOriginals(repair: Bool, into report: inout CheckReport) throws {
        for stranded in try strandedPictures() {
            guard let (record, path) = stranded.image else {
                report.add(
                    stranded.original, "nothing tells whose picture this is; copy it into images/ to have it again",
                    isMended: false)
                continue
            }
            report.add(
                path,
                "the picture \"\(record.name)\" is gone, but its pixels are kept: nura check --repair puts them into the "
                    + "trash, and nura restore brings them back",
                isMended: try repair && trash(stranded))
        }
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
                report.add(
                    try path(of: id), "the sidecar is missing; nura check --repair writes it again", isMended: false)
            }
            for path in comparison.pngsToInspect where !comparison.absent.isEmpty || listing.pngs[path] != nil {
                report.add(path, "the index does not know this file as it is; run nura scan", isMended: false)
            }
        }
        for id in comparison.absent {
            report.add(try path(of: id), "the picture is gone; run nura scan", isMended: false)
        }
        for notice in try withIndex({ try $0.notices() }) where try !isAboutKnownPixels(notice) {
            report.add(notice.path, notice.message, isMended: false)
        }
        for problem in try store.trashEntries().problems {
            report.add(LibraryLayout.trash, problem.message, isMended: false)
        }
    }

    /// Whether the check of the image itself will tell what `notice` tells.
    private func isAboutKnownPixels(_ notice: Notice) throws -> Bool {
        try notice.kind == .quarantined && withIndex { try $0.image(path: notice.path) != nil }
    }

    private func path(of id: ImageID) throws -> String {
        try withIndex { try $0.image(id) }?.path ?? id.rawValue
    }

    private func checkImage(_ file: KnownFile, repair: Bool, into report: inout CheckReport) throws {
        switch try inspect(file.path) {
        case .picture(let sha256) where file.sha256.map({ $0 != sha256 }) ?? false:
            report.add(
                file.path, "the picture is not the one its record names; run nura scan to take it as edited",
                isMended: false)
        case .picture:
            guard options.keepsOriginals, try !store.hasOriginal(of: file.id, at: file.path) else { return }
            let isMended = try repair && store.keepOriginal(of: file.id, at: file.path)
            report.add(file.path, "no second link was kept in .nura/originals", isMended: isMended)
        case .damaged:
            try checkDamaged(file, repair: repair, into: &report)
        case .absent:
            // The look at the folder has said so already.
            break
        case .unreadable(let message):
            report.add(file.path, message, isMended: false)
        }
    }

    private func checkDamaged(_ file: KnownFile, repair: Bool, into report: inout CheckReport) throws {
        let original = LibraryLayout.original(of: file.id)
        guard case .picture(let sha256) = try inspect(original), sha256 == file.sha256 else {
            report.add(
                file.path, "the picture is damaged; put a good copy in its place, or remove it with nura rm",
                isMended: false)
            return
        }
        if repair { try putBackOriginal(of: file) }
        report.add(
            file.path,
            repair
                ? "the picture was damaged; the good copy is in its place, and the damaged one in the trash"
                : "the picture is damaged; nura check --repair puts the good copy of .nura/originals in its place",
            isMended: repair)
    }

    private func putBackOriginal(of file: KnownFile) throws {
        try writing {
            let image = try image(file.id)
            _ = try store.replaceContent(
                of: image.record, at: file.path, with: store.pngBytes(LibraryLayout.original(of: file.id)),
                record: image.record, expecting: store.fingerprint(file.path).sha256, sidecar: nil
            ) { stored in
                try withIndex { try $0.upsert([IndexedImage(stored)]) }
            }
        }
    }

    private enum Inspected {
        case picture(sha256: String)
        case damaged
        case absent
        case unreadable(String)
    }

    private func inspect(_ path: String) throws(LibraryError) -> Inspected {
        do throws(LibraryError) {
            return .picture(sha256: try store.inspectPNG(path).sha256)
        } catch {
            switch error.code {
            case .notFound: return .absent
            case .damagedImage: return .damaged
            case .libraryMissing, .otherLibrary: throw error
            default: return .unreadable(error.message)
            }
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
