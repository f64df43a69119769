import LibraryService
import LibraryStore
import NuraModel
import Studio
import Synchronization
import TestSupport
import Testing

@testable import RESTServer

@Suite struct GenerationEndpointTests {
    @Test("A wish is answered with the nine keys of the original service, then ours")
    func generate() async throws {
        try await ServerUnderTest.run { server in
            let answer = try await server.ana.ask(
                "POST", "/generate",
                json: [
                    "user_input": "I'm feeling peaceful, like a sunset over calm waters",
                    "include_long_term_memory": false, "save_locally": false, "identified_emotion": "calm",
                    "name": "My Peaceful Sunset",
                ])
            #expect(answer.status == 200)
            #expect(
                answer.object.keys == [
                    "success", "message", "image_data", "image_format", "visual_prompt", "emotion_type",
                    "context_analysis", "created_at", "needs_more_input", "id", "name", "draft", "images",
                ])
            #expect(answer.object["success"] == true)
            #expect(answer.object["message"] == .null)
            #expect(answer.object["emotion_type"] == "calm")
            #expect(answer.object["name"] == "My Peaceful Sunset")
            #expect(answer.object["context_analysis"]?.object?["word_count"] == 9)
            #expect(answer.object["created_at"]?.string?.hasSuffix("Z") == true)
            let record = try await server.ana.get("/images/\(answer.object["id"]?.string ?? "")").object
            #expect(record["image_data"] == answer.object["image_data"])
            #expect(record["created_at"] == answer.object["created_at"])
        }
    }

    @Test("Too little to work with is answered kindly, with status 200 and without a picture")
    func tooLittle() async throws {
        try await ServerUnderTest.run { server in
            for text in ["hi", ""] {
                let answer = try await server.ana.ask("POST", "/generate", json: ["user_input": .string(text)])
                #expect(answer.status == 200)
                #expect(answer.object["success"] == false)
                #expect(answer.object["needs_more_input"] == true)
                #expect(answer.object["message"]?.string?.hasPrefix("I'd love to create") == true)
                #expect(answer.object["image_data"] == .null)
                #expect(answer.object.keys.count == 9)
            }
            #expect(try await server.ana.get("/images").text == "[]")
        }
    }

    @Test("What a wish adds is followed: seed, size, style, tags, count")
    func additions() async throws {
        let seen = Mutex<[GenerationRequest]>([])
        let generator = StubGenerator { request in seen.withLock { $0.append(request) } }
        try await ServerUnderTest.run(generator: generator) { server in
            let answer = try await server.ana.ask(
                "POST", "/generate",
                json: [
                    "user_input": "a boat on a lake", "seed": 7, "width": 640, "height": 480, "style": "ink",
                    "tags": ["dream"], "count": 3, "include_long_term_memory": "yes", "save_locally": 0,
                ])
            #expect(answer.object["images"]?.array?.count == 3)
            let list = try await server.ana.get("/images?tag=dream&include_data=false")
            #expect(list.json?.array?.count == 3)
        }
        let parameters = seen.withLock { $0.map(\.parameters) }
        #expect(parameters.map(\.seed).sorted() == [7, 8, 9])
        #expect(parameters.allSatisfy { $0.size.description == "640x480" && $0.style == "ink" })
    }

    @Test(
        "A wish that is none is told key by key",
        arguments: [
            (#"{"name":"x"}"#, "user_input", "missing"), (#"{"user_input":null}"#, "user_input", "string_type"),
            (#"{"user_input":5}"#, "user_input", "string_type"),
            (#"{"user_input":"a sea","save_locally":"maybe"}"#, "save_locally", "bool_parsing"),
            (#"{"user_input":"a sea","name":5}"#, "name", "string_type"),
            (#"{"user_input":"a sea","count":9}"#, "count", "int_type"),
            (#"{"user_input":"a sea","width":5}"#, "width", "int_type"),
            (#"{"user_input":"a sea","seed":-1}"#, "seed", "int_type"),
            (#"{"user_input":"a sea","tags":"x"}"#, "tags", "list_type"),
        ])
    func badWish(body: String, key: String, type: String) async throws {
        try await ServerUnderTest.run { server in
            let answer = try await server.ana.ask("POST", "/generate", body: Array(body.utf8))
            #expect(answer.status == 422)
            let problem = answer.object["detail"]?.array?.first?.object
            #expect(problem?["loc"] == ["body", .string(key)])
            #expect(problem?["type"]?.string == type)
        }
    }

    @Test("A prompt may have 10,000 characters and not one more")
    func longPrompt() async throws {
        try await ServerUnderTest.run { server in
            let text = "I feel calm " + String(repeating: "å", count: 9988)
            #expect(try await server.ana.ask("POST", "/generate", json: ["user_input": .string(text)]).status == 200)
            let longer = try await server.ana.ask("POST", "/generate", json: ["user_input": .string(text + "å")])
            #expect(longer.status == 422)
            #expect(!longer.text.contains("ååå"))
        }
    }

    @Test("A failure of the generator is success false with what it says, and nothing is saved")
    func failure() async throws {
        let generator = StubGenerator { _ throws(GenerationError) in
            throw GenerationError(code: .refused, message: "the generator wants other credentials")
        }
        try await ServerUnderTest.run(generator: generator) { server in
            let answer = try await server.ana.ask("POST", "/generate", json: ["user_input": "I feel calm"])
            #expect(answer.status == 200)
            #expect(answer.object["success"] == false)
            #expect(answer.object["message"] == "the generator wants other credentials")
            #expect(answer.object["needs_more_input"] == false)
            #expect(try await server.ana.get("/images").text == "[]")
        }
    }

    @Test("A wish that need not be waited for is a job: queued, running, done, with its picture")
    func asynchronous() async throws {
        let gate = Gate()
        let generator = StubGenerator { _ in await gate.wait() }
        try await ServerUnderTest.run(generator: generator, concurrency: 1) { server in
            let accepted = try await server.ana.ask(
                "POST", "/generate", headers: [("Prefer", "wait=5, respond-async")], json: ["user_input": "a calm sea"])
            #expect(accepted.status == 202)
            #expect(accepted["preference-applied"] == "respond-async")
            let location = try #require(accepted["location"])
            let second = try await server.ana.ask(
                "POST", "/generate", headers: [("Prefer", "respond-async")], json: ["user_input": "a wild sea"])
            await gate.whenReached()
            let running = try await server.ana.client.get(location)
            #expect(running.object["status"] == "running")
            #expect(running.object["step"] == "generating")
            #expect(try await server.ana.client.get(second["location"] ?? "").object["status"] == "queued")
            #expect(try await server.ben.client.get(location).status == 404)
            gate.open()
            let done = try await server.ana.settled(location)
            #expect(done.object["status"] == "done")
            let id = try #require(done.object["image"]?.object?["id"]?.string)
            #expect(try await server.ana.get("/images/\(id)").status == 200)
            _ = try await server.ana.settled(second["location"] ?? "")
        }
    }

    @Test("The same key makes one picture, however often it is asked for, and another wish under it is refused")
    func idempotency() async throws {
        let generator = StubGenerator()
        try await ServerUnderTest.run(generator: generator) { server in
            let key = [("Idempotency-Key", "k1")]
            let wish: JSONValue = ["user_input": "a calm sea"]
            let answers = try await withThrowingTaskGroup(of: RawAnswer.self) { group in
                for _ in 0..<8 {
                    group.addTask { try await server.ana.ask("POST", "/generate", headers: key, json: wish) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(answers.compactMap { $0.object["id"]?.string }).count == 1)
            #expect(generator.count == 1)
            let other = try await server.ana.ask("POST", "/generate", headers: key, json: ["user_input": "a wild sea"])
            #expect(other.status == 422)
            let ben = try await server.ben.ask("POST", "/generate", headers: key, json: wish)
            #expect(ben.object["id"] != answers[0].object["id"])
            let long = [("Idempotency-Key", String(repeating: "k", count: 201))]
            #expect(try await server.ana.ask("POST", "/generate", headers: long, json: wish).status == 422)
        }
    }

    @Test("One user's many wishes do not keep another's from their turn")
    func fairness() async throws {
        let order = Mutex<[String]>([])
        let gate = Gate()
        let generator = StubGenerator { request in
            await gate.wait()
            order.withLock { $0.append(request.prompt) }
        }
        try await ServerUnderTest.run(generator: generator, concurrency: 1) { server in
            var locations: [String] = []
            for number in 1...4 {
                let answer = try await server.ana.ask(
                    "POST", "/generate", headers: [("Prefer", "respond-async")],
                    json: ["user_input": .string("a lighthouse \(number)")])
                locations.append(answer["location"] ?? "")
            }
            await gate.whenReached()
            let ben = try await server.ben.ask(
                "POST", "/generate", headers: [("Prefer", "respond-async")], json: ["user_input": "a wild forest"])
            gate.open()
            _ = try await server.ben.settled(ben["location"] ?? "")
            for location in locations { _ = try await server.ana.settled(location) }
        }
        let place = order.withLock { $0.firstIndex { $0.lowercased().contains("forest") } }
        #expect(try #require(place) <= 2)
    }

    @Test("Too many wishes in a minute are refused, with when to come back; reading goes on")
    func rate() async throws {
        var limits = ServerOptions.Limits()
        limits.generationsAMinute = 2
        try await ServerUnderTest.run(limits: limits) { server in
            for _ in 0..<2 { _ = try await server.ana.makePicture() }
            let third = try await server.ana.ask("POST", "/generate", json: ["user_input": "a calm sea"])
            #expect(third.status == 429)
            #expect((1...60).contains(Int(third["retry-after"] ?? "") ?? 0))
            #expect(
                try await server.ana.ask("POST", "/quick-generate?user_input=a+calm+sea").status == 429)
            #expect(try await server.ana.get("/images").status == 200)
            _ = try await server.ben.makePicture()
        }
    }

    @Test("Too many wishes that wait are refused")
    func crowd() async throws {
        var limits = ServerOptions.Limits()
        limits.waitingGenerations = 1
        let gate = Gate()
        try await ServerUnderTest.run(limits: limits, generator: StubGenerator { _ in await gate.wait() }) { server in
            let prefer = [("Prefer", "respond-async")]
            let first = try await server.ana.ask("POST", "/generate", headers: prefer, json: ["user_input": "a sea"])
            let second = try await server.ana.ask("POST", "/generate", headers: prefer, json: ["user_input": "a sky"])
            #expect(second.status == 429)
            gate.open()
            _ = try await server.ana.settled(first["location"] ?? "")
        }
    }

    @Test("Jobs that were not settled when the server stopped are settled by the next one, each once")
    func restart() async throws {
        let scratch = try ScratchFiles()
        let root = scratch.absolute("server")
        let gate = Gate()
        let location = Mutex<[String]>([])
        try await ServerUnderTest.run(
            root: root,
            generator: StubGenerator { _ throws(GenerationError) in
                await gate.wait()
                if Task.isCancelled { throw GenerationError(code: .cancelled, message: "stopped") }
            }, concurrency: 1
        ) { server in
            for text in ["a calm sea", "a wild forest"] {
                let answer = try await server.ana.ask(
                    "POST", "/generate", headers: [("Prefer", "respond-async")], json: ["user_input": .string(text)])
                location.withLock { $0.append(answer["location"] ?? "") }
            }
            await gate.whenReached()
        }
        let generator = StubGenerator()
        try await ServerUnderTest.run(root: root, generator: generator) { server in
            for path in location.withLock({ $0 }) {
                let job = try await server.ana.settled(path)
                #expect(job.object["status"] == "done")
            }
            #expect(try await server.ana.get("/images?include_data=false").json?.array?.count == 2)
            #expect(generator.count == 2)
        }
        withExtendedLifetime(scratch) {}
    }

    @Test("Quick pictures take their words from the query and leave the memory alone")
    func quick() async throws {
        try await ServerUnderTest.run { server in
            let answer = try await server.ana.ask(
                "POST", "/quick-generate?user_input=I%20feel%20calm%20today&user_id=x")
            #expect(answer.object["success"] == true)
            #expect(try await server.ana.get("/memory").object["recent"] == [])
            let little = try await server.ana.ask("POST", "/quick-generate?user_input=hi")
            #expect(little.object["success"] == false)
            #expect(little.object["validation"]?.object?["confidence"] == "low")
            #expect(try await server.ana.ask("POST", "/quick-generate?user_input=").status == 200)
            let missing = try await server.ana.ask("POST", "/quick-generate", json: ["user_input": "I feel calm"])
            #expect(missing.status == 422)
            #expect(missing.object["detail"]?.array?.first?.object?["loc"] == ["query", "user_input"])
        }
    }

    @Test("Whether a text is enough is told without making anything, whatever user the body names")
    func validate() async throws {
        try await ServerUnderTest.run { server in
            let good = try await server.ana.ask(
                "POST", "/validate", json: ["user_id": 5, "user_input": "I feel calm, like a bright ocean"])
            #expect(good.object.keys == ["suitable", "confidence", "analysis", "recommendation", "error"])
            #expect(good.object["suitable"] == true)
            #expect(good.object["confidence"] == "high")
            #expect(good.object["error"] == .null)
            let low = try await server.ana.ask("POST", "/validate", json: ["user_input": "hello"])
            #expect(low.object["suitable"] == false)
            #expect(low.object["confidence"] == "low")
        }
    }

    @Test("The status is one's own")
    func status() async throws {
        try await ServerUnderTest.run { server in
            _ = try await server.ana.makePicture()
            let own = try await server.ana.get("/status/current")
            #expect(own.object["user_id"] == "current")
            #expect(own.object["service_available"] == true)
            #expect(own.object["estimated_generation_time"] == "1 second")
            #expect(own.object["estimated_seconds"] == 1)
            #expect(own.object["queue_length"] == 0)
            #expect(own.object["generator"] == "painter")
            #expect(own.object["writer"] == "builtin")
            #expect(try await server.ana.get("/status/\(server.ana.id)").status == 200)
            #expect(try await server.ana.get("/status/\(server.ben.id)").status == 403)
            #expect(try await server.ana.get("/status/a%20b").status == 403)
        }
    }

    @Test("Memory is added, searched and forgotten, and what becomes a picture is part of it")
    func memory() async throws {
        try await ServerUnderTest.run { server in
            _ = try await server.ana.makePicture("I feel calm by the lake house")
            let added = try await server.ana.ask(
                "POST", "/memory", json: ["kind": "anchors", "text": "The lake house", "anchor_kind": "place"])
            #expect(added.status == 201)
            #expect(added.object["anchor_kind"] == "place")
            _ = try await server.ana.ask("POST", "/memory", json: ["text": "I love rain"])
            let all = try await server.ana.get("/memory")
            #expect(all.object.keys == ["recent", "memories", "anchors"])
            #expect(all.object["recent"]?.array?.first?.object?["text"] == "I feel calm by the lake house")
            let found = try await server.ana.get("/memory?q=lake&kind=anchors")
            #expect(found.object["anchors"]?.array?.count == 1)
            #expect(found.object["recent"] == nil)
            let id = added.object["id"]?.string ?? ""
            #expect(try await server.ben.ask("DELETE", "/memory?id=\(id)").status == 404)
            #expect(try await server.ana.ask("DELETE", "/memory?id=\(id)").object["forgotten"] == 1)
            #expect(try await server.ana.ask("DELETE", "/memory?id=\(id)").status == 404)
            for body: JSONValue in [["text": ""], ["text": "x", "kind": "y"], ["kind": "recent"]] {
                #expect(try await server.ana.ask("POST", "/memory", json: body).status == 422)
            }
            #expect(try await server.ben.get("/memory").object["anchors"] == [])
        }
    }
}

extension ServerUnderTest.Guest {
    /// Asks for a job until it is settled.
    func settled(_ location: String) async throws -> RawAnswer {
        while true {
            let answer = try await client.get(location)
            #expect(answer.status == 200)
            guard ["queued", "running"].contains(answer.object["status"]?.string) else { return answer }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

/// Holds up whoever comes to it until it is opened.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var watchers: [CheckedContinuation<Void, Never>] = []
        var isReached = false
    }

    private let state = Mutex(State())

    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (watchers, passes) = state.withLock { state in
                    state.isReached = true
                    defer { state.watchers = [] }
                    if !state.isOpen { state.waiting.append(continuation) }
                    return (state.watchers, state.isOpen)
                }
                for watcher in watchers { watcher.resume() }
                if passes { continuation.resume() }
            }
        } onCancel: {
            open()
        }
    }

    /// Returns when somebody has come.
    func whenReached() async {
        await withCheckedContinuation { continuation in
            let isReached = state.withLock { state in
                if !state.isReached { state.watchers.append(continuation) }
                return state.isReached
            }
            if isReached { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for one in waiting { one.resume() }
    }
}
