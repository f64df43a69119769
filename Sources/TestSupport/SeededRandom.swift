import Foundation
import NuraModel

/// Random numbers for property tests: the seed is printed, and `NURA_SEED` gives the same numbers again.
package struct SeededRandom: RandomNumberGenerator {
    package let seed: UInt64
    private var generator: SplitMix64

    package init() {
        let given = ProcessInfo.processInfo.environment["NURA_SEED"].flatMap { UInt64($0) }
        seed = given ?? UInt64.random(in: 0..<1_000_000)
        generator = SplitMix64(seed: seed)
        print("NURA_SEED=\(seed)")
    }

    package mutating func next() -> UInt64 { generator.next() }

    /// A text of at most `limit` scalars from all over Unicode, with those preferred that programs trip over.
    package mutating func text(upTo limit: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...limit, using: &self) { scalars.append(scalar()) }
        return String(scalars)
    }

    private mutating func scalar() -> Unicode.Scalar {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x7F, 0x61...0x7A, 0x80...0x24F, 0x300...0x36F, 0x370...0x52F, 0x590...0x6FF, 0x900...0x97F,
            0xE00...0xE7F, 0x1100...0x11FF, 0x2000...0x206F, 0x3000...0x30FF, 0x3099...0x309C, 0x4E00...0x4E20,
            0xAC00...0xAC20, 0xFF00...0xFFEF, 0x1F300...0x1F64F, 0x00...0x10FFFF,
        ]
        let range = ranges[Int.random(in: ranges.indices, using: &self)]
        return Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "\u{FFFD}"
    }
}
