/// A wish for pictures, as the inbox, a command or the REST API hands it in: the words, and what was decided about
/// the picture beforehand. Everything that is `nil` is left to the studio.
package struct PictureRequest: Hashable, Sendable {
    /// The person's own words.
    package var text: String
    /// Else the prompt writer names the picture.
    package var name: String?
    /// Else detected.
    package var emotion: Emotion?
    /// The name of a style, such as `watercolor`.
    package var style: String?
    package var size: PictureSize?
    /// The seed of the first picture; the next ones count up from it. Else from each picture's id.
    package var seed: UInt32?
    /// How many variations to make, from 1 to 8.
    package var count: Int
    package var tags: [String]
    package var memory: MemoryScope
    /// The one generator to use, else those of the configuration in their order.
    package var generator: String?
    /// Scales detail, from 1 to 150; else by emotion.
    package var steps: Int?
    /// How strongly the picture follows the words and the emotion, from 0 to 30; else by emotion.
    package var guidance: Double?
    /// Keys that the inbox does not know, kept in the record's metadata.
    package var otherMetadata: JSONObject

    package static let allowedCounts = 1...8
    /// The longest name, in characters.
    package static let longestName = 200

    package init(text: String) {
        self.text = text
        count = 1
        tags = []
        memory = .recent
        otherMetadata = JSONObject()
    }
}
