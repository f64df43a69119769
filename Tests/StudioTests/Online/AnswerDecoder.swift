import HTTPTransport
import NuraModel
import PNGCodec
import Studio

/// Something that reads what comes over the network, with real answers to begin from; for the tests of mutated answers
/// and for `scripts/fuzz/answers`.
struct AnswerDecoder: CustomStringConvertible, Sendable {
    let name: String
    let originals: [[UInt8]]
    /// Decodes, and says which promise was broken.
    let brokenPromise: @Sendable ([UInt8]) -> String?

    init(_ name: String, bytes originals: [[UInt8]], _ brokenPromise: @escaping @Sendable ([UInt8]) -> String?) {
        self.name = name
        self.originals = originals
        self.brokenPromise = brokenPromise
    }

    init(_ name: String, _ originals: [String], _ brokenPromise: @escaping @Sendable ([UInt8]) -> String?) {
        self.init(name, bytes: originals.map { Array($0.utf8) }, brokenPromise)
    }

    var description: String { name }

    /// Every decoder of documents; `pictures` makes the one of pictures.
    static let all: [AnswerDecoder] =
        [errors, headers, prompts, gemini, chat, models, mapping, webUI, base64]
        + InferenceProvider.allCases.map(images)

    /// - Parameter originals: files that the reader takes for pictures.
    static func pictures(_ reader: PictureReader, originals: [[UInt8]]) -> AnswerDecoder {
        AnswerDecoder("pictures", bytes: originals) { bytes in
            switch try? reader.content(bytes, from: .webUI, keeping: PrivateWords()) {
            case .png(let png): (try? PNG.decode(png)) == nil ? "a PNG that does not decode" : nil
            case .bitmap(let bitmap):
                bitmap.pixels.count != bitmap.width * bitmap.height * 3 || bitmap.pixels.isEmpty
                    ? "a picture without its pixels" : nil
            case nil: nil
            }
        }
    }
}

// MARK: - What services say of errors

extension AnswerDecoder {
    /// Noon of 2026-11-22.
    private static let noon = Timestamp(milliseconds: 1_795_348_800_000)
    private static let secret = "hf_secretsecret"

    private static let errors = AnswerDecoder(
        "errors",
        [
            #"{"error":["Error in `parameters.width`"],"warnings":[]}"#,
            #"{"error":"Model x is currently loading","estimated_time":20.0}"#,
            #"{"detail":[{"loc":["body","width",0],"msg":"too small","type":"x"}]}"#,
            #"{"error":{"message":"no","type":"insufficient_quota","code":"insufficient_quota"}}"#,
            #"[{"error":{"code":429,"message":"{\"error\":{\"message\":\"in\"}}","status":"RESOURCE_EXHAUSTED","#
                + #""details":[{"retryDelay":"34.5s"},{"violations":[{"quotaId":"PerDay"}]},"#
                + #"{"reason":"API_KEY_INVALID"}]}}]"#,
            #"{"error":"OutOfMemoryError","detail":"","body":"","errors":"CUDA"}"#, "upstream request timeout",
            #"{"error_description":"a lighthouse","errors":[{"message":"hf_secretsecret"}]}"#,
        ]
    ) { bytes in
        let body = ServiceErrorBody(headers: [:], bytes: bytes)
        if body.message?.isEmpty == true { return "an empty message" }
        let judge = ServiceJudge(
            service: .huggingFace, privateWords: PrivateWords(texts: ["lighthouse"], secrets: [secret]), now: noon)
        for status in [200, 302, 400, 401, 402, 403, 404, 410, 422, 429, 500, 503, 504, 599] {
            var patience = ServicePatience(policy: ServicePolicy(timeout: 60, patience: 300))
            let verdict = judge.verdict(status: status, headers: [:], body: bytes)
            if let broken = brokenPromise(of: verdict, &patience) { return "\(status): \(broken)" }
        }
        return nil
    }

