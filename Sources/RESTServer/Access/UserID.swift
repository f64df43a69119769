/// Whose library it is: a UUID in its lower-case hyphenated form (RFC 9562), which is also the name of its folder.
package struct UserID: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// - Returns: `nil` for anything but a UUID of five groups of hexadecimal digits with hyphens between them. Digits in
    ///   upper case are taken for the same user.
    package init?(_ text: String) {
        let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard groups.map(\.count) == [8, 4, 4, 4, 12], groups.joined().allSatisfy(Self.isHexadecimal) else {
            return nil
        }
        description = text.lowercased()
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
