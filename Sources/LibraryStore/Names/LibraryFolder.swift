package import NuraModel

/// A folder for images: a relative path below `images/`, every part of which obeys the naming rules.
///
/// The empty path is `images/` itself.
package struct LibraryFolder: Hashable, Sendable, CustomStringConvertible {
    /// The parts joined by `/`; empty for `images/` itself.
    package let path: String

    /// `images/` itself.
    package static let top = LibraryFolder(checked: "")

    /// - Returns: `nil` for an absolute path, for `.`, `..`, empty and hidden parts, for control characters and for
    ///   parts of more than 255 bytes: nothing that comes in from outside may point out of the library.
    package init?(_ path: String) {
        guard !path.isEmpty else {
            self = .top
            return
        }
        guard path.utf8.count < 3000,
            FilePath.parts(of: path).allSatisfy(Self.isPart)
        else { return nil }
        self.init(checked: path)
    }

    private init(checked path: String) {
        self.path = path
    }

    private static func isPart(_ part: String) -> Bool {
        !part.isEmpty && part.utf8.count <= 255 && !part.unicodeScalars.contains(where: FileName.isControl)
            && part.utf8.first != UInt8(ascii: ".")
    }

    /// `2026-11`: where an image made at `time` belongs unless the person chose another folder.
    package static func month(_ time: Timestamp) -> LibraryFolder {
        LibraryFolder(checked: time.month)
    }

    /// The folder that `record` asks for: the one in its metadata, else, and for one that is refused, its month's.
    package init(of record: ImageRecord) {
        self = record.metadata.folder.flatMap(LibraryFolder.init) ?? .month(record.createdAt)
    }

    /// What `metadata.folder` says for an image that was made at `time` and is in this folder: `nil` in its month's.
    package func metadataValue(createdAt time: Timestamp) -> String? {
        self == .month(time) ? nil : path
    }

    package var description: String { path }

    /// Compared byte by byte: two spellings of one character are two folders on disk.
    package static func == (left: LibraryFolder, right: LibraryFolder) -> Bool {
        left.path.utf8.elementsEqual(right.path.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        for byte in path.utf8 { hasher.combine(byte) }
    }
}
