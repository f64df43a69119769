/// How pictures are asked for at Hugging Face.
package struct HuggingFaceOptions: Hashable, Sendable {
    /// As on huggingface.co: `owner/name`.
    package var model = "black-forest-labs/FLUX.1-dev"
    /// The provider to use; `nil` is the first that the model's mapping names.
    package var provider: InferenceProvider?
    /// The model as that provider names it; `nil` looks it up.
    package var providerModel: String?
    /// The address of an Inference Endpoint, used as it is in the place of router and providers.
    package var endpoint: String?
    package var router = "https://router.huggingface.co"
    package var hub = "https://huggingface.co"
    /// In the place of a provider's own host, for its own keys.
    package var providerHost: String?

    package init() {}
}
