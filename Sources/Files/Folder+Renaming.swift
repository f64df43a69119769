import CLinux
import Glibc
import NuraModel

/// How a rename ended that must not replace anything.
package enum Renaming: Hashable, Sendable {
    case renamed
    /// Something else has the name.
    case taken
    /// There is nothing to rename.
    case missing
}

extension Folder {
    /// Gives the file `name` of this folder the name `newName` in `target`, and never replaces anything.
    package func rename(
        _ name: String, to newName: String, in target: borrowing Folder
    ) throws(Failure) -> Renaming {
        if nura_rename(number, name, target.number, newName, nura_rename_no_replace) == 0 { return .renamed }
        switch errno {
        case EEXIST, ENOTEMPTY:
            return try renameOntoItself(name, to: newName, in: target)
        case ENOENT:
            return .missing
        case EINVAL, ENOSYS, ENOTSUP:
            return try renameByLink(name, to: newName, in: target)
        case let failure:
            throw moveFailure(failure, name, newName, target)
        }
    }

    /// On a file system that does not tell `a` from `A`, a change of case finds the file itself under the new name.
    private func renameOntoItself(
        _ name: String, to newName: String, in target: borrowing Folder
    ) throws(Failure) -> Renaming {
        guard let from = try status(name), let to = try target.status(newName), from.facts.inode == to.facts.inode,
            from.device == to.device, try status().facts.inode == target.status().facts.inode,
            !(try names().contains { $0.utf8.elementsEqual(newName.utf8) })
        else { return .taken }
        guard nura_rename(number, name, target.number, newName, nura_rename_replace) == 0 else {
            throw moveFailure(errno, name, newName, target)
        }
        return .renamed
    }

    /// For file systems without `RENAME_NOREPLACE`: a link never replaces anything either.
    private func renameByLink(
        _ name: String, to newName: String, in target: borrowing Folder
    ) throws(Failure) -> Renaming {
        if link(name, to: newName, in: target) {
            try removeFile(name)
            return .renamed
        }
        switch errno {
        case EEXIST: return .taken
        case ENOENT: return .missing
        default: break
        }
        // Folders, and file systems without links: a look, then the rename.
        guard try target.status(newName) == nil else { return .taken }
        guard nura_rename(number, name, target.number, newName, nura_rename_replace) == 0 else {
            throw moveFailure(errno, name, newName, target)
        }
        return .renamed
    }

    private func moveFailure(
        _ number: Int32, _ name: String, _ newName: String, _ target: borrowing Folder
    ) -> Failure {
        .system(number, "move", "\(label(name)) to \(target.label(newName))")
    }

    /// Gives the file `name` the second name `newName` in `target`, and never replaces anything.
    ///
    /// - Returns: whether it has it; else `errno` says why not.
    package func link(_ name: String, to newName: String, in target: borrowing Folder) -> Bool {
        linkat(number, name, target.number, newName, 0) == 0
    }

    /// Gives the file `name` the name `newName` in `target`, in place of what had it.
    package func replace(_ name: String, to newName: String, in target: borrowing Folder) throws(Failure) {
        guard nura_rename(number, name, target.number, newName, nura_rename_replace) == 0 else {
            throw .system(errno, "write", target.label(newName))
        }
    }

    /// Swaps the file `name` of this folder with the file `other` of `target`: afterwards `name` is what `other` was.
    ///
    /// - Returns: `false` when there is no `other` to swap with.
    package func swap(_ name: String, with other: String, in target: borrowing Folder) throws(Failure) -> Bool {
        if nura_rename(number, name, target.number, other, nura_rename_exchange) == 0 { return true }
        switch errno {
        case ENOENT: return false
        case EINVAL, ENOSYS, ENOTSUP: return try swapByLink(name, with: other, in: target)
        case let failure: throw .system(failure, "write", target.label(other))
        }
    }

    /// Ends the name under which a file waits in a swap by links.
    package static var asideSuffix: String { ".out" }

    /// For file systems without `RENAME_EXCHANGE`: what goes out is linked aside first.
    private func swapByLink(
        _ name: String, with other: String, in target: borrowing Folder
    ) throws(Failure) -> Bool {
        let aside = name + Self.asideSuffix
        guard target.link(other, to: aside, in: self) else {
            if errno == ENOENT { return false }
            throw .system(errno, "write", target.label(other))
        }
        try replace(name, to: other, in: target)
        try replace(aside, to: name, in: self)
        return true
    }
}
