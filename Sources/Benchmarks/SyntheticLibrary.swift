import FoundationEssentials
import Glibc
import LibraryIndex
import NuraModel

/// A library of made-up images in a scratch folder: sidecars and an index, without pixels.
///
/// The vocabulary has as many words as large collections of prompts have; how often each occurs follows Zipf's law.
struct SyntheticLibrary {
    /// The folder of the sidecars' folders.
    let images: String
    let count: Int
    private let vocabulary: SyntheticVocabulary

    /// Writes `count` sidecars below `folder`, a thousand to a folder.
    init(of count: Int, in folder: String) throws {
        images = folder + "/images"
        self.count = count
        vocabulary = SyntheticVocabulary(seed: 1)
        var random = SplitMix64(state: 2)
        for number in 0..<count {
            if number % 1000 == 0 {
                try FileManager.default.createDirectory(
                    atPath: "\(images)/\(number / 1000)", withIntermediateDirectories: true)
            }
            let record = Self.record(number, vocabulary, &random)
            try Data(record.sidecar).write(to: URL(filePath: sidecarPath(number)))
        }
    }

    func sidecarPath(_ number: Int) -> String { "\(images)/\(number / 1000)/\(number).json" }

    /// The images as a rebuild finds them: every sidecar is opened, read and understood when it is asked for.
    var indexedImages: some Sequence<IndexedImage> {
        (0..<count).lazy.map { number in
            let path = sidecarPath(number)
            guard let data = FileManager.default.contents(atPath: path),
                let record = try? ImageRecord(sidecar: data)
            else { preconditionFailure("The benchmark wrote \(path) itself") }
            var status = stat()
            stat(path, &status)
            let facts = FileFacts(
                inode: UInt64(status.st_ino), size: Int64(status.st_size),
                modifiedNanoseconds: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec))
            return IndexedImage(
                record: record, path: "images/\(number / 1000)/\(number).png", png: facts, sidecar: facts)
        }
    }

    /// Pairs of words as people type them: each with a typing mistake, of middling frequency.
    func fuzzyQueries(_ count: Int) -> [String] {
        var random = SplitMix64(state: 3)
        return (0..<count).map { _ in
            (0..<2).map { _ in vocabulary.mistyped(using: &random) }.joined(separator: " ")
        }
    }

    private static func record(
        _ number: Int, _ vocabulary: SyntheticVocabulary, _ random: inout SplitMix64
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
        return ImageRecord(
            id: ImageID(madeAt: time, using: &random), userID: "5f0c0000-0000-4000-8000-000000000000",
            name: vocabulary.text(words: 3, using: &random), prompt: vocabulary.text(words: 50, using: &random),
            metadata: metadata, createdAt: time, updatedAt: time,
            file: ImageFile(
                sha256: String(repeating: "0123456789abcdef", count: 4), bytes: 800_000, width: 1024, height: 768))
    }
}

/// Made-up words that look like words.
struct SyntheticVocabulary {
    private static let syllables = [
        "al", "an", "ar", "be", "ca", "co", "da", "de", "di", "el", "en", "er", "fa", "ga", "ge", "ha", "he", "in",
        "is", "ka", "la", "le", "li", "lo", "ma", "me", "mo", "na", "ne", "no", "on", "or", "pa", "pe", "ra", "re",
        "ri", "ro", "sa", "se", "si", "so", "st", "ta", "te", "ti", "to", "tra", "un", "ur", "va", "ve", "vi", "wa",
        "we", "sh", "th", "ing", "ness", "ly",
    ]
    private static let size = 30_000

    private let words: [String]
    /// How often the words up to each one occur, of all occurrences.
    private let cumulative: [Double]

    init(seed: UInt64) {
        var random = SplitMix64(state: seed)
        var seen = Set<String>()
        var words: [String] = []
        while words.count < Self.size {
            let syllables = (0..<Int.random(in: 2...4, using: &random)).compactMap { _ in
                Self.syllables.randomElement(using: &random)
            }
            let word = syllables.joined()
            if seen.insert(word).inserted { words.append(word) }
        }
        self.words = words
        var sum = 0.0
        let sums = words.indices.map { rank in
            sum += 1 / Double(rank + 1)
            return sum
        }
        cumulative = sums.map { $0 / sum }
    }

    func word(using random: inout SplitMix64) -> String {
        let target = Double.random(in: 0..<1, using: &random)
        var (low, high) = (0, words.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] < target { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }

    func text(words count: Int, using random: inout SplitMix64) -> String {
        (0..<count).map { position in
            let word = word(using: &random)
            return position == 0
                ? word.prefix(1).uppercased() + word.dropFirst() : position % 9 == 8 ? word + "," : word
        }.joined(separator: " ")
    }

    /// One of the words that are neither in every text nor in hardly any, with two neighbours swapped.
    func mistyped(using random: inout SplitMix64) -> String {
        while true {
            var letters = Array(words[Int.random(in: 20..<2000, using: &random)])
            guard letters.count >= 5 else { continue }
            let place = Int.random(in: 1..<(letters.count - 1), using: &random)
            guard letters[place] != letters[place + 1] else { continue }
            letters.swapAt(place, place + 1)
            return String(letters)
        }
    }
}

/// A small random number generator that gives the same numbers everywhere (S. Vigna, splitmix64).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(state: UInt64) {
        self.state = state
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
