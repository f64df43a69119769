import HTTPTransport
import NuraModel
import TestSupport
import Testing

@testable import Studio

/// What every online writer promises, whatever service it speaks to.
@Suite("Online writers")
struct OnlineWriterTests {
    @Test("An online writer keeps what every writer promises", arguments: OnlineWriter.allCases)
    func promises(kind: OnlineWriter) async throws {
        let world = OnlineWorld()
        let peer = try await kind.peer()
        let writer = kind.writer(at: peer.address, in: world)
        let promises = PromptWriterPromises { text, emotion in
            let written = try await writer.write(
                WritingRequest(text: text, emotion: emotion, memory: RememberedContext(), style: "ink"))
            return (written.visualPrompt, written.name)
        }
        #expect(try await promises.broken().isEmpty)
        await world.client.shutDown()
    }

    @Test("What was written is taken as it is, and what it took is told", arguments: OnlineWriter.allCases)
    func account(kind: OnlineWriter) async throws {
        let (written, _) = try await written(kind) { _, _ in nil }
        #expect(written.visualPrompt == "A lighthouse above a violet sea, warm light in its windows.")
        #expect(written.name == "Lighthouse at Dusk")
        #expect(written.keywords == ["lighthouse", "sea", "dusk"])
        #expect(written.account?.service == kind.rawValue)
        #expect(written.account?.model == (kind == .gemini ? "gemini-3.5-flash-001" : "llama3.2:3b"))
        #expect(written.account?.attempts == 1)
    }

