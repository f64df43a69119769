import Foundation
import Glibc

/// An empty folder of its own for a test, removed with everything in it when the test lets go of it.
package final class ScratchFiles: Sendable {
    /// A call of the system that did not do what a test needs.
    package struct Failure: Error {
        package let what: String
        package let number: Int32
    }

    /// Absolute.
    package let root: String

    package init() throws {
        var template = Array("/tmp/nura-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(what: "mkdtemp", number: errno) }
        root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        // A test that failed may have moved or locked its own folder; what is left is in /tmp.
        try? FileManager.default.removeItem(atPath: root)
    }

    package func absolute(_ path: String) -> String {
        path.isEmpty ? root : "\(root)/\(path)"
    }

    /// Makes a folder and the folders above it, outermost first.
    package func makeFolder(_ path: String) throws {
        var made = root
        for part in path.split(separator: "/") {
            made += "/" + part
            guard mkdir(made, 0o755) == 0 || errno == EEXIST else {
                throw Failure(what: "mkdir \(made)", number: errno)
            }
        }
    }

    /// Writes a file, and makes the folders above it.
    package func write(_ path: String, _ bytes: [UInt8]) throws {
        if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
        let file = open(absolute(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Failure(what: "open \(path)", number: errno) }
        defer { close(file) }
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw Failure(what: path, number: errno) }
    }

    package func write(_ path: String, _ text: String) throws {
        try write(path, Array(text.utf8))
    }

    package func read(_ path: String) throws -> [UInt8] {
        let file = open(absolute(path), O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure(what: "open \(path)", number: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            guard count >= 0 else { throw Failure(what: path, number: errno) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    package func text(_ path: String) throws -> String {
        String(decoding: try read(path), as: UTF8.self)
    }

    package func move(_ old: String, to new: String) throws {
        guard rename(absolute(old), absolute(new)) == 0 else { throw Failure(what: "rename \(old)", number: errno) }
    }

    /// Removes a file, or a folder with everything in it.
    package func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: absolute(path))
    }

    package func link(_ path: String, symbolicallyTo target: String) throws {
        guard symlink(target, absolute(path)) == 0 else { throw Failure(what: "symlink \(path)", number: errno) }
    }

    /// Sets when a file was last modified, in seconds since 1970.
    package func setModified(_ path: String, _ seconds: Int) throws {
        let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
        guard utimensat(AT_FDCWD, absolute(path), times, 0) == 0 else { throw Failure(what: path, number: errno) }
    }

    /// The paths of all files below a folder, sorted; symbolic links count as files.
    package func files(in folder: String = "") throws -> [String] {
        var files: [String] = []
        var pending = [folder]
        while let folder = pending.popLast() {
            guard let stream = opendir(absolute(folder)) else {
                throw Failure(what: "opendir \(folder)", number: errno)
            }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name == "." || name == ".." { continue }
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                var status = stat()
                guard lstat(absolute(path), &status) == 0 else { throw Failure(what: path, number: errno) }
                if status.st_mode & S_IFMT == S_IFDIR { pending.append(path) } else { files.append(path) }
            }
        }
        return files.sorted()
    }
}
