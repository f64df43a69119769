package import NuraModel

/// What it took an online service to make a picture or to write a prompt, for the record.
package struct ServiceAccount: Hashable, Sendable {
    /// The generator or writer, as in the configuration.
    package let service: String
    /// Who did it behind the service, such as `fal-ai`.
    package let provider: String?
    /// The model that really ran, where the service says so.
    package let model: String?
    /// How often it was asked.
    package let attempts: Int
    /// From the first request to the last byte, waits included.
    package let seconds: Double

    package init(service: String, provider: String? = nil, model: String? = nil, attempts: Int, seconds: Double) {
        self.service = service
        self.provider = provider
        self.model = model
        self.attempts = attempts
        self.seconds = seconds
    }

    /// As recorded in `metadata.generation` and `metadata.writing`, seconds to the hundredth.
    package var json: JSONObject {
        var object: JSONObject = ["service": .string(service)]
        object["provider"] = provider.map(JSONValue.string)
        object["model"] = model.map(JSONValue.string)
        object["attempts"] = .number(JSONNumber(attempts))
        object["seconds"] = .init(floatLiteral: (seconds * 100).rounded() / 100)
        return object
    }
}
