package import NuraModel

/// The emotion of a text as a detector found it.
package struct DetectedEmotion: Hashable, Sendable {
    package let emotion: Emotion
    /// Whether telling words spoke for it; without them it is what common words hint at, or `mysterious` for silence.
    package let hasEvidence: Bool
    /// The scores and the words that spoke for them, as recorded in `metadata.emotion`.
    package let record: JSONObject

    package init(emotion: Emotion, hasEvidence: Bool, record: JSONObject) {
        self.emotion = emotion
        self.hasEvidence = hasEvidence
        self.record = record
    }
}

/// Finds the emotion of a text, offline and without failing.
package typealias EmotionDetection = @Sendable (String) -> DetectedEmotion

extension DetectedEmotion {
    /// What the built-in detector read.
    package init(_ reading: EmotionReading) {
        self.init(emotion: reading.emotion, hasEvidence: !reading.evidence.isEmpty, record: reading.json)
    }
}
