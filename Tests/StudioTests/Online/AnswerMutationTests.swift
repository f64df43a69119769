import FoundationEssentials
import HTTPTransport
import NuraModel
import PNGCodec
import TestSupport
import Testing

@testable import Studio

/// Whatever comes over the network, every decoder of answers ends, with an answer that keeps its promises or with
/// none. `NURA_LONG=1` runs for long.
@Suite("Mutated answers")
struct AnswerMutationTests {
    struct Decoder: CustomTestStringConvertible, Sendable {
        let name: String
        let originals: [[UInt8]]
        /// Decodes, and says which promise was broken.
        let decode: @Sendable ([UInt8]) -> String?

        init(_ name: String, bytes originals: [[UInt8]], decode: @escaping @Sendable ([UInt8]) -> String?) {
            self.name = name
            self.originals = originals
            self.decode = decode
        }

        init(_ name: String, _ originals: [String], decode: @escaping @Sendable ([UInt8]) -> String?) {
            self.init(name, bytes: originals.map { Array($0.utf8) }, decode: decode)
        }

        var testDescription: String { name }
    }

    private static var rounds: Int {
        ProcessInfo.processInfo.environment["NURA_LONG"] == nil ? 1500 : 200_000
    }

    @Test("No answer, however broken, breaks its decoder", arguments: decoders)
    func mutations(decoder: Decoder) {
        var random = SeededRandom()
        let seed = random.seed
        for round in 0..<Self.rounds {
            var bytes = decoder.originals[round % decoder.originals.count]
            for _ in 0...Int.random(in: 0...4, using: &random) { Self.mutate(&bytes, decoder.originals, &random) }
            if let broken = decoder.decode(bytes) {
                Issue.record("\(decoder.name): \(broken) (NURA_SEED=\(seed), round \(round))")
                return
            }
        }
    }

