import NuraModel

/// What a provider answered.
package enum InferenceAnswer: Hashable, Sendable {
    case picture(PictureReference)
    /// It is being made; its state is to be had at this path of the provider, or where it was asked for last.
    case job(path: String?)
    /// It is made, and to be had at this path of the provider.
    case ready(path: String)
    /// It failed, or was blocked; in the provider's words, if it gave any.
    case failed(String?)
    case blocked
    case unreadable

    /// Reads an answer with status 2xx. A picture in the place of a document is that picture.
    package init(_ bytes: [UInt8], of provider: InferenceProvider) {
        switch PictureFormat(bytes) {
        case .png, .jpeg, .webp, .gif:
            self = .picture(.bytes(bytes))
        case .json:
            self = JSONValue(answer: bytes).map { Self(document: $0, of: provider) } ?? .unreadable
        case .html, .empty, .unknown:
            // Whatever it is, the reader of pictures says what is wrong with it.
            self = provider == .hfInference ? .picture(.bytes(bytes)) : .unreadable
        }
    }

    private init(document: JSONValue, of provider: InferenceProvider) {
        let object = document.object ?? JSONObject()
        switch provider {
        case .hfInference: self = Self.endpoint(document)
        case .falAI: self = Self.fal(object)
        case .together, .nscale: self = Self.imageList(object)
        case .replicate: self = Self.replicate(object)
        case .wavespeed: self = Self.wavespeed(object["data"]?.object ?? JSONObject(), object)
        case .zaiOrg: self = Self.zai(object)
        }
    }

    /// Inference Endpoints with handlers of their own answer in many ways.
    private static func endpoint(_ document: JSONValue) -> InferenceAnswer {
        var value = document
        for _ in 0..<4 {
            if let text = value.string { return PictureReference(address: text).map(picture) ?? base64(text) }
            if let first = value.array?.first {
                value = first
            } else if let object = value.object {
                if let message = object["error"]?.string, !message.isEmpty { return .failed(message) }
                let keys = ["image", "images", "b64_json", "data", "output", "url", "generated_image"]
                guard let inner = keys.lazy.compactMap({ object[$0] }).first else { return .unreadable }
                value = inner
            } else {
                return .unreadable
            }
        }
        return .unreadable
    }

    private static func base64(_ text: String) -> InferenceAnswer {
        PictureReference(base64: text).map(picture) ?? .unreadable
    }

    private static func fal(_ object: JSONObject) -> InferenceAnswer {
        if object["has_nsfw_concepts"]?.array?.first?.bool == true { return .blocked }
        if let address = object["images"]?.array?.first?.object?["url"]?.string {
            return PictureReference(address: address).map(picture) ?? .unreadable
        }
        let path = object["response_url"]?.string?.pathOfAddress.map { String($0.prefix { $0 != "?" }) }
        switch object["status"]?.string {
        case "IN_QUEUE", "IN_PROGRESS": return .job(path: path.map { $0 + "/status" + InferenceQueue.query })
        case "COMPLETED":
            return path.map { .ready(path: $0 + InferenceQueue.query) } ?? failure(in: object)
        default: return failure(in: object)
        }
    }

    private static func zai(_ object: JSONObject) -> InferenceAnswer {
        if let address = object["image_result"]?.array?.first?.object?["url"]?.string {
            return PictureReference(address: address).map(picture) ?? .unreadable
        }
        switch object["task_status"]?.string {
        case "FAIL": return failure(in: object, or: .failed(nil))
        case "PROCESSING":
            let id = (object["id"]?.string).flatMap { $0.isEmpty ? nil : $0 }
            return .job(path: id.map { "/api/paas/v4/async-result/" + $0.escapedPath })
        default: return failure(in: object)
        }
    }

    /// The answer of `/v1/images/generations`.
    static func imageList(_ object: JSONObject) -> InferenceAnswer {
        let item = object["data"]?.array?.first?.object
        if let code = item?["b64_json"]?.string, let picture = PictureReference(base64: code) {
            return .picture(picture)
        }
        return item?["url"]?.string.flatMap(PictureReference.init(address:)).map(picture) ?? failure(in: object)
    }

    private static func replicate(_ object: JSONObject) -> InferenceAnswer {
        let output = object["output"]
        if let address = output?.string ?? output?.array?.first?.string {
            return PictureReference(address: address).map(picture) ?? .unreadable
        }
        switch object["status"]?.string {
        case "failed", "canceled", "aborted": return failure(in: object, or: .failed(nil))
        default: return job(object["urls"]) ?? failure(in: object)
        }
    }

    private static func wavespeed(_ data: JSONObject, _ whole: JSONObject) -> InferenceAnswer {
        if let address = data["outputs"]?.array?.first?.string {
            return PictureReference(address: address).map(picture) ?? .unreadable
        }
        if data["status"]?.string == "failed" { return failure(in: data, or: .failed(nil)) }
        return job(data["urls"]) ?? failure(in: whole)
    }

    private static func job(_ addresses: JSONValue?) -> InferenceAnswer? {
        addresses?.object?["get"]?.string?.pathOfAddress.map { .job(path: $0) }
    }

    private static func failure(in object: JSONObject, or other: InferenceAnswer = .unreadable) -> InferenceAnswer {
        let message = object["error"]?.string ?? object["error"]?.object?["message"]?.string
        return message.flatMap { $0.isEmpty ? nil : .failed($0) } ?? other
    }
}
