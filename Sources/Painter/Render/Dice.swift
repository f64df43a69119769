/// A seeded stream of random numbers (SplitMix64); the same seed gives the same stream everywhere.
struct Dice: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A stream of its own for each salt, so that adding one thing to a scene does not reroll the others.
    init(seed: UInt32, salt: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in salt.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // Mixed before use: states that differ by the generator's own step would be one stream, shifted.
        var mixer = Dice(seed: UInt64(seed) &* 0xd134_2543_de82_ef95 ^ 0x2545_f491_4f6c_dd1d)
        state = hash ^ mixer.next()
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// From 0 up to 1.
    mutating func unit() -> Float {
        Float(next() >> 40) * (1 / 16_777_216)
    }

    mutating func within(_ range: ClosedRange<Float>) -> Float {
        range.lowerBound + (range.upperBound - range.lowerBound) * unit()
    }

    /// About normally distributed around 0, mostly within -1...1.
    mutating func bell() -> Float {
        (unit() + unit() + unit() + unit() - 2) * 0.87
    }

    mutating func chance(_ probability: Float) -> Bool {
        unit() < probability
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// - Precondition: `options` is not empty.
    mutating func pick<Option>(_ options: [Option]) -> Option {
        options[Int(next() % UInt64(options.count))]
    }

    mutating func fork() -> Dice {
        Dice(seed: next())
    }
}

/// A well-mixed hash of integer coordinates.
@inline(__always)
func scatter(_ x: Int32, _ y: Int32, _ seed: UInt32) -> UInt32 {
    var h = UInt32(bitPattern: x) &* 0x8da6_b343 ^ UInt32(bitPattern: y) &* 0xd816_3841 ^ seed &* 0xcb1a_b31f
    h ^= h >> 15
    h = h &* 0x2c1b_3c6d
    h ^= h >> 12
    h = h &* 0x297a_2d39
    h ^= h >> 15
    return h
}
