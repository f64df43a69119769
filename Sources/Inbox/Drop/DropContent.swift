/// The bytes of a dropped file, or their beginning where the file is larger than any prompt.
package struct DropContent: Hashable, Sendable {
    /// The largest prompt, in bytes.
    package static let maximumBytes = 64 * 1024

    /// All bytes of the file; of a larger file than `maximumBytes`, the first of them.
    package let head: [UInt8]
    /// The bytes in the whole file.
    package let size: Int64

    package init(head: [UInt8], size: Int64) {
        self.head = head
        self.size = size
    }

    /// The content of a file that is held in memory.
    package init(_ bytes: [UInt8]) {
        self.init(head: Array(bytes.prefix(Self.maximumBytes + 1)), size: Int64(bytes.count))
    }

    var isTooLarge: Bool { size > Int64(Self.maximumBytes) }

    var isPNG: Bool { head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) }

    /// Whether the file begins as a text does; the last character of a beginning may be cut in two.
    var beginsAsText: Bool {
        guard isTooLarge else { return DropText(head) != nil }
        return (0...3).contains { DropText(head.prefix(DropContent.maximumBytes - $0)) != nil }
    }
}
