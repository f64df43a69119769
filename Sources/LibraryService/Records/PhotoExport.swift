import NuraModel
import PNGCodec
import PhotoCodec

/// A picture of the library on its way to another format, with what it says about itself.
struct PhotoExport {
    /// A text that is longer is cut where a format cannot hold all of it.
    private static let longestText = 4000

    private let bitmap: Bitmap
    private let metadata: PhotoMetadata
    private let shortened: PhotoMetadata

    /// - Throws: `PNGError` for a damaged picture.
    init(
        png: [UInt8], record: ImageRecord, _ embedding: LibraryOptions.Embedding, stripping: Bool
    ) throws(PNGError) {
        bitmap = try PNG.decode(png)
        guard !stripping, embedding != .none else {
            metadata = PhotoMetadata()
            shortened = metadata
            return
        }
        // What made the picture is not in the record, but in the file where Nura wrote it.
        let source = try PNG.info(png).text(PNGText.xmpKeyword).flatMap(XMPPacket.init(parsing:))?.digitalSourceType
        metadata = Self.metadata(of: record, source)
        var short = record
        short.prompt = String(record.prompt.prefix(Self.longestText))
        short.name = String(record.name.prefix(Self.longestText))
        short.metadata.tags = Array(record.metadata.tags.prefix(50))
        shortened = Self.metadata(of: short, source)
    }

    /// - Throws: `PhotoError` where the format cannot hold a picture of this size.
    func file(as format: PhotoFormat, quality: Int) throws(PhotoError) -> [UInt8] {
        do throws(PhotoError) {
            return try Photo.encode(bitmap, as: format, quality: quality, metadata: metadata)
        } catch {
            guard error.code == .tooLarge else { throw error }
            return try Photo.encode(bitmap, as: format, quality: quality, metadata: shortened)
        }
    }

    private static func metadata(
        of record: ImageRecord, _ source: XMPPacket.DigitalSourceType?
    ) -> PhotoMetadata {
        // Nothing is claimed about a picture from elsewhere.
        let source =
            source ?? record.metadata.model.map { $0.isPainter ? .algorithmicMedia : .trainedAlgorithmicMedia }
        let embedded = EmbeddedRecord(
            record: record, embedding: .prompt, isFromTrainedModel: source != .algorithmicMedia)
        var xmp = embedded.xmp
        xmp.digitalSourceType = source
        return PhotoMetadata(
            description: record.prompt.isEmpty ? nil : record.prompt, software: Nura.softwareName,
            createdAt: record.createdAt, comment: embedded.infotext.text, xmp: xmp.text)
    }
}

extension String {
    /// Whether this is the painter's model name, of any version.
    fileprivate var isPainter: Bool { hasPrefix("nura-painter-") }
}
