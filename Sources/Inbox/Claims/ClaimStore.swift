import Crypto
import Glibc
import NuraModel

/// The live claims of a library, a JSON file each. Every call blocks, so it belongs off the cooperative pool; one
/// process at a time, the one that holds the library's lock, may use a folder.
package struct ClaimStore: Sendable {
    /// All claims of a folder, and the files in it that are none.
    package struct Contents: Hashable, Sendable {
        /// In the order they were made.
        package let claims: [Claim]
        /// The files that could not be read as claims, where they are now: torn by a crash of the disk, or edited.
        package let damaged: [String]

        package init(claims: [Claim], damaged: [String]) {
            self.claims = claims
            self.damaged = damaged
        }
    }

    /// The absolute path of the folder, such as `LIBRARY/.nura/claims`.
    private let folder: String

    package init(folder: String) {
        self.folder = folder
    }

    /// Reads all claims. A file that is none is renamed to end in `.damaged`, so it is kept and reported once.
    ///
    /// - Throws: `ClaimError` when the folder or a file cannot be read: then nobody may start to work, for a claim
    ///   that is not seen could be made twice.
    package func load() throws(ClaimError) -> Contents {
        let directory = try openFolder()
        var claims: [Claim] = []
        var damaged: [String] = []
        for name in try names(in: directory) {
            if name.hasSuffix(Self.temporarySuffix) { unlinkat(directory.number, name, 0) }
            guard name.hasSuffix(Self.suffix) else { continue }
            guard let file = directory.open(name, O_RDONLY) else { throw failure("read", name) }
            let bytes = file.readAll(atMost: Self.longestClaim)
            if bytes == nil, errno != EFBIG { throw failure("read", name) }
            if let claim = bytes.flatMap(Claim.init(bytes:)), Self.fileName(of: claim.id) == name {
                claims.append(claim)
            } else {
                damaged.append(try setAside(name, in: directory))
            }
        }
        claims.sort { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
        return Contents(claims: claims, damaged: damaged.sorted())
    }

    /// Stores a claim, or replaces it with its new state; when this returns it survives a power failure.
    ///
    /// - Throws: `ClaimError`; the stored state is then the one before or this one, never half of it.
    package func save(_ claim: Claim) throws(ClaimError) {
        let directory = try openFolder()
        let name = Self.fileName(of: claim.id)
        let temporary = name + Self.temporarySuffix
        guard let file = directory.open(temporary, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600) else {
            throw failure("write", name)
        }
        guard file.writeAll(JSONValue.object(claim.json).encoded(.pretty)), fsync(file.number) == 0,
            renameat(directory.number, temporary, directory.number, name) == 0
        else {
            let error = failure("write", name)
            unlinkat(directory.number, temporary, 0)
            throw error
        }
        guard fsync(directory.number) == 0 else { throw failure("write", name) }
    }

    /// Removes a claim whose file has left the inbox. Does nothing where there is none.
    ///
    /// - Throws: `ClaimError`.
    package func retire(_ claim: Claim) throws(ClaimError) {
        let directory = try openFolder()
        let name = Self.fileName(of: claim.id)
        guard unlinkat(directory.number, name, 0) == 0 || errno == ENOENT else { throw failure("remove", name) }
        guard fsync(directory.number) == 0 else { throw failure("remove", name) }
    }

    private static let suffix = ".json"
    private static let temporarySuffix = ".tmp"
    private static let damagedSuffix = ".damaged"
    private static let longestClaim = 64 * 1024 * 1024

    /// Ids are opaque and never become paths themselves.
    private static func fileName(of id: ImageID) -> String {
        SHA256.hash(data: Array(id.rawValue.utf8)).hexadecimal + suffix
    }

    private func openFolder() throws(ClaimError) -> Descriptor {
        if let directory = Descriptor.folder(folder) { return directory }
        guard errno == ENOENT, mkdir(folder, 0o700) == 0 || errno == EEXIST, let directory = Descriptor.folder(folder)
        else { throw failure("open", "") }
        if let slash = folder.lastIndex(of: "/"), let parent = Descriptor.folder(String(folder[...slash])) {
            fsync(parent.number)
        }
        return directory
    }

    private func names(in directory: Descriptor) throws(ClaimError) -> [String] {
        do throws(InboxError) {
            return try directory.names(path: folder)
        } catch {
            throw failure("list", "", number: error.systemError)
        }
    }

    private func setAside(_ name: String, in directory: Descriptor) throws(ClaimError) -> String {
        for free in FreeNames(name + Self.damagedSuffix, longestBytes: 255) {
            var status = stat()
            if fstatat(directory.number, free, &status, AT_SYMLINK_NOFOLLOW) == 0 { continue }
            guard renameat(directory.number, name, directory.number, free) == 0 else { break }
            return "\(folder)/\(free)"
        }
        throw failure("rename", name)
    }

    private func failure(_ action: String, _ name: String, number: Int32 = errno) -> ClaimError {
        let (code, remedy): (ClaimError.Code, String) =
            switch number {
            case ENOSPC, EDQUOT: (.diskFull, "the disk is full; make room, and Nura goes on by itself.")
            case EROFS: (.notPermitted, "the disk is mounted read-only; mount it writable.")
            case EACCES, EPERM: (.notPermitted, "give the user that runs Nura the right to write it.")
            default: (.failed, "\(String(cString: strerror(number))).")
            }
        return ClaimError(
            code: code, message: "Nura cannot \(action) its claim \(folder)/\(name): \(remedy)", systemError: number)
    }
}
