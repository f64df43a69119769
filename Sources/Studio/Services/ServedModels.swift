import HTTPTransport
import NuraModel

/// The models of a server that speaks OpenAI's language, by `GET /v1/models`; asked until it names some.
actor ServedModels {
    /// What a model is wanted for.
    enum Purpose: Sendable {
        case writing
        case painting
    }

    private let url: String
    private let service: OnlineService
    private let exchange: ServiceExchange
    private var known: [String] = []

    /// - Parameter url: of the server, with or without `/v1`.
    init(url: String, service: OnlineService, exchange: ServiceExchange) {
        self.url = url
        self.service = service
        self.exchange = exchange
    }

    /// The names in the server's order; none where it does not tell them.
    func names(headers: HTTPHeaders, effort: inout ServiceEffort) async throws(ServiceFailure) -> [String] {
        if !known.isEmpty { return known }
        let request = HTTPRequest.lookup(
            url.appendingOpenAIPath("models"), headers: headers, timeouts: exchange.policy.shortTimeouts)
        do {
            let answer = try await exchange.answer(
                to: request, of: service, keeping: PrivateWords(), atMost: exchange.policy.largestText,
                effort: &effort)
            known = ModelListing(answer: answer.body).names
            return known
        } catch {
            switch error.code {
            // Not every server lists its models, or does so without being asked properly.
            case .gone, .invalid, .unusable, .credit, .blocked: return []
            case .unreachable, .credentials, .busy, .cancelled: throw error
            }
        }
    }
}

/// What a server answers to `GET /v1/models`.
package struct ModelListing: Hashable, Sendable {
    /// None of them empty, in the server's order; none at all where the answer is something else.
    package let names: [String]

    package init(answer: [UInt8]) {
        names = (JSONValue(answer: answer)?.object?["data"]?.array ?? []).compactMap { item in
            (item.object?["id"]?.string).flatMap { $0.isEmpty ? nil : $0 }
        }
    }
}

extension ServedModels.Purpose {
    /// Parts of the names of models that make pictures.
    private static let paints = [
        "flux", "diffusion", "sdxl", "sd-", "sd1", "sd3", "sd_", "image", "dall-e", "dream", "pixart", "kandinsky",
    ]
    /// Parts of the names of models that do neither: they embed, rank, hear or speak.
    private static let doesOther = ["embed", "rerank", "bge-", "minilm", "whisper", "tts", "clip", "moderation"]

    /// The model to ask for where none is configured: the first that looks like one for this, or the only one.
    func model(among names: [String]) -> String? {
        let fitting = names.first { name in
            let name = name.lowercased()
            guard !Self.doesOther.contains(where: name.contains) else { return false }
            return Self.paints.contains(where: name.contains) == (self == .painting)
        }
        return fitting ?? (names.count == 1 ? names.first : nil)
    }
}
