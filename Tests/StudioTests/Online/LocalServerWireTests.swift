import HTTPTransport
import NuraModel
import Synchronization
import TestSupport
import Testing

@testable import Studio

/// What is sent to servers of the person's own.
@Suite("What local generators send")
struct LocalServerWireTests {
    @Test("A WebUI is sent the shortest body that makes the picture, with the login, at either spelling of its address")
    func webUI() async throws {
        for suffix in ["", "/", "/sdapi/v1"] {
            let (request, _) = try await webUI { $0.url += suffix }
            #expect(request.target == "/sdapi/v1/txt2img")
            #expect(
                request.bodyText
                    == #"{"prompt":"a lighthouse at dusk","width":64,"height":80,"steps":28,"cfg_scale":3.5,"seed":42,"#
                    + #""batch_size":1,"n_iter":1,"send_images":true,"save_images":false}"#)
            #expect(request.header("authorization") == "Basic dXNlcjpwYTpzcw==")
        }
    }

    @Test("Checkpoint, sampler and Forge's guidance are sent when they are set, and nothing is ever null")
    func webUIOptions() async throws {
        let (request, image) = try await webUI { options in
            options.model = "flux1-dev"
            options.sampler = "Euler"
            options.scheduler = "Simple"
            options.distilledGuidance = true
        }
        #expect(
            request.bodyText
                == #"{"prompt":"a lighthouse at dusk","width":64,"height":80,"steps":28,"cfg_scale":1.0,"#
                + #""distilled_cfg_scale":3.5,"sampler_name":"Euler","scheduler":"Simple","seed":42,"batch_size":1,"#
                + #""n_iter":1,"override_settings":{"sd_model_checkpoint":"flux1-dev"},"#
                + #""override_settings_restore_afterwards":true,"send_images":true,"save_images":false}"#)
        #expect(image.model == "flux1-dev")
    }

