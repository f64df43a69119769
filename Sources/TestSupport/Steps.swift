import Synchronization

/// Gathers numbers that a callback hands over from any thread.
final class Steps: Sendable {
    private let gathered = Mutex<[Double]>([])

    func add(_ step: Double) {
        gathered.withLock { $0.append(step) }
    }

    var all: [Double] { gathered.withLock { $0 } }
}
