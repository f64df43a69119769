import Glibc
import NuraModel

/// What a folder holds, without its symbolic links, pipes, sockets and devices.
struct FolderListing {
    enum Kind: Hashable {
        case file(FileFacts, links: UInt)
        case folder(inode: UInt64)
    }

    let entries: [(name: String, kind: Kind)]

    /// Lists the folder at an absolute path.
    ///
    /// - Parameter follows: whether the path itself may be a symbolic link.
    /// - Returns: the listing without what vanished meanwhile, or the number of the system's error.
    static func of(_ path: String, follows: Bool) -> Result<FolderListing, ErrorNumber> {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (follows ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { return .failure(ErrorNumber(value: errno)) }
        guard let stream = fdopendir(descriptor) else {
            let number = errno
            close(descriptor)
            return .failure(ErrorNumber(value: number))
        }
        defer { closedir(stream) }
        var entries: [(name: String, kind: Kind)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let name, name != ".", name != "..", let kind = Kind(name, in: descriptor) else { continue }
            entries.append((name, kind))
        }
        guard errno == 0 else { return .failure(ErrorNumber(value: errno)) }
        return .success(FolderListing(entries: entries))
    }
}

/// The number of a system's error.
struct ErrorNumber: Error {
    let value: Int32

    /// Whether what was looked for is gone, or is no folder any more.
    var meansGone: Bool { value == ENOENT || value == ENOTDIR || value == ELOOP }
}

extension FolderListing.Kind {
    /// What `name` is in an open folder; `nil` when it is gone or of no interest.
    init?(_ name: String, in folder: Int32) {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder(inode: UInt64(status.st_ino))
        case S_IFREG:
            let facts = FileFacts(
                inode: UInt64(status.st_ino), size: Int64(status.st_size),
                modifiedNanoseconds: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec))
            self = .file(facts, links: UInt(status.st_nlink))
        default: return nil
        }
    }
}

extension String {
    /// This path below `folder`, which is empty for the root.
    func below(_ folder: String) -> String {
        folder.isEmpty ? self : "\(folder)/\(self)"
    }
}
