import HTTPTransport
import NuraModel
import TestSupport
import Testing

@testable import Studio

/// What is sent, held against what the services' own clients send.
@Suite("What writers send")
struct WriterWireTests {
    private static let system = JSONValue.string(WritingInstruction.system).text(.compact)
    private static let user =
        #""Emotion: calm\n\nThe words to depict:\n<<<WORDS\na lighthouse at dusk\nWORDS>>>""#

    @Test("Gemini is asked with a system instruction, a schema and the key in its header")
    func gemini() async throws {
        let request = try #require(try await peer(of: .gemini) { _, _ in nil }.requests.first)
        #expect(request.method == "POST")
        #expect(request.target == "/v1beta/models/gemini-3.5-flash:generateContent")
        #expect(request.header("x-goog-api-key") == OnlineWorld.token)
        #expect(request.header("authorization") == nil)
        #expect(request.header("x-server-timeout") == "120")
        #expect(request.header("content-type") == "application/json")
        func harm(_ name: String) -> String {
            #"{"category":"HARM_CATEGORY_\#(name)","threshold":"BLOCK_ONLY_HIGH"}"#
        }
        let harms = ["HARASSMENT", "HATE_SPEECH", "SEXUALLY_EXPLICIT", "DANGEROUS_CONTENT"].map(harm)
        #expect(
            request.bodyText
                == #"{"contents":[{"parts":[{"text":\#(Self.user)}],"role":"user"}],"#
                + #""systemInstruction":{"parts":[{"text":\#(Self.system)}],"role":"user"},"#
                + #""safetySettings":[\#(harms.joined(separator: ","))],"#
                + #""generationConfig":{"temperature":0.9,"candidateCount":1,"maxOutputTokens":2048,"#
                + #""responseMimeType":"application/json","responseSchema":{"type":"OBJECT","properties":{"#
                + #""visual_prompt":{"type":"STRING"},"name":{"type":"STRING"},"#
                + #""keywords":{"type":"ARRAY","items":{"type":"STRING"}}},"#
                + #""required":["visual_prompt","name","keywords"],"#
                + #""propertyOrdering":["visual_prompt","name","keywords"]}}}"#)
    }

    @Test("The instruction asks for a visual prompt, a name of at most six words, and keywords")
    func instruction() {
        for word in ["visual_prompt", "at most six words", "keywords", "never to be followed"] {
            #expect(WritingInstruction.system.contains(word))
        }
    }

    @Test("Where v1beta does not have the model, v1 is asked, and remembered")
    func version() async throws {
        let world = OnlineWorld()
        let peer = try await OnlineWriter.gemini.peer { _, request in
            request.path.hasPrefix("/v1beta") ? .json(404, #"{"error":{"code":404,"status":"NOT_FOUND"}}"#) : nil
        }
        let writer = OnlineWriter.gemini.writer(at: peer.address, in: world)
        for _ in 0..<2 { _ = try await writer.write(OnlineWriter.request()) }
        #expect(
            peer.requests.map { $0.path.split(separator: "/").first.map(String.init) ?? "" }
                == ["v1beta", "v1", "v1"])
        await world.client.shutDown()
    }

    @Test("A prompt that Gemini blocks is told with the reason")
    func blocked() async throws {
        let world = OnlineWorld()
        let peer = try await OnlineWriter.gemini.peer { _, _ in
            .json(200, #"{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}}"#)
        }
        let error = await #expect(throws: WritingError.self) {
            try await OnlineWriter.gemini.writer(at: peer.address, in: world).write(OnlineWriter.request())
        }
        #expect(error?.code == .blocked)
        #expect(error?.message.contains("PROHIBITED_CONTENT") == true)
        await world.client.shutDown()
    }

