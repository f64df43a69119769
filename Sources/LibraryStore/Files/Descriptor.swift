import Glibc
import NuraModel

/// An open file that closes itself.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// What the kernel says about the open file.
    func status(_ path: String) throws(LibraryError) -> FileStatus {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .system(errno, "read", path) }
        return FileStatus(status)
    }

    /// Returns when what was written to the file is on the disk.
    func flush(_ path: String) throws(LibraryError) {
        while fsync(number) != 0 {
            guard errno == EINTR else { throw .system(errno, "write", path) }
        }
    }

    /// Reads up to `buffer.count` bytes from where the last read ended; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer, _ path: String) throws(LibraryError) -> Int {
        while true {
            let count = Glibc.read(number, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw .system(errno, "read", path) }
        }
    }

    func write(_ bytes: [UInt8], _ path: String) throws(LibraryError) {
        let failure: Int32 = bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(count)
            }
            return 0
        }
        guard failure == 0 else { throw .system(failure, "write", path) }
    }
}

/// The part of a file's status that the store looks at.
struct FileStatus {
    enum Kind {
        case file
        case folder
        case link
        case other
    }

    let kind: Kind
    let facts: FileFacts
    let device: UInt64
    let owner: UInt32

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
