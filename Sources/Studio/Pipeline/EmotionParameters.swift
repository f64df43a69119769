package import NuraModel

/// The generation parameters that suit each emotion; the configuration may change them.
package struct EmotionParameters: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// How strongly the picture follows the words and the emotion, from 0 to 30.
        package var guidance: Double
        /// Scales detail, from 1 to 150.
        package var steps: Int
        package var size: PictureSize

        package init(guidance: Double, steps: Int, size: PictureSize) {
            self.guidance = guidance
            self.steps = steps
            self.size = size
        }
    }

    package var rows: [Emotion: Row]
    /// For pictures without a known emotion.
    package var unknown: Row

    package init(rows: [Emotion: Row], unknown: Row) {
        self.rows = rows
        self.unknown = unknown
    }

    /// What the original service used.
    package static let standard: EmotionParameters = {
        let unknown = Row(guidance: 7.5, steps: 50, size: side(1024, 1024))
        return EmotionParameters(
            rows: [
                .calm: Row(guidance: 6.0, steps: 40, size: side(1024, 768)),
                .energetic: Row(guidance: 8.0, steps: 45, size: side(768, 1024)),
                .mysterious: Row(guidance: 7.0, steps: 55, size: side(1024, 1024)),
                .hopeful: Row(guidance: 6.5, steps: 40, size: side(1024, 768)),
                .melancholic: Row(guidance: 7.5, steps: 50, size: side(768, 1024)),
            ],
            unknown: unknown)
    }()

    private static func side(_ width: Int, _ height: Int) -> PictureSize {
        guard let size = PictureSize(width: width, height: height) else { preconditionFailure("not a picture's size") }
        return size
    }

    package func row(for emotion: Emotion?) -> Row {
        emotion.flatMap { rows[$0] } ?? unknown
    }

    /// The parameters of one picture: what the request asks for, else what suits the emotion.
    ///
    /// - Parameter id: the picture's id, from which the seed comes when the request has none.
    package func parameters(for emotion: Emotion?, request: PictureRequest, id: ImageID) -> GenerationParameters {
        let row = row(for: emotion)
        return GenerationParameters(
            guidance: request.guidance ?? row.guidance,
            steps: request.steps ?? row.steps,
            size: request.size ?? row.size,
            seed: request.seed ?? id.seed,
            style: request.style)
    }
}

extension ImageID {
    /// The seed of a picture that was given none: the FNV-1a hash of the id's UTF-8 bytes in 64 bits, its upper half
    /// folded onto its lower one by exclusive or.
    package var seed: UInt32 {
        let hash = FNV1a(of: rawValue).value
        return UInt32(truncatingIfNeeded: hash >> 32 ^ hash)
    }
}
