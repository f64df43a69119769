import Foundation
import Testing

@testable import Painter

@Suite("Blue noise")
struct BlueNoiseTests {
    private let side = BlueNoise.side
    private let thresholds = BlueNoise.tile.thresholds

    @Test("The tile holds every threshold once, evenly spaced")
    func evenness() {
        let count = Float(side * side)
        for (index, threshold) in thresholds.sorted().enumerated() {
            #expect(abs(threshold - (Float(index) + 0.5) / count) < 1e-5)
        }
    }

    @Test("Slow waves are nearly absent from it: less than a tenth of what white noise has")
    func spectrum() {
        // The mean power of white noise with this spread, over waves of the whole tile.
        let white = 1.0 / 12
        var total = 0.0
        var waves = 0
        for fy in -6...6 {
            for fx in -6...6 where fx * fx + fy * fy <= 36 && (fx, fy) != (0, 0) {
                total += power(fx, fy)
                waves += 1
            }
        }
        #expect(total / Double(waves) < white * 0.1)
    }

    @Test("What lies below any share is spread: no two of the lowest hundredth touch")
    func spacing() {
        let low = thresholds.indices.filter { thresholds[$0] < 0.01 }
        for (index, cell) in low.enumerated() {
            for other in low[(index + 1)...] {
                let dx = wrapped(cell % side - other % side)
                let dy = wrapped(cell / side - other / side)
                #expect(dx * dx + dy * dy > 8)
            }
        }
    }

    private func wrapped(_ distance: Int) -> Int {
        min(abs(distance), side - abs(distance))
    }

    private func power(_ fx: Int, _ fy: Int) -> Double {
        var (real, imaginary) = (0.0, 0.0)
        for y in 0..<side {
            for x in 0..<side {
                let angle = 2 * Double.pi * Double(fx * x + fy * y) / Double(side)
                let value = Double(thresholds[y * side + x]) - 0.5
                real += value * cos(angle)
                imaginary += value * sin(angle)
            }
        }
        return (real * real + imaginary * imaginary) / Double(side * side)
    }
}
