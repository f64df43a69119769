import NuraModel
import PNGCodec

/// A PNG from elsewhere, read for what its chunks say about it.
struct ForeignPicture {
    let info: PNGInfo
    /// The file's name without its extension.
    let stem: String
    /// The file's time of last change.
    let modified: Timestamp

    /// A record for it: named after its file, with the prompt and the parameters of whatever tool made it.
    func record(id: ImageID, userID: String?, now: Timestamp) -> ImageRecord {
        var metadata = ImageMetadata()
        metadata.tags = xmp?.subjects ?? []
        metadata.isDraft = false
        metadata.object["imported"] = true
        if let infotext, !infotext.parameters.isEmpty {
            metadata.generationParameters = parameters(of: infotext)
            metadata.model = infotext.value("Model")
        }
        return ImageRecord(
            id: id, userID: userID, name: stem, prompt: prompt, metadata: metadata,
            createdAt: min(modified, now), updatedAt: now)
    }

    private var prompt: String {
        if let infotext { return infotext.prompt }
        return info.text("Description") ?? xmp?.description ?? info.text("Title") ?? ""
    }

    /// Text that starts with a brace is the JSON of another family of tools, not this format.
    private var infotext: Infotext? {
        guard let text = info.text(PNGText.infotextKeyword), !text.hasPrefix("{") else { return nil }
        return Infotext(parsing: text)
    }

    private var xmp: XMPPacket? {
        info.text(PNGText.xmpKeyword).flatMap(XMPPacket.init(parsing:))
    }

    private func parameters(of infotext: Infotext) -> JSONObject {
        let names = [
            "Steps": "num_inference_steps", "CFG scale": "guidance_scale", "Seed": "seed", "Size-1": "width",
            "Size-2": "height", "Sampler": "sampler",
        ]
        var object = JSONObject()
        for parameter in infotext.parameters {
            guard let name = names[parameter.key] else { continue }
            let number = (try? JSONValue(parsing: parameter.value.utf8))?.number
            object[name] = number.map(JSONValue.number) ?? .string(parameter.value)
        }
        if !infotext.negativePrompt.isEmpty { object["negative_prompt"] = .string(infotext.negativePrompt) }
        return object
    }
}
