/// A look with a name, as the file describes it; what is `nil` is left to the emotion and the generator.
package struct StyleSettings: Hashable, Sendable {
    /// Words that go along with every visual prompt.
    package var words: String?
    /// Words for what must not be seen.
    package var negativeWords: String?
    package var model: String?
    package var lora: String?
    /// The painter's own style that comes closest.
    package var look: String?
    package var guidance: Double?
    package var steps: Int?
    /// In pixels.
    package var width: Int?
    /// In pixels.
    package var height: Int?
}
