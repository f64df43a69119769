import NuraModel
import RenderQueue
import TestSupport
import Testing

@Suite("The render queue", .timeLimit(.minutes(1)))
struct RenderQueueTests {
    private let journal = Journal()
    private let clock = ManualClock()

    @Test("Owners take turns, and each owner's oldest job goes first")
    func fairness() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        for second in (1...4).reversed() {
            await queue.submit(.writing("anna-\(second)", owner: "anna", at: Int64(second), in: journal))
        }
        for second in (1...2).reversed() {
            await queue.submit(.writing("ben-\(second)", owner: "ben", at: Int64(second), in: journal))
        }
        async let running: Void = queue.run()
        let order = await journal.wait(until: 6)
        #expect(order == ["anna-1", "ben-1", "anna-2", "ben-2", "anna-3", "anna-4"])
        await queue.stop()
        await running
    }

    @Test("Jobs of the same moment keep the order in which they came")
    func sameMoment() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        for number in 0..<50 { await queue.submit(.writing("\(number)", in: journal)) }
        #expect(await queue.snapshot().queued.map(\.id) == (0..<50).map(String.init))
        async let running: Void = queue.run()
        #expect(await journal.wait(until: 50) == (0..<50).map(String.init))
        await queue.stop()
        await running
    }

    @Test("A job that follows the running one of its id begins once, when that has ended")
    func followsRunning() async {
        let queue = RenderQueue(concurrency: 2, clock: clock)
        let gate = Gate()
        let job = RenderJob.writing("a", in: journal) { _ in
            await gate.pass()
            return .finished
        }
        await queue.submit(job)
        #expect(await !queue.submit(job, followsRunning: true), "it has not begun, so it sees everything")
        async let running: Void = queue.run()
        _ = await journal.wait(until: 1)
        #expect(await !queue.submit(job))
        #expect(await queue.submit(job, followsRunning: true))
        #expect(await queue.submit(job, followsRunning: true))
        #expect(await queue.snapshot().running.count == 1)
        gate.open()
        #expect(await journal.wait(until: 2) == ["a", "a"])
        _ = await queue.wait { $0.entries.isEmpty }
        #expect(journal.all.count == 2)
        await queue.stop()
        await running
    }

    @Test("No more than `concurrency` jobs run at a time, and no fewer", arguments: [1, 2, 5])
    func concurrency(limit: Int) async {
        let queue = RenderQueue(concurrency: limit, clock: clock)
        let gate = Gate()
        for number in 0..<8 {
            await queue.submit(
                .writing("\(number)", in: journal) { _ in
                    await gate.pass()
                    return .finished
                })
        }
        async let running: Void = queue.run()
        _ = await journal.wait(until: limit)
        let state = await queue.snapshot()
        #expect(state.running.count == limit)
        #expect(state.queued.count == 8 - limit)
        gate.open()
        _ = await queue.wait { $0.entries.isEmpty }
        #expect(journal.all.count == 8)
        await queue.stop()
        await running
    }

    @Test("A job that failed for now lets others pass, and runs again after its wait")
    func retry() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        await queue.submit(
            .writing("stuck", at: 1, in: journal) { [journal] _ in
                let tries = journal.all.count { $0 == "stuck" }
                return tries < 3 ? .retry(after: .seconds(30), reason: "unreachable") : .finished
            })
        await queue.submit(.writing("other", at: 2, in: journal))
        async let running: Void = queue.run()
        var state = await queue.wait { $0.waiting.count == 1 && $0.entries.count == 1 }
        #expect(journal.all == ["stuck", "other"])
        #expect(
            state.entries.first?.phase == .waiting(until: Timestamp(milliseconds: 30_000), reason: "unreachable"))
        await clock.sleepers(1)
        clock.advance(by: .seconds(29))
        await queue.submit(.writing("third", in: journal))
        _ = await journal.wait(until: 3)
        #expect(journal.all == ["stuck", "other", "third"])
        clock.advance(by: .seconds(1))
        state = await queue.wait { $0.waiting.first?.attempts == 2 }
        await clock.sleepers(1)
        clock.advance(by: .seconds(30))
        _ = await queue.wait { $0.entries.isEmpty }
        #expect(journal.all == ["stuck", "other", "third", "stuck", "stuck"])
        await queue.stop()
        await running
    }

    @Test("A waiting job can be told to run at once")
    func retryNow() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        await queue.submit(
            .writing("stuck", in: journal) { [journal] _ in
                journal.all.count == 1 ? .retry(after: .seconds(900), reason: "disk_full") : .finished
            })
        async let running: Void = queue.run()
        _ = await queue.wait { $0.waiting.count == 1 }
        #expect(await queue.retryNow("stuck"))
        _ = await queue.wait { $0.entries.isEmpty }
        #expect(journal.all == ["stuck", "stuck"])
        #expect(await !queue.retryNow("stuck"))
        await queue.stop()
        await running
    }

    @Test("A queued job that is cancelled never runs")
    func cancelQueued() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        await queue.submit(.writing("a", at: 1, in: journal))
        await queue.submit(.writing("b", at: 2, in: journal))
        #expect(await queue.cancel("a"))
        #expect(await !queue.cancel("a"))
        async let running: Void = queue.run()
        _ = await queue.wait { $0.entries.isEmpty }
        #expect(journal.all == ["b"])
        await queue.stop()
        await running
    }

    @Test("A running job that is cancelled has its task cancelled, and is not tried again")
    func cancelRunning() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        let gate = Gate()
        await queue.submit(
            .writing("a", in: journal) { [journal] _ in
                await gate.pass()
                journal.write(Task.isCancelled ? "cancelled" : "not cancelled")
                return .retry(after: .seconds(1), reason: "cancelled")
            })
        async let running: Void = queue.run()
        _ = await journal.wait(until: 1)
        #expect(await queue.cancel("a"))
        _ = await queue.wait { $0.entries.isEmpty }
        #expect(journal.all == ["a", "cancelled"])
        await queue.stop()
        await running
    }

    @Test("A waiting job that is cancelled is gone at once")
    func cancelWaiting() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        await queue.submit(.writing("a", in: journal) { _ in .retry(after: .seconds(9), reason: "busy") })
        async let running: Void = queue.run()
        _ = await queue.wait { $0.waiting.count == 1 }
        #expect(await queue.cancel("a"))
        #expect(await queue.snapshot().entries.isEmpty)
        await queue.stop()
        await running
    }

    @Test("An id is in the queue once")
    func submittedTwice() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        #expect(await queue.submit(.writing("a", in: journal)))
        #expect(await !queue.submit(.writing("a", in: journal)))
        #expect(await queue.snapshot().entries.count == 1)
    }

    @Test("Progress is seen while a job runs, within 0 and 1")
    func progress() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        let gate = Gate()
        await queue.submit(
            RenderJob(id: "a", owner: "anna", submittedAt: Timestamp(milliseconds: 0)) { [journal] progress in
                progress.report(1.5, step: "painting")
                journal.write("reported")
                await gate.pass()
                return .finished
            })
        async let running: Void = queue.run()
        _ = await journal.wait(until: 1)
        let phase = await queue.snapshot().entries.first?.phase
        #expect(phase == .running(RenderProgress.Reading(fraction: 1, step: "painting")))
        gate.open()
        await queue.stop()
        await running
    }

    @Test("Stopping lets the running job finish and no other begin")
    func stop() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        let gate = Gate()
        await queue.submit(
            .writing("a", at: 1, in: journal) { [journal] _ in
                await gate.pass()
                journal.write(Task.isCancelled ? "cancelled" : "finished")
                return .finished
            })
        await queue.submit(.writing("b", at: 2, in: journal))
        async let running: Void = queue.run()
        _ = await journal.wait(until: 1)
        await queue.stop()
        #expect(await !queue.submit(.writing("c", in: journal)))
        gate.open()
        await running
        #expect(journal.all == ["a", "finished"])
        #expect(await queue.snapshot().queued.map(\.id) == ["b"])
    }

    @Test("Stopping with a grace cancels what still runs when it is over")
    func stopWithGrace() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        let gate = Gate()
        await queue.submit(
            .writing("a", in: journal) { [journal] _ in
                await gate.pass()
                journal.write(Task.isCancelled ? "cancelled" : "finished")
                return .finished
            })
        async let running: Void = queue.run()
        _ = await journal.wait(until: 1)
        await queue.stop(cancellingAfter: .seconds(20))
        await clock.sleepers(1)
        #expect(journal.all == ["a"])
        clock.advance(by: .seconds(20))
        await running
        #expect(journal.all == ["a", "cancelled"])
    }

    @Test("Stopping does not wait for jobs that wait for their next attempt")
    func stopWhileWaiting() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        await queue.submit(.writing("a", in: journal) { _ in .retry(after: .seconds(900), reason: "busy") })
        async let running: Void = queue.run()
        _ = await queue.wait { $0.waiting.count == 1 }
        await queue.stop()
        await running
        #expect(journal.all == ["a"])
    }

    @Test("Cancelling the queue's task cancels its jobs and waits for them")
    func cancelRun() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        let gate = Gate()
        await queue.submit(
            .writing("a", in: journal) { [journal] _ in
                await gate.pass()
                journal.write(Task.isCancelled ? "cancelled" : "finished")
                return .finished
            })
        let running = Task { await queue.run() }
        _ = await journal.wait(until: 1)
        running.cancel()
        await running.value
        #expect(journal.all == ["a", "cancelled"])
    }

    @Test("A queue that was stopped before it ran does not run")
    func stoppedBefore() async {
        let queue = RenderQueue(concurrency: 1, clock: clock)
        await queue.submit(.writing("a", in: journal))
        await queue.stop()
        await queue.run()
        #expect(journal.all.isEmpty)
    }

    @Test("Whatever is submitted, failed and cancelled, every job ends exactly once and none is lost")
    func chaos() async {
        var random = SeededRandom()
        let queue = RenderQueue(concurrency: 3, clock: HurryingClock()) { Timestamp(milliseconds: 0) }
        async let running: Void = queue.run()
        var cancelled: Set<String> = []
        for number in 0..<300 {
            let failures = Int.random(in: 0...3, using: &random)
            let id = "\(number)"
            await queue.submit(
                .writing(id, owner: "owner \(number % 7)", at: Int64(number % 11), in: journal) { [journal] _ in
                    journal.all.count { $0 == id } <= failures ? .retry(after: .seconds(5), reason: "busy") : .finished
                })
            if Int.random(in: 0..<10, using: &random) == 0 {
                let victim = "\(Int.random(in: 0...number, using: &random))"
                if await queue.cancel(victim) { cancelled.insert(victim) }
            }
        }
        _ = await queue.wait { $0.entries.isEmpty }
        await queue.stop()
        await running
        let begun = Set(journal.all)
        #expect((0..<300).allSatisfy { begun.contains("\($0)") || cancelled.contains("\($0)") })
    }
}