    private static let headers = AnswerDecoder(
        "headers",
        [
            "\"api\";r=0;t=55", "\"api\";r=3;t=1.5, \"b\";r=0;t=9", "Sun, 22 Nov 2026 12:01:30 GMT",
            "Sun, 29 Feb 9999 23:59:60 GMT", "1.5", "-1", "1e308", "nan", "0x10",
        ]
    ) { bytes in
        let value = String(decoding: bytes, as: UTF8.self)
        let judge = ServiceJudge(service: .gemini, privateWords: PrivateWords(), now: noon)
        var all = HTTPHeaders()
        for name in ["Retry-After", "retry-after-ms", "ratelimit", "X-Error-Message", "X-Error-Code"] {
            var headers = HTTPHeaders()
            headers.add(name, value)
            all.add(name, value)
            for headers in [headers, all] {
                var patience = ServicePatience(policy: ServicePolicy(timeout: 60, patience: 300))
                let verdict = judge.verdict(status: 429, headers: headers, body: [])
                if let broken = brokenPromise(of: verdict, &patience) { return "\(name): \(broken)" }
            }
        }
        return nil
    }

    /// Whatever was said, the message is one line without the person's words, and no wait is without end.
    private static func brokenPromise(of verdict: ServiceVerdict, _ patience: inout ServicePatience) -> String? {
        let failure: ServiceFailure
        switch verdict {
        case .accepted: return nil
        case .passing(let why), .final(let why): failure = why
        case .busy(let asked, let why):
            failure = why
            if let seconds = asked?.seconds, !(0...RequestedWait.longest).contains(seconds) { return "a wild wait" }
        }
        if case .wait(let seconds)? = patience.step(after: verdict, random: 0.5), !(0...300).contains(seconds) {
            return "a wait beyond all patience"
        }
        if failure.message.isEmpty || failure.message.contains(where: \.isNewline) { return "no line" }
        if failure.message.count > 600 { return "a message that is too long" }
        let said = failure.message.lowercased()
        return said.contains("lighthouse") || said.contains(secret) ? "the person's words" : nil
    }
}

// MARK: - What models write

extension AnswerDecoder {
    static let goodPrompt = """
        {"visual_prompt":"A lighthouse above a violet sea, warm light in its windows.","name":"Lighthouse at Dusk",\
        "keywords":["lighthouse","sea","dusk"]}
        """

    private static let prompts = AnswerDecoder(
        "prompts",
        [
            goodPrompt, "<think>x</think>```json\n\(goodPrompt)\n```", String(goodPrompt.prefix(90)),
            #"Sure! {"visual_prompt": "A sea\nat \u0064usk", "keywords": "sea, dusk", "name": "**Sea.**",}"#,
        ]
    ) { bytes in
        guard let answer = WrittenAnswer(String(decoding: bytes, as: UTF8.self)) else { return nil }
        let prompt = answer.visualPrompt
        if prompt.isEmpty || prompt.contains(where: \.isNewline) { return "a prompt that is not one line" }
        if prompt.split(separator: " ").count > 200 { return "a prompt that is too long" }
        if let name = answer.name, name.isEmpty || name.split(separator: " ").count > 6 { return "a bad name" }
        return answer.keywords.count > 12 || answer.keywords.contains("") ? "bad keywords" : nil
    }

    private static let gemini = AnswerDecoder(
        "gemini",
        [
            #"{"candidates":[{"content":{"parts":[{"text":"a","thought":true},{"text":"b"}]},"finishReason":"STOP"}],"#
                + #""modelVersion":"x"}"#,
            #"{"promptFeedback":{"blockReason":"SAFETY"}}"#, #"{"candidates":[{"finishReason":"MAX_TOKENS"}]}"#,
            #"{"candidates":[{"content":{"role":"model"},"finishReason":"SAFETY"}]}"#,
        ]
    ) { brokenPromise(of: ModelAnswer(gemini: $0)) }

    private static let chat = AnswerDecoder(
        "chat",
        [
            #"{"choices":[{"message":{"content":"a"},"finish_reason":"stop"}],"model":"x"}"#,
            #"{"choices":[{"message":{"content":[{"text":"a"}],"refusal":"no"},"finish_reason":"length"}]}"#,
            #"{"choices":[{"message":{"content":null},"finish_reason":"content_filter"}]}"#,
        ]
    ) { brokenPromise(of: ModelAnswer(chat: $0)) }

