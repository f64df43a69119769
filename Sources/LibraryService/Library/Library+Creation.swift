package import LibraryStore
package import NuraModel

/// A library that was just made.
package struct NewLibrary: Hashable, Sendable {
    package let layout: LibraryLayout
    package let marker: LibraryMarker
}

extension Library {
    /// Makes a library in `root`, with ids of its own for the library and its user.
    ///
    /// - Parameters:
    ///   - userID: whose library it is; `nil` for an id of its own.
    ///   - adopting: takes a folder that already holds pictures; they are moved nowhere.
    /// - Throws: `LibraryError` when there is a library already, or the folder cannot be written.
    package static func create(
        at root: String, userID: String? = nil, adopting: Bool, now: WallClock, random: () -> UInt64
    ) throws(LibraryError) -> NewLibrary {
        let layout = LibraryLayout(root: root)
        let foundation = LibraryFoundation(layout)
        let libraryID = ImageID(madeAt: now(), random: random).rawValue
        let userID = userID ?? ImageID(madeAt: now(), random: random).rawValue
        let marker =
            adopting
            ? try foundation.adopt(libraryID: libraryID, userID: userID)
            : try foundation.create(libraryID: libraryID, userID: userID)
        return NewLibrary(layout: LibraryLayout(root: root, pictures: marker.pictures), marker: marker)
    }
}
