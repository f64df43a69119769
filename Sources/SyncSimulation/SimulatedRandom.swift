/// S. Vigna, splitmix64: a number of its seed and of nothing else.
struct SimulatedRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 ^ 0x5DEE_CE66_D1CE_4E5B
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    /// True once in `n` times on average.
    mutating func oneIn(_ n: Int) -> Bool { n > 0 && next() % UInt64(n) == 0 }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func element<Elements: RandomAccessCollection>(of elements: Elements) -> Elements.Element? {
        elements.randomElement(using: &self)
    }
}
