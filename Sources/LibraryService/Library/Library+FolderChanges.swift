import LibraryIndex
import LibraryStore
import NuraModel

extension Library {
    /// Carries out one change. A file that changes again meanwhile is left for the next look; so is one that cannot be
    /// written, which must not hold up the others.
    func carryOut(_ change: FolderChange, in work: inout FolderWork) throws {
        do {
            switch change {
            case .updated(let update): try carryOut(update, in: &work)
            case .adopted(let path, let record): try adopt(record, at: path, in: &work)
            case .recovered(let path, let id): try recover(id, at: path, in: &work)
            case .returned(let id, let path, let record): try takeBack(id, at: path, record, in: &work)
            case .copied(let id, let path, let record): try makeOwnImage(ofCopy: path, of: id, record, in: &work)
            case .imported(let path): try importForeign(path, in: &work)
            case .missing(let id): work.report.missing.append(id)
            case .quarantined(let path, let reason): notice(.quarantined, path, reason, in: &work)
            case .unusableSidecar(let path, _, let reason): notice(.badSidecar, path, reason, in: &work)
            }
        } catch let error as LibraryError where error.isAboutOneFile {
            work.report.postponed.append(error.message)
        }
    }

    private func notice(_ kind: Notice.Kind, _ path: String, _ message: String, in work: inout FolderWork) {
        work.notices.append(Notice(kind: kind, path: path, message: message, since: now()))
    }

    // MARK: - Known images

    private func carryOut(_ update: ImageUpdate, in work: inout FolderWork) throws {
        guard !work.postponed.contains(update.id), let known = try withIndex({ try $0.image(update.id) }) else {
            return
        }
        var record = known.record
        if case .read(let edited) = update.sidecar {
            record = edited
            record.file = known.record.file
        }
        if update.formerPath != nil { takeNameAndFolder(of: update.path, into: &record) }
        if update.newContent != nil { record.file = try work.inspections.picture(at: update.path).file }
        if record != known.record, !update.sidecar.isRead { record.updatedAt = now() }
        count(update, isEdit: record != known.record, in: &work)
        try settle(record, after: update, in: &work)
        if update.newContent != nil {
            try store.keepOriginal(of: update.id, at: update.path, previous: known.record)
        }
        if update.sidecar.isRead, update.formerPath == nil {
            try moveToEditedPlace(record, before: known.record, at: update.path, in: &work)
        }
    }

    /// The file name is what the person calls the image now, unless it is only an alias of the name it has.
    private func takeNameAndFolder(of path: String, into record: inout ImageRecord) {
        let stem = FilePath.stem(of: path)
        if !FileName.isAlias(stem, of: record.name) || FileName.isCaseChange(stem, of: record.name) {
            record.name = FileName.name(fromStem: stem)
        }
        if let folder = LibraryLayout.folder(ofFile: path) {
            record.metadata.folder = folder.metadataValue(createdAt: record.createdAt)
        }
    }

    /// Somebody who changes name or folder in the sidecar means the files too.
    private func moveToEditedPlace(
        _ record: ImageRecord, before: ImageRecord, at path: String, in work: inout FolderWork
    ) throws {
        let folder = LibraryFolder(of: record)
        let isRenamed = record.name != before.name && !FileName.isAlias(FilePath.stem(of: path), of: record.name)
        let isMoved = record.metadata.folder != before.metadata.folder && folder != LibraryLayout.folder(ofFile: path)
        guard isRenamed || isMoved else { return }
        let stored = try store.move(path, of: record, to: folder, name: record.name)
        work.indexed.append(IndexedImage(stored))
    }

    private func count(_ update: ImageUpdate, isEdit: Bool, in work: inout FolderWork) {
        if update.formerPath != nil {
            work.report.moved += 1
        } else if update.sidecar == .gone {
            work.report.sidecarsWritten += 1
        } else if isEdit {
            work.report.edited += 1
        }
    }

    /// Makes sidecar and index say what `record` says. A sidecar that says so already keeps the person's own layout, and
    /// one that cannot be used is not touched.
    private func settle(_ record: ImageRecord, after update: ImageUpdate, in work: inout FolderWork) throws {
        let sidecar = LibraryLayout.sidecar(of: update.path)
        switch update.sidecar {
        case .unusable:
            try remember(record, at: update.path, sidecar: nil, in: &work)
        case .read(let read) where read == record:
            try remember(record, at: update.path, sidecar: store.facts(sidecar), in: &work)
        case .unchanged where try withIndex({ try $0.image(update.id)?.record }) == record:
            try remember(record, at: update.path, sidecar: store.facts(sidecar), in: &work)
        case .leftBehind:
            let moved = try store.facts(sidecar).map(SidecarExpectation.file) ?? .absent
            try write(record, at: update.path, replacing: moved, in: &work)
        case .read, .unchanged, .gone:
            try write(record, at: update.path, replacing: work.sidecarExpectation(besidePNG: update.path), in: &work)
        }
    }

