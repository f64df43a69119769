/// A token or key that never prints: descriptions, string interpolation, dumps and JSON show `••••` instead.
package struct Secret: Hashable, Sendable {
    /// What stands in the place of every secret.
    package static let mask = "••••"

    private let value: String

    package init(_ value: String) {
        self.value = value
    }

    /// The secret itself, for the request that needs it and for nothing else.
    package func reveal() -> String { value }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { Self.mask }

    package var debugDescription: String { Self.mask }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
