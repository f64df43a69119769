import FoundationEssentials
import NuraModel
import PNGCodec
import Synchronization
import TestSupport
import Testing

@testable import Studio

/// Every way in which a picture can be had online, with a peer that plays the other side.
enum OnlineGenerator: String, CaseIterable, CustomTestStringConvertible {
    case hfInference = "hf-inference"
    case falAI = "fal-ai"
    case together
    case nscale
    case replicate
    case wavespeed
    case zaiOrg = "zai-org"
    case endpoint
    case webUI = "webui"
    case openAI = "openai"

    var testDescription: String { rawValue }

    func generator(at address: String, in world: OnlineWorld) -> any ImageGenerator {
        switch self {
        case .webUI:
            WebUIGenerator(
                options: WebUIOptions(url: address), credential: OnlineWorld.credential, exchange: world.exchange,
                reader: OnlineWorld.reader)
        case .openAI:
            OpenAIImageGenerator(
                options: OpenAIImageOptions(url: address), credential: OnlineWorld.credential,
                exchange: world.exchange, reader: OnlineWorld.reader)
        default:
            HuggingFaceGenerator(
                options: options(at: address), credential: OnlineWorld.credential, exchange: world.exchange,
                reader: OnlineWorld.reader)
        }
    }

    func options(at address: String) -> HuggingFaceOptions {
        var options = HuggingFaceOptions()
        options.router = address
        options.hub = address
        if self == .endpoint {
            options.endpoint = address + "/endpoint"
        } else {
            options.provider = InferenceProvider(rawValue: rawValue)
        }
        return options
    }

    /// The answer to the request for work when all is well.
    func good(_ picture: [UInt8], to request: PeerRequest) -> PeerAnswer {
        let code = Data(picture).base64EncodedString()
        let address = request.origin + "/files/picture"
        switch self {
        case .hfInference, .endpoint: return .bytes(200, picture, type: "image/jpeg")
        case .falAI: return .json(200, #"{"images":[{"url":"\#(address)"}],"seed":42,"has_nsfw_concepts":[false]}"#)
        case .together, .nscale, .openAI: return .json(200, #"{"created":1,"data":[{"b64_json":"\#(code)"}]}"#)
        case .replicate:
            return .json(201, #"{"id":"p1","status":"succeeded","output":["\#(address)"],"error":null}"#)
        case .wavespeed:
            return .json(
                200,
                #"{"code":200,"data":{"id":"w1","status":"created","outputs":[],"#
                    + #""urls":{"get":"https://api.wavespeed.ai/api/v3/predictions/w1/result"}}}"#)
        case .zaiOrg: return .json(200, #"{"id":"z1","task_status":"PROCESSING"}"#)
        case .webUI:
            return .json(200, #"{"images":["\#(code)"],"parameters":{},"info":"{\"seed\":42,\"steps\":28}"}"#)
        }
    }

    /// The answer to what is asked besides: lookups, looks at jobs, downloads.
    func beside(_ picture: [UInt8], to request: PeerRequest) -> PeerAnswer {
        switch request.path {
        case "/files/picture": .bytes(200, picture)
        case "/wavespeed/api/v3/predictions/w1/result":
            .json(200, #"{"data":{"status":"completed","outputs":["\#(request.origin)/files/picture"]}}"#)
        case "/zai-org/api/paas/v4/async-result/z1":
            .json(200, #"{"task_status":"SUCCESS","image_result":[{"url":"\#(request.origin)/files/picture"}]}"#)
        case "/sdapi/v1/interrupt": .json(200, "{}")
        case "/v1/models": .json(200, #"{"data":[{"id":"stablediffusion"}]}"#)
        case "/api/models/black-forest-labs/FLUX.1-dev": .json(200, Self.mapping)
        default: .json(404, #"{"error":"Not Found"}"#)
        }
    }

    static let mapping = """
        {"_id":"x","id":"black-forest-labs/FLUX.1-dev","inferenceProviderMapping":{
        "unheard-of":{"providerId":"x","status":"live","task":"text-to-image"},
        "fal-ai":{"providerId":"fal-ai/flux/dev","status":"live","task":"text-to-image"},
        "together":{"providerId":"black-forest-labs/FLUX.1-dev","status":"live","task":"text-to-image"},
        "nscale":{"providerId":"flux-dev","status":"live","task":"text-to-image"},
        "replicate":{"providerId":"black-forest-labs/flux-dev","status":"live","task":"text-to-image"},
        "wavespeed":{"providerId":"wavespeed-ai/flux-dev","status":"live","task":"text-to-image"},
        "zai-org":{"providerId":"cogview","status":"live","task":"text-to-image"}}}
        """

    /// A peer that answers requests for work as `work` says, where it says something, and everything else well.
    ///
    /// - Parameter work: gets the number of the request for work, from 1.
    func peer(
        picture: [UInt8], work: @escaping @Sendable (Int, PeerRequest) -> PeerAnswer? = { _, _ in nil }
    ) async throws -> ScriptedPeer {
        let count = Mutex(0)
        return try await ScriptedPeer { request in
            guard request.isWork else { return beside(picture, to: request) }
            let number = count.withLock { count in
                count += 1
                return count
            }
            return work(number, request) ?? good(picture, to: request)
        }
    }
}

extension ScriptedPeer {
    /// The requests that asked for work.
    var works: [PeerRequest] { requests.filter(\.isWork) }
}

extension PeerRequest {
    /// Whether a picture is asked for.
    var isWork: Bool { method == "POST" && !path.hasSuffix("/interrupt") }
}
