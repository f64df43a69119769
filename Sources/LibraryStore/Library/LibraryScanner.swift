import Glibc
import NuraModel

/// Lists the files below `images/` with one system call a file.
///
/// Hidden files and symbolic links are passed over; nothing is opened but folders.
struct LibraryScanner: ~Copyable {
    private(set) var listing = LibraryListing()
    /// The bytes of the path of the entry that is looked at.
    private var path: [UInt8] = []
    private static let maximumDepth = 100

    /// Lists `folder`, which is at `relative`, and everything below it.
    mutating func list(_ folder: borrowing Folder, at relative: String, depth: Int = 0) throws(LibraryError) {
        let prefix = Array(relative.utf8) + [UInt8(ascii: "/")]
        var inner: [String] = []
        try folder.forEachEntry { (name, kind) throws(LibraryError) in
            guard name[0] != UInt8(ascii: ".") else { return }
            do throws(LibraryError) {
                if let found = try look(at: name, kind, in: folder, prefix) { inner.append(found) }
            } catch {
                listing.errors.append(error)
            }
        }
        for path in inner {
            listing.folders.append(path)
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

    /// Enters a file into the listing.
    ///
    /// - Returns: the path, when it is a folder.
    private mutating func look(
        at name: UnsafeBufferPointer<UInt8>, _ kind: Int, in folder: borrowing Folder, _ prefix: [UInt8]
    ) throws(LibraryError) -> String? {
        if kind == Int(DT_DIR) { return try folderPath(name, prefix) }
        guard kind == Int(DT_REG) || kind == Int(DT_UNKNOWN) else { return nil }
        let isPNG = Self.ends(name, in: ".png")
        let isSidecar = !isPNG && Self.ends(name, in: ".json")
        guard isPNG || isSidecar || kind == Int(DT_UNKNOWN) else {
            listing.otherFiles += 1
            return nil
        }
        let status = try folder.status(name)
        switch status.kind {
        case .folder: return try folderPath(name, prefix)
        case .link, .other: return nil
        case .file: break
        }
        guard isPNG || isSidecar, let path = text(name, prefix) else {
            if isPNG { listing.unnamable.append(Self.escaped(name)) }
            listing.otherFiles += 1
            return nil
        }
        if isPNG {
            enter(path, status.facts, in: \.pngs)
        } else {
            enter(path, status.facts, in: \.sidecars)
        }
        return nil
    }

    private mutating func enter(
        _ path: String, _ facts: FileFacts, in files: WritableKeyPath<LibraryListing, [String: FileFacts]>
    ) {
        guard let other = listing[keyPath: files].updateValue(facts, forKey: path) else { return }
        // Strings are equal that differ in normalisation only. The older file is listed, whichever comes first.
        if other.inode < facts.inode { listing[keyPath: files][path] = other }
        listing.twins.append(path)
    }

    private mutating func folderPath(
        _ name: UnsafeBufferPointer<UInt8>, _ prefix: [UInt8]
    ) throws(LibraryError) -> String? {
        if let path = text(name, prefix) { return path }
        listing.unnamable.append(Self.escaped(name))
        return nil
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

    private static func escaped(_ name: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: name, as: UTF8.self)
    }
}

extension Folder {
    /// What is called `name`, a name that was listed just now.
    ///
    /// - Throws: `LibraryError` with `changed` when it is gone: it may have been moved to where the scan has been.
    fileprivate func status(_ name: UnsafeBufferPointer<UInt8>) throws(LibraryError) -> FileStatus {
        var status = stat()
        let start = name.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
        if let start, fstatat(number, start, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        let failure = errno
        let text = label(String(decoding: name, as: UTF8.self))
        guard failure == ENOENT else { throw .system(failure, "read", text) }
        throw LibraryError(code: .changed, message: "\(text) was moved while the folder was looked at")
    }
}

extension LibraryStore {
    /// Lists everything below `images/`, without waiting for a writer. What is listed while somebody renames may miss
    /// the renamed file under both names: a file is gone only when two complete listings say so.
    ///
    /// - Throws: `LibraryError` when the library itself is not there or `images/` cannot be read. Errors further down
    ///   are in the listing, which is then not complete.
    package func scan() throws(LibraryError) -> LibraryListing {
        let root = try openRoot()
        var scanner = LibraryScanner()
        try scanner.list(root.folder(LibraryLayout.images), at: LibraryLayout.images)
        // The library may have been unmounted meanwhile.
        try verify()
        return scanner.listing
    }
}
