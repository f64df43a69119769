/// An image generator that asks a service on the network.
protocol ServiceGenerator: ImageGenerator {
    /// Makes the picture; sizes are rounded to what the service can make.
    ///
    /// - Parameter progress: called with the fraction that is done, where the service tells it.
    func picture(
        of request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(ServiceFailure) -> GeneratedImage
}

extension ServiceGenerator {
    /// The picture's parameters say what was sent.
    package func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        progress(0)
        do {
            let image = try await picture(of: request, progress: progress)
            progress(1)
            return image
        } catch {
            throw GenerationError(error)
        }
    }
}
