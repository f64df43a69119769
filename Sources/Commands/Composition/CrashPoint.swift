import Glibc
import LibraryStore
import Synchronization

/// Kills this process at a labelled step of a write, so that tests can prove that nothing is lost there.
///
/// `NURA_CRASH_AT=png_moved` means the first time that step is reached, `png_moved:3` the third.
struct CrashPoint {
    private let point: FailurePoint
    private let occurrence: Int

    /// - Returns: `nil` for a text that names no step.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard let label = parts.first, let point = FailurePoint(rawValue: String(label)) else { return nil }
        self.point = point
        occurrence = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
    }

    static let never: FailureHook = { _ in }

    var hook: FailureHook {
        let reached = Mutex(0)
        return { [point, occurrence] step in
            guard step == point else { return }
            let count = reached.withLock { count in
                count += 1
                return count
            }
            if count == occurrence { kill(getpid(), SIGKILL) }
        }
    }
}
