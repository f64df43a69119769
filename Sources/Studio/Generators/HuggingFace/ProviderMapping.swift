package import NuraModel

/// A provider that runs a model, as `GET /api/models/{id}?expand=inferenceProviderMapping` lists it.
package struct ProviderEntry: Hashable, Sendable {
    /// As Hugging Face names it; perhaps one that this version does not know.
    package let name: String
    /// The model as the provider names it.
    package let model: String
    package let isLive: Bool
    package let makesPictures: Bool
    /// The file with the adapter's weights, for a model that is an adapter (LoRA).
    package let adapterWeights: String?

    package init(name: String, model: String, isLive: Bool, makesPictures: Bool, adapterWeights: String? = nil) {
        self.name = name
        self.model = model
        self.isLive = isLive
        self.makesPictures = makesPictures
        self.adapterWeights = adapterWeights
    }

    package var provider: InferenceProvider? { InferenceProvider(rawValue: name) }
}

/// The providers of one model in the order that its owner of the token prefers.
package struct ProviderMapping: Hashable, Sendable {
    package let entries: [ProviderEntry]

    package init(entries: [ProviderEntry]) {
        self.entries = entries
    }

    /// Reads the mapping in both of its forms, an object by provider and a list; entries without a model are left
    /// out.
    ///
    /// - Returns: `nil` when the document holds no mapping.
    package init?(_ document: JSONObject) {
        switch document["inferenceProviderMapping"] {
        case .object(let object):
            entries = object.members.compactMap { ProviderEntry(name: $0.key, $0.value.object) }
        case .array(let array):
            entries = array.compactMap { item in
                (item.object?["provider"]?.string).flatMap { ProviderEntry(name: $0, item.object) }
            }
        default:
            return nil
        }
    }

    /// The provider to ask: the first that makes pictures and is live, else the first that makes pictures.
    ///
    /// - Parameter tried: those that no longer have the model.
    package func choice(of wanted: InferenceProvider?, without tried: Set<ProviderEntry>) -> ProviderEntry? {
        let candidates = entries.filter { entry in
            guard let provider = entry.provider, entry.makesPictures, !tried.contains(entry) else { return false }
            return wanted == nil || wanted == provider
        }
        return candidates.first(where: \.isLive) ?? candidates.first
    }
}

extension ProviderEntry {
    fileprivate init?(name: String, _ object: JSONObject?) {
        guard let object, let model = object["providerId"]?.string, !model.isEmpty else { return nil }
        self.init(
            name: name, model: model, isLive: object["status"]?.string ?? "live" == "live",
            makesPictures: object["task"]?.string == "text-to-image",
            adapterWeights: object["adapterWeightsPath"]?.string)
    }
}
