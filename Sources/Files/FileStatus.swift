import Glibc
package import NuraModel

/// What the directory says about a file, a folder or whatever else has a name.
package struct FileStatus: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case file
        case folder
        case link
        case other
    }

    package let kind: Kind
    package let facts: FileFacts
    package let device: UInt64
    package let owner: UInt32

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        facts = FileFacts(
            inode: UInt64(status.st_ino), size: Int64(status.st_size),
            modifiedNanoseconds: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec))
        device = UInt64(status.st_dev)
        owner = status.st_uid
    }
}