    private static let decoders: [Decoder] =
        [
            Decoder("errors", errorBodies) { bytes in
                let body = ServiceErrorBody(headers: [:], bytes: bytes)
                let wait = RequestedWait(headers: [:], body: body, now: OnlineWorld.noon)
                if body.message?.isEmpty == true { return "an empty message" }
                if let seconds = wait?.seconds, !(0...RequestedWait.longest).contains(seconds) { return "a wild wait" }
                let shown = PrivateWords(texts: ["lighthouse"]).shown(body.message) ?? ""
                return shown.count > 200 || shown.contains(where: \.isNewline) ? "a message of many lines" : nil
            },
            Decoder("headers", ["\"api\";r=0;t=55", "Sun, 22 Nov 2026 12:01:30 GMT", "1.5", "-1", "1e308"]) { bytes in
                let value = String(decoding: bytes, as: UTF8.self)
                for name in ["Retry-After", "retry-after-ms", "ratelimit"] {
                    var headers = HTTPHeaders()
                    headers.add(name, value)
                    let wait = RequestedWait(
                        headers: headers, body: ServiceErrorBody(headers: [:], bytes: []), now: OnlineWorld.noon)
                    if let seconds = wait?.seconds, !(seconds >= 0 && seconds.isFinite) { return "a wild wait" }
                }
                return nil
            },
            Decoder("prompts", [OnlineWriter.good, "<think>x</think>```json\n\(OnlineWriter.good)\n```"]) { bytes in
                guard let answer = WrittenAnswer(String(decoding: bytes, as: UTF8.self)) else { return nil }
                let prompt = answer.visualPrompt
                if prompt.isEmpty || prompt.contains(where: \.isNewline) { return "a prompt that is not one line" }
                if prompt.split(separator: " ").count > 200 { return "a prompt that is too long" }
                if let name = answer.name, name.isEmpty || name.split(separator: " ").count > 6 { return "a bad name" }
                return answer.keywords.count > 12 ? "too many keywords" : nil
            },
            Decoder("gemini", geminiAnswers) { checked(ModelAnswer(gemini: $0)) },
            Decoder("chat", chatAnswers) { checked(ModelAnswer(chat: $0)) },
            Decoder("mapping", [OnlineGenerator.mapping]) { bytes in
                let mapping = (try? JSONValue(parsing: bytes))?.object.flatMap(ProviderMapping.init)
                let choice = mapping?.choice(of: nil, without: [])
                return choice.map { $0.provider == nil || $0.model.isEmpty } == true ? "an unusable choice" : nil
            },
            Decoder("webui", [#"{"images":["AQID","AAAA"],"info":"{\"seed\":42,\"index_of_first_image\":1}"}"#]) {
                bytes in
                guard case .bytes(let picture)? = WebUIAnswer(bytes)?.picture else { return nil }
                return picture.isEmpty ? "an empty picture" : nil
            },
            Decoder("base64", ["data:image/png;base64,AQIDBAU=", "AQIDBAUGBwgJ"]) { bytes in
                _ = PictureReference(address: String(decoding: bytes, as: UTF8.self))
                _ = PictureReference(base64: String(decoding: bytes, as: UTF8.self))
                return nil
            },
        ] + InferenceProvider.allCases.map(provider) + [pictures]

    private static func provider(_ provider: InferenceProvider) -> Decoder {
        Decoder(provider.rawValue, imageAnswers) { bytes in
            if case .job(let path) = InferenceAnswer(bytes, of: provider), !path.hasPrefix("/") { return "no path" }
            return nil
        }
    }

    private static var pictures: Decoder {
        let small = (try? OnlineWorld.png(.noise(width: 8, height: 8))) ?? []
        return Decoder("pictures", bytes: [small]) { bytes in
            let content = try? OnlineWorld.reader.content(bytes, from: .webUI, keeping: PrivateWords())
            guard case .png(let png)? = content else { return nil }
            return (try? PNG.decode(png)) == nil ? "a PNG that does not decode" : nil
        }
    }

    private static func checked(_ answer: ModelAnswer) -> String? {
        guard case .blocked(let reason) = answer else { return nil }
        return reason.count > 40 ? "a reason that is no word" : nil
    }

    private static let errorBodies = [
        #"{"error":["Error in `parameters.width`"],"warnings":[]}"#, #"{"error":"loading","estimated_time":20.0}"#,
        #"{"detail":[{"loc":["body","width",0],"msg":"too small","type":"x"}]}"#,
        #"[{"error":{"code":429,"message":"{\"error\":{\"message\":\"in\"}}","status":"RESOURCE_EXHAUSTED","details":["#
            + #"{"retryDelay":"34.5s"},{"violations":[{"quotaId":"PerDay"}]}]}}]"#,
        #"{"error":"OutOfMemoryError","detail":"","body":"","errors":"CUDA"}"#, "upstream request timeout",
    ]
    private static let geminiAnswers = [
        #"{"candidates":[{"content":{"parts":[{"text":"a","thought":true},{"text":"b"}]},"finishReason":"STOP"}],"#
            + #""modelVersion":"x"}"#,
        #"{"promptFeedback":{"blockReason":"SAFETY"}}"#, #"{"candidates":[{"finishReason":"MAX_TOKENS"}]}"#,
    ]
    private static let chatAnswers = [
        #"{"choices":[{"message":{"content":"a"},"finish_reason":"stop"}],"model":"x"}"#,
        #"{"choices":[{"message":{"content":[{"text":"a"}],"refusal":"no"},"finish_reason":"length"}]}"#,
    ]
    private static let imageAnswers = [
        #"{"images":[{"url":"https://x.y/z.png"}],"has_nsfw_concepts":[false]}"#, #"{"data":[{"b64_json":"AQID"}]}"#,
        #"{"output":["https://x.y/z.png"],"status":"succeeded","urls":{"get":"https://a/b"}}"#,
        #"{"data":{"status":"created","outputs":[],"urls":{"get":"https://a/b/c"},"error":""}}"#,
        #"[{"image":"AQID"}]"#, #"{"error":{"message":"no"}}"#,
    ]

    private static let pieces = [
        "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud800", ":", ",", "null", "true", "-1", "1e999",
        "99999999999999999999",
        "\n", "\0", "</think>", "```", "data:", "🌊", "\u{200D}",
    ].map { Array($0.utf8) }

    private static func mutate(_ bytes: inout [UInt8], _ originals: [[UInt8]], _ random: inout SeededRandom) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...24, using: &random))
        switch Int.random(in: 0..<7, using: &random) {
        case 0: if place < bytes.count { bytes[place] = UInt8.random(in: .min ... .max, using: &random) }
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        case 3: bytes.insert(contentsOf: pieces[Int.random(in: pieces.indices, using: &random)], at: place)
        case 4: bytes.removeSubrange(place...)
        case 5:
            let other = originals[Int.random(in: originals.indices, using: &random)]
            bytes.replaceSubrange(place..., with: other[Int.random(in: 0..<max(1, other.count), using: &random)...])
        default:
            let piece = pieces[Int.random(in: pieces.indices, using: &random)]
            for _ in 0..<Int.random(in: 1...300, using: &random) { bytes.insert(contentsOf: piece, at: place) }
        }
    }
}
