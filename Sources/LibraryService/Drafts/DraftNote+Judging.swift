import LibraryStore
import NuraModel

extension DraftNote {
    /// Tags with which a person says that a draft is to stay, whatever the case of their letters.
    private static let keepingTags: Set<String> = ["keep", "kept"]

    /// The note about a draft that is about to be saved.
    init(of record: ImageRecord, _ png: [UInt8], at time: Timestamp) {
        self.init(
            id: record.id, sha256: ContentHash.sha256(png), basis: Self.basis(of: record), madeAt: time)
    }

    /// Whether the person has decided about the draft since it was made: with an editor, by changing what the picture
    /// is made from, by a tag, or by saying that it is no draft. A new name, folder or other tag decides nothing.
    func isDecided(in record: ImageRecord) -> Bool {
        !record.metadata.isDraft || record.file?.sha256 != sha256 || Self.basis(of: record) != basis
            || record.metadata.tags.contains { Self.keepingTags.contains($0.lowercased()) }
    }

    /// The hash of prompt, emotion, parameters and the person's words.
    private static func basis(of record: ImageRecord) -> String {
        let parts: [JSONValue] = [
            .string(record.prompt),
            record.metadata.object[ImageMetadata.Key.emotion] ?? .null,
            record.metadata.object[ImageMetadata.Key.generationParameters] ?? .null,
            record.metadata.object[ImageMetadata.Key.userInput] ?? .null,
        ]
        return ContentHash.sha256(JSONValue.array(parts).encoded(.compact))
    }
}
