import Glibc
import LibraryService
import LibraryStore
import NuraModel

/// The folder of a server: a library for each user, named by the user's id, and what belongs to the server itself.
package struct ServerFolder: Sendable {
    /// The folder of the server's own files; no user can have this name.
    static let state = ".nura-server"

    package let root: String

    package init(root: String) {
        self.root = LibraryLayout(root: root).root
    }

    package func library(of user: UserID) -> String { "\(root)/\(user)" }

    /// Where the jobs of a user wait.
    func jobs(of user: UserID) -> String { "\(jobs)/\(user)" }

    var jobs: String { "\(root)/\(Self.state)/jobs" }

    private var marker: String { "\(root)/\(Self.state)/server.json" }

    /// The users who have a library here, sorted.
    ///
    /// - Throws: `ServerError` when the folder cannot be read.
    package func users() throws(ServerError) -> [UserID] {
        guard let folder = opendir(root) else { throw Self.failure("read", root) }
        defer { closedir(folder) }
        var users: [UserID] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let user = UserID(name), user.description == name { users.append(user) }
        }
        return users.sorted { $0.description < $1.description }
    }

    /// Destroys the library of a user and what the server knows of them: pictures, words, trash, everything.
    ///
    /// - Returns: whether there was anything.
    /// - Throws: `ServerError` when something cannot be removed.
    package func remove(_ user: UserID) throws(ServerError) -> Bool {
        var found = false
        for path in [jobs(of: user), library(of: user)] where access(path, F_OK) == 0 {
            found = true
            try Self.removeTree(path)
        }
        return found
    }

    /// Removes a folder with everything in it; links are removed, not followed.
    private static func removeTree(_ path: String) throws(ServerError) {
        guard let folder = opendir(path) else {
            // A file or a link; a link to a folder is one too.
            guard errno == ENOTDIR || errno == ELOOP, unlink(path) == 0 else { throw Self.failure("remove", path) }
            return
        }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        closedir(folder)
        for name in names {
            let inner = "\(path)/\(name)"
            if unlink(inner) == 0 { continue }
            // Linux says so of a folder (unlink(2)).
            guard errno == EISDIR else { throw Self.failure("remove", inner) }
            try removeTree(inner)
        }
        guard rmdir(path) == 0 else { throw Self.failure("remove", path) }
    }

    /// The server's own id, which its folder keeps; the folder is made where there is none.
    ///
    /// - Parameter fresh: the id of a server that is new.
    /// - Throws: `ServerError` when the folder cannot be made, or its marker cannot be understood.
    func prepare(fresh: String) throws(ServerError) -> String {
        for path in [root, "\(root)/\(Self.state)", jobs] { try Self.makeFolder(path) }
        if let id = try serverID() { return id }
        let object: JSONObject = ["format": "nura.server/1", "server_id": .string(fresh)]
        try SpoolFile.write(JSONValue.object(object).encoded(.pretty), to: marker)
        return fresh
    }

    /// The id in the folder; `nil` when there is none, as in the empty place of a disk that is not mounted.
    ///
    /// - Throws: `ServerError` for a marker that cannot be understood.
    func serverID() throws(ServerError) -> String? {
        guard let bytes = try SpoolFile.read(marker) else { return nil }
        guard let object = (try? JSONValue(parsing: bytes))?.object, let id = object["server_id"]?.string else {
            throw ServerError(code: .badFolder, message: "\(marker) is damaged; put it back from a backup")
        }
        return id
    }

    static func makeFolder(_ path: String) throws(ServerError) {
        guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        throw failure("make", path)
    }

    static func failure(_ verb: String, _ path: String) -> ServerError {
        ServerError(
            code: .badFolder, message: "cannot \(verb) \(path): \(String(cString: strerror(errno)))")
    }
}

/// A small file of the server's own that is there whole or not at all.
enum SpoolFile {
    /// The bytes of a file; `nil` when there is none.
    ///
    /// - Parameter followingLinks: for a file that a person has named: certificates and key sets are often links.
    static func read(_ path: String, followingLinks: Bool = false) throws(ServerError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW))
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw ServerFolder.failure("read", path)
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ServerFolder.failure("read", path) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Writes the file durably, in the place of what has the name.
    static func write(_ bytes: [UInt8], to path: String) throws(ServerError) {
        let temporary = path + ".part"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw ServerFolder.failure("write", path) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw ServerFolder.failure("write", path) }
            rest = rest.dropFirst(count)
        }
        guard fsync(file) == 0, rename(temporary, path) == 0 else { throw ServerFolder.failure("write", path) }
        try flushFolder(of: path)
    }

    static func remove(_ path: String) throws(ServerError) {
        guard unlink(path) != 0, errno != ENOENT else { return }
        throw ServerFolder.failure("remove", path)
    }

    private static func flushFolder(of path: String) throws(ServerError) {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ServerFolder.failure("write", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw ServerFolder.failure("write", path) }
    }
}
