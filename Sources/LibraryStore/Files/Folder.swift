import CLinux
import Glibc
import NuraModel

/// An open folder; everything it does stays beneath it and follows no symbolic link.
///
/// Names are single path components; paths are relative, with `/` between their parts.
struct Folder: ~Copyable, Sendable {
    private let descriptor: Descriptor
    /// What messages call it.
    let path: String
    /// Where `images/` really is; matters to the library's folder only, for no other one is asked for it.
    private let pictures: PicturesPlace

    private init(_ descriptor: consuming Descriptor, path: String, pictures: PicturesPlace = .images) {
        self.descriptor = descriptor
        self.path = path
        self.pictures = pictures
    }

    /// Opens the folder at an absolute path; links on the way to it are followed.
    ///
    /// - Parameter pictures: for a library's folder, where its pictures are.
    init(at path: String, pictures: PicturesPlace = .images) throws(LibraryError) {
        let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw .system(errno, "open", path) }
        self.init(Descriptor(number), path: path, pictures: pictures)
    }

    var number: Int32 { descriptor.number }

    /// What messages call the file `name` in this folder.
    func label(_ name: String) -> String { "\(path)/\(name)" }

    /// The folder at `relative`; an empty path is this folder itself, opened again.
    func folder(_ relative: String) throws(LibraryError) -> Folder {
        let relative = try pictures.location(of: relative)
        let opened = try open(relative.isEmpty ? "." : relative, O_RDONLY | O_DIRECTORY, "open")
        return Folder(opened, path: relative.isEmpty ? path : label(relative))
    }

    /// Opens the file at `relative` for reading; a link, a pipe or the like is refused rather than waited for.
    func file(_ relative: String) throws(LibraryError) -> Descriptor {
        let relative = try pictures.location(of: relative)
        let file = try open(relative, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, "read")
        guard try file.status(label(relative)).kind == .file else {
            throw LibraryError(code: .unsafePath, message: "cannot read \(label(relative)): it is not an ordinary file")
        }
        return file
    }

    /// Makes the file `name`, which must not exist yet, and opens it for writing.
    func newFile(_ name: String) throws(LibraryError) -> Descriptor {
        try open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, "write", mode: 0o666)
    }

    /// Opens the file `name` for writing and makes it if it does not exist, without changing what is in it.
    func lockFile(_ name: String) throws(LibraryError) -> Descriptor {
        try open(name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, "open", mode: 0o666)
    }

    private func open(
        _ relative: String, _ flags: Int32, _ action: String, mode: UInt32 = 0
    ) throws(LibraryError) -> Descriptor {
        for _ in 0..<64 {
            let number = nura_open_beneath(descriptor.number, relative, flags | O_CLOEXEC, mode)
            if number >= 0 { return Descriptor(number) }
            // EAGAIN: a folder on the way was renamed while the kernel walked (openat2(2)).
            guard errno == EAGAIN || errno == EINTR else { break }
        }
        let number = errno
        throw number == EXDEV
            ? LibraryError(code: .unsafePath, message: "cannot \(action) \(label(relative)): it is outside the library")
            : .system(number, action, label(relative))
    }

    /// What is called `name` here; `nil` when nothing is.
    func status(_ name: String) throws(LibraryError) -> FileStatus? {
        var status = stat()
        if fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        guard errno == ENOENT else { throw .system(errno, "read", label(name)) }
        return nil
    }

    /// What this folder itself is.
    func status() throws(LibraryError) -> FileStatus {
        try descriptor.status(path)
    }

    /// Returns when the names in this folder are on the disk.
    func flush() throws(LibraryError) {
        while fsync(descriptor.number) != 0 {
            // Some network file systems cannot flush folders and say so; there is nothing more that could be done.
            if errno == EINVAL || errno == ENOTSUP { return }
            guard errno == EINTR else { throw .system(errno, "write", path) }
        }
    }
}

