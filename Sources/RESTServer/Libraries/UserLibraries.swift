package import LibraryService
import LibraryStore
import NuraModel

/// Opens a library, put together as the configuration wants it.
package typealias LibraryOpener = @Sendable (_ root: String) async throws -> Library

/// Finds and makes the library of a user in the server's folder.
struct UserLibraries: Sendable {
    let folder: ServerFolder
    let serverID: String
    let open: LibraryOpener
    let now: WallClock
    let random: @Sendable () -> UInt64

    /// Opens the library of `user`; the first time that somebody asks, it is made.
    ///
    /// - Throws: `LibraryError`, with `otherLibrary` for a folder that is somebody else's by its own marker.
    func library(of user: UserID) async throws -> Library {
        let layout = LibraryLayout(root: folder.library(of: user))
        let marker = try marker(of: layout, for: user)
        guard marker.userID == user.description else {
            throw LibraryError(
                code: .otherLibrary, message: "\(layout.root) is by its marker the library of \(marker.userID)")
        }
        return try await open(layout.root)
    }

    private func marker(of layout: LibraryLayout, for user: UserID) throws -> LibraryMarker {
        let found = Result { () throws(LibraryError) in try LibraryMarker.read(layout) }
        if case .failure(let error) = found, error.code == .libraryMissing { return try create(layout, for: user) }
        return try found.get()
    }

    private func create(_ layout: LibraryLayout, for user: UserID) throws -> LibraryMarker {
        // In the empty place of a disk that is not mounted no libraries must come into being.
        guard try folder.serverID() == serverID else {
            throw LibraryError(
                code: .libraryMissing, message: "\(folder.root) is not the folder that this server was started with")
        }
        return switch made(layout, for: user) {
        case .success(let marker): marker
        case .failure(let error) where error.code == .exists: try LibraryMarker.read(layout)
        case .failure(let error): throw error
        }
    }

    private func made(_ layout: LibraryLayout, for user: UserID) -> Result<LibraryMarker, LibraryError> {
        Result { () throws(LibraryError) in
            try Library.create(
                at: layout.root, userID: user.description, adopting: false, now: now, random: random
            ).marker
        }
    }
}
