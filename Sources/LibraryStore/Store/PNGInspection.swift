package import NuraModel

/// What a PNG file says about itself.
package struct PNGContents: Hashable, Sendable {
    /// In pixels.
    package let width: Int
    /// In pixels.
    package let height: Int
    /// The text chunks in the order they stand in the file.
    package let texts: [PNGChunkText]

    package init(width: Int, height: Int, texts: [PNGChunkText]) {
        self.width = width
        self.height = height
        self.texts = texts
    }
}

/// One text chunk.
package struct PNGChunkText: Hashable, Sendable {
    package let keyword: String
    package let text: String

    package init(keyword: String, text: String) {
        self.keyword = keyword
        self.text = text
    }
}

/// Looks into the bytes of a PNG file, and throws when they are not a whole and undamaged one.
package typealias PNGReader = @Sendable (_ bytes: [UInt8]) throws -> PNGContents

/// A PNG in the library, read whole and checked.
package struct PNGInspection: Hashable, Sendable {
    package let sha256: String
    /// The size of the file.
    package let bytes: Int
    /// In pixels.
    package let width: Int
    /// In pixels.
    package let height: Int
    /// The id in the text chunk `nura:id`, else the one of the embedded record.
    package let embeddedID: ImageID?
    /// The record in the text chunk `nura:record`, where it is a whole one.
    package let embeddedRecord: ImageRecord?
    package let texts: [PNGChunkText]
    package let facts: FileFacts

    /// The keyword of the text chunk that holds the image's id.
    package static let idKeyword = "nura:id"
    /// The keyword of the text chunk that holds the record as JSON.
    package static let recordKeyword = "nura:record"

    init(_ contents: PNGContents, sha256: String, facts: FileFacts) {
        self.sha256 = sha256
        bytes = Int(facts.size)
        width = contents.width
        height = contents.height
        texts = contents.texts
        self.facts = facts
        embeddedRecord = contents.texts.first { $0.keyword == Self.recordKeyword }
            .flatMap { try? ImageRecord(sidecar: $0.text.utf8) }
        embeddedID =
            contents.texts.first { $0.keyword == Self.idKeyword }.flatMap { ImageID($0.text) }
            ?? embeddedRecord?.id
    }

    /// The facts as a record holds them.
    package var file: ImageFile { ImageFile(sha256: sha256, bytes: bytes, width: width, height: height) }
}
