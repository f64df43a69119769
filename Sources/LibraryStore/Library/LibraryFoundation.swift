import Files
import Glibc
import NuraModel

/// Makes libraries.
package struct LibraryFoundation: Sendable {
    private let layout: LibraryLayout

    package init(_ layout: LibraryLayout) {
        self.layout = layout
    }

    /// Makes a library in a folder that does not exist yet, is empty, or has at least no images in it.
    ///
    /// - Throws: `LibraryError` with `exists` for a folder that is a library already, or whose `images/` holds
    ///   something: such a folder is for `adopt`. With `unsafePath` for one among the files of another library.
    package func create(libraryID: String, userID: String) throws(LibraryError) -> LibraryMarker {
        try checkSurroundings()
        let root = try makeRoot()
        if try root.status(LibraryLayout.images) != nil, try !root.folder(LibraryLayout.images).names().isEmpty {
            throw LibraryError(
                code: .exists,
                message: "\(layout.absolute(LibraryLayout.images)) already holds files; keep them where they are with: "
                    + "nura init --adopt \(layout.root)")
        }
        return try found(in: root, libraryID: libraryID, userID: userID)
    }

    /// Makes a library around the pictures that a folder already holds, none of which is moved, renamed or changed.
    ///
    /// Where all of them are in `images/` it stays the folder of the pictures; else they are in the library's folder
    /// itself.
    ///
    /// - Throws: `LibraryError` with `exists` for a folder that is a library already, or that has files where the
    ///   library's inbox or memory would be. With `unsafePath` for one among the files of another library.
    package func adopt(libraryID: String, userID: String) throws(LibraryError) -> LibraryMarker {
        try checkSurroundings()
        let root = try makeRoot()
        for own in [LibraryLayout.inbox, LibraryLayout.memory] {
            guard try root.status(own) != nil, try !root.folder(own).names().isEmpty else { continue }
            throw LibraryError(
                code: .exists,
                message:
                    "\(root.label(own)) already holds files, and a library needs a folder of that name for itself: "
                    + "rename it and try again; nothing was changed")
        }
        var scanner = LibraryScanner(pictures: .root, namesFiles: true)
        try scanner.list(root, at: LibraryLayout.images)
        let inImages = (PicturesPlace.root.path(at: LibraryLayout.images) + "/").utf8
        let pictures: PicturesPlace =
            scanner.listing.pngs.keys.allSatisfy { $0.utf8.starts(with: inImages) } ? .images : .root
        return try found(
            in: Folder(at: layout.root, places: pictures.places), libraryID: libraryID, userID: userID,
            pictures: pictures)
    }

    /// Refuses a folder among the files of another library, which would take what is in it for its own.
    private func checkSurroundings() throws(LibraryError) {
        let path = Self.resolved(layout.root)
        var outer = FilePath.parent(of: path)
        while !outer.isEmpty {
            // What cannot be read as a marker makes no library of a folder.
            if let marker = try? LibraryMarker.read(LibraryLayout(root: outer)) {
                let below = String(decoding: path.utf8.dropFirst(outer.utf8.count + 1), as: UTF8.self)
                let isAmongFiles =
                    marker.pictures == .root
                    || LibraryLayout.tops.contains(FilePath.parts(of: below).first ?? "")
                guard !isAmongFiles else {
                    throw LibraryError(
                        code: .unsafePath,
                        message: "\(layout.root) lies among the files of the library \(outer); choose another folder")
                }
            }
            outer = FilePath.parent(of: outer)
        }
    }

    /// `path` without symbolic links, as far as it is there.
    private static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        let parent = FilePath.parent(of: path)
        return parent.isEmpty ? path : FilePath.joined(resolved(parent), FilePath.name(of: path))
    }

    /// Opens the library's folder, and makes it and its parents where they are missing; only their owner may look in.
    private func makeRoot() throws(LibraryError) -> Folder {
        var path = layout.root.hasPrefix("/") ? "" : "."
        for part in FilePath.parts(of: layout.root) where !part.isEmpty {
            path += "/\(part)"
            guard mkdir(path, 0o700) != 0, errno != EEXIST, errno != EISDIR else { continue }
            throw .system(errno, "make the folder", path)
        }
        return try Folder(at: layout.root)
    }

    private func found(
        in root: consuming Folder, libraryID: String, userID: String, pictures: PicturesPlace = .images
    ) throws(LibraryError) -> LibraryMarker {
        for folder in LibraryLayout.folders { _ = try root.makeFolders(folder) }
        let device = try root.folder(LibraryLayout.images).status().device
        let marker = LibraryMarker(libraryID: libraryID, userID: userID, imagesDevice: device, pictures: pictures)
        let state = try root.folder(LibraryLayout.state)
        let temporary = try root.folder(LibraryLayout.temporary)
        let name = "marker-\(libraryID.utf8.count)-\(getpid())"
        try temporary.removeFile(name)
        try temporary.write(JSONValue.object(marker.json).encoded(.pretty), to: name)
        guard case .renamed = try temporary.rename(name, to: FilePath.name(of: LibraryLayout.marker), in: state) else {
            try temporary.removeFile(name)
            throw LibraryError(code: .exists, message: "\(layout.root) is already a library; nothing was changed")
        }
        try state.flush()
        try root.flush()
        return marker
    }
}
