import CLinux
import Glibc

/// An open file that closes itself. Its calls block while the disk works.
package struct Descriptor<Failure: FileFailure>: ~Copyable, Sendable {
    package let number: Int32
    /// What messages call it.
    package let label: String

    init(_ number: Int32, label: String) {
        self.number = number
        self.label = label
    }

    deinit {
        close(number)
    }

    /// What the kernel says about the open file.
    package func status() throws(Failure) -> FileStatus {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .system(errno, "read", label) }
        return FileStatus(status)
    }

    /// Returns when what was written to the file is on the disk.
    package func flush() throws(Failure) {
        while fsync(number) != 0 {
            guard errno == EINTR else { throw .system(errno, "write", label) }
        }
    }

    /// Reads up to `buffer.count` bytes from where the last read ended; 0 at the end.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
        while true {
            let count = Glibc.read(number, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw .system(errno, "read", label) }
        }
    }

    /// Reads up to `buffer.count` bytes that begin at `offset`; 0 at the end of the file.
    package func read(at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
        while true {
            let count = pread(number, buffer.baseAddress, buffer.count, off_t(offset))
            if count >= 0 { return count }
            guard errno == EINTR else { throw .system(errno, "read", label) }
        }
    }

    /// Up to `count` bytes that begin at `offset`; fewer when the file ends before.
    package func bytes(at offset: Int64, count: Int) throws(Failure) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        defer { buffer.deallocate() }
        return try Array(buffer[..<read(at: offset, into: buffer)])
    }

    /// Writes all of `bytes` where the last write ended.
    package func write(_ bytes: [UInt8]) throws(Failure) {
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
        guard failure == 0 else { throw .system(failure, "write", label) }
    }

    /// Makes the file hold `bytes` and nothing else.
    package func overwrite(_ bytes: [UInt8]) throws(Failure) {
        guard ftruncate(number, 0) == 0, lseek(number, 0, SEEK_SET) == 0 else { throw .system(errno, "write", label) }
        try write(bytes)
    }
}

extension Descriptor {
    /// How a lock is held: by one alone, or by several together.
    package enum Lock {
        case exclusive
        case shared
    }

    /// Takes the advisory lock of the file (flock(2)), which the kernel gives back when the descriptor closes.
    ///
    /// - Parameter waits: whether to wait for whoever has it.
    /// - Returns: `false` when somebody else has it.
    package func lock(_ lock: Lock, waits: Bool) throws(Failure) -> Bool {
        let operation = (lock == .exclusive ? LOCK_EX : LOCK_SH) | (waits ? 0 : LOCK_NB)
        while flock(number, operation) != 0 {
            if errno == EWOULDBLOCK { return false }
            guard errno == EINTR else { throw .system(errno, "lock", label) }
        }
        return true
    }

    /// Lets this empty file, open for writing, share the contents of `other` without copying them.
    ///
    /// - Returns: `false` where the file system cannot.
    package func clone(_ other: borrowing Descriptor) -> Bool { nura_clone(other.number, number) == 0 }

    /// Gives the file the extended attribute `name`, or removes it for an empty value. Many file systems have no room
    /// for it, so nothing is said when it fails.
    package func setAttribute(_ name: String, to value: [UInt8]) {
        _ = nura_set_attribute(number, name, value, UInt(value.count))
    }
}
