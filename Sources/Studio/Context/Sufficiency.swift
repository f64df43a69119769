/// Whether there is something to depict in a text, and what to say if there is not.
package struct Sufficiency: Hashable, Sendable {
    package enum Confidence: String, Sendable {
        case high
        case medium
        case low
    }

    package let isEnough: Bool
    /// How much of a picture the text promises; `low` exactly when it is not enough.
    package let confidence: Confidence

    /// - Parameters:
    ///   - speaksOfEmotion: whether the emotion lexicon found words that speak for an emotion, or the emotion was given.
    ///   - memoryAdds: whether something was remembered that can be depicted.
    package init(analysis: InputAnalysis, speaksOfEmotion: Bool, memoryAdds: Bool) {
        let evidence = analysis.visualKeywords.count + analysis.emotionalKeywords.count + analysis.comparisonCount
        let holdsSomething = evidence > 0 && !analysis.isGreeting || analysis.isBeyondVocabulary && !analysis.isGreeting
        let isCarried = (speaksOfEmotion || memoryAdds) && !analysis.isSmallTalk && !analysis.isGreeting
        isEnough = holdsSomething || isCarried
        confidence = !isEnough ? .low : evidence >= 2 ? .high : .medium
    }

    /// What a person whose text is not enough reads.
    package static let needsMoreInputMessage = """
        I'd love to create a visual representation of what you're feeling or thinking about, but I need a bit more to \
        work with. Could you share what's on your mind, how you're feeling, or perhaps describe any images, colors, or \
        places that come to mind?
        """

    /// What `validate` recommends, in the words of the original service.
    package var recommendation: String {
        isEnough
            ? "Input is suitable for image generation."
            : "Please share more about your feelings, thoughts, or any visual imagery that comes to mind."
    }
}