// MARK: - Names

extension Folder {
    /// Makes the folder `name`; `false` when a folder of that name is there already.
    func makeFolder(_ name: String) throws(LibraryError) -> Bool {
        if mkdir(at: name, mode: 0o777) == 0 { return true }
        let number = errno
        if number == EEXIST, try status(name)?.kind == .folder { return false }
        throw .system(number, "make the folder", label(name))
    }

    private func mkdir(at name: String, mode: mode_t) -> Int32 {
        mkdirat(descriptor.number, name, mode)
    }

    /// Makes the folder at `relative` and what is missing on the way to it, durably.
    func makeFolders(_ relative: String) throws(LibraryError) -> Folder {
        var current = try folder("")
        for part in FilePath.parts(of: try pictures.location(of: relative)) where !part.isEmpty {
            if try current.makeFolder(part) { try current.flush() }
            current = try current.folder(part)
        }
        return current
    }

    /// Removes the file `name`; nothing happens when there is none.
    func removeFile(_ name: String) throws(LibraryError) {
        guard unlinkat(descriptor.number, name, 0) != 0, errno != ENOENT else { return }
        throw .system(errno, "remove", label(name))
    }

    /// Removes the empty folder `name`; nothing happens when there is none.
    func removeFolder(_ name: String) throws(LibraryError) {
        guard unlinkat(descriptor.number, name, AT_REMOVEDIR) != 0, errno != ENOENT else { return }
        throw .system(errno, "remove", label(name))
    }

    /// Removes whatever is called `name`, with everything in it; links are removed, not followed.
    func removeTree(_ name: String, depth: Int = 0) throws(LibraryError) {
        guard let status = try status(name) else { return }
        guard status.kind == .folder, depth < 16 else { return try removeFile(name) }
        let inner = try folder(name)
        for entry in try inner.names() { try inner.removeTree(entry, depth: depth + 1) }
        try removeFolder(name)
    }

    /// The names in this folder, in no order; those that are not UTF-8 are left out.
    func names() throws(LibraryError) -> [String] {
        var names: [String] = []
        try forEachEntry { name, _ in
            if let text = String(validating: name, as: UTF8.self) { names.append(text) }
        }
        return names
    }

    /// Calls `body` with the bytes of each name in this folder but `.` and `..`, and with the kind of what has it
    /// (`DT_REG`, `DT_DIR`, …, or `DT_UNKNOWN` where the file system does not say).
    func forEachEntry(
        _ body: (UnsafeBufferPointer<UInt8>, _ kind: Int) throws(LibraryError) -> Void
    ) throws(LibraryError) {
        // A description of its own: the position in a folder belongs to the description, not to the descriptor.
        let number = nura_open_beneath(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard number >= 0 else { throw .system(errno, "list", path) }
        guard let stream = fdopendir(number) else {
            let failure = errno
            close(number)
            throw .system(failure, "list", path)
        }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw .system(errno, "list", path) }
                return
            }
            let raw = UnsafeRawPointer(entry)
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name),
                let kindOffset = MemoryLayout<dirent>.offset(of: \.d_type)
            else { continue }
            let start = (raw + offset).assumingMemoryBound(to: UInt8.self)
            let name = UnsafeBufferPointer(
                start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)))
            if name[0] == UInt8(ascii: "."), name.count == 1 || (name.count == 2 && name[1] == UInt8(ascii: ".")) {
                continue
            }
            try body(name, Int((raw + kindOffset).load(as: UInt8.self)))
        }
    }
}

extension Folder {
    /// What is at `relative`; `nil` when nothing is, not even its folder.
    func statusBeneath(_ relative: String) throws(LibraryError) -> FileStatus? {
        do throws(LibraryError) {
            return try folder(FilePath.parent(of: relative)).status(FilePath.name(of: relative))
        } catch  where error.code == .notFound {
            return nil
        }
    }
}
