import Glibc

/// A failed system call, as the cause of a `LibraryError`.
package struct SystemFailure: Error, Hashable, CustomStringConvertible {
    /// The value of `errno`.
    package let number: Int32

    package var description: String { "\(String(cString: strerror(number))) (errno \(number))" }
}

extension LibraryError {
    /// The failure of a system call, in words that name the file and the remedy.
    ///
    /// - Parameters:
    ///   - number: the value of `errno` right after the call.
    ///   - action: what was being done, to follow "cannot": `read`, `write`, `move`.
    ///   - path: the file it was done to, as the person knows it.
    package static func system(_ number: Int32, _ action: String, _ path: String) -> LibraryError {
        let (code, explanation) = meaning(of: number)
        return LibraryError(
            code: code, message: "cannot \(action) \(path): \(explanation)", cause: SystemFailure(number: number))
    }

    private static func meaning(of number: Int32) -> (Code, String) {
        switch number {
        case ENOSPC: (.diskFull, "the disk is full; free some space and try again")
        case EDQUOT: (.diskFull, "your disk quota is used up; free some space and try again")
        case EROFS: (.readOnly, "the disk is mounted read-only; mount it writable and try again")
        case EACCES, EPERM: (.notPermitted, "permission denied; check who owns the file and its folder")
        case ENOENT: (.notFound, "there is no such file")
        case EEXIST, ENOTEMPTY: (.exists, "the name is already taken")
        case ESTALE, ENOTCONN, EHOSTDOWN:
            (.libraryMissing, "the disk or network share went away; connect it again and try again")
        case ENODEV, ENXIO: (.libraryMissing, "the disk is no longer there; connect it again and try again")
        case ELOOP: (.unsafePath, "a symbolic link is in the way, and Nura does not follow links inside a library")
        case EXDEV:
            (.unsafePath, "it is on another disk than the rest of the library; keep the whole library on one disk")
        case ENOTDIR: (.unsafePath, "a file stands where a folder is expected")
        case EISDIR: (.unsafePath, "a folder stands where a file is expected")
        case ENAMETOOLONG: (.unsafePath, "the name or path is too long; shorten it")
        case EBUSY, EAGAIN, ETXTBSY: (.busy, "another program is using it; try again")
        case EFBIG: (.tooLarge, "the file is larger than the disk's format allows")
        case EMFILE, ENFILE: (.io, "too many files are open; raise the limit (ulimit -n) and try again")
        case ENOSYS: (.io, "the kernel lacks a call that Nura needs (openat2, Linux 5.6), or the container forbids it")
        case EIO: (.io, "the disk reports an input/output error; check the disk before anything else")
        default: (.io, String(cString: strerror(number)))
        }
    }
}
