import Files
import Glibc
import NuraModel

/// Lists the files below `images/` with one system call a file.
///
/// Hidden files and symbolic links are passed over; nothing is opened but folders.
struct LibraryScanner: ~Copyable {
    private(set) var listing = LibraryListing()
    /// Whether the files are entered by name, or only into the digest.
    private let namesFiles: Bool
    /// The bytes of the path of the entry that is looked at.
    private var path: [UInt8] = []
    private let pictures: PicturesPlace
    private static let maximumDepth = 100

    init(pictures: PicturesPlace, namesFiles: Bool, expecting count: Int = 0) {
        self.pictures = pictures
        self.namesFiles = namesFiles
        listing.pngs.reserveCapacity(count)
        listing.sidecars.reserveCapacity(count)
    }

    /// Lists `folder`, which is at `relative`, and everything below it.
    mutating func list(_ folder: borrowing Folder, at relative: String, depth: Int = 0) throws(LibraryError) {
        var place = Place(relative)
        try folder.forEachEntry { (name, kind) throws(LibraryError) in
            guard name[0] != UInt8(ascii: ".") else { return }
            do throws(LibraryError) {
                try look(at: name, kind, in: folder, &place)
            } catch {
                listing.errors.append(error)
            }
        }
        for path in place.folders {
            if namesFiles { listing.folders.append(path) }
            do throws(LibraryError) {
                guard depth < Self.maximumDepth else {
                    throw LibraryError(code: .unsafePath, message: "\(path) is nested too deeply to be looked at")
                }
                try list(folder.folder(FilePath.name(of: path)), at: path, depth: depth + 1)
            } catch {
                listing.errors.append(error)
            }
        }
    }

    /// The folder that is being listed.
    private struct Place {
        /// The bytes of its path, with a `/` behind.
        let prefix: [UInt8]
        let hash: PathHash
        /// The paths of the folders in it.
        var folders: [String] = []

        init(_ relative: String) {
            prefix = Array(relative.utf8) + [UInt8(ascii: "/")]
            var hash = PathHash()
            hash.append(prefix)
            self.hash = hash
        }
    }

    /// Enters what is called `name` into the listing.
    private mutating func look(
        at name: UnsafeBufferPointer<UInt8>, _ kind: Int, in folder: borrowing Folder, _ place: inout Place
    ) throws(LibraryError) {
        if kind == Int(DT_DIR) { return enterFolder(name, &place) }
        guard kind == Int(DT_REG) || kind == Int(DT_UNKNOWN) else { return }
        let isPNG = Self.ends(name, in: ".png")
        let isSidecar = !isPNG && Self.ends(name, in: ".json")
        guard isPNG || isSidecar || kind == Int(DT_UNKNOWN) else {
            listing.otherFiles += 1
            return
        }
        guard let status = try folder.status(ofEntry: name) else {
            // It may have been moved to where the scan has been.
            let label = folder.label(Self.shown(name))
            throw LibraryError(code: .changed, message: "\(label) was moved while the folder was looked at")
        }
        switch status.kind {
        case .folder: enterFolder(name, &place)
        case .file where isPNG || isSidecar: enterFile(name, status.facts, isPNG: isPNG, place)
        case .file: listing.otherFiles += 1
        case .link, .other: break
        }
    }

    private mutating func enterFile(
        _ name: UnsafeBufferPointer<UInt8>, _ facts: FileFacts, isPNG: Bool, _ place: borrowing Place
    ) {
        var hash = place.hash
        hash.append(name)
        listing.digest.add(hash, facts)
        guard namesFiles else { return }
        guard let path = text(name, place.prefix) else {
            if isPNG { listing.unnamable.append(Self.shown(name)) }
            return
        }
        let isTwin =
            isPNG ? Self.enter(path, facts, into: &listing.pngs) : Self.enter(path, facts, into: &listing.sidecars)
        if isTwin { listing.twins.append(path) }
    }

    /// - Returns: whether another file has the same path but for Unicode normalisation, which strings do not tell
    ///   apart. The older file is listed, whichever comes first.
    private static func enter(_ path: String, _ facts: FileFacts, into files: inout [String: FileFacts]) -> Bool {
        guard let other = files.updateValue(facts, forKey: path) else { return false }
        // The dictionary has kept the spelling of the file that came first.
        if other.inode < facts.inode {
            files[path] = other
        } else {
            files[path] = nil
            files[path] = facts
        }
        return true
    }

    private mutating func enterFolder(_ name: UnsafeBufferPointer<UInt8>, _ place: inout Place) {
        let path = text(name, place.prefix)
        if let path, pictures.isOwn(folder: path) { return }
        var hash = place.hash
        hash.append(name)
        listing.digest.add(hash, nil)
        if let path {
            place.folders.append(path)
        } else {
            listing.unnamable.append(Self.shown(name))
        }
    }

    private mutating func text(_ name: UnsafeBufferPointer<UInt8>, _ prefix: [UInt8]) -> String? {
        path.removeAll(keepingCapacity: true)
        path.append(contentsOf: prefix)
        path.append(contentsOf: name)
        return String(validating: path, as: UTF8.self)
    }

    private static func ends(_ name: UnsafeBufferPointer<UInt8>, in ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard name.count > count else { return false }
        let start = name.count - count
        for index in 0..<count {
            let expected = ending.utf8Start[index]
            // Letters match in either case; the dot must be a dot.
            guard name[start + index] == expected || (index > 0 && name[start + index] | 0x20 == expected) else {
                return false
            }
        }
        return true
    }

    /// The name for a message, with what is not UTF-8 replaced.
    private static func shown(_ name: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: name, as: UTF8.self)
    }
}
