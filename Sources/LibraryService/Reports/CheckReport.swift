/// What `nura check` found.
package struct CheckReport: Hashable, Sendable {
    package struct Problem: Hashable, Sendable {
        /// Relative to the library.
        package let path: String
        /// What is wrong, and what the person can do where it was not mended.
        package let message: String
        package let isMended: Bool
    }

    /// Images that were read whole.
    package internal(set) var checked = 0
    package internal(set) var problems: [Problem] = []

    /// Whether everything is as it should be, or was mended.
    package var isWhole: Bool { problems.allSatisfy(\.isMended) }
}
