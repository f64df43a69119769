import Files
import NuraModel

extension LibraryStore {
    /// The user whose server this library was paired with; `nil` while it never was.
    package func pairedUser() throws(LibraryError) -> String? {
        try LibraryMarker.read(in: openRoot(), layout).pairedUser
    }

    /// Writes into the marker that the library is paired with a server, and is that user's from now on.
    package func pair(with userID: String) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in
            var marker = try LibraryMarker.read(in: root, layout)
            marker.userID = userID
            marker.otherKeys[LibraryMarker.pairedKey] = true
            let temporary = try root.folder(LibraryLayout.temporary)
            let state = try root.folder(LibraryLayout.state)
            try state.put(
                JSONValue.object(marker.json).encoded(.pretty), as: FilePath.name(of: LibraryLayout.marker),
                through: newToken() + ".marker", in: temporary)
        }
    }
}
