import Glibc

extension Descriptor {
    /// The names in this folder whose bytes are UTF-8; others cannot be told to anybody.
    ///
    /// - Parameter path: how messages name the folder.
    func names(path: String) throws(InboxError) -> [String] {
        guard let copy = open(".", O_RDONLY | O_DIRECTORY),
            let stream = fdopendir(fcntl(copy.number, F_DUPFD_CLOEXEC, 0))
        else {
            throw .system(errno, "list", path)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let name, name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw .system(errno, "list", path) }
        return names
    }
}
