import Files
import NuraModel

extension LibraryStore {
    private var execution: Execution { Execution(journal: journal, hooks: hooks) }

    /// Stores `intent` and carries it out. When that fails, everything is put back to where it was and the intent is
    /// forgotten; where even that fails, the next one who writes finishes it.
    ///
    /// The caller retires the intent that it gets back.
    func carryOut(_ intent: consuming Intent, in root: borrowing Folder) throws(LibraryError) -> Intent {
        var intent = intent
        do throws(LibraryError) {
            try journal.write(intent, in: root)
            let hasPNG = try execution.carryOut(&intent, in: root)
            guard hasPNG || intent.kind != .replace else { throw Self.changed(intent, in: root) }
            try check(intent, in: root)
            return intent
        } catch  where error.code != .interrupted {
            if case .success(true) = undone(intent, in: root) { try? journal.retire(intent, in: root) }
            throw error
        }
    }

    /// Removes what the failed operation `token` has left in `tmp`, unless its intent is still there: then whoever writes
    /// next needs it. Best effort: what stays is swept at the next start.
    func discard(_ names: [String], of token: String, in root: borrowing Folder) {
        do throws(LibraryError) {
            guard try root.statusBeneath("\(LibraryLayout.intents)/\(token).json") == nil else { return }
            let temporary = try root.folder(LibraryLayout.temporary)
            for name in names { try temporary.removeTree(name) }
        } catch {
            return
        }
    }

    private func undone(_ intent: Intent, in root: borrowing Folder) -> Result<Bool, LibraryError> {
        do throws(LibraryError) {
            return .success(try execution.takeBack(intent, in: root))
        } catch {
            return .failure(error)
        }
    }

    private static func changed(_ intent: Intent, in root: borrowing Folder) -> LibraryError {
        LibraryError(
            code: .changed,
            message: "\(root.label(intent.pngPath ?? "")) was changed by another program; it was left as it is")
    }

    /// Looks at the PNG that went into the trash: it must be the one that was meant.
    private func check(_ intent: Intent, in root: borrowing Folder) throws(LibraryError) {
        guard intent.kind == .trash, let expected = intent.expectedPNG,
            let step = intent.steps.first(where: { $0.role == .png }), try root.statusBeneath(step.to) != nil
        else { return }
        guard try root.fingerprint(step.to).sha256 == expected else {
            throw LibraryError(
                code: .changed,
                message: "\(root.label(step.from)) was changed by another program and was not moved to the trash")
        }
    }

    /// Finishes the intents in the files `names`. Those that the index has to hear of are not retired yet.
    func finish(_ names: [String], in root: borrowing Folder) throws(LibraryError) -> RecoveryReport {
        var report = RecoveryReport()
        for name in names {
            switch try journal.read(name, in: root) {
            case .success(let intent): try finish(intent, in: root, into: &report)
            case .failure(let problem): report.problems.append(problem)
            }
        }
        return report
    }

    private func finish(
        _ pending: Intent, in root: borrowing Folder, into report: inout RecoveryReport
    ) throws(LibraryError) {
        var intent = pending
        let hasPNG = try execution.carryOut(&intent, in: root)
        if intent.kind == .replace, !hasPNG {
            report.problems.append(Self.changed(intent, in: root))
            _ = try execution.takeBack(intent, in: root)
            return try journal.retire(intent, in: root)
        }
        do throws(LibraryError) {
            try check(intent, in: root)
        } catch  where error.code == .changed {
            report.problems.append(error)
            if try execution.takeBack(intent, in: root) {
                return try journal.retire(intent, in: root)
            }
        }
        switch intent.kind {
        case .trash:
            let hadPNG = intent.steps.contains { $0.role == .png }
            guard hasPNG || !hadPNG else { return try journal.retire(intent, in: root) }
            report.trashed.append(intent.record.id)
        case .save, .move, .restore, .replace:
            if hasPNG, let stored = try storedImage(of: intent, in: root) {
                keepOriginalIfPossible(of: stored, in: root)
                report.stored.append(stored)
            } else {
                report.missing.append(intent.record)
            }
        }
        report.finished.append(intent)
    }

    /// The image that `intent` put into the library, as it is on the disk; `nil` when it is not there any more.
    func storedImage(of intent: Intent, in root: borrowing Folder) throws(LibraryError) -> StoredImage? {
        guard let path = intent.pngPath, let png = try root.statusBeneath(path)?.facts else { return nil }
        let sidecarPath = intent.sidecarPath ?? LibraryLayout.sidecar(of: path)
        if try root.statusBeneath(sidecarPath) == nil {
            _ = try placeSidecar(intent.record.sidecar, at: sidecarPath, in: root)
        }
        guard let sidecar = try root.statusBeneath(sidecarPath)?.facts else { return nil }
        let staged = intent.pngStep?.sha256
        let sha256 = if let staged { staged } else { try root.fingerprint(path).sha256 }
        return StoredImage(
            record: intent.record, path: path, png: png, sidecarPath: sidecarPath, sidecar: sidecar, sha256: sha256)
    }
}
