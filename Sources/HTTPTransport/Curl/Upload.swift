import Glibc

/// The body of a request, to be read from any position.
struct Upload: Sendable {
    private enum Source: Sendable {
        case bytes([UInt8])
        case file(OpenFile)
    }

    private let source: Source
    /// In bytes.
    let length: Int

    /// `nil` when nothing is to be sent, not even that there is nothing.
    ///
    /// - Throws: `invalidRequest` when the file cannot be opened.
    init?(_ body: HTTPBody, of method: HTTPMethod, host: String) throws(HTTPError) {
        switch body {
        case .none:
            // These announce a body, if only one of no length (RFC 9110, section 8.6).
            guard [.post, .put, .patch].contains(method) else { return nil }
            (source, length) = (.bytes([]), 0)
        case .bytes(let bytes):
            (source, length) = (.bytes(bytes), bytes.count)
        case .file(let path):
            let file = try OpenFile(path, host: host)
            (source, length) = (.file(file), file.length)
        }
    }

    /// Copies what follows `position` into the buffer; returns the number of bytes, 0 at the end.
    ///
    /// Files come from the page cache or a local disk: the read blocks no longer than that.
    ///
    /// - Returns: `nil` when the file cannot be read or has become shorter.
    func read(at position: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let wanted = min(buffer.count, length - position)
        guard wanted > 0 else { return 0 }
        switch source {
        case .bytes(let bytes):
            bytes.withUnsafeBytes { buffer.copyMemory(from: .init(rebasing: $0[position..<position + wanted])) }
            return wanted
        case .file(let file):
            let count = pread(file.descriptor, buffer.baseAddress, wanted, position)
            return count > 0 ? count : nil
        }
    }
}

/// A file that is open for as long as this is there.
private final class OpenFile: Sendable {
    let descriptor: Int32
    let length: Int

    init(_ path: String, host: String) throws(HTTPError) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        var facts = stat()
        guard descriptor >= 0, fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            let reason = descriptor < 0 ? SystemFailure() : nil
            if descriptor >= 0 { close(descriptor) }
            throw HTTPError(.invalidRequest, "The file to be sent to \(host) cannot be read.", cause: reason)
        }
        self.descriptor = descriptor
        length = Int(facts.st_size)
    }

    deinit { close(descriptor) }
}

/// What the system said about a failed call.
struct SystemFailure: Error, CustomStringConvertible {
    let code: Int32

    init(code: Int32 = errno) {
        self.code = code
    }

    var description: String { String(cString: strerror(code)) }
}