    @Test("An address without the API says how to switch it on")
    func withoutAPI() async throws {
        let world = OnlineWorld()
        let peer = try await ScriptedPeer { _ in .json(404, #"{"detail":"Not Found"}"#) }
        let error = await #expect(throws: GenerationError.self) {
            try await OnlineGenerator.webUI.generator(at: peer.address, in: world)
                .generate(OnlineWorld.request()) { _ in }
        }
        #expect(error?.message.contains("--api") == true)
        await world.client.shutDown()
    }

    @Test("How far the picture is, as the WebUI tells it, is passed on and never goes back")
    func progress() async throws {
        let world = OnlineWorld()
        let looks = Mutex(0)
        let isDone = PeerGate()
        let picture = try OnlineWorld.png()
        let peer = try await ScriptedPeer { request in
            guard request.path == "/sdapi/v1/progress" else {
                return OnlineGenerator.webUI.good(picture, to: request).behind(isDone)
            }
            let look = looks.withLock { looks in
                looks += 1
                return looks
            }
            let told = [0.0, 0.25, 0.1, 0.75, 1.0]
            if look == told.count { isDone.open() }
            return .json(200, #"{"progress":\#(told[min(look, told.count) - 1]),"eta_relative":1.0,"state":{}}"#)
        }
        let heard = Mutex<[Double]>([])
        _ = try await OnlineGenerator.webUI.generator(at: peer.address, in: world)
            .generate(OnlineWorld.request()) { fraction in heard.withLock { $0.append(fraction) } }
        #expect(heard.withLock { $0 } == [0, 0.25, 0.75, 1])
        let look = try #require(peer.requests.first { $0.path == "/sdapi/v1/progress" })
        #expect(look.target == "/sdapi/v1/progress?skip_current_image=true")
        #expect(look.header("authorization") != nil)
        await world.client.shutDown()
    }

    @Test("A WebUI that paints what nobody waits for any more is told to stop; one that only was busy is not")
    func interrupt() async throws {
        let world = OnlineWorld()
        let peer = try await OnlineGenerator.webUI.peer(picture: OnlineWorld.png()) { _, _ in .silent }
        let generator = OnlineGenerator.webUI.generator(at: peer.address, in: world)
        let task = Task { try await generator.generate(OnlineWorld.request()) { _ in } }
        var asked = 1
        while peer.works.isEmpty {
            _ = await peer.requests(asked)
            asked += 1
        }
        task.cancel()
        await #expect(throws: GenerationError.self) { try await task.value }
        let stops = peer.requests.filter { $0.path == "/sdapi/v1/interrupt" }
        #expect(stops.map(\.method) == ["POST"])
        #expect(stops.first?.body == [])
        let busy = try await OnlineGenerator.webUI.peer(picture: OnlineWorld.png()) { _, _ in .json(429, "{}") }
        await #expect(throws: GenerationError.self) {
            try await OnlineGenerator.webUI.generator(at: busy.address, in: world)
                .generate(OnlineWorld.request()) { _ in }
        }
        #expect(!busy.requests.contains { $0.path == "/sdapi/v1/interrupt" })
        await world.client.shutDown()
    }

    @Test(
        "Without a configured model the first that makes pictures is asked for, else none",
        arguments: [
            (#"{"data":[{"id":"llama-3"},{"id":"nomic-embed-text"},{"id":"flux.1-dev-ggml"}]}"#, "flux.1-dev-ggml"),
            (#"{"data":[{"id":"mine"}]}"#, "mine"), (#"{"data":[{"id":"llama-3"},{"id":"gemma"}]}"#, nil),
            (#"{"object":"list","data":[]}"#, nil), ("[]", nil),
        ])
    func pickedModel(models: String, model: String?) async throws {
        let (request, image) = try await openAI("", models: models, model: nil)
        #expect(request.json?.object?["model"]?.string == model)
        #expect(image.model == model ?? "openai")
    }

    @Test("An OpenAI-compatible server is asked for base64, at either spelling of its address")
    func openAI() async throws {
        for suffix in ["", "/v1", "/v1/"] {
            let (request, _) = try await openAI(suffix, models: #"{"data":[]}"#, model: "sd")
            #expect(request.target == "/v1/images/generations")
            #expect(
                request.bodyText
                    == #"{"model":"sd","prompt":"a lighthouse at dusk","n":1,"response_format":"b64_json","size":"64x80"}"#
            )
            #expect(request.header("authorization") == "Bearer \(OnlineWorld.token)")
        }
    }

    @Test("stable-diffusion.cpp gets seed, steps and guidance within the prompt; it knows no other way")
    func stableDiffusionCPP() async throws {
        let (request, image) = try await openAI(
            "", models: #"{"data":[{"id":"sd-cpp-local","object":"model","owned_by":"local"}]}"#, model: nil)
        #expect(
            request.json?.object?["prompt"]?.string
                == #"a lighthouse at dusk <sd_cpp_extra_args>{"seed":42,"sample_params":{"sample_steps":28,"#
                + #""guidance":{"txt_cfg":3.5}}}</sd_cpp_extra_args>"#)
        #expect(image.parameters.size.description == "64x64")
    }

    @Test("GPT image models are not asked for base64, and only for the sizes that they have")
    func gptImage() async throws {
        let (request, image) = try await openAI("", models: "{}", model: "gpt-image-2")
        #expect(
            request.bodyText
                == #"{"model":"gpt-image-2","prompt":"a lighthouse at dusk","n":1,"output_format":"png","size":"1024x1536"}"#
        )
        #expect(image.parameters.size.description == "1024x1536")
    }

    @Test("A picture that is given by its address is fetched from the same server")
    func byAddress() async throws {
        let world = OnlineWorld()
        let picture = try OnlineWorld.png()
        let peer = try await OnlineGenerator.openAI.peer(picture: picture) { _, request in
            .json(200, #"{"data":[{"url":"\#(request.origin)/files/picture"}]}"#)
        }
        let image = try await OnlineGenerator.openAI.generator(at: peer.address, in: world)
            .generate(OnlineWorld.request()) { _ in }
        guard case .png(picture) = image.content else {
            Issue.record("not the picture")
            return
        }
        #expect(peer.requests.last?.header("authorization") == nil)
        await world.client.shutDown()
    }

    private func webUI(_ change: (inout WebUIOptions) -> Void) async throws -> (PeerRequest, GeneratedImage) {
        let world = OnlineWorld()
        let peer = try await OnlineGenerator.webUI.peer(picture: OnlineWorld.png())
        var options = WebUIOptions(url: peer.address)
        change(&options)
        let generator = WebUIGenerator(
            options: options, credential: ServiceCredential { () throws(ServiceFailure) in "user:pa:ss" },
            exchange: world.exchange, reader: OnlineWorld.reader)
        let image = try await generator.generate(OnlineWorld.request()) { _ in }
        await world.client.shutDown()
        return (try #require(peer.works.first), image)
    }

    private func openAI(_ suffix: String, models: String, model: String?) async throws -> (PeerRequest, GeneratedImage)
    {
        let world = OnlineWorld()
        let picture = try OnlineWorld.png()
        let peer = try await ScriptedPeer { request in
            request.path == "/v1/models" ? .json(200, models) : OnlineGenerator.openAI.good(picture, to: request)
        }
        var options = OpenAIImageOptions(url: peer.address + suffix)
        options.model = model
        let generator = OpenAIImageGenerator(
            options: options, credential: OnlineWorld.credential, exchange: world.exchange, reader: OnlineWorld.reader)
        let image = try await generator.generate(OnlineWorld.request()) { _ in }
        await world.client.shutDown()
        return (try #require(peer.works.first), image)
    }
}