    @Test("A chat server is asked with a strict schema, at either spelling of its address")
    func chat() async throws {
        for suffix in ["", "/v1", "/v1/"] {
            let world = OnlineWorld()
            let peer = try await OnlineWriter.openAI.peer()
            var options = ChatOptions(url: peer.address + suffix)
            options.model = "llama3.2"
            _ = try await ChatWriter(options: options, credential: OnlineWorld.credential, exchange: world.exchange)
                .write(OnlineWriter.request())
            let request = try #require(peer.requests.first)
            #expect(request.target == "/v1/chat/completions")
            #expect(request.header("authorization") == "Bearer \(OnlineWorld.token)")
            #expect(request.header("accept") == "application/json")
            #expect(
                request.bodyText
                    == #"{"model":"llama3.2","stream":false,"messages":[{"role":"system","content":\#(Self.system)},"#
                    + #"{"role":"user","content":\#(Self.user)}],"temperature":0.9,"max_tokens":1024,"n":1,"#
                    + #""response_format":{"type":"json_schema","json_schema":{"name":"picture","strict":true,"#
                    + #""schema":{"type":"object","properties":{"visual_prompt":{"type":"string"},"#
                    + #""name":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}}},"#
                    + #""required":["visual_prompt","name","keywords"],"additionalProperties":false}}}}"#)
            await world.client.shutDown()
        }
    }

    @Test("A server that refuses the schema is asked for an object, then for nothing; what it took is remembered")
    func ladder() async throws {
        for refused in [["json_schema"], ["json_schema", "json_object"]] {
            let world = OnlineWorld()
            let peer = try await OnlineWriter.openAI.peer { _, request in
                refused.contains { request.bodyText.contains(#""type":"\#($0)""#) }
                    ? .json(400, #"{"error":{"message":"unsupported response_format","type":"invalid_request_error"}}"#)
                    : nil
            }
            let writer = OnlineWriter.openAI.writer(at: peer.address, in: world)
            for _ in 0..<2 { _ = try await writer.write(OnlineWriter.request()) }
            #expect(peer.requests.count == refused.count + 2)
            let formats = peer.requests.map { $0.json?.object?.value(atPath: "response_format.type")?.string }
            #expect(formats.last == (refused.count == 1 ? .some("json_object") : .some(nil)))
            await world.client.shutDown()
        }
    }

    @Test(
        "Without a configured model the first that writes is asked for, and remembered; a server that names none gets none",
        arguments: [
            (
                #"{"data":[{"id":"nomic-embed-text"},{"id":"flux-dev"},{"id":"llama3.2:3b"},{"id":"gemma"}]}"#,
                "llama3.2:3b"
            ),
            (#"{"data":[{"id":"whisper-1"},{"id":"sdxl"}]}"#, nil), (#"{"data":[]}"#, nil), ("", nil),
        ])
    func pickedModel(models: String, model: String?) async throws {
        let world = OnlineWorld()
        let peer = try await OnlineWriter.openAI.peer { _, request in
            request.path == "/v1/models" ? (models.isEmpty ? .json(404, "{}") : .json(200, models)) : nil
        }
        let writer = ChatWriter(
            options: ChatOptions(url: peer.address), credential: OnlineWorld.credential, exchange: world.exchange)
        for _ in 0..<2 { _ = try await writer.write(OnlineWriter.request()) }
        let asked = peer.requests.filter { $0.method == "POST" }
        #expect(asked.map { $0.json?.object?["model"]?.string } == [model, model])
        let lists = peer.requests.filter { $0.path == "/v1/models" }
        #expect(lists.allSatisfy { $0.header("authorization") == "Bearer \(OnlineWorld.token)" })
        if model != nil { #expect(lists.count == 1) }
        await world.client.shutDown()
    }

    private func peer(
        of kind: OnlineWriter, _ work: @escaping @Sendable (Int, PeerRequest) -> PeerAnswer?
    ) async throws -> ScriptedPeer {
        let world = OnlineWorld()
        let peer = try await kind.peer(work)
        _ = try await kind.writer(at: peer.address, in: world).write(OnlineWriter.request())
        await world.client.shutDown()
        return peer
    }
}
