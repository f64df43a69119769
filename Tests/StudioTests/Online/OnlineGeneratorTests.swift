import HTTPTransport
import NuraModel
import PNGCodec
import TestSupport
import Testing

@testable import Studio

/// What every online generator promises, whatever service it speaks to.
@Suite("Online generators")
struct OnlineGeneratorTests {
    @Test("An online generator keeps what every generator promises", arguments: OnlineGenerator.allCases)
    func promises(kind: OnlineGenerator) async throws {
        let world = OnlineWorld()
        let peer = try await kind.peer(picture: OnlineWorld.png())
        let generator = kind.generator(at: peer.address, in: world)
        let promises = ImageGeneratorPromises(isDeterministic: true) { prompt, emotion, parameters, progress in
            let image = try await generator.generate(
                GenerationRequest(prompt: prompt, emotion: emotion, parameters: parameters), progress: progress)
            guard case .png(let bytes) = image.content else { throw CancellationError() }
            return ImageGeneratorPromises.Made(
                bitmap: try PNG.decode(bytes), model: image.model, parameters: image.parameters)
        }
        #expect(try await promises.broken(size: try #require(OnlineWorld.size)).isEmpty)
        await world.client.shutDown()
    }

    @Test("A PNG is kept byte for byte, and what it took is told", arguments: OnlineGenerator.allCases)
    func account(kind: OnlineGenerator) async throws {
        let picture = try OnlineWorld.png()
        let (image, peer) = try await made(kind, picture: picture)
        guard case .png(let bytes) = image.content else {
            Issue.record("not the PNG that came")
            return
        }
        #expect(bytes == picture)
        #expect(image.isFromTrainedModel)
        #expect(!image.isDraft)
        #expect(image.account?.attempts == 1)
        #expect(image.parameters.seed == 42)
        #expect(peer.works.count == 1)
    }

    @Test("A photograph is decoded by the codec that was handed in", arguments: OnlineGenerator.allCases)
    func photograph(kind: OnlineGenerator) async throws {
        let (image, _) = try await made(kind, picture: [0xFF, 0xD8, 0xFF, 0x11, 1, 2, 3])
        guard case .bitmap(let bitmap) = image.content else {
            Issue.record("not decoded")
            return
        }
        #expect(bitmap == .noise(width: 64, height: 80))
    }

