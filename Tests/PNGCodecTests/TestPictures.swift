import NuraModel
import TestSupport

/// SplitMix64 (S. Vigna), so that a failing test can be run again with the seed that it printed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Bitmap {
    /// Soft gradients, hard edges and noise, so that every filter is chosen somewhere.
    static func varied(width: Int, height: Int, seed: UInt64 = 1) -> Bitmap {
        var numbers = SeededNumbers(seed: seed)
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height * 3)
        for y in 0..<height {
            for x in 0..<width {
                let edge = (x / 7 + y / 5) % 3 == 0 ? 60 : 0
                let noise = y % 16 < 4 ? Int(numbers.next() % 32) : 0
                for channel in 0..<3 {
                    pixels.append(UInt8((x * (channel + 1) + y * 2 + edge + noise) & 0xFF))
                }
            }
        }
        return Bitmap(width: width, height: height, pixels: pixels)
    }
}
