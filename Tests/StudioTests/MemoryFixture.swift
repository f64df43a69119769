import Glibc
import NuraModel

@testable import Studio

/// A memory folder in a scratch folder that is removed at the end.
final class MemoryFixture: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/nura-memory-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        path = (made ?? "/tmp/nura-memory-none") + "/memory"
    }

    deinit {
        for name in (try? MemoryFolder(path: path).names()) ?? [] { unlink(path + "/" + name) }
        rmdir(path)
        rmdir(String(path.dropLast("/memory".count)))
    }

    var folder: MemoryFolder { MemoryFolder(path: path) }

    var memory: Memory { Memory(folder: folder) }

    func write(_ text: String, to name: String) {
        mkdir(path, 0o700)
        guard let file = fopen(path + "/" + name, "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    func text(of name: String) throws -> String? {
        try folder.read(name).map { String(decoding: $0, as: UTF8.self) }
    }
}

func moment(_ text: String) -> Timestamp {
    guard let moment = Timestamp(text) else { preconditionFailure("\(text) is no moment") }
    return moment
}

/// - Returns: whether the link was made.
func makeSymbolicLink(_ target: String, _ path: String) -> Bool {
    symlink(target, path) == 0
}
