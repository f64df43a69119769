import FoundationEssentials
import NuraModel
import PNGCodec
import Synchronization
import TestSupport

/// One peer that plays every service that a studio can ask.
final class ServicesUnderTest: Sendable {
    /// What the services do with requests for work.
    enum Mood: Sendable {
        case well
        /// The connection ends without a word.
        case absent
        /// Twice busy before each picture, in the two ways in which services say so.
        case busy
        /// Busy for longer than anybody waits.
        case overrun
        /// The generators answer with something that is no picture.
        case confused
        /// No token is good enough.
        case refusing
    }

    static let prompt = "A lighthouse above a violet sea, warm light in its windows."
    static let token = "hf_neverprinted"
    static let key = "AIza-neverprinted"

    let peer: ScriptedPeer
    let picture: [UInt8]
    private let mood: ChangingMood

    static let bitmap = Bitmap(
        width: 96, height: 64, pixels: (0..<96 * 64 * 3).map { UInt8(truncatingIfNeeded: $0 / 9) })

    /// - Parameter picture: what the generators answer; a PNG by itself.
    init(_ mood: Mood = .well, picture: [UInt8]? = nil) async throws {
        let current = ChangingMood(mood)
        let picture = try picture ?? PNG.encode(Self.bitmap, texts: [])
        let code = Data(picture).base64EncodedString()
        peer = try await ScriptedPeer { request in
            guard request.method == "POST" else { return Self.lookup(request) }
            if request.path.hasSuffix(":generateContent") || request.path.hasSuffix("/chat/completions") {
                return current.value == .absent ? .closed : Self.written(request)
            }
            switch current.value {
            case .absent: return .closed
            case .busy:
                let count = current.count()
                if count % 3 == 1 { return .json(503, #"{"error":"loading","estimated_time":0.1}"#) }
                if count % 3 == 2 { return .json(429, "{}", headers: [("Retry-After", "1")]) }
            case .overrun: return .json(429, "{}", headers: [("Retry-After", "100000")])
            case .confused: return .bytes(200, Array("<html>Welcome".utf8), type: "text/html")
            case .refusing: return .json(401, #"{"error":"Invalid credentials"}"#)
            case .well: break
            }
            return request.path.hasSuffix("/txt2img")
                ? .json(200, #"{"images":["\#(code)"],"parameters":{},"info":""}"#)
                : .json(200, #"{"data":[{"b64_json":"\#(code)"}]}"#)
        }
        self.picture = picture
        self.mood = current
    }

    func set(_ mood: Mood) { self.mood.set(mood) }

    /// The settings under which the program asks this peer.
    func settings(generators: String, writers: String) -> [String: String] {
        [
            "NURA_GENERATORS": generators, "NURA_WRITERS": writers, "HF_TOKEN": Self.token,
            "GEMINI_API_KEY": Self.key, "NURA_HUGGINGFACE_ROUTER": peer.address,
            "NURA_HUGGINGFACE_HUB": peer.address, "NURA_GEMINI_URL": peer.address, "NURA_WEBUI_URL": peer.address,
            "NURA_OPENAI_URL": peer.address, "NURA_OPENAI_WRITER_URL": peer.address + "/v1",
        ]
    }

    private static func lookup(_ request: PeerRequest) -> PeerAnswer {
        request.path.hasPrefix("/api/models/")
            ? .json(
                200,
                #"{"inferenceProviderMapping":{"together":{"providerId":"flux","status":"live","task":"text-to-image"}}}"#
            )
            : .json(404, "{}")
    }

    private static func written(_ request: PeerRequest) -> PeerAnswer {
        let text = JSONValue.string(
            #"{"visual_prompt":"\#(prompt)","name":"Violet Lighthouse","keywords":["sea"]}"#
        ).text(.compact)
        return request.path.hasSuffix(":generateContent")
            ? .json(
                200,
                #"{"candidates":[{"content":{"parts":[{"text":\#(text)}]},"finishReason":"STOP"}],"modelVersion":"g-1"}"#
            )
            : .json(200, #"{"choices":[{"message":{"content":\#(text)},"finish_reason":"stop"}],"model":"l-1"}"#)
    }
}

/// The mood of the moment, shared with the peer's thread.
final class ChangingMood: Sendable {
    private let state: Mutex<(mood: ServicesUnderTest.Mood, count: Int)>

    init(_ mood: ServicesUnderTest.Mood) {
        state = Mutex((mood, 0))
    }

    var value: ServicesUnderTest.Mood { state.withLock { $0.mood } }

    func set(_ mood: ServicesUnderTest.Mood) {
        state.withLock { $0.mood = mood }
    }

    func count() -> Int {
        state.withLock { state in
            state.count += 1
            return state.count
        }
    }
}
