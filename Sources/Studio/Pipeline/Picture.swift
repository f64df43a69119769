package import NuraModel

/// A picture as the studio hands it over, with everything that would be needed to make it again.
package struct Picture: Sendable {
    package let visualPrompt: String
    package let name: String
    package let emotion: Emotion
    /// As it stands in the sidecar.
    package let metadata: ImageMetadata
    package let image: GeneratedImage

    package init(
        visualPrompt: String, name: String, emotion: Emotion, metadata: ImageMetadata, image: GeneratedImage
    ) {
        self.visualPrompt = visualPrompt
        self.name = name
        self.emotion = emotion
        self.metadata = metadata
        self.image = image
    }
}

/// What came of a request for a picture.
package enum StudioOutcome: Sendable {
    /// Too little to depict: a kind message for the person, and the analysis for programs.
    case needsMoreInput(message: String, analysis: InputAnalysis)
    case picture(Picture)
}

/// Where the making of one picture is.
package struct StudioProgress: Hashable, Sendable {
    package enum Step: String, CaseIterable, Sendable {
        case context
        case emotion
        case writing
        case generating
    }

    package let step: Step
    /// Of this step, from 0 to 1.
    package let fraction: Double

    package init(step: Step, fraction: Double) {
        self.step = step
        self.fraction = fraction
    }
}
