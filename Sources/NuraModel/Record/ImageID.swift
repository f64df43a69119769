/// The name of an image that never changes: an opaque, case-sensitive string.
///
/// Ours are UUIDs version 7 in lower case (RFC 9562, section 5.7), made on the device, so they sort by the time
/// they were made. Other servers may have chosen anything, so an id is never used as a path.
package struct ImageID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    /// - Returns: `nil` for the empty string and for more than 200 UTF-8 bytes.
    package init?(_ rawValue: String) {
        guard !rawValue.isEmpty, rawValue.utf8.count <= 200 else { return nil }
        self.rawValue = rawValue
    }

    /// A new id for an image made at `time`.
    ///
    /// - Parameter random: 64 random bits a call.
    package init(madeAt time: Timestamp, random: () -> UInt64) {
        let milliseconds = UInt64(clamping: time.microseconds / 1000) & 0xFFFF_FFFF_FFFF
        let high = milliseconds << 16 | 0x7000 | random() & 0x0FFF
        let low = 0x8000_0000_0000_0000 | random() & 0x3FFF_FFFF_FFFF_FFFF
        let digits = high.hexadecimal + low.hexadecimal
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
            String(digits.dropFirst(range.lowerBound).prefix(range.count))
        }
        rawValue = groups.joined(separator: "-")
    }

    package var description: String { rawValue }
}

extension ImageID: Comparable {
    package static func < (left: ImageID, right: ImageID) -> Bool { left.rawValue < right.rawValue }
}
