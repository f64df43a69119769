import NuraModel
import TestSupport

extension Bitmap {
    /// Soft gradients, hard edges and noise, so that every filter is chosen somewhere.
    static func varied(width: Int, height: Int, seed: UInt64 = 1) -> Bitmap {
        var numbers = SplitMix64(seed: seed)
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
