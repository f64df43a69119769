/// The five feelings that Nura knows, each with a palette, a light and generation parameters of its own.
package enum Emotion: String, CaseIterable, Hashable, Sendable {
    case calm
    case energetic
    case mysterious
    case hopeful
    case melancholic

    /// The names in one line, for messages that say what is allowed.
    package static var allowedNames: String {
        allCases.map(\.rawValue).joined(separator: ", ")
    }
}
