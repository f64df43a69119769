import Crypto
import Files
import NuraModel
import Synchronization

/// A file that is arriving in `uploads/`, piece by piece; it is hashed on its way. Blocks while the disk works.
///
/// It has a name of its own until it is kept. What is never kept is removed when the value goes away.
package final class IncomingFile: Sendable {
    private struct State: ~Copyable {
        var hasher = SHA256()
        var bytes = 0
        let descriptor: Descriptor
    }

    let name: String
    private let state: Mutex<State>
    private let remove: @Sendable () -> Void

    init(name: String, descriptor: consuming Descriptor, remove: @escaping @Sendable () -> Void) {
        self.name = name
        self.remove = remove
        state = Mutex(State(descriptor: descriptor))
    }

    deinit {
        remove()
    }

    /// Adds a piece to the end.
    ///
    /// - Returns: how many bytes have arrived.
    /// - Throws: `LibraryError` with `diskFull` and the like.
    package func append(_ piece: [UInt8]) throws(LibraryError) -> Int {
        try state.withLock { (state) -> Result<Int, LibraryError> in
            do throws(LibraryError) {
                try state.descriptor.write(piece)
                piece.withUnsafeBytes { state.hasher.update(bufferPointer: $0) }
                state.bytes += piece.count
                return .success(state.bytes)
            } catch {
                return .failure(error)
            }
        }.get()
    }

    /// Waits until everything is on the disk; may be called again.
    ///
    /// - Returns: the SHA-256 of what has arrived, in lower-case hexadecimal.
    func finish() throws(LibraryError) -> String {
        try state.withLock { (state) -> Result<String, LibraryError> in
            do throws(LibraryError) {
                try state.descriptor.flush()
                return .success(state.hasher.finalize().hexadecimal)
            } catch {
                return .failure(error)
            }
        }.get()
    }
}
