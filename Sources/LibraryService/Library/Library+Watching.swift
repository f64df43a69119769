import LibraryIndex
package import LibraryStore
import NuraModel

/// What the daemon asks while it watches.
extension Library {
    /// Throws unless the library is still there and still the one that was opened.
    package nonisolated func verify() throws(LibraryError) {
        try store.verify()
    }

    /// Returns as soon as the library has time for it.
    package func ping() {}

    /// Whether a file of `images/`, by its path relative to that folder, is just as the index knows it, or is nothing
    /// that a library cares for.
    package func isAsKnown(_ relative: String) throws -> Bool {
        let path = LibraryLayout.images + "/" + relative
        let isPNG = FilePath.isPNG(path)
        guard isPNG || path.hasSuffix(".json") else { return true }
        guard let facts = try store.facts(path) else { return try !knows(relative) }
        let known = try withIndex { try $0.image(path: FilePath.withoutExtension(path) + ".png") }
        return isPNG ? known?.png == facts : known?.sidecar == facts
    }

    /// Whether the index knows a file of `images/`, by its path relative to that folder.
    package func knows(_ relative: String) throws -> Bool {
        let path = LibraryLayout.images + "/" + relative
        return try withIndex { try $0.image(path: FilePath.withoutExtension(path) + ".png") } != nil
    }

    package func noteWatchProblem(at path: String, _ message: String) throws {
        try withIndex { index in
            try replaceNotices(
                of: [.watchLimit],
                with: index.notices().filter { $0.kind == .watchLimit && $0.path != path }
                    + [Notice(kind: .watchLimit, path: path, message: message, since: now())],
                in: index)
        }
    }

    package func clearWatchProblem(at path: String) throws {
        try withIndex { index in
            try replaceNotices(
                of: [.watchLimit], with: index.notices().filter { $0.kind == .watchLimit && $0.path != path },
                in: index)
        }
    }
}

extension Notice.Kind {
    /// A folder cannot be watched and is looked at from time to time instead.
    static let watchLimit = Notice.Kind(rawValue: "watch_limit")
}
