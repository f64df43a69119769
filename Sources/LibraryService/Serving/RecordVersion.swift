import LibraryStore
package import NuraModel

/// A version of a record: an opaque text that differs whenever the record does, and is the same for equal sidecars.
package struct RecordVersion: Hashable, Sendable, CustomStringConvertible {
    /// 32 hexadecimal digits: half of the SHA-256 of the sidecar.
    package let description: String

    package init(_ record: ImageRecord) {
        description = String(ContentHash.sha256(record.sidecar).prefix(32))
    }
}
