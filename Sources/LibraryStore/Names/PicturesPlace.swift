import Files
import NuraModel

/// Where in a library's folder its pictures are.
///
/// Everywhere in Nura their paths begin with `images/`; only where files are opened, watched and shown does it matter
/// that the pictures of an adopted folder lie in that folder itself.
package enum PicturesPlace: String, Hashable, Sendable {
    /// In `images/`.
    case images
    /// In the library's folder itself, beside `inbox/` and `memory/`.
    case root = "."

    /// Where the file or folder at `path` really is, relative to the library's folder.
    ///
    /// - Throws: `LibraryError` with `unsafePath` for a folder of pictures that would be one of the library's own.
    func location(of path: String) throws(LibraryError) -> String {
        guard self == .root, let below = Self.belowImages(path) else { return path }
        guard !Self.isOwn(relative: below) else {
            throw LibraryError(
                code: .unsafePath,
                message: "\"\(below)\" cannot hold pictures: it is a folder of the library itself; choose another name")
        }
        return below
    }

    /// The same for the folder of a library; `nil` where everything is at its path.
    var places: Folder.Places? {
        guard self == .root else { return nil }
        return { (path) throws(LibraryError) in try location(of: path) }
    }

    /// How people are told of `path`: where it really is. A path that no picture can have stays as it is.
    package func shown(_ path: String) -> String {
        (try? location(of: path)) ?? path
    }

    /// The inverse of `location(of:)`: how Nura calls what is at `location` in the library's folder.
    func path(at location: String) -> String {
        self == .root ? LibraryLayout.images + "/" + location : location
    }

    /// Whether `relative`, the path of a folder relative to the one of the pictures, holds none of the pictures: it is
    /// hidden, or belongs to the library.
    package func leavesOut(_ relative: String) -> Bool {
        FilePath.name(of: relative).hasPrefix(".") || (self == .root && Self.isOwn(relative: relative))
    }

    /// Whether the folder at `path` in `images/` is one of the library's own, and none of pictures.
    func isOwn(folder path: String) -> Bool {
        guard self == .root, let below = Self.belowImages(path) else { return false }
        return Self.isOwn(relative: below)
    }

    /// - Returns: the part of `path` after `images/`; `nil` for a path that is not there.
    private static func belowImages(_ path: String) -> String? {
        if path == LibraryLayout.images { return "" }
        // Not by characters: a combining mark behind a `/` makes one character of the two.
        let prefix = (LibraryLayout.images + "/").utf8
        guard path.utf8.starts(with: prefix) else { return nil }
        return String(decoding: path.utf8.dropFirst(prefix.count), as: UTF8.self)
    }

    /// Compared without case, for file systems that do not tell `Inbox` from `inbox`.
    private static func isOwn(relative: String) -> Bool {
        let first = FilePath.parts(of: relative).first.map { $0.lowercased() }
        return first == LibraryLayout.inbox || first == LibraryLayout.memory
    }
}