    private func write(
        _ record: ImageRecord, at path: String, replacing expected: SidecarExpectation, in work: inout FolderWork
    ) throws {
        let sidecar = try store.writeSidecar(record, forPNG: path, replacing: expected)
        try remember(record, at: path, sidecar: sidecar, in: &work)
    }

    private func remember(
        _ record: ImageRecord, at path: String, sidecar: FileFacts?, in work: inout FolderWork
    ) throws {
        guard let png = try store.facts(path) else { return }
        work.indexed.append(IndexedImage(record: record, path: path, png: png, sidecar: sidecar))
    }

    // MARK: - Images that are new to the library

    private func adopt(_ found: ImageRecord, at path: String, in work: inout FolderWork) throws {
        var record = found
        record.userID = found.userID ?? marker.userID
        takeNameAndFolder(of: path, into: &record)
        record.file = try work.inspections.picture(at: path).file
        try write(record, at: path, replacing: work.sidecarExpectation(besidePNG: path), in: &work)
        try store.keepOriginal(of: record.id, at: path)
        work.report.imported += 1
    }

    private func recover(_ id: ImageID, at path: String, in work: inout FolderWork) throws {
        let picture = try work.inspections.picture(at: path)
        let embedded = picture.embeddedRecord.flatMap { $0.id == id ? $0 : nil }
        try adopt(embedded ?? foreignRecord(of: picture, at: path, id: id), at: path, in: &work)
    }

    private func importForeign(_ path: String, in work: inout FolderWork) throws {
        let picture = try work.inspections.picture(at: path)
        try adopt(foreignRecord(of: picture, at: path, id: newID()), at: path, in: &work)
    }

    func foreignRecord(of picture: PNGInspection, at path: String, id: ImageID) -> ImageRecord {
        ForeignPicture(
            info: picture.info, stem: FilePath.stem(of: path),
            modified: Timestamp(microseconds: picture.facts.modifiedNanoseconds / 1000)
        ).record(id: id, userID: marker.userID, now: now())
    }

    /// A deleted image whose file came back: what the trash knows of it is its record again.
    private func takeBack(
        _ id: ImageID, at path: String, _ found: ImageRecord?, in work: inout FolderWork
    ) throws {
        let picture = try work.inspections.picture(at: path)
        let entries = try store.trashEntries().entries.filter { $0.record?.id == id }
        let record = found ?? entries.first?.record ?? picture.embeddedRecord
        try adopt(record ?? foreignRecord(of: picture, at: path, id: id), at: path, in: &work)
        // Pixels that differ from those that came back stay in the trash.
        for entry in entries where !entry.hasPNG || entry.record?.file?.sha256 == picture.sha256 {
            try store.destroy(entry.id)
        }
        work.report.imported -= 1
        work.report.returned += 1
    }

    private func makeOwnImage(
        ofCopy path: String, of original: ImageID, _ found: ImageRecord?, in work: inout FolderWork
    ) throws {
        let picture = try work.inspections.picture(at: path)
        guard let base = try found ?? withIndex({ try $0.image(original)?.record }) ?? picture.embeddedRecord else {
            return try importForeign(path, in: &work)
        }
        let time = now()
        var record = ImageRecord(
            id: newID(), userID: marker.userID, name: base.name, prompt: base.prompt, metadata: base.metadata,
            createdAt: time, updatedAt: time, file: picture.file, otherKeys: base.otherKeys)
        record.metadata.parent = original
        takeNameAndFolder(of: path, into: &record)
        // The file is a copy of its own, not the second of one name.
        record.name = FileName.name(fromStem: FilePath.stem(of: path))
        try write(record, at: path, replacing: work.sidecarExpectation(besidePNG: path), in: &work)
        try store.keepOriginal(of: record.id, at: path)
        work.report.copied += 1
    }
}

extension ImageUpdate.Sidecar {
    fileprivate var isRead: Bool {
        if case .read = self { true } else { false }
    }
}

extension LibraryError {
    /// Whether other files may well be fine: a full disk or a missing library concerns all of them.
    var isAboutOneFile: Bool {
        switch code {
        case .notFound, .exists, .changed, .busy, .damagedImage, .unsafePath, .notPermitted, .tooLarge: true
        default: false
        }
    }
}
