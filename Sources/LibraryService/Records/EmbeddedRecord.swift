import LibraryStore
import NuraModel
import PNGCodec

/// What a PNG carries about its image, so that the image survives the loss of its sidecar.
///
/// Besides the id (`nura:id`) and the record itself (`nura:record`, JSON) there are the chunks that other programs read: `parameters` (Stable
/// Diffusion tools), `Title`, `Creation Time`, `Software` (PNG specification, section 11.3.3) and an XMP packet.
struct EmbeddedRecord {
    /// Metadata that quotes the person's own words; embedded only on request.
    private static let personalKeys = [
        ImageMetadata.Key.userInput, ImageMetadata.Key.contextAnalysis, ImageMetadata.Key.emotionScores,
    ]

    let record: ImageRecord
    let embedding: LibraryOptions.Embedding
    /// Whether a model with weights made the pixels; decides the IPTC digital source type.
    let isFromTrainedModel: Bool

    /// The text chunks to write before the pixels.
    var texts: [PNGText] {
        let id = PNGText(PNGInspection.idKeyword, record.id.rawValue)
        guard embedding != .none else { return [id] }
        return [
            id,
            PNGText(PNGText.infotextKeyword, infotext.text),
            PNGText("Title", record.name),
            PNGText("Creation Time", record.createdAt.description),
            PNGText("Software", Nura.softwareName),
            PNGText(PNGText.xmpKeyword, xmp.text),
            PNGText(PNGInspection.recordKeyword, JSONValue.object(embeddedRecord.json).text(.compact)),
        ].filter { !$0.text.isEmpty }
    }

    private var embeddedRecord: ImageRecord {
        var embedded = record
        embedded.file = nil
        guard embedding != .full else { return embedded }
        for key in Self.personalKeys { embedded.metadata.object[key] = nil }
        return embedded
    }

    var infotext: Infotext {
        let parameters = record.metadata.generationParameters
        let pairs: [(String, String?)] = [
            ("Steps", parameters?["num_inference_steps"]?.number?.spelling),
            ("Sampler", isFromTrainedModel ? "Euler" : "Painter"),
            ("CFG scale", parameters?["guidance_scale"]?.number?.spelling),
            ("Seed", parameters?["seed"]?.number?.spelling),
            ("Size", size(in: parameters)),
            ("Model", record.metadata.model),
            ("Version", Nura.softwareName),
        ]
        return Infotext(
            prompt: record.prompt,
            negativePrompt: parameters?["negative_prompt"]?.string ?? "",
            parameters: pairs.compactMap { key, value in value.map { Infotext.Parameter(key, $0) } }
        )
    }

    private func size(in parameters: JSONObject?) -> String? {
        guard let width = parameters?["width"]?.int, let height = parameters?["height"]?.int else { return nil }
        return "\(width)x\(height)"
    }

    var xmp: XMPPacket {
        XMPPacket(
            title: record.name,
            description: record.prompt,
            subjects: record.metadata.tags,
            createDate: record.createdAt,
            digitalSourceType: isFromTrainedModel ? .trainedAlgorithmicMedia : .algorithmicMedia
        )
    }
}
