/// How much of the person's memory a picture may draw on.
package enum MemoryScope: String, CaseIterable, Hashable, Sendable {
    /// Nothing but the text itself.
    case none
    /// What was said lately.
    case recent
    /// What was said lately, the memories that bear on the text, and the emotional anchors.
    case longTerm = "long-term"

    package static var allowedNames: String {
        allCases.map(\.rawValue).joined(separator: ", ")
    }
}
