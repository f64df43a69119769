import NuraModel
import PNGCodec

/// What a PNG carries about its image, so that the image survives the loss of its sidecar.
///
/// Besides the record itself (`nura:record`, JSON) there are the chunks that other programs read: `parameters` (Stable
/// Diffusion tools), `Title`, `Creation Time`, `Software` (PNG specification, section 11.3.3) and an XMP packet.
struct EmbeddedRecord {
    static let keyword = "nura:record"
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
        let ours = PNGText(Self.keyword, JSONValue.object(embeddedJSON).text(.compact))
        guard embedding != .none else { return [ours] }
        return [
            PNGText(PNGText.infotextKeyword, infotext.text),
            PNGText("Title", record.name),
            PNGText("Creation Time", record.createdAt.description),
            PNGText("Software", Nura.softwareName),
            PNGText(PNGText.xmpKeyword, xmp.text),
            ours,
        ].filter { !$0.text.isEmpty }
    }

    private var embeddedJSON: JSONObject {
        var embedded = record
        embedded.file = nil
        switch embedding {
        case .full:
            break
        case .prompt:
            for key in Self.personalKeys { embedded.metadata.object[key] = nil }
        case .none:
            return ["schema": .string(ImageRecord.schema), "id": .string(record.id.rawValue)]
        }
        return embedded.json
    }

    private var infotext: Infotext {
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

    private var xmp: XMPPacket {
        XMPPacket(
            title: record.name,
            description: record.prompt,
            subjects: record.metadata.tags,
            createDate: record.createdAt,
            digitalSourceType: isFromTrainedModel ? .trainedAlgorithmicMedia : .algorithmicMedia
        )
    }
}

extension EmbeddedRecord {
    /// The id in the chunks of a PNG that Nura wrote.
    static func id(in texts: [PNGText]) -> ImageID? {
        object(in: texts)?["id"]?.string.flatMap(ImageID.init)
    }

    /// The whole record in the chunks, where there is one.
    static func record(in texts: [PNGText]) -> ImageRecord? {
        guard let object = object(in: texts) else { return nil }
        return try? ImageRecord(json: object)
    }

    private static func object(in texts: [PNGText]) -> JSONObject? {
        guard let text = texts.first(where: { $0.keyword == keyword })?.text,
            let document = try? JSONValue(parsing: text.utf8)
        else { return nil }
        return document.object
    }
}