    @Test("A service that is busy twice is waited for as long as it asks", arguments: OnlineGenerator.allCases)
    func patience(kind: OnlineGenerator) async throws {
        let (image, peer) = try await made(kind, picture: try OnlineWorld.png()) { number, _ in
            switch number {
            case 1: .json(503, #"{"error":"Model X is currently loading","estimated_time":20.0}"#)
            case 2: .json(429, #"{"error":"slow down"}"#, headers: [("Retry-After", "7")])
            default: nil
            }
        }
        #expect(peer.works.count == 3)
        #expect(image.account?.attempts == 3)
        let seconds = try #require(image.account?.seconds)
        #expect(seconds >= 27 && seconds < 28.1)
        #expect(peer.works[0].body == peer.works[2].body)
    }

    struct Trouble: CustomTestStringConvertible, Sendable {
        let name: String
        let code: GenerationError.Code
        /// How often work is asked for before it is given up.
        var attempts: Int? = 1
        let answer: @Sendable (PeerRequest) -> PeerAnswer

        var testDescription: String { name }
    }

    private static let troubles: [Trouble] = [
        Trouble(name: "bad token", code: .refused) { _ in
            .json(
                401, #"{"error":"Invalid credentials in Authorization header"}"#,
                headers: [("X-Error-Message", "Invalid credentials")])
        },
        Trouble(name: "no credit", code: .refused) { _ in
            .json(402, #"{"error":"You have exceeded your monthly included credits for Inference Providers."}"#)
        },
        Trouble(name: "no permission", code: .refused) { _ in .json(403, #"{"error":"no permission"}"#) },
        Trouble(name: "licence", code: .refused) { _ in
            .json(403, "{}", headers: [("X-Error-Code", "GatedRepo")])
        },
        Trouble(name: "invalid", code: .refused) { _ in
            .json(400, #"{"error":["Error in `parameters.width`: must be less"],"warnings":[]}"#)
        },
        Trouble(name: "invalid, echoing the words", code: .refused) { request in
            .json(422, #"{"detail":[{"loc":["body"],"msg":"lighthouse hf_secretsecret","type":"x"}]}"#)
        },
        Trouble(name: "gone", code: .refused) { _ in .json(410, #"{"error":"The requested model is deprecated"}"#) },
        Trouble(name: "not found", code: .refused) { _ in .json(404, #"{"detail":"Not Found"}"#) },
        Trouble(name: "busy for too long", code: .busy) { _ in
            .json(429, "{}", headers: [("Retry-After", "1000")])
        },
        Trouble(name: "broken", code: .unreachable, attempts: 3) { _ in .json(500, #"{"error":"lighthouse"}"#) },
        Trouble(name: "bad gateway", code: .unreachable, attempts: 3) { _ in
            .bytes(502, Array("<html>lighthouse</html>".utf8), type: "text/html")
        },
        Trouble(name: "gateway timeout", code: .unreachable, attempts: 3) { _ in
            .text(504, "upstream request timeout")
        },
        Trouble(name: "error with status 200", code: .refused) { _ in
            .json(200, #"{"error":"NSFW content detected in lighthouse"}"#)
        },
        Trouble(name: "web page", code: .unusable) { _ in
            .bytes(200, Array("<!doctype html><p>Welcome".utf8), type: "image/png")
        },
        Trouble(name: "nothing", code: .unusable) { _ in .bytes(200, [], type: "image/png") },
        Trouble(name: "half a document", code: .unusable) { _ in .json(200, #"{"images":[{"url":"https://x"#) },
        Trouble(name: "another document", code: .unusable) { _ in .json(200, "[1,2,3]") },
        // libcurl itself asks once more where a connection that was kept turns out to be closed.
        Trouble(name: "closed", code: .unreachable, attempts: nil) { _ in .closed },
        Trouble(name: "cut in the header", code: .unreachable, attempts: 3) { _ in
            .json(200, #"{"images":[]}"#).cut(after: 30)
        },
        Trouble(name: "cut in the body", code: .unreachable, attempts: 3) { _ in
            .json(200, String(repeating: " ", count: 5000)).cut(after: 2000)
        },
        Trouble(name: "endless", code: .unusable) { _ in .endless(UInt8(ascii: "[")) },
    ]

    @Test(
        "Every trouble ends as the policy says, without the person's words and without the token",
        arguments: OnlineGenerator.allCases, troubles)
    func trouble(kind: OnlineGenerator, trouble: Trouble) async throws {
        let picture = try OnlineWorld.png()
        var world = OnlineWorld()
        // Small: what never ends must be found too long before a busy machine's patience ends.
        world.policy.largestDocument = 1 << 16
        let peer = try await kind.peer(picture: picture) { _, request in trouble.answer(request) }
        let error = await failure(of: kind.generator(at: peer.address, in: world))
        #expect(error?.code == trouble.code, "\(error?.message ?? "no error")")
        if let attempts = trouble.attempts { #expect(peer.works.count == attempts) }
        check(error)
        await world.client.shutDown()
    }

    @Test("What is no good picture is refused", arguments: OnlineGenerator.allCases)
    func badPictures(kind: OnlineGenerator) async throws {
        let png = try OnlineWorld.png()
        var damaged = png
        damaged[png.count / 2] ^= 0x10
        let pictures: [(String, [UInt8])] = [
            ("cut", Array(png.prefix(png.count - 20))), ("damaged", damaged), ("black", try OnlineWorld.png(.flat(0))),
            ("white", try OnlineWorld.png(.flat(255))), ("GIF", Array("GIF89a".utf8) + [0, 0]),
            ("bad JPEG", [0xFF, 0xD8, 0xFF, 0, 0]), ("bad WebP", Array("RIFF\0\0\0\0WEBPVP8 ".utf8)),
        ]
        for (name, picture) in pictures {
            let world = OnlineWorld()
            let peer = try await kind.peer(picture: picture)
            let error = await failure(of: kind.generator(at: peer.address, in: world))
            #expect(error?.code == .unusable, "\(name)")
            #expect(peer.works.count == 1, "\(name)")
            await world.client.shutDown()
        }
    }

    @Test("Neither words nor token follow a redirect to another host", arguments: OnlineGenerator.allCases)
    func redirect(kind: OnlineGenerator) async throws {
        let world = OnlineWorld()
        let other = try await ScriptedPeer { _ in .json(200, "{}") }
        for status in [301, 302, 307, 308] {
            let peer = try await kind.peer(picture: OnlineWorld.png()) { [address = other.address] _, _ in
                .redirect(to: address + "/steal", status: status)
            }
            let error = await failure(of: kind.generator(at: peer.address, in: world))
            #expect(error?.code == .unusable)
            check(error)
        }
        #expect(other.requests.isEmpty)
        await world.client.shutDown()
    }

    @Test("A redirect within the same server is followed, with words and token", arguments: OnlineGenerator.allCases)
    func redirectWithin(kind: OnlineGenerator) async throws {
        for status in [307, 308] {
            let (image, peer) = try await made(kind, picture: try OnlineWorld.png()) { _, request in
                request.path == "/moved" ? nil : .redirect(to: "/moved", status: status)
            }
            // A connection may break on a busy machine: then everything is asked once more.
            #expect(image.account?.attempts == peer.works.count { $0.path != "/moved" })
            #expect(peer.works.map(\.path).last == "/moved")
            #expect(peer.works.last?.body == peer.works.first?.body)
            #expect(peer.works.last?.header("authorization") == peer.works.first?.header("authorization"))
        }
    }

    @Test(
        "Nobody at the address is told at once, and so is silence when it has lasted",
        arguments: OnlineGenerator.allCases)
    func absence(kind: OnlineGenerator) async throws {
        var world = OnlineWorld()
        world.policy.timeout = 0.2
        let silent = try await kind.peer(picture: OnlineWorld.png()) { _, _ in .silent }
        let silence = await failure(of: kind.generator(at: silent.address, in: world))
        #expect(silence?.code == .unreachable)
        #expect(silent.works.count == 3)
        let gone = try await kind.peer(picture: OnlineWorld.png())
        gone.stop()
        let absence = await failure(of: kind.generator(at: gone.address, in: world))
        #expect(absence?.code == .unreachable)
        await world.client.shutDown()
    }

    @Test("Cancelling in the middle closes the connection", arguments: OnlineGenerator.allCases)
    func cancellation(kind: OnlineGenerator) async throws {
        let world = OnlineWorld()
        let peer = try await kind.peer(picture: OnlineWorld.png()) { _, _ in .silent }
        let generator = kind.generator(at: peer.address, in: world)
        let task = Task { await failure(of: generator) }
        var asked = 1
        while peer.works.isEmpty {
            _ = await peer.requests(asked)
            asked += 1
        }
        task.cancel()
        #expect(await task.value?.code == .cancelled)
        // A WebUI is told to stop on a connection that is kept.
        await peer.openConnections(atMost: kind == .webUI ? 1 : 0)
        await world.client.shutDown()
    }

    @Test("Cancelling while a busy service is waited for ends the wait")
    func cancelledWait() async throws {
        let world = OnlineWorld()
        let clock = ManualClock()
        let exchange = ServiceExchange(
            client: world.client, policy: world.policy, clock: clock, random: { 0.5 }, now: { OnlineWorld.noon })
        let peer = try await ScriptedPeer { _ in .json(503, "{}", headers: [("Retry-After", "60")]) }
        let generator = WebUIGenerator(
            options: WebUIOptions(url: peer.address), credential: .none, exchange: exchange, reader: OnlineWorld.reader)
        let task = Task { await failure(of: generator) }
        await clock.sleepers(1)
        task.cancel()
        #expect(await task.value?.code == .cancelled)
        await world.client.shutDown()
    }

    private func made(
        _ kind: OnlineGenerator, picture: [UInt8],
        work: @escaping @Sendable (Int, PeerRequest) -> PeerAnswer? = { _, _ in nil }
    ) async throws -> (GeneratedImage, ScriptedPeer) {
        let world = OnlineWorld()
        let peer = try await kind.peer(picture: picture, work: work)
        let image = try await kind.generator(at: peer.address, in: world)
            .generate(OnlineWorld.request()) { _ in }
        await world.client.shutDown()
        return (image, peer)
    }

    private func failure(of generator: any ImageGenerator) async -> GenerationError? {
        do {
            _ = try await generator.generate(OnlineWorld.request()) { _ in }
            return nil
        } catch {
            return error
        }
    }

    private func check(_ error: GenerationError?) {
        let message = error?.message ?? ""
        #expect(!message.isEmpty)
        #expect(!message.contains("lighthouse") && !message.contains("secret"), "\(message)")
    }
}
