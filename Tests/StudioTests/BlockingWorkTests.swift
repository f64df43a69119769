import Glibc
import Synchronization
import Testing

@testable import Studio

struct BlockingWorkTests {
    @Test("Work that waits for other work holds up nobody, however much of it there is", .timeLimit(.minutes(1)))
    func waiting() async {
        let meeting = Meeting(of: 100)
        let work = BlockingWork(label: "nura.test")
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<meeting.count {
                group.addTask { await work.run { meeting.waitForAll() } }
            }
        }
        #expect(meeting.isComplete)
    }
}

/// Some who wait for each other, each on a thread of its own.
private final class Meeting: Sendable {
    let count: Int
    private let present = Mutex(0)

    init(of count: Int) {
        self.count = count
    }

    var isComplete: Bool { present.withLock { $0 } == count }

    func waitForAll() {
        present.withLock { $0 += 1 }
        while !isComplete { usleep(1000) }
    }
}
