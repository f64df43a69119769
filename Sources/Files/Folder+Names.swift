import Glibc
import NuraModel

extension Folder {
    /// Makes the folder `name`; `false` when a folder of that name is there already.
    ///
    /// - Parameter mode: who may do what with it, before the process's mask.
    package func makeFolder(_ name: String, mode: UInt32 = 0o777) throws(Failure) -> Bool {
        if mkdirat(number, name, mode_t(mode)) == 0 { return true }
        let failure = errno
        if failure == EEXIST, try status(name)?.kind == .folder { return false }
        throw .system(failure, "make the folder", label(name))
    }

    /// Makes the folder at `relative` and what is missing on the way to it, durably.
    package func makeFolders(_ relative: String) throws(Failure) -> Folder {
        var current = try folder("")
        for part in FilePath.parts(of: try place(of: relative)) where !part.isEmpty {
            if try current.makeFolder(part) { try current.flush() }
            current = try current.folder(part)
        }
        return current
    }

    /// Removes the file `name`; nothing happens when there is none.
    package func removeFile(_ name: String) throws(Failure) {
        guard unlinkat(number, name, 0) != 0, errno != ENOENT else { return }
        throw .system(errno, "remove", label(name))
    }

    /// Removes the empty folder `name`; nothing happens when there is none.
    package func removeFolder(_ name: String) throws(Failure) {
        guard unlinkat(number, name, AT_REMOVEDIR) != 0, errno != ENOENT else { return }
        throw .system(errno, "remove", label(name))
    }

    /// Removes whatever is called `name`, with everything in it; links are removed, not followed.
    package func removeTree(_ name: String) throws(Failure) {
        try removeTree(name, depth: 0)
    }

    private func removeTree(_ name: String, depth: Int) throws(Failure) {
        guard let status = try status(name) else { return }
        guard status.kind == .folder, depth < 16 else { return try removeFile(name) }
        let inner = try folder(name)
        for entry in try inner.names() { try inner.removeTree(entry, depth: depth + 1) }
        try removeFolder(name)
    }

    /// The names in this folder, in no order; those that are not UTF-8 are left out.
    package func names() throws(Failure) -> [String] {
        var names: [String] = []
        try forEachEntry { name, _ in
            if let text = String(validating: name, as: UTF8.self) { names.append(text) }
        }
        return names
    }

    /// Calls `body` with the bytes of each name in this folder but `.` and `..`, and with the kind of what has it
    /// (`DT_REG`, `DT_DIR`, …, or `DT_UNKNOWN` where the file system does not say).
    package func forEachEntry(
        _ body: (UnsafeBufferPointer<UInt8>, _ kind: Int) throws(Failure) -> Void
    ) throws(Failure) {
        // A description of its own: the position in a folder belongs to the description, not to the descriptor.
        let own = openBeneath("", O_RDONLY | O_DIRECTORY)
        guard own >= 0 else { throw .system(errno, "list", label) }
        guard let stream = fdopendir(own) else {
            let failure = errno
            close(own)
            throw .system(failure, "list", label)
        }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw .system(errno, "list", label) }
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

    /// What has the name of these bytes; `nil` when nothing has.
    ///
    /// - Parameter name: as `forEachEntry` gives it: with a 0 behind.
    package func status(ofEntry name: UnsafeBufferPointer<UInt8>) throws(Failure) -> FileStatus? {
        var status = stat()
        let start = name.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
        if let start, fstatat(number, start, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        guard errno == ENOENT else { throw .system(errno, "read", label(String(decoding: name, as: UTF8.self))) }
        return nil
    }
}
