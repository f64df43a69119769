import CLinux
import Glibc
import NuraModel

/// An open folder; everything it does stays beneath it and follows no symbolic link. Its calls block while the disk
/// works.
///
/// Names are single path components; paths are relative, with `/` between their parts. What fails is told in the words
/// of `Failure`.
package struct Folder<Failure: FileFailure>: ~Copyable, Sendable {
    /// Where what is asked for at a path really is, relative to the folder.
    package typealias Places = @Sendable (_ path: String) throws(Failure) -> String

    private let descriptor: Descriptor<Failure>
    /// `nil` where every file is at its path.
    private let places: Places?

    private init(_ descriptor: consuming Descriptor<Failure>, places: Places? = nil) {
        self.descriptor = descriptor
        self.places = places
    }

    /// Opens the folder at an absolute path; links on the way to it are followed.
    ///
    /// - Parameters:
    ///   - label: what messages call it; its path, where nothing else is said. Empty when its files are known by their
    ///     relative paths.
    ///   - places: for a folder of which some files are elsewhere than their paths say.
    package init(at path: String, label: String? = nil, places: Places? = nil) throws(Failure) {
        let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw .system(errno, "open", label ?? path) }
        self.init(Descriptor(number, label: label ?? path), places: places)
    }

    package var number: Int32 { descriptor.number }

    /// What messages call this folder.
    package var label: String { descriptor.label }

    /// What messages call the file at `relative` in this folder: where it really is.
    package func label(_ relative: String) -> String { label(ofPlace: (try? place(of: relative)) ?? relative) }

    private func label(ofPlace place: String) -> String {
        place.isEmpty ? label : FilePath.joined(label, place)
    }

    /// The folder at `relative`; an empty path is this folder itself, opened again.
    package func folder(_ relative: String) throws(Failure) -> Folder {
        Folder(try open(place(of: relative), O_RDONLY | O_DIRECTORY, "open"))
    }

    /// Opens the file at `relative` for reading; a link, a pipe or the like is refused rather than waited for.
    package func file(_ relative: String) throws(Failure) -> Descriptor<Failure> {
        let file = try open(place(of: relative), O_RDONLY | O_NOFOLLOW | O_NONBLOCK, "read")
        guard try file.status().kind == .file else { throw .refused(.notOrdinary, "read", file.label) }
        return file
    }

    /// Makes the file `name`, which must not exist yet, and opens it for writing.
    ///
    /// - Parameter mode: who may do what with it, before the process's mask.
    package func newFile(_ name: String, mode: UInt32 = 0o666) throws(Failure) -> Descriptor<Failure> {
        try open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, "write", mode: mode)
    }

    /// Opens the file `name` for writing and makes it if it does not exist, without changing what is in it.
    package func lockFile(_ name: String) throws(Failure) -> Descriptor<Failure> {
        try open(name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, "open", mode: 0o666)
    }

    func place(of path: String) throws(Failure) -> String {
        guard let places else { return path }
        return try places(path)
    }

    private func open(
        _ place: String, _ flags: Int32, _ action: String, mode: UInt32 = 0
    ) throws(Failure) -> Descriptor<Failure> {
        let number = openBeneath(place, flags, mode: mode)
        guard number >= 0 else { throw failure(errno, action, place) }
        return Descriptor(number, label: label(ofPlace: place))
    }

    /// The failure of the kernel to open what is at `place`.
    private func failure(_ number: Int32, _ action: String, _ place: String) -> Failure {
        let label = label(ofPlace: place)
        return number == EXDEV ? .refused(.outside, action, label) : .system(number, action, label)
    }

    /// - Returns: a descriptor, or a negative number with `errno` set.
    func openBeneath(_ place: String, _ flags: Int32, mode: UInt32 = 0) -> Int32 {
        var number: Int32 = -1
        for _ in 0..<64 {
            number = nura_open_beneath(descriptor.number, place.isEmpty ? "." : place, flags | O_CLOEXEC, mode)
            // EAGAIN: a folder on the way was renamed while the kernel walked (openat2(2)).
            guard number < 0, errno == EAGAIN || errno == EINTR else { break }
        }
        return number
    }

    /// What is called `name` here; `nil` when nothing is.
    package func status(_ name: String) throws(Failure) -> FileStatus? {
        var status = stat()
        if fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        guard errno == ENOENT else { throw .system(errno, "read", label(name)) }
        return nil
    }

    /// What is at `relative`; `nil` when nothing is, not even its folder.
    package func statusBeneath(_ relative: String) throws(Failure) -> FileStatus? {
        let place = try place(of: FilePath.parent(of: relative))
        let number = openBeneath(place, O_RDONLY | O_DIRECTORY)
        if number < 0, errno == ENOENT { return nil }
        guard number >= 0 else { throw failure(errno, "open", place) }
        return try Folder(Descriptor(number, label: label(ofPlace: place))).status(FilePath.name(of: relative))
    }

    /// What this folder itself is.
    package func status() throws(Failure) -> FileStatus {
        try descriptor.status()
    }

    /// Returns when the names in this folder are on the disk.
    package func flush() throws(Failure) {
        while fsync(descriptor.number) != 0 {
            // Some network file systems cannot flush folders and say so; there is nothing more that could be done.
            if errno == EINVAL || errno == ENOTSUP { return }
            guard errno == EINTR else { throw .system(errno, "write", label) }
        }
    }
}
