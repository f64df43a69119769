package import NuraModel

/// What every image generator promises, checked by each generator's tests.
package struct ImageGeneratorPromises: Sendable {
    /// What a generator made, as far as the promises go.
    package struct Made: Sendable {
        package let bitmap: Bitmap
        package let model: String
        package let parameters: GenerationParameters

        package init(bitmap: Bitmap, model: String, parameters: GenerationParameters) {
            self.bitmap = bitmap
            self.model = model
            self.parameters = parameters
        }
    }

    package typealias Generate =
        @Sendable (
            _ prompt: String, _ emotion: Emotion, _ parameters: GenerationParameters,
            _ progress: @escaping @Sendable (Double) -> Void
        ) async throws -> Made

    private let generate: Generate
    private let isDeterministic: Bool

    /// - Parameter isDeterministic: whether the same request must give the same pixels.
    package init(isDeterministic: Bool, generate: @escaping Generate) {
        self.isDeterministic = isDeterministic
        self.generate = generate
    }

    /// The promises that were broken, each in a sentence; none is the only right answer.
    package func broken(size: PictureSize) async throws -> [String] {
        var broken: [String] = []
        let parameters = GenerationParameters(guidance: 7, steps: 20, size: size, seed: 42)
        let steps = Steps()
        let made = try await generate("a boat on a lake", .calm, parameters) { steps.add($0) }
        if (made.bitmap.width, made.bitmap.height) != (size.width, size.height) {
            broken.append("the picture has not the size that was asked for")
        }
        if Set(made.bitmap.pixels.prefix(size.width * size.height * 3)).count < 2 {
            broken.append("the picture is flat")
        }
        if made.model.isEmpty { broken.append("it does not say which model made the picture") }
        if made.parameters.seed != 42 { broken.append("it does not say which seed it used") }
        let fractions = steps.all
        if fractions.contains(where: { !(0...1).contains($0) }) { broken.append("progress leaves 0 to 1") }
        if fractions != fractions.sorted() { broken.append("progress goes backwards") }
        if isDeterministic {
            let again = try await generate("a boat on a lake", .calm, parameters) { _ in }
            if again.bitmap != made.bitmap { broken.append("the same request gives another picture") }
        }
        if await !stopsWhenCancelled(parameters) { broken.append("a cancelled request gives a picture") }
        return broken
    }

    private func stopsWhenCancelled(_ parameters: GenerationParameters) async -> Bool {
        let gate = AsyncStream<Void>.makeStream()
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in gate.stream { break }
                do {
                    _ = try await generate("a boat on a lake", .calm, parameters) { _ in }
                    return false
                } catch {
                    return true
                }
            }
            group.cancelAll()
            gate.continuation.finish()
            return await group.next() ?? false
        }
    }
}
