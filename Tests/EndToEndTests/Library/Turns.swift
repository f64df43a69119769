import Testing

/// Lets only a few of the suite's test cases run at a time: each starts programs of its own, and a hundred at once would
/// only wait for each other.
struct Turns: SuiteTrait, TestTrait, TestScoping {
    static let common = Turns(queue: TurnQueue(free: 6))

    private let queue: TurnQueue

    private init(queue: TurnQueue) {
        self.queue = queue
    }

    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        await queue.enter()
        do {
            try await function()
        } catch {
            await queue.leave()
            throw error
        }
        await queue.leave()
    }
}

extension Trait where Self == Turns {
    static var takingTurns: Self { .common }
}

private actor TurnQueue {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(free: Int) {
        self.free = free
    }

    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        guard !waiting.isEmpty else {
            free += 1
            return
        }
        waiting.removeFirst().resume()
    }
}
