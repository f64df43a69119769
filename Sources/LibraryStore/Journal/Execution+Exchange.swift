import Files
import NuraModel

extension Execution {
    /// Lets the new file of `step` change places with the one that the image has, and judges what came out.
    ///
    /// - Returns: `taken` when what came out was not what the intent is about: then both are back in their places.
    ///   `missing` when there was nothing to change places with.
    func exchange(_ step: Intent.Step, in root: borrowing Folder) throws(LibraryError) -> Progress {
        if try holds(step.from, step, in: root) {
            guard try swap(step, in: root) else { return .missing }
        } else if try !holds(step.to, step, in: root) {
            return .missing
        }
        try recoverLink(of: step, in: root)
        // What came out may have moved on already, to the trash.
        guard try root.statusBeneath(step.from) != nil, let expected = step.comesOut else { return .done }
        if try root.fingerprint(step.from).sha256 == expected { return .done }
        _ = try swap(step, in: root)
        return .taken
    }

    /// Puts both files back where they were before the exchange.
    func takeBackExchange(_ step: Intent.Step, in root: borrowing Folder) throws(LibraryError) -> Progress {
        try recoverLink(of: step, in: root)
        if try holds(step.from, step, in: root) { return .done }
        guard try holds(step.to, step, in: root), try root.statusBeneath(step.from) != nil else { return .missing }
        return try swap(step, in: root) ? .done : .missing
    }

    private func swap(_ step: Intent.Step, in root: borrowing Folder) throws(LibraryError) -> Bool {
        let source = try root.folder(FilePath.parent(of: step.from))
        guard try root.statusBeneath(FilePath.parent(of: step.to)) != nil else { return false }
        let target = try root.folder(FilePath.parent(of: step.to))
        return try source.swap(FilePath.name(of: step.from), with: FilePath.name(of: step.to), in: target)
    }

    /// On a file system without exchanges, a crash can leave what came out under the name in between.
    private func recoverLink(of step: Intent.Step, in root: borrowing Folder) throws(LibraryError) {
        let aside = step.from + Folder.asideSuffix
        guard try root.statusBeneath(aside) != nil, try holds(step.to, step, in: root) else { return }
        let folder = try root.folder(FilePath.parent(of: step.from))
        _ = try folder.rename(FilePath.name(of: aside), to: FilePath.name(of: step.from), in: folder)
    }
}
