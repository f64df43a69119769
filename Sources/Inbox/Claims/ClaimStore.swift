import Crypto
import Files
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
        for name in try directory.names() {
            if name.hasSuffix(Self.temporarySuffix) { try directory.removeFile(name) }
            guard name.hasSuffix(Self.suffix) else { continue }
            if let claim = try claim(in: name, of: directory) {
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
        let name = Self.fileName(of: claim.id)
        try openFolder().put(
            JSONValue.object(claim.json).encoded(.pretty), as: name, through: name + Self.temporarySuffix, mode: 0o600)
    }

    /// Removes a claim whose file has left the inbox. Does nothing where there is none.
    ///
    /// - Throws: `ClaimError`.
    package func retire(_ claim: Claim) throws(ClaimError) {
        let directory = try openFolder()
        try directory.removeFile(Self.fileName(of: claim.id))
        try directory.flush()
    }

    private static let suffix = ".json"
    private static let temporarySuffix = ".tmp"
    private static let damagedSuffix = ".damaged"
    private static let longestClaim = 64 * 1024 * 1024

    /// Ids are opaque and never become paths themselves.
    private static func fileName(of id: ImageID) -> String {
        SHA256.hash(data: Array(id.rawValue.utf8)).hexadecimal + suffix
    }

    private func openFolder() throws(ClaimError) -> Files.Folder<ClaimError> {
        let parent = try Files.Folder<ClaimError>(at: FilePath.parent(of: folder))
        let name = FilePath.name(of: folder)
        if try parent.makeFolder(name, mode: 0o700) { try parent.flush() }
        return try parent.folder(name)
    }

    /// - Returns: `nil` for a file that is no claim.
    private func claim(in name: String, of directory: borrowing Files.Folder<ClaimError>) throws(ClaimError) -> Claim? {
        guard let size = try directory.status(name)?.facts.size, size <= Self.longestClaim,
            let claim = Claim(bytes: try directory.contents(name, limit: Self.longestClaim).bytes)
        else { return nil }
        return Self.fileName(of: claim.id) == name ? claim : nil
    }

    private func setAside(
        _ name: String, in directory: borrowing Files.Folder<ClaimError>
    ) throws(ClaimError) -> String {
        for free in FreeNames(name + Self.damagedSuffix, longestBytes: 255)
        where try directory.rename(name, to: free, in: directory) == .renamed {
            return directory.label(free)
        }
        throw .system(EEXIST, "rename", directory.label(name))
    }
}
