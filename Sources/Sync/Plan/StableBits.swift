import NuraModel

/// Bits that follow from texts and look random.
struct StableBits {
    private var generator: SplitMix64

    init(of texts: [String]) {
        generator = SplitMix64(seed: FNV1a(of: texts.joined(separator: "\n")).value)
    }

    mutating func next() -> UInt64 { generator.next() }
}
