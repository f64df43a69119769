import FoundationEssentials
import LibraryStore
import NuraModel
import PNGCodec
import TestSupport

/// A library of made-up images: real files, with a picture of a few pixels beside every sidecar, and no index yet.
///
/// The vocabulary has as many words as large collections of prompts have; how often each occurs follows Zipf's law.
struct SyntheticLibrary: Sendable {
    let place: BenchLibrary
    let count: Int
    private let vocabulary: SyntheticVocabulary

    /// Writes `count` images, a thousand to a folder.
    init(of count: Int, keepsOriginals: Bool = false) throws {
        place = try BenchLibrary(keepsOriginals: keepsOriginals)
        self.count = count
        vocabulary = SyntheticVocabulary(seed: 1)
        var random = SplitMix64(seed: 2)
        for number in 0..<count {
            if number % 1000 == 0 { try place.scratch.makeFolder("Nura/images/\(number / 1000)") }
            let colour = [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8), 128]
            let png = try PNG.encode(Bitmap(width: 2, height: 2, pixels: colour + colour + colour + colour))
            let record = Self.record(number, vocabulary, png, &random)
            try place.scratch.write(Self.path(number) + ".json", Array(record.sidecar))
            try place.scratch.write(Self.path(number) + ".png", png)
        }
    }

    /// The folder of the images' folders.
    var images: String { place.root + "/images" }

    /// The names and prompts of all images.
    func texts() throws -> [(name: String, prompt: String)] {
        try (0..<count).map { number in
            let record = try ImageRecord(sidecar: Data(place.scratch.read(Self.path(number) + ".json")))
            return (record.name, record.prompt)
        }
    }

    private static func path(_ number: Int) -> String { "Nura/images/\(number / 1000)/\(number)" }

    /// Pairs of words as people type them: each with a typing mistake, of middling frequency.
    func fuzzyQueries(_ count: Int) -> [String] {
        var random = SplitMix64(seed: 3)
        return (0..<count).map { _ in
            (0..<2).map { _ in vocabulary.mistyped(using: &random) }.joined(separator: " ")
        }
    }

    private static func record(
        _ number: Int, _ vocabulary: SyntheticVocabulary, _ png: [UInt8], _ random: inout SplitMix64
    ) -> ImageRecord {
        let time = Timestamp(milliseconds: 1_600_000_000_000 + Int64(number) * 600_000)
        let emotion = Emotion.allCases.randomElement(using: &random)
        let words = (0..<9).map { _ in vocabulary.word(using: &random) }
        var metadata = ImageMetadata([
            "emotion_type": .string(emotion?.rawValue ?? ""),
            "generation_params": [
                "guidance_scale": 6.0, "num_inference_steps": 40, "width": 1024, "height": 768,
                "seed": .number(JSONNumber(Int.random(in: 0..<1_000_000, using: &random))),
            ],
            "context_analysis": [
                "richness_score": 2, "visual_keywords": .array(words.prefix(2).map { .string($0) }),
                "emotional_keywords": .array(words.suffix(1).map { .string($0) }), "emotional_content": true,
                "visual_content": true, "metaphorical_content": false, "word_count": 9,
            ],
            "model_used": .string(number % 3 == 0 ? "nura-painter-1" : "black-forest-labs/FLUX.1-dev"),
            "user_input": .string("I feel " + words.joined(separator: " ")),
        ])
        metadata.tags = [words[0]]
        metadata.folder = "\(number / 1000)"
        return ImageRecord(
            id: ImageID(madeAt: time, random: { random.next() }), userID: "5f0c0000-0000-4000-8000-000000000000",
            name: vocabulary.text(words: 3, using: &random), prompt: vocabulary.text(words: 50, using: &random),
            metadata: metadata, createdAt: time, updatedAt: time,
            file: ImageFile(sha256: ContentHash.sha256(png), bytes: png.count, width: 2, height: 2))
    }
}
