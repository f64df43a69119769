import Dispatch
import Glibc

/// A file that is being written, on a thread that may wait for the disk.
actor DownloadedFile {
    private nonisolated let executor = DiskExecutor()
    private let path: String
    private let host: String
    private var descriptor: Int32 = -1

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ path: String, host: String) {
        self.path = path
        self.host = host
    }

    func make() throws(HTTPError) {
        descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
    }

    func write(_ bytes: [UInt8]) throws(HTTPError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            rest = rest.dropFirst(count)
        }
    }

    func finish() throws(HTTPError) {
        defer { descriptor = -1 }
        guard close(descriptor) == 0 else { throw failure() }
    }

    func remove() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        unlink(path)
    }

    private func failure() -> HTTPError {
        let reason = SystemFailure()
        return HTTPError(.invalidRequest, "What \(host) sends cannot be written to a file: \(reason).", cause: reason)
    }
}

/// Runs an actor on a dispatch queue of its own: calls that wait for the disk must not hold up the cooperative pool.
private final class DiskExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "nura.download")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}