    private static func brokenPromise(of answer: ModelAnswer) -> String? {
        switch answer {
        case .blocked(let reason): reason.count > 40 || reason.contains(where: \.isNewline) ? "no word" : nil
        case .text(let text, _): text.allSatisfy(\.isWhitespace) ? "a text without words" : nil
        case .cut, .empty, .unreadable: nil
        }
    }
}

// MARK: - What can be asked for

extension AnswerDecoder {
    private static let models = AnswerDecoder(
        "models",
        [
            #"{"object":"list","data":[{"id":"llama3.2","object":"model"},{"id":"flux.1-dev","created":1760000000}]}"#,
            #"{"data":[{"id":""},{"id":null},{"name":"x"},"y"]}"#, #"{"error":"no"}"#, "[]",
        ]
    ) { bytes in
        let names = ModelListing(answer: bytes).names
        return names.contains("") ? "a model without a name" : nil
    }
}

// MARK: - What holds pictures

extension AnswerDecoder {
    private static let mapping = AnswerDecoder(
        "mapping",
        [
            #"{"inferenceProviderMapping":{"zai-org":{"providerId":"c","status":"live","task":"text-to-image"},"#
                + #""fal-ai":{"providerId":"fal-ai/flux/dev","status":"staging","task":"text-to-image"},"#
                + #""hf-inference":{"providerId":"a/b","status":"error","task":"text-generation"}}}"#,
            #"{"inferenceProviderMapping":[{"provider":"together","providerId":"x","adapterWeightsPath":"a.bin"}]}"#,
        ]
    ) { bytes in
        let mapping = (try? JSONValue(parsing: bytes))?.object.flatMap(ProviderMapping.init)
        guard let choice = mapping?.choice(of: nil, without: []) else { return nil }
        if choice.provider == nil || choice.model.isEmpty { return "an unusable choice" }
        let next = mapping?.choice(of: nil, without: [choice])
        return next == choice ? "the same choice again" : nil
    }

    private static let webUI = AnswerDecoder(
        "webui",
        [
            #"{"images":["AQID","AAAA"],"info":"{\"seed\":42,\"index_of_first_image\":1,\"sd_model_name\":\"x\"}"}"#,
            #"{"images":["data:image/png;base64,AQID"],"parameters":{},"info":""}"#, #"{"error":"x","detail":"y"}"#,
        ]
    ) { bytes in
        guard case .bytes(let picture)? = WebUIAnswer(bytes)?.picture else { return nil }
        return picture.isEmpty ? "an empty picture" : nil
    }

    private static let base64 = AnswerDecoder(
        "base64", ["data:image/png;base64,AQIDBAU=", "AQIDBAUGBwgJ", "https://x.y/z.png"]
    ) { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        if case .bytes(let picture)? = PictureReference(address: text), picture.isEmpty { return "an empty picture" }
        if case .bytes(let picture)? = PictureReference(base64: text), picture.isEmpty { return "an empty picture" }
        return nil
    }

    private static func images(of provider: InferenceProvider) -> AnswerDecoder {
        AnswerDecoder(provider.rawValue, imageAnswers) { bytes in
            switch InferenceAnswer(bytes, of: provider) {
            case .job(let path?), .ready(let path): path.hasPrefix("/") ? nil : "no path"
            case .failed(let message): message?.isEmpty == true ? "an empty message" : nil
            case .job(nil), .picture, .blocked, .unreadable: nil
            }
        }
    }

    private static let imageAnswers = [
        #"{"images":[{"url":"https://x.y/z.png"}],"has_nsfw_concepts":[false]}"#, #"{"data":[{"b64_json":"AQID"}]}"#,
        #"{"output":["https://x.y/z.png"],"status":"succeeded","urls":{"get":"https://a/b"}}"#,
        #"{"data":{"status":"created","outputs":[],"urls":{"get":"https://a/b/c"},"error":""}}"#,
        #"[{"image":"AQID"}]"#, #"{"error":{"message":"no"}}"#,
        #"{"request_id":"r","status":"IN_QUEUE","response_url":"https://queue.fal.run/fal-ai/flux/requests/r"}"#,
        #"{"id":"1","task_status":"SUCCESS","image_result":[{"url":"https://x.y/z.png"}]}"#,
    ]
}
