import Dispatch
import Foundation

/// The threads that share the work of one picture.
///
/// Work is cut into pieces whose results do not depend on who does them, so a picture has the same bytes whatever the
/// number of workers.
struct Crew: Sendable {
    /// At least 1.
    let workers: Int

    init(workers: Int) {
        self.workers = max(1, workers)
    }

    /// Calls `piece` once for every index below `count` and returns when all are done.
    func share(_ count: Int, _ piece: @Sendable (Int) -> Void) {
        let hands = min(workers, count)
        guard hands > 1 else {
            for index in 0..<max(0, count) { piece(index) }
            return
        }
        // Interleaved rather than in runs: neighbouring pieces cost about the same.
        DispatchQueue.concurrentPerform(iterations: hands) { hand in
            var index = hand
            while index < count {
                piece(index)
                index += hands
            }
        }
    }

    /// Calls `band` with ranges of rows that together cover `rows`.
    func shareRows(_ rows: Range<Int>, height: Int = 32, _ band: @Sendable (Range<Int>) -> Void) {
        let count = (rows.count + height - 1) / height
        share(count) { index in
            let first = rows.lowerBound + index * height
            band(first..<min(first + height, rows.upperBound))
        }
    }
}

extension Crew {
    /// The number of cores that this process may use.
    static var allCores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
