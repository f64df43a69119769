import Glibc
import Synchronization
import Testing

@testable import Studio

struct BlockingWorkTests {
    @Test("Work that waits for other work holds up nobody, however much of it there is", .timeLimit(.minutes(1)))
    func waiting() async {
        let count = 100
        let begun = Mutex(0)
        let work = BlockingWork(label: "nura.test")
        let done = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<count {
                group.addTask {
                    await work.run {
                        begun.withLock { $0 += 1 }
                        while begun.withLock({ $0 }) < count { usleep(1000) }
                        return true
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(done == count)
    }
}
