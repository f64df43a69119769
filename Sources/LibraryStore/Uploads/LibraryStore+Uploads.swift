import Files
import Glibc
package import NuraModel

/// Files that a device has sent and that no record names yet: `uploads/SHA256.png`, each whole and checked.
extension LibraryStore {
    /// Begins a file that is about to arrive.
    package func beginUpload() throws(LibraryError) -> IncomingFile {
        let root = try openRoot()
        let folder = try root.makeFolders(LibraryLayout.uploads)
        let name = newToken() + Self.partSuffix
        let descriptor = try folder.newFile(name)
        return IncomingFile(name: name, descriptor: descriptor) { [self] in
            // A file that cannot be removed now is swept after a day.
            try? openRoot().folder(LibraryLayout.uploads).removeFile(name)
        }
    }

    /// Keeps a file that has arrived whole under its hash.
    ///
    /// - Throws: `LibraryError` with `changed` when its SHA-256 is not `sha256`, and with `damagedImage` when it is not a
    ///   whole PNG; nothing is kept then.
    package func keep(_ file: borrowing IncomingFile, as sha256: String) throws(LibraryError) {
        let root = try openRoot()
        let folder = try root.folder(LibraryLayout.uploads)
        guard try file.finish() == sha256 else {
            throw LibraryError(code: .changed, message: "the bytes that arrived do not have the hash \(sha256)")
        }
        let contents = try folder.contents(file.name, limit: Self.maximumPNGBytes)
        do {
            _ = try pngReader(contents.bytes)
        } catch {
            throw LibraryError(
                code: .damagedImage, message: "the bytes that arrived are not a whole and undamaged PNG", cause: error)
        }
        try folder.replace(file.name, to: Self.uploadName(sha256), in: folder)
        try folder.flush()
    }

    /// What has arrived of a file that is not kept.
    package func bytes(of file: borrowing IncomingFile) throws(LibraryError) -> [UInt8] {
        try openRoot().folder(LibraryLayout.uploads).contents(file.name, limit: Self.maximumPNGBytes).bytes
    }

    /// Whether a file with this hash has been uploaded; the time at which it would be swept then starts anew.
    package func renewUpload(_ sha256: String) throws(LibraryError) -> Bool {
        let root = try openRoot()
        guard ImageFile.isSHA256(sha256), try root.statusBeneath(LibraryLayout.upload(sha256)) != nil else {
            return false
        }
        let file = try root.file(LibraryLayout.upload(sha256))
        // The times of an open file can always be set by its owner; where not, the sweep only comes sooner.
        _ = futimens(file.number, nil)
        return true
    }

    /// The bytes of an uploaded file; `nil` when there is none, or when it is not what its name says.
    package func uploadedBytes(_ sha256: String) throws(LibraryError) -> [UInt8]? {
        guard ImageFile.isSHA256(sha256), try openRoot().statusBeneath(LibraryLayout.upload(sha256)) != nil else {
            return nil
        }
        let contents = try openRoot().contents(LibraryLayout.upload(sha256), limit: Self.maximumPNGBytes)
        return contents.sha256 == sha256 ? contents.bytes : nil
    }

    /// An uploaded file as an image would have it. It was checked when it was kept, and is not read again.
    ///
    /// - Throws: `LibraryError` with `notFound` when there is none.
    func uploadedFile(_ sha256: String) throws(LibraryError) -> (path: String, inode: UInt64, file: ImageFile) {
        let path = LibraryLayout.upload(sha256)
        let file = try openRoot().file(path)
        let facts = try file.status().facts
        guard let size = PNGHeader(try file.bytes(at: 0, count: PNGHeader.length)) else {
            throw LibraryError(code: .damagedImage, message: "\(file.label) is not a PNG")
        }
        return (
            path, facts.inode,
            ImageFile(sha256: sha256, bytes: Int(facts.size), width: size.width, height: size.height)
        )
    }

    /// Gives up an uploaded file.
    package func removeUpload(_ sha256: String) throws(LibraryError) {
        let root = try openRoot()
        guard ImageFile.isSHA256(sha256), try root.statusBeneath(LibraryLayout.uploads) != nil else { return }
        try root.folder(LibraryLayout.uploads).removeFile(Self.uploadName(sha256))
    }

    /// Removes what was uploaded before `time` and never used, whole files and broken-off ones.
    ///
    /// - Returns: how many files are gone.
    @discardableResult
    package func sweepUploads(before time: Timestamp) throws(LibraryError) -> Int {
        try sweepFiles(in: LibraryLayout.uploads) { _, facts in facts.modifiedNanoseconds / 1000 < time.microseconds }
    }

    /// Removes the files directly in `path` that `isOld` names.
    func sweepFiles(
        in path: String, where isOld: (String, FileFacts) -> Bool
    ) throws(LibraryError) -> Int {
        let root = try openRoot()
        guard try root.statusBeneath(path) != nil else { return 0 }
        let folder = try root.folder(path)
        var count = 0
        for name in try folder.names() {
            guard let status = try folder.status(name), status.kind == .file, isOld(name, status.facts) else {
                continue
            }
            try folder.removeFile(name)
            count += 1
        }
        return count
    }

    private static let partSuffix = ".part"

    private static func uploadName(_ sha256: String) -> String { sha256 + ".png" }
}
