import Glibc
import TestSupport

/// A call of the system that did not do what a test needs.
struct SystemRefusal: Error {
    let what: String
    let number: Int32
}

/// What this process has open, by what /proc says the descriptors are.
func openDescriptors() throws -> [String] {
    try entries(of: "/proc/self/fd").compactMap { entry in
        var target = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/fd/\(entry)", &target, target.count)
        return count > 0 ? String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
    }
}

/// How many sockets of this process are connected to the port on this machine.
func sockets(connectedTo port: Int) throws -> Int {
    try entries(of: "/proc/self/fd").compactMap { Int32($0) }.filter { descriptor in
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(descriptor, $0, &size) }
        }
        return result == 0 && address.sin_family == sa_family_t(AF_INET)
            && Int(UInt16(bigEndian: address.sin_port)) == port
    }.count
}

/// How many threads of this process have the name.
func threads(named name: String) throws -> Int {
    try entries(of: "/proc/self/task").filter { task in
        // A thread that ended since the folder was read has no name any more.
        (try? text(of: "/proc/self/task/\(task)/comm")) == name + "\n"
    }.count
}

private func entries(of folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw SystemRefusal(what: folder, number: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names
}

private func text(of path: String) throws -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemRefusal(what: path, number: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
}

extension ScratchFiles {
    /// Gives a file another length; what is new in it is zeros, and takes no place.
    func truncate(_ path: String, to length: Int) throws {
        guard Glibc.truncate(absolute(path), length) == 0 else { throw SystemRefusal(what: path, number: errno) }
    }
}
