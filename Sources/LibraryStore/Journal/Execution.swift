import Files
import Glibc
import NuraModel

/// Carries out the renames of an intent, or takes them back.
struct Execution: Sendable {
    let journal: Journal
    let hooks: FailureHooks

    /// How far one step of an intent is.
    enum Progress {
        case done
        /// The file is neither where it was nor where it belongs: somebody moved or removed it meanwhile.
        case missing
        /// Something else has the name.
        case taken
    }

    /// Carries out every step that is not done yet. A name that somebody took meanwhile is given up for the nearest
    /// free one.
    ///
    /// - Returns: whether the PNG of the intent has arrived.
    func carryOut(_ intent: inout Intent, in root: borrowing Folder) throws(LibraryError) -> Bool {
        var hasPNG = false
        var index = 0
        while index < intent.steps.count {
            let step = intent.steps[index]
            switch try perform(step, in: root) {
            case .done:
                hasPNG = hasPNG || step.role == intent.pngStep?.role
            case .missing where step.role == .entry && (intent.kind == .trash || intent.kind == .replace):
                // Without its description an entry could not be put back: rather nothing goes into the trash.
                return false
            case .missing where step.role.isExchange, .taken where step.role.isExchange:
                // Somebody else was there in the last instant: theirs stays.
                return false
            case .missing:
                break
            case .taken where intent.kind != .replace && (step.role == .png || step.role == .sidecar):
                try chooseOtherNames(for: &intent, in: root)
                try journal.write(intent, in: root)
                index = 0
                continue
            case .taken where step.role == .original:
                break
            case .taken:
                throw .system(EEXIST, "move", step.to)
            }
            index += 1
        }
        try flushFolders(of: intent, in: root)
        try hooks.reach(.foldersFlushed)
        return hasPNG
    }

    private func perform(_ step: Intent.Step, in root: borrowing Folder) throws(LibraryError) -> Progress {
        let progress =
            step.role.isExchange
            ? try exchange(step, in: root) : try rename(step.from, to: step.to, as: step, in: root)
        if case .done = progress { try hooks.reach(step.role.moved) }
        return progress
    }

    private func rename(
        _ from: String, to: String, as step: Intent.Step, in root: borrowing Folder
    ) throws(LibraryError) -> Progress {
        if try holds(from, step, in: root) {
            if from.utf8.elementsEqual(to.utf8) { return .done }
            let source = try root.folder(FilePath.parent(of: from))
            let target = try root.makeFolders(FilePath.parent(of: to))
            switch try source.rename(FilePath.name(of: from), to: FilePath.name(of: to), in: target) {
            case .renamed: return .done
            case .taken: return .taken
            case .missing: return .missing
            }
        }
        return try holds(to, step, in: root) ? .done : .missing
    }

    /// Whether the file that `step` is about is at `path`.
    func holds(
        _ path: String, _ step: Intent.Step, in root: borrowing Folder
    ) throws(LibraryError) -> Bool {
        guard let status = try root.statusBeneath(path) else { return false }
        // The name of an entry is unique, so its folder is known by it, in a copy of the library too.
        if step.role == .entry { return status.kind == .folder }
        if status.facts.inode == step.inode { return true }
        guard let sha256 = step.sha256, status.kind == .file else { return false }
        return try root.fingerprint(path).sha256 == sha256
    }

    private func flushFolders(of intent: Intent, in root: borrowing Folder) throws(LibraryError) {
        var folders: [String] = []
        for step in intent.steps {
            // Where a new image was staged does not matter: names that a power cut leaves there are swept.
            for path in intent.kind == .save ? [step.to] : [step.to, step.from]
            where !folders.contains(FilePath.parent(of: path)) {
                folders.append(FilePath.parent(of: path))
            }
        }
        for folder in folders {
            // The folder of a trash entry has another name before or after.
            guard try root.statusBeneath(folder) != nil else { continue }
            try root.folder(folder).flush()
        }
    }

    /// Gives the PNG and the sidecar of `intent` new names in the folder they are going to.
    private func chooseOtherNames(for intent: inout Intent, in root: borrowing Folder) throws(LibraryError) {
        guard let path = intent.pngPath ?? intent.sidecarPath else { return }
        let parent = FilePath.parent(of: path)
        var own: [UInt64] = []
        for step in intent.steps where step.role == .png || step.role == .sidecar { own.append(step.inode) }
        let stem = FilePath.stem(of: path)
        let base = FileName.withoutSuffix(stem) ?? stem
        let free = try root.folder(parent).freeStem(for: base, ignoring: own)
        for index in intent.steps.indices {
            let step = intent.steps[index]
            guard step.role == .png || step.role == .sidecar else { continue }
            let new = FilePath.joined(parent, free + FilePath.extension(of: step.to))
            // Where the step is done already, the file is renamed from where it is now.
            let from = try holds(step.from, step, in: root) ? step.from : step.to
            intent.steps[index] = Intent.Step(
                role: step.role, from: from, to: new, inode: step.inode, sha256: step.sha256)
        }
    }

    /// Puts every file back to where it was, as far as its name is still free there.
    ///
    /// - Returns: whether everything is as before the intent.
    func takeBack(_ intent: Intent, in root: borrowing Folder) throws(LibraryError) -> Bool {
        var isComplete = true
        for step in intent.steps.reversed() {
            let progress =
                step.role.isExchange
                ? try takeBackExchange(step, in: root) : try rename(step.to, to: step.from, as: step, in: root)
            switch progress {
            case .done: try hooks.reach(.stepUndone)
            case .missing where intent.kind == .replace && !step.role.isExchange:
                // What never came out of its place is not in the trash either.
                if try root.statusBeneath(step.to) != nil { isComplete = false }
            case .missing, .taken: isComplete = false
            }
        }
        try flushFolders(of: intent, in: root)
        return isComplete
    }
}

extension Intent.Step.Role {
    var moved: FailurePoint {
        switch self {
        case .entry: .entryMoved
        case .png, .newPNG: .pngMoved
        case .sidecar, .newSidecar: .sidecarMoved
        case .original: .originalMoved
        }
    }
}
