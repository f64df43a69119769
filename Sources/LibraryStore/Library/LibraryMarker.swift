import Files
package import NuraModel

/// `.nura/library.json`: the proof that a folder is a library, and which one.
package struct LibraryMarker: Hashable, Sendable {
    /// The format that this version writes; another major one is refused.
    package static let format = "nura.library/1"

    /// Names this library, and every copy of it.
    package let libraryID: String
    /// Whose images these are.
    package var userID: String
    /// The device (`st_dev`) of `images/` when the marker was written. Where disks are mounted in another order it can
    /// change by itself, so a difference is a reason to ask, not proof of anything.
    package var imagesDevice: UInt64?
    /// Where the pictures are.
    package let pictures: PicturesPlace
    /// What this version does not know, kept word for word.
    package var otherKeys: JSONObject

    package init(
        libraryID: String, userID: String, imagesDevice: UInt64?, pictures: PicturesPlace = .images,
        otherKeys: JSONObject = JSONObject()
    ) {
        self.libraryID = libraryID
        self.userID = userID
        self.imagesDevice = imagesDevice
        self.pictures = pictures
        self.otherKeys = otherKeys
    }

    /// The user whose server this library was paired with; `nil` while it never was.
    package var pairedUser: String? { otherKeys[Self.pairedKey]?.bool == true ? userID : nil }

    static let pairedKey = "is_paired"

    var json: JSONObject {
        var object: JSONObject = [
            "format": .string(Self.format),
            "library_id": .string(libraryID),
            "user_id": .string(userID),
        ]
        if let imagesDevice { object["images_device"] = .number(JSONNumber(imagesDevice)) }
        if pictures != .images { object["images"] = .string(pictures.rawValue) }
        for (key, value) in otherKeys.members { object[key] = value }
        return object
    }

    init(parsing bytes: [UInt8], path: String) throws(LibraryError) {
        let object: JSONObject?
        do throws(JSONError) {
            object = try JSONValue(parsing: bytes).object
        } catch {
            throw LibraryError(
                code: .damagedState,
                message: "\(path) is damaged (\(error.message)); put it back from a backup", cause: error)
        }
        guard let object, let format = object["format"]?.string, let libraryID = object["library_id"]?.string,
            let userID = object["user_id"]?.string, !libraryID.isEmpty
        else {
            throw LibraryError(code: .damagedState, message: "\(path) is incomplete; put it back from a backup")
        }
        guard format == Self.format || format.hasPrefix(Self.format + ".") else {
            throw LibraryError(
                code: .damagedState,
                message: "\(path) says \"\(format)\", but this version of Nura works with \(Self.format); update Nura")
        }
        guard let pictures = PicturesPlace(rawValue: object["images"]?.string ?? PicturesPlace.images.rawValue) else {
            throw LibraryError(
                code: .damagedState,
                message: "\(path) names a folder for images that this version does not know; update Nura")
        }
        var otherKeys = object
        for key in ["format", "library_id", "user_id", "images_device", "images"] { otherKeys[key] = nil }
        self.init(
            libraryID: libraryID, userID: userID,
            imagesDevice: (object["images_device"]?.number?.spelling).flatMap { UInt64($0) }, pictures: pictures,
            otherKeys: otherKeys)
    }
}

extension LibraryMarker {
    /// The marker of the library at `layout`.
    ///
    /// - Throws: `LibraryError` with `libraryMissing` when the folder is not there, with `notALibrary` when it has no
    ///   marker, and with `damagedState` for a marker that cannot be read.
    package static func read(_ layout: LibraryLayout) throws(LibraryError) -> LibraryMarker {
        try read(in: open(layout), layout)
    }

    /// Opens the library's folder.
    static func open(_ layout: LibraryLayout) throws(LibraryError) -> Folder {
        do throws(LibraryError) {
            return try Folder(at: layout.root, places: layout.pictures.places)
        } catch  where error.code == .notFound || error.code == .unsafePath {
            throw LibraryError(
                code: .libraryMissing,
                message: "there is no folder \(layout.root): is its disk connected? "
                    + "Otherwise make a library with: nura init \(layout.root)",
                cause: error)
        }
    }

    static func read(in root: borrowing Folder, _ layout: LibraryLayout) throws(LibraryError) -> LibraryMarker {
        let contents: FileContents
        do throws(LibraryError) {
            contents = try root.contents(LibraryLayout.marker, limit: 1 << 20)
        } catch  where error.code == .notFound {
            throw LibraryError(
                code: .notALibrary,
                message: "\(layout.root) is not a library (\(LibraryLayout.marker) is missing): is its disk "
                    + "connected? Otherwise make it one with: nura init \(layout.root)",
                cause: error)
        }
        return try LibraryMarker(parsing: contents.bytes, path: layout.absolute(LibraryLayout.marker))
    }
}
