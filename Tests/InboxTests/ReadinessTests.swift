import Inbox
import NuraModel
import Testing

@Suite("When a file is ready")
struct ReadinessTests {
    private let start = Timestamp(milliseconds: 1_000_000)

    private func time(_ seconds: Double) -> Timestamp { start.adding(seconds: seconds) }

    /// A version of a file, last modified `seconds` after the start.
    private func facts(size: Int64 = 5, modified seconds: Double = 0) -> FileFacts {
        FileFacts(inode: 1, size: size, modifiedNanoseconds: time(seconds).microseconds * 1000)
    }

    @Test("A finished file is ready when it has not changed for the settle time")
    func settles() {
        var readiness = Readiness(settleSeconds: 1)
        #expect(readiness.note("a", facts(), .finished, at: time(0)) == .waits(until: time(1)))
        #expect(readiness.nextLook == time(1))
        #expect(readiness.due(at: time(0.9)).isEmpty)
        #expect(readiness.due(at: time(1)) == ["a"])
        #expect(readiness.look("a", facts(), at: time(1)) == .ready)
        #expect(readiness.paths.isEmpty)
        #expect(readiness.nextLook == nil)
    }

    @Test("With a settle time of 0 a finished file is ready at once")
    func noSettling() {
        var readiness = Readiness(settleSeconds: 0)
        #expect(readiness.note("a", facts(), .finished, at: time(0)) == .ready)
        #expect(readiness.paths.isEmpty)
    }

    @Test("A change of size or time starts the wait anew", arguments: [(6, 0.0), (5, 0.5)] as [(Int64, Double)])
    func changes(size: Int64, modified: Double) {
        var readiness = Readiness(settleSeconds: 1)
        _ = readiness.note("a", facts(), .finished, at: time(0))
        let changed = facts(size: size, modified: modified)
        #expect(readiness.look("a", changed, at: time(1)) == .waits(until: time(2)))
        #expect(readiness.look("a", changed, at: time(1.5)) == .waits(until: time(2)))
        #expect(readiness.look("a", changed, at: time(2)) == .ready)
    }

    @Test("Closing a file again starts the wait anew, even unchanged")
    func closedAgain() {
        var readiness = Readiness(settleSeconds: 1)
        _ = readiness.note("a", facts(), .finished, at: time(0))
        #expect(readiness.note("a", facts(), .finished, at: time(0.9)) == .waits(until: time(1.9)))
        #expect(readiness.due(at: time(1)).isEmpty)
    }

    @Test("An empty file waits without a timer, until somebody writes to it", arguments: Readiness.Sighting.allCases)
    func empty(sighting: Readiness.Sighting) {
        var readiness = Readiness(settleSeconds: 0)
        #expect(readiness.note("a", facts(size: 0), sighting, at: time(0)) == .isEmpty)
        #expect(readiness.nextLook == nil)
        #expect(readiness.due(at: time(1000)).isEmpty)
        #expect(readiness.look("a", facts(size: 0), at: time(1000)) == .isEmpty)
        #expect(readiness.note("a", facts(modified: 1000), .finished, at: time(1000)) == .ready)
    }

    @Test("A file that was found is judged by its age")
    func found() {
        var readiness = Readiness(settleSeconds: 1)
        #expect(readiness.note("old", facts(modified: -3600), .found, at: time(0)) == .ready)
        #expect(readiness.note("young", facts(modified: -0.25), .found, at: time(0)) == .waits(until: time(0.75)))
        #expect(readiness.look("young", facts(modified: -0.25), at: time(0.75)) == .ready)
    }

    @Test("A file from the future waits no longer than the settle time")
    func future() {
        var readiness = Readiness(settleSeconds: 1)
        #expect(readiness.note("a", facts(modified: 1e9), .found, at: time(0)) == .waits(until: time(1)))
        #expect(readiness.look("a", facts(modified: 1e9), at: time(1)) == .ready)
    }

    @Test("A created file waits to be closed, and for long if nobody closes it")
    func created() {
        var readiness = Readiness(settleSeconds: 1, unclosedSeconds: 60)
        #expect(readiness.note("a", facts(), .created, at: time(0)) == .waits(until: time(60)))
        #expect(readiness.note("a", facts(), .found, at: time(2)) == .waits(until: time(60)))
        #expect(readiness.note("a", facts(size: 6), .found, at: time(3)) == .waits(until: time(63)))
        #expect(readiness.note("a", facts(size: 6), .finished, at: time(4)) == .waits(until: time(5)))
        #expect(readiness.look("a", facts(size: 6), at: time(5)) == .ready)
        _ = readiness.note("link", facts(), .created, at: time(0))
        #expect(readiness.look("link", facts(), at: time(60)) == .ready)
    }

    @Test("Without events a file must be the same over two looks", arguments: Readiness.Sighting.allCases)
    func polling(sighting: Readiness.Sighting) {
        var readiness = Readiness(settleSeconds: 1, hasEvents: false)
        let old = facts(modified: -3600)
        #expect(readiness.note("a", old, sighting, at: time(0)) == .waits(until: time(1)))
        #expect(readiness.look("a", facts(size: 9, modified: -3600), at: time(1)) == .waits(until: time(2)))
        #expect(readiness.look("a", facts(size: 9, modified: -3600), at: time(2)) == .ready)
    }

    @Test("Without events a settle time of 0 still takes two looks")
    func pollingWithoutSettling() {
        var readiness = Readiness(settleSeconds: 0, hasEvents: false)
        #expect(readiness.note("a", facts(), .found, at: time(0)) == .waits(until: time(0)))
        #expect(readiness.look("a", facts(), at: time(0)) == .ready)
    }

    @Test("A file that is gone is forgotten")
    func gone() {
        var readiness = Readiness()
        _ = readiness.note("a", facts(), .finished, at: time(0))
        #expect(readiness.look("a", nil, at: time(1)) == .gone)
        #expect(readiness.note("b", nil, .finished, at: time(0)) == .gone)
        _ = readiness.note("folder/c", facts(), .finished, at: time(0))
        _ = readiness.note("folders/d", facts(), .finished, at: time(0))
        readiness.forget(folder: "folder")
        #expect(readiness.paths == ["folders/d"])
    }

    @Test("A clock that is set back makes nobody wait")
    func clockSetBack() {
        var readiness = Readiness(settleSeconds: 1)
        _ = readiness.note("a", facts(), .finished, at: time(3600))
        #expect(readiness.due(at: time(0)) == ["a"])
        #expect(readiness.look("a", facts(), at: time(0)) == .waits(until: time(1)))
        #expect(readiness.look("a", facts(), at: time(1)) == .ready)
    }

    @Test("Files are due in the order of their time")
    func order() {
        var readiness = Readiness(settleSeconds: 1)
        _ = readiness.note("b", facts(), .finished, at: time(0))
        _ = readiness.note("c", facts(), .finished, at: time(-1))
        _ = readiness.note("a", facts(), .finished, at: time(0))
        #expect(readiness.due(at: time(5)) == ["c", "a", "b"])
    }
}