    @Test("A busy service is waited for as long as it asks", arguments: OnlineWriter.allCases)
    func patience(kind: OnlineWriter) async throws {
        let (written, peer) = try await written(kind) { number, _ in
            switch number {
            case 1:
                .json(
                    429,
                    #"[{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED","details":[{"@type":"#
                        + #""type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.5s"}]}}]"#)
            case 2: .json(503, #"{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}"#)
            default: nil
            }
        }
        #expect(peer.requests.count == 3)
        let seconds = try #require(written.account?.seconds)
        // The second wait is the first backoff, at half its ceiling of two seconds.
        #expect(seconds >= 35.5 && seconds < 36.5, "\(seconds)")
    }

    struct Trouble: CustomTestStringConvertible, Sendable {
        let name: String
        let code: WritingError.Code
        var attempts: Int? = 1
        let answer: @Sendable (OnlineWriter) -> PeerAnswer

        var testDescription: String { name }
    }

    private static let troubles: [Trouble] = [
        Trouble(name: "bad token", code: .refused) { _ in
            .json(401, #"{"error":{"message":"Incorrect API key provided: hf_secretsecret","code":"invalid_api_key"}}"#)
        },
        Trouble(name: "bad key as Gemini says it", code: .refused) { _ in
            .json(
                400,
                #"{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"@type":"#
                    + #""type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}"#)
        },
        Trouble(name: "no credit", code: .refused) { _ in
            .json(429, #"{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}"#)
        },
        Trouble(name: "nothing left today", code: .refused) { _ in
            .json(
                429,
                #"{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"#
                    + #""GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]},{"retryDelay":"34s"}]}}"#)
        },
        Trouble(name: "licence or permission", code: .refused) { _ in .json(403, "{}") },
        Trouble(name: "invalid", code: .refused, attempts: nil) { _ in
            .json(400, #"{"error":"lighthouse is no good"}"#)
        },
        Trouble(name: "blocked by policy", code: .blocked) { _ in
            .json(400, #"{"error":{"message":"lighthouse","code":"content_filter"}}"#)
        },
        Trouble(name: "no such model", code: .refused, attempts: nil) { _ in
            .json(404, #"{"error":{"message":"model 'x' not found","type":"not_found_error","code":null}}"#)
        },
        Trouble(name: "busy for too long", code: .busy) { _ in .json(503, "{}", headers: [("Retry-After", "999")]) },
        Trouble(name: "broken", code: .unreachable, attempts: 3) { _ in .json(500, #"{"error":"x"}"#) },
        Trouble(name: "bad gateway", code: .unreachable, attempts: 3) { _ in .text(502, "<html>") },
        Trouble(name: "web page", code: .unusable) { _ in .bytes(200, Array("<html>".utf8), type: "text/html") },
        Trouble(name: "nothing", code: .unusable) { _ in .json(200, "") },
        Trouble(name: "an empty document", code: .empty) { _ in .json(200, "{}") },
        Trouble(name: "no words", code: .empty) { $0.answer("  \n") },
        Trouble(name: "no prompt", code: .unusable) { $0.answer("I would rather talk about a lighthouse.") },
        Trouble(name: "half a document", code: .unusable) { _ in .json(200, #"{"candidates":[{"choices":"#) },
        Trouble(name: "broken off", code: .cut, attempts: 2) { kind in
            kind.answer(#"{"visual_prompt":"A lighthouse that"#, end: kind.limitEnd)
        },
        Trouble(name: "blocked in the middle", code: .blocked) { kind in
            kind.answer("A lighthouse", end: kind == .gemini ? "SAFETY" : "content_filter")
        },
        // libcurl itself asks once more where a connection that was kept turns out to be closed.
        Trouble(name: "closed", code: .unreachable, attempts: nil) { _ in .closed },
        Trouble(name: "cut in the header", code: .unreachable, attempts: 3) { $0.answer("x").cut(after: 20) },
        Trouble(name: "cut in the body", code: .unreachable, attempts: 3) { kind in
            kind.answer(String(repeating: "x", count: 5000)).cut(after: 3000)
        },
        Trouble(name: "endless", code: .unusable) { _ in .endless(0x20) },
        Trouble(name: "elsewhere", code: .unusable) { _ in .redirect(to: "http://127.0.0.1:1/", status: 307) },
    ]

    @Test(
        "Every trouble ends as the policy says, without the person's words and without the token",
        arguments: OnlineWriter.allCases, troubles)
    func trouble(kind: OnlineWriter, trouble: Trouble) async throws {
        var world = OnlineWorld()
        world.policy.largestText = 1 << 20
        let peer = try await kind.peer { _, _ in trouble.answer(kind) }
        let error = await failure(of: kind.writer(at: peer.address, in: world))
        #expect(error?.code == trouble.code, "\(error?.message ?? "no error")")
        if let attempts = trouble.attempts { #expect(peer.requests.count == attempts) }
        let message = error?.message ?? ""
        #expect(!message.isEmpty)
        #expect(!message.contains("lighthouse") && !message.contains("secret"), "\(message)")
        await world.client.shutDown()
    }

    @Test(
        "An answer that was broken off is asked for once more, with room for four times as much",
        arguments: OnlineWriter.allCases)
    func moreRoom(kind: OnlineWriter) async throws {
        let (written, peer) = try await written(kind) { number, _ in
            number == 1 ? kind.answer("", end: kind.limitEnd) : nil
        }
        #expect(written.name == "Lighthouse at Dusk")
        let path = kind == .gemini ? "generationConfig.maxOutputTokens" : "max_tokens"
        let limits = peer.requests.compactMap { $0.json?.object?.value(atPath: path)?.int }
        #expect(limits.count == 2)
        #expect(limits.last == limits.first.map { $0 * 4 })
    }

    @Test("A model that gives no name leaves the naming to the built-in writer", arguments: OnlineWriter.allCases)
    func unnamed(kind: OnlineWriter) async throws {
        let (written, _) = try await written(kind) { _, _ in kind.answer(#"{"visual_prompt":"A tower."}"#) }
        #expect(written.visualPrompt == "A tower.")
        #expect(written.name == "Lighthouse at Dusk")
    }

    @Test("A memory of four million characters is sent whole", arguments: OnlineWriter.allCases)
    func memory(kind: OnlineWriter) async throws {
        let entry = String(repeating: "we rowed across the lake; ", count: 4000)
        let memory = RememberedContext(
            recent: ["hello"], memories: [String](repeating: entry, count: 40), anchors: ["the lake house"])
        let world = OnlineWorld()
        let peer = try await kind.peer()
        _ = try await kind.writer(at: peer.address, in: world).write(OnlineWriter.request(memory: memory))
        let user = try #require(peer.requests.first.flatMap { userText($0, kind) })
        #expect(user.utf8.count > 4_000_000)
        #expect(user.hasSuffix("<<<WORDS\n\(OnlineWorld.words)\nWORDS>>>"))
        #expect(user.contains("<<<ANCHORS\n- the lake house\nANCHORS>>>"))
        await world.client.shutDown()
    }

    @Test("Without memory, nothing of it is sent", arguments: OnlineWriter.allCases)
    func noMemory(kind: OnlineWriter) async throws {
        let (_, peer) = try await written(kind) { _, _ in nil }
        let user = try #require(peer.requests.first.flatMap { userText($0, kind) })
        #expect(user == "Emotion: calm\n\nThe words to depict:\n<<<WORDS\n\(OnlineWorld.words)\nWORDS>>>")
    }

    @Test("Cancelling in the middle closes the connection", arguments: OnlineWriter.allCases)
    func cancellation(kind: OnlineWriter) async throws {
        let world = OnlineWorld()
        let peer = try await kind.peer { _, _ in .silent }
        let writer = kind.writer(at: peer.address, in: world)
        let task = Task { await failure(of: writer) }
        _ = await peer.requests(1)
        task.cancel()
        #expect(await task.value?.code == .cancelled)
        await peer.openConnections(atMost: 0)
        await world.client.shutDown()
    }

    private func userText(_ request: PeerRequest, _ kind: OnlineWriter) -> String? {
        let object = request.json?.object
        switch kind {
        case .gemini:
            return object?["contents"]?.array?.first?.object?["parts"]?.array?.first?.object?["text"]?.string
        case .openAI: return object?["messages"]?.array?.last?.object?["content"]?.string
        }
    }

    private func written(
        _ kind: OnlineWriter, _ work: @escaping @Sendable (Int, PeerRequest) -> PeerAnswer?
    ) async throws -> (WrittenPrompt, ScriptedPeer) {
        let world = OnlineWorld()
        let peer = try await kind.peer(work)
        let written = try await kind.writer(at: peer.address, in: world).write(OnlineWriter.request())
        await world.client.shutDown()
        return (written, peer)
    }

    private func failure(of writer: any PromptWriter) async -> WritingError? {
        do {
            _ = try await writer.write(OnlineWriter.request())
            return nil
        } catch {
            return error
        }
    }
}
