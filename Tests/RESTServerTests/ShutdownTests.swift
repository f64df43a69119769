import Glibc
import Logging
import NuraModel
import ServiceLifecycle
import Studio
import Synchronization
import TestSupport
import Testing

@testable import RESTServer

/// A server as part of a group that can be told to stop.
private struct StoppableServer: Service {
    let server: RESTServer
    let ready: @Sendable (Int) -> Void

    func run() async throws {
        try await server.run(handlingSignals: false, ready: ready)
    }
}

@Suite struct ShutdownTests {
    @Test(
        "A server that is told to stop answers those who wait for changes, finishes what it paints, and keeps the rest")
    func stop() async throws {
        let scratch = try ScratchFiles()
        let root = scratch.absolute("server")
        let gate = Gate()
        let server = try ServerUnderTest.server(
            root: root, generator: StubGenerator { _ in await gate.wait() }, concurrency: 1)
        let (ports, port) = AsyncStream<Int>.makeStream()
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [StoppableServer(server: server) { port.yield($0) }], logger: .silent))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let number = try #require(await iterator.next())
            let view = try await ServerUnderTest(
                port: number, root: root, generator: StubGenerator(), now: .now, TokenRules())
            let cursor = try await view.ana.get("/sync/changes").object["cursor"]?.string ?? ""
            async let waiting = view.ana.get("/sync/changes?wait=60&cursor=\(cursor)")
            async let painting = view.ana.ask("POST", "/generate", json: ["user_input": "a calm sea"])
            await gate.whenReached()
            async let queued = view.ben.ask("POST", "/generate", json: ["user_input": "a wild forest"])
            while try await view.ben.get("/status/current").object["queue_length"] != 2 {
                try await Task.sleep(for: .milliseconds(10))
            }
            await group.triggerGracefulShutdown()
            #expect(try await waiting.status == 200)
            let left = try await queued
            #expect(left.status == 503)
            #expect(left["retry-after"] != nil)
            gate.open()
            let painted = try await painting
            #expect(painted.object["success"] == true)
            try await tasks.waitForAll()
            let job = try #require(left["location"]?.split(separator: "/").last)
            #expect(access("\(root)/.nura-server/jobs/\(view.ben.id)/\(job).json", F_OK) == 0)
        }
        try await ServerUnderTest.run(root: root) { server in
            let location = "\(ServerUnderTest.base)/jobs/"
            let names = try JobStore(folder: ServerFolder(root: root)).load().jobs.filter { $0.user == server.ben.id }
            let done = try await server.ben.settled(location + (try #require(names.first)).id)
            #expect(done.object["status"] == "done")
        }
        withExtendedLifetime(scratch) {}
    }
}
