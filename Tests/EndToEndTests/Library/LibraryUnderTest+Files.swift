import Foundation
import Glibc
import NuraModel

/// What a file manager does, with plain system calls; paths are relative to the library.
extension LibraryUnderTest {
    func absolute(_ path: String) -> String { "\(root)/\(path)" }

    func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(absolute(path), &status) == 0
    }

    func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: absolute(path)) else {
            throw UnexpectedAnswer(description: "\(path) cannot be read")
        }
        return Array(data)
    }

    /// Writes into a file that is there, or makes one: what is there is cut off and written anew, in place.
    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = try check(open(absolute(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644), path)
        defer { close(file) }
        try check(Int32(Glibc.write(file, bytes, bytes.count)), path)
    }

    func append(_ bytes: [UInt8], to path: String) throws {
        let file = try check(open(absolute(path), O_WRONLY | O_APPEND | O_CLOEXEC), path)
        defer { close(file) }
        try check(Int32(Glibc.write(file, bytes, bytes.count)), path)
    }

    func truncate(_ path: String, to size: Int) throws {
        let file = try check(open(absolute(path), O_WRONLY | O_CLOEXEC), path)
        defer { close(file) }
        try check(ftruncate(file, size), path)
    }

    /// Renames or moves a file or a folder, over what is there if need be.
    func move(_ path: String, to newPath: String) throws {
        try check(Glibc.rename(absolute(path), absolute(newPath)), "\(path) -> \(newPath)")
    }

    func copy(_ path: String, to newPath: String) throws {
        try write(newPath, read(path))
    }

    func remove(_ path: String) throws {
        try check(unlink(absolute(path)), path)
    }

    /// Makes a folder and those above it.
    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: absolute(path), withIntermediateDirectories: true)
    }

    /// Removes a folder with everything in it.
    func removeFolder(_ path: String) throws {
        try FileManager.default.removeItem(atPath: absolute(path))
    }

    func link(_ path: String, symbolicallyTo target: String) throws {
        try check(symlink(target, absolute(path)), path)
    }

    func hardLink(_ path: String, to newPath: String) throws {
        try check(Glibc.link(absolute(path), absolute(newPath)), newPath)
    }

    /// The names in a folder, byte for byte as they are there.
    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: absolute(folder)).sorted()
    }

    /// What is in every file below `folder`, by path.
    func everything(in folder: String) throws -> [String: [UInt8]] {
        guard let names = FileManager.default.enumerator(atPath: absolute(folder)) else { return [:] }
        var files: [String: [UInt8]] = [:]
        for case let name as String in names {
            var status = stat()
            guard lstat(absolute("\(folder)/\(name)"), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                continue
            }
            files["\(folder)/\(name)"] = try read("\(folder)/\(name)")
        }
        return files
    }

    /// The record in a sidecar.
    func sidecar(_ path: String) throws -> ImageRecord {
        try ImageRecord(sidecar: read(path))
    }

    @discardableResult
    private func check(_ result: Int32, _ what: String) throws -> Int32 {
        guard result >= 0 else {
            throw UnexpectedAnswer(description: "\(what): \(String(cString: strerror(errno)))")
        }
        return result
    }
}
