import LibraryService
import LibraryStore
import NuraModel
import TestSupport
import Testing

@testable import RESTServer

/// What one person, or one request, may take of what is there for all.
@Suite struct FairShareTests {
    @Test("At a turnstile, one person's crowd lets another pass after one of theirs; who is alone goes in order")
    func turns() async {
        let turnstile = Turnstile<String>(width: 1)
        let gate = Gate()
        let passed = Box()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await turnstile.pass(for: "first") { await gate.wait() } }
            await gate.whenReached()
            for (number, name) in ["a", "a", "a", "b", "a", "c", "b"].enumerated() {
                group.addTask { await turnstile.pass(for: name) { passed.value += name } }
                while await turnstile.waiting <= number { await Task.yield() }
            }
            gate.open()
        }
        #expect(passed.value == "abcabaa")
        #expect(await turnstile.waiting == 0)
    }

    @Test("A thumbnail that is kept does not wait for pictures that are being decoded")
    func keptThumbnail() async throws {
        let scratch = try ScratchFiles()
        let root = scratch.absolute("server")
        let box = Box()
        try await ServerUnderTest.run(root: root) { server in
            let id = try await server.ana.makePicture()
            #expect(try await server.ana.get("/images/\(id)/thumbnail").status == 200)
            box.value = id
        }
        let api = try await ServerUnderTest.server(root: root).build().api
        let user = try #require(UserID("11111111-1111-4111-8111-111111111111"))
        let lease = try await api.libraries.lease(user)
        let image = try await lease.library.image(try #require(ImageID(box.value)))
        let gate = Gate()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<2 { group.addTask { await api.pictures.pass(for: user) { await gate.wait() } } }
            while await api.pictures.isOpen { await Task.yield() }
            let size = Box()
            group.addTask {
                let png = try? await api.smallPicture(of: image, size: 256, in: lease.library, for: user)
                size.value = "\(png?.count ?? 0)"
            }
            while size.value.isEmpty, await api.pictures.waiting == 0 { await Task.yield() }
            #expect(await api.pictures.waiting == 0)
            gate.open()
            await group.waitForAll()
            #expect((Int(size.value) ?? 0) > 0)
        }
        withExtendedLifetime(scratch) {}
    }

    @Test("A page has at most so many images, whatever is asked for, and the next one is linked")
    func longPages() async throws {
        var limits = ServerOptions.Limits()
        limits.page = 2
        try await ServerUnderTest.run(limits: limits) { server in
            for number in 1...3 { _ = try await server.ana.makePicture(name: "Picture \(number)") }
            for data in ["false", "true"] {
                let page = try await server.ana.get("/images?limit=2000000000&include_data=\(data)")
                #expect(page.json?.array?.count == 3)
                #expect(page["link"] == nil)
                let exact = try await server.ana.get("/images?limit=3&include_data=\(data)")
                #expect(exact.json?.array?.count == 3)
                // Fewer than there are: a page, and of a page only what it may have.
                _ = try await server.ana.makePicture(name: "One more")
                let bounded = try await server.ana.get("/images?limit=3&include_data=\(data)")
                #expect(bounded.json?.array?.count == 2)
                let link = String((bounded["link"] ?? "").dropFirst().prefix { $0 != ">" })
                let next = try await server.ana.client.get(link)
                #expect(next.json?.array?.compactMap { $0.object?["name"]?.string }.contains("Picture 1") == true)
                let ids = try await server.ana.get("/images?name=more").json?.array?.compactMap { $0.object?["id"] }
                _ = try await server.ana.ask("DELETE", "/images/\(ids?.first?.string ?? "")")
            }
        }
    }

    @Test(
        "More filters than a search takes are refused, not a failure of the server",
        arguments: ["tag=x&", "metadata.a=1&", "metadata.b=&tag=y&"])
    func manyFilters(filter: String) async throws {
        try await ServerUnderTest.run { server in
            let few = try await server.ana.get("/images?" + String(repeating: filter, count: 16))
            #expect(few.status == 200)
            let many = try await server.ana.get("/images?" + String(repeating: filter, count: 15_000 / filter.count))
            #expect(many.status == 422)
        }
    }

    @Test("Marks piled on one character do not make a name or a prompt longer than it may be")
    func piledMarks() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture()
            let pile = "e" + String(repeating: "\u{301}", count: 100_000)
            #expect(pile.count == 1)
            let renamed = try await server.ana.ask("PATCH", "/images/\(id)/name", json: ["name": .string(pile)])
            #expect(renamed.status == 422)
            let wish = try await server.ana.ask("POST", "/validate", json: ["user_input": .string(pile)])
            #expect(wish.status == 422)
            let quick = try await server.ana.ask(
                "POST", "/quick-generate?user_input=e" + String(repeating: "%CC%81", count: 2000))
            #expect(quick.status == 200)
        }
    }

    @Test("A record does not grow without end by keys that nobody knows, added a few at a time")
    func unknownKeys() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture()
            func add(_ keys: Range<Int>, _ value: String) async throws -> Int {
                let members = keys.map { ("key_\($0)", JSONValue.string(value)) }
                return try await server.ana.ask(
                    "PATCH", "/images/\(id)", headers: [("If-Match", "*")], json: .object(JSONObject(members))
                ).status
            }
            #expect(try await add(0..<150, "x") == 200)
            #expect(try await add(150..<201, "x") == 422)
            #expect(try await add(150..<200, "x") == 200)
            #expect(try await add(0..<1, String(repeating: "x", count: 60_000)) == 200)
            #expect(try await add(1..<2, String(repeating: "x", count: 10_000)) == 422)
            #expect(try await server.ana.get("/images/\(id)?include_data=false").object["key_1"] == "x")
        }
    }
}
