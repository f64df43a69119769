import LibraryIndex
package import LibraryStore
import NuraModel

/// What the daemon asks while it watches.
extension Library {
    /// Throws unless the library is still there and still the one that was opened.
    package nonisolated func verify() throws(LibraryError) {
        try store.verify()
    }

    /// Why a watched folder of the library, such as `images`, cannot be watched any longer: it is gone, and perhaps the
    /// whole library with it.
    package nonisolated func lost(_ folder: String) -> LibraryError {
        do throws(LibraryError) {
            try verify()
        } catch {
            return error
        }
        return LibraryError(
            code: .libraryMissing,
            message: "\(layout.absolute(folder)) was moved, removed or unmounted; nothing was taken for deleted: "
                + "put it back and start nura daemon again")
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
        guard let known = try withIndex({ try $0.image(path: FilePath.withoutExtension(path) + ".png") }) else {
            return false
        }
        // The index also finds what differs only in case or normalisation, which may be all that somebody changed.
        return isPNG
            ? FilePath.areSame(known.path, path) && known.png == facts
            : FilePath.areSame(LibraryLayout.sidecar(of: known.path), path) && known.sidecar == facts
    }

    /// Whether a file of `images/`, by its path relative to that folder, belongs to an image, or to something that
    /// `nura status` tells of.
    package func knows(_ relative: String) throws -> Bool {
        let stem = FilePath.withoutExtension(LibraryLayout.images + "/" + relative)
        return try withIndex { index in
            if try index.image(path: stem + ".png") != nil { return true }
            return try index.notices().contains { FilePath.withoutExtension($0.path) == stem }
        }
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
