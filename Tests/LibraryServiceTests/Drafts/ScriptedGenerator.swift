import NuraModel
import Studio
import Synchronization

/// A generator with a model that answers as the test says, and remembers what it was asked for.
final class ScriptedGenerator: ImageGenerator {
    enum Answer: Sendable {
        case picture
        case failure(GenerationError.Code, retryAfter: Double? = nil)
        /// Runs before the picture is handed over.
        case pictureAfter(@Sendable () async throws -> Void)
    }

    let name = "far"
    private let state: Mutex<(answer: Answer, requests: [GenerationRequest])>

    init(_ answer: Answer) {
        state = Mutex((answer, []))
    }

    var answer: Answer {
        get { state.withLock { $0.answer } }
        set { state.withLock { $0.answer = newValue } }
    }

    var requests: [GenerationRequest] { state.withLock { $0.requests } }

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answer
        }
        switch answer {
        case .failure(let code, let retryAfter):
            throw GenerationError(code: code, message: "scripted", retryAfter: retryAfter)
        case .picture: break
        case .pictureAfter(let work):
            do {
                try await work()
            } catch {
                throw GenerationError(code: .refused, message: "\(error)")
            }
        }
        progress(1)
        return GeneratedImage(
            content: .bitmap(.filled(200, request.parameters.size)), model: "far/model-1", isFromTrainedModel: true,
            parameters: request.parameters)
    }
}

extension Bitmap {
    /// One tone, with a darker corner.
    static func filled(_ tone: UInt8, _ size: PictureSize) -> Bitmap {
        var pixels = [UInt8](repeating: tone, count: size.width * size.height * 3)
        pixels[0] = 0
        return Bitmap(width: size.width, height: size.height, pixels: pixels)
    }
}
