import HTTPTransport
import NuraModel
import Synchronization
import TestSupport
import Testing

@testable import Studio

/// What is sent, held against what the services' own clients send.
@Suite("What generators send")
struct GeneratorWireTests {
    private static let prompt = OnlineWorld.words + ", " + FluxWords.extended("", style: nil).dropFirst(2)

    struct Row: CustomTestStringConvertible, Sendable {
        let kind: OnlineGenerator
        let target: String
        let body: String
        var headers: [String: String] = [:]

        var testDescription: String { kind.rawValue }
    }

    private static let rows = [
        Row(
            kind: .hfInference, target: "/hf-inference/models/black-forest-labs/FLUX.1-dev",
            body: #"{"inputs":"\#(prompt)","parameters":{"negative_prompt":"blurry","height":80,"width":64,"#
                + #""num_inference_steps":28,"guidance_scale":3.5,"seed":42}}"#),
        Row(
            kind: .endpoint, target: "/endpoint",
            body: #"{"inputs":"\#(prompt)","parameters":{"negative_prompt":"blurry","height":80,"width":64,"#
                + #""num_inference_steps":28,"guidance_scale":3.5,"seed":42}}"#),
        Row(
            kind: .falAI, target: "/fal-ai/fal-ai/flux/dev",
            body: #"{"prompt":"\#(prompt)","negative_prompt":"blurry","num_inference_steps":28,"guidance_scale":3.5,"#
                + #""seed":42,"image_size":{"width":64,"height":80}}"#),
        Row(
            kind: .together, target: "/together/v1/images/generations",
            body: #"{"prompt":"\#(prompt)","response_format":"base64","negative_prompt":"blurry","height":80,"#
                + #""width":64,"guidance_scale":3.5,"seed":42,"steps":28,"model":"black-forest-labs/FLUX.1-dev"}"#),
        Row(
            kind: .nscale, target: "/nscale/v1/images/generations",
            body: #"{"response_format":"b64_json","prompt":"\#(prompt)","model":"flux-dev","#
                + #""negative_prompt":"blurry","guidance_scale":3.5,"seed":42,"size":"64x80"}"#),
        Row(
            kind: .replicate, target: "/replicate/v1/models/black-forest-labs/flux-dev/predictions",
            body: #"{"input":{"prompt":"\#(prompt)","negative_prompt":"blurry","height":80,"width":64,"#
                + #""num_inference_steps":28,"guidance_scale":3.5,"seed":42}}"#,
            headers: ["prefer": "wait"]),
        Row(
            kind: .wavespeed, target: "/wavespeed/api/v3/wavespeed-ai/flux-dev",
            body: #"{"prompt":"\#(prompt)","negative_prompt":"blurry","height":80,"width":64,"#
                + #""num_inference_steps":28,"guidance_scale":3.5,"seed":42}"#),
        Row(
            kind: .zaiOrg, target: "/zai-org/api/paas/v4/async/images/generations",
            body: #"{"model":"cogview","prompt":"\#(prompt)","size":"64x80","negative_prompt":"blurry","#
                + #""num_inference_steps":28,"guidance_scale":3.5,"seed":42}"#,
            headers: ["accept-language": "en-US,en", "x-source-channel": "hugging_face"]),
    ]

    @Test("Each provider is asked in its own words, with the router's path and the token", arguments: rows)
    func huggingFace(row: Row) async throws {
        let (image, peer) = try await sent(row.kind) { $0.negativePrompt = "blurry" }
        let request = try #require(peer.works.first)
        #expect(request.target == row.target)
        #expect(request.bodyText == row.body)
        #expect(request.header("authorization") == "Bearer \(OnlineWorld.token)")
        #expect(request.header("content-type") == "application/json")
        #expect(request.headers.filter { $0.0.lowercased() == "accept" }.map(\.1) == ["image/png"])
        for (name, value) in row.headers { #expect(request.header(name) == value) }
        #expect(image.model == "black-forest-labs/FLUX.1-dev")
        #expect(image.account?.provider == (row.kind == .endpoint ? nil : row.kind.rawValue))
    }

    @Test("The mapping is looked up once, with the token, and downloads carry none")
    func lookups() async throws {
        let world = OnlineWorld()
        let peer = try await OnlineGenerator.falAI.peer(picture: OnlineWorld.png())
        let generator = OnlineGenerator.falAI.generator(at: peer.address, in: world)
        for _ in 0..<2 { _ = try await generator.generate(OnlineWorld.request()) { _ in } }
        let lookups = peer.requests.filter { $0.path.hasPrefix("/api/") }
        #expect(lookups.map(\.target) == ["/api/models/black-forest-labs/FLUX.1-dev?expand=inferenceProviderMapping"])
        #expect(lookups.first?.header("authorization") == "Bearer \(OnlineWorld.token)")
        let downloads = peer.requests.filter { $0.path == "/files/picture" }
        #expect(downloads.count == 2)
        #expect(downloads.allSatisfy { $0.header("authorization") == nil })
        await world.client.shutDown()
    }

    @Test("A provider's own key goes to the provider's own host, in its own scheme, and never to Hugging Face")
    func ownKeys() async throws {
        let rows: [(OnlineGenerator, String, String)] = [
            (.falAI, "/fal-ai/flux/dev", "Key own-key"), (.together, "/v1/images/generations", "Bearer own-key"),
            (.replicate, "/v1/models/black-forest-labs/flux-dev/predictions", "Bearer own-key"),
        ]
        for (kind, target, authorization) in rows {
            let world = OnlineWorld()
            let peer = try await kind.peer(picture: OnlineWorld.png())
            var options = kind.options(at: peer.address)
            options.router = "http://127.0.0.1:1"
            options.providerHost = peer.address
            let generator = HuggingFaceGenerator(
                options: options, credential: ServiceCredential { () throws(ServiceFailure) in "own-key" },
                exchange: world.exchange, reader: OnlineWorld.reader)
            _ = try await generator.generate(OnlineWorld.request()) { _ in }
            #expect(peer.works.first?.target == target)
            #expect(peer.works.first?.header("authorization") == authorization)
            #expect(peer.requests.filter { $0.method == "GET" }.allSatisfy { $0.header("authorization") == nil })
            await world.client.shutDown()
        }
    }

    @Test("With \"auto\" the first provider of the mapping that Nura knows is asked; one without the model is replaced")
    func automatic() async throws {
        let world = OnlineWorld()
        let peer = try await ScriptedPeer { request in
            guard request.method == "POST" else {
                return OnlineGenerator.falAI.beside((try? OnlineWorld.png()) ?? [], to: request)
            }
            guard request.path.hasPrefix("/together/") else {
                return .json(410, #"{"error":"deprecated and no longer supported by provider"}"#)
            }
            return OnlineGenerator.together.good((try? OnlineWorld.png()) ?? [], to: request)
        }
        var options = HuggingFaceOptions()
        options.router = peer.address
        options.hub = peer.address
        let generator = HuggingFaceGenerator(
            options: options, credential: OnlineWorld.credential, exchange: world.exchange, reader: OnlineWorld.reader)
        let image = try await generator.generate(OnlineWorld.request()) { _ in }
        #expect(peer.works.map { $0.path.split(separator: "/").first } == ["fal-ai", "together"])
        #expect(peer.requests.count { $0.path.hasPrefix("/api/") } == 2)
        #expect(image.account?.provider == "together")
        #expect(image.account?.attempts == 2)
        await world.client.shutDown()
    }

    @Test("A job is looked at until it is done, with the token; one that never ends is given up")
    func jobs() async throws {
        let statePaths: [OnlineGenerator: String] = [
            .replicate: "/replicate/v1/predictions/p1", .wavespeed: "/wavespeed/api/v3/predictions/w1/result",
            .zaiOrg: "/zai-org/api/paas/v4/async-result/z1",
        ]
        for (kind, statePath) in statePaths {
            let picture = try OnlineWorld.png()
            let world = OnlineWorld()
            let peer = try await ScriptedPeer { request in
                if request.method == "POST", kind != .replicate { return kind.good(picture, to: request) }
                if request.path == "/files/picture" { return .bytes(200, picture) }
                if request.path.hasPrefix("/api/models") { return kind.beside(picture, to: request) }
                let pending =
                    switch kind {
                    case .replicate:
                        #""status":"processing","urls":{"get":"https://api.replicate.com/v1/predictions/p1"}"#
                    case .wavespeed:
                        #""data":{"status":"processing","urls":{"get":"https://x/api/v3/predictions/w1/result"}}"#
                    default: #""task_status":"PROCESSING""#
                    }
                return .json(200, "{\(pending)}")
            }
            let error = await #expect(throws: GenerationError.self) {
                try await kind.generator(at: peer.address, in: world).generate(OnlineWorld.request()) { _ in }
            }
            #expect(error?.code == .unreachable)
            let looks = peer.requests.filter { $0.path == statePath }
            #expect(looks.count >= 20)
            #expect(looks.allSatisfy { $0.header("authorization") == "Bearer \(OnlineWorld.token)" })
            #expect(peer.works.count == 1)
            await world.client.shutDown()
        }
    }

    @Test("What takes too long at fal is queued there, and so is every picture after it")
    func queue() async throws {
        let picture = try OnlineWorld.png()
        let world = OnlineWorld()
        let looks = Mutex(0)
        let peer = try await ScriptedPeer { request in
            let result = "/fal-ai/fal-ai/flux/requests/r1"
            let queued = #""request_id":"r1","response_url":"https://queue.fal.run/fal-ai/flux/requests/r1""#
            switch request.target {
            case "/fal-ai/fal-ai/flux/dev": return .text(504, "upstream request timeout")
            case "/fal-ai/fal-ai/flux/dev?_subdomain=queue": return .json(200, #"{"status":"IN_QUEUE",\#(queued)}"#)
            case result + "/status?_subdomain=queue":
                let state = looks.withLock { looks in
                    looks += 1
                    return ["IN_QUEUE", "IN_PROGRESS", "COMPLETED"][min(looks, 3) - 1]
                }
                return .json(200, #"{"status":"\#(state)",\#(queued)}"#)
            case result + "?_subdomain=queue": return OnlineGenerator.falAI.good(picture, to: request)
            default: return OnlineGenerator.falAI.beside(picture, to: request)
            }
        }
        let generator = OnlineGenerator.falAI.generator(at: peer.address, in: world)
        for _ in 0..<2 {
            let image = try await generator.generate(OnlineWorld.request()) { _ in }
            guard case .png(picture) = image.content else {
                Issue.record("not the picture")
                return
            }
        }
        #expect(
            peer.works.map(\.target)
                == [
                    "/fal-ai/fal-ai/flux/dev", "/fal-ai/fal-ai/flux/dev?_subdomain=queue",
                    "/fal-ai/fal-ai/flux/dev?_subdomain=queue",
                ])
        #expect(Set(peer.works.map(\.body)).count == 1)
        let jobs = peer.requests.filter { $0.path.contains("/requests/") }
        #expect(jobs.count == 6)
        #expect(jobs.allSatisfy { $0.header("authorization") == "Bearer \(OnlineWorld.token)" })
        #expect(peer.requests.filter { $0.path == "/files/picture" }.allSatisfy { $0.header("authorization") == nil })
        await world.client.shutDown()
    }

    @Test("A queue that says it is done and never gives the picture is given up")
    func endlessQueue() async throws {
        let world = OnlineWorld()
        let peer = try await ScriptedPeer { request in
            request.path.hasPrefix("/api/models")
                ? OnlineGenerator.falAI.beside([], to: request)
                : .json(200, #"{"status":"COMPLETED","response_url":"https://queue.fal.run/r"}"#)
        }
        let error = await #expect(throws: GenerationError.self) {
            try await OnlineGenerator.falAI.generator(at: peer.address, in: world)
                .generate(OnlineWorld.request()) { _ in }
        }
        #expect(error?.code == .unreachable)
        await world.client.shutDown()
    }

    @Test("Only what was sent is recorded")
    func record() async throws {
        let rows: [(OnlineGenerator, Set<String>)] = [
            (.falAI, ["guidance_scale", "num_inference_steps", "seed", "lora"]),
            (.together, ["guidance_scale", "num_inference_steps", "seed"]), (.nscale, ["guidance_scale", "seed"]),
            (.webUI, ["guidance_scale", "num_inference_steps", "seed", "lora"]), (.openAI, []),
        ]
        for (kind, names) in rows {
            let (image, _) = try await sent(kind) { parameters in
                parameters.negativePrompt = "blurry"
                parameters.lora = "ink:0.5"
            }
            let recorded = Set(image.recordedParameters.members.map(\.key))
            #expect(recorded == names.union(["width", "height", "negative_prompt"]), "\(kind)")
        }
    }

    @Test("A picture at an address that is not safe to ask is not fetched")
    func unsafeDownloads() async throws {
        let other = try await ScriptedPeer { _ in .json(200, "{}") }
        let (kind, world) = (OnlineGenerator.falAI, OnlineWorld())
        for address in [other.address + "/x.png", "file:///etc/passwd", "ftp://x/y", "http://", "x"] {
            let peer = try await kind.peer(picture: OnlineWorld.png()) { _, _ in
                .json(200, #"{"images":[{"url":"\#(address)"}]}"#)
            }
            let error = await #expect(throws: GenerationError.self, "\(address)") {
                try await kind.generator(at: peer.address, in: world).generate(OnlineWorld.request()) { _ in }
            }
            #expect(error?.code == .unusable)
        }
        #expect(other.requests.isEmpty)
        await world.client.shutDown()
    }

    @Test("Sizes and steps are sent as the models take them, and told as they were sent")
    func rounding() async throws {
        let (image, peer) = try await sent(.falAI) { parameters in
            parameters.size = PictureSize(width: 1000, height: 777) ?? parameters.size
            parameters.steps = 55
        }
        #expect(image.parameters.size.description == "1008x784")
        #expect(image.parameters.steps == 50)
        #expect(peer.works.first?.json?.object?.value(atPath: "image_size.width")?.int == 1008)
        #expect(peer.works.first?.json?.object?["num_inference_steps"]?.int == 50)
    }

    private func sent(
        _ kind: OnlineGenerator, _ change: (inout GenerationParameters) -> Void
    ) async throws -> (GeneratedImage, ScriptedPeer) {
        let world = OnlineWorld()
        let peer = try await kind.peer(picture: OnlineWorld.png())
        let image = try await kind.generator(at: peer.address, in: world)
            .generate(OnlineWorld.request(change)) { _ in }
        await world.client.shutDown()
        return (image, peer)
    }
}
