import Files
import Glibc
import NuraModel
import Synchronization

/// The right to write in a library: one thread of one process has it at a time, and may take it again.
///
/// An advisory flock(2) on `.nura/lock`, which the kernel gives back when a process ends, however it ends.
final class LibraryLock: Sendable {
    private struct Holding: ~Copyable {
        let thread: pthread_t
        var depth: Int
        let file: Descriptor
    }

    private let holding = Mutex<Holding?>(nil)

    /// Takes the lock.
    ///
    /// - Parameter openFile: opens the lock file, beneath the library.
    /// - Returns: whether this thread did not have it before.
    /// - Throws: `LibraryError` with `busy` when somebody else has it for longer than `timeout` seconds.
    func acquire(
        timeout: Double, openFile: () throws(LibraryError) -> Descriptor
    ) throws(LibraryError) -> Bool {
        var waited = 0.0
        var pause = 0.001
        while true {
            switch try attempt(openFile) {
            case .taken: return true
            case .again: return false
            case .held: break
            }
            guard waited < timeout else {
                throw LibraryError(
                    code: .busy,
                    message: "another process is writing in this library and has not finished; try again in a moment")
            }
            usleep(UInt32(pause * 1_000_000))
            waited += pause
            pause = min(pause * 1.5, 0.02)
        }
    }

    private enum Attempt {
        case taken
        case again
        case held
    }

    private func attempt(_ openFile: () throws(LibraryError) -> Descriptor) throws(LibraryError) -> Attempt {
        let me = pthread_self()
        let result: Result<Attempt, LibraryError> = holding.withLock { holding in
            if holding != nil {
                guard holding?.thread == me else { return .success(.held) }
                holding?.depth += 1
                return .success(.again)
            }
            do throws(LibraryError) {
                let file = try openFile()
                guard try file.lock(.exclusive, waits: false) else { return .success(.held) }
                holding = Holding(thread: me, depth: 1, file: file)
                return .success(.taken)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Gives the lock back as often as it was taken.
    func release() {
        holding.withLock { holding in
            holding?.depth -= 1
            if holding?.depth == 0 { holding = nil }
        }
    }
}
