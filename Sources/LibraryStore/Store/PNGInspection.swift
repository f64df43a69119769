package import NuraModel
package import PNGCodec

/// Looks into the bytes of a PNG file, and throws when they are not a whole and undamaged one.
package typealias PNGReader = @Sendable (_ bytes: [UInt8]) throws -> PNGInfo

/// A PNG in the library, read whole and checked.
package struct PNGInspection: Hashable, Sendable {
    package let sha256: String
    /// The size of the file.
    package let bytes: Int
    /// The id in the text chunk `nura:id`, else the one of the embedded record.
    package let embeddedID: ImageID?
    /// The record in the text chunk `nura:record`, where it is a whole one.
    package let embeddedRecord: ImageRecord?
    /// The sizes and the text chunks of the file.
    package let info: PNGInfo
    package let facts: FileFacts

    /// The keyword of the text chunk that holds the image's id.
    package static let idKeyword = "nura:id"
    /// The keyword of the text chunk that holds the record as JSON.
    package static let recordKeyword = "nura:record"

    init(_ info: PNGInfo, sha256: String, facts: FileFacts) {
        self.sha256 = sha256
        bytes = Int(facts.size)
        self.info = info
        self.facts = facts
        embeddedRecord = info.text(Self.recordKeyword).flatMap { try? ImageRecord(sidecar: $0.utf8) }
        embeddedID =
            info.text(Self.idKeyword).flatMap(ImageID.init) ?? embeddedRecord?.id
    }

    /// The facts as a record holds them.
    package var file: ImageFile { ImageFile(sha256: sha256, bytes: bytes, width: info.width, height: info.height) }
}
