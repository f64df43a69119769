import Foundation
import NuraModel

/// The last step: from linear light to the bytes of a picture.
///
/// Light above the shoulder is rolled off softly, grain is laid on, and every value is dithered with blue noise before
/// it is cut to eight bits, so that slow gradients never band.
struct Finish: Sendable {
    let seed: UInt32
    /// Strength of the grain, in parts of white.
    let grain: Float
    /// How much the middle tones are spread, from 0.
    let contrast: Float

    /// Entries of the table from linear light to sRGB times 255; light is indexed by its square root, which spends the
    /// entries where the curve is steep.
    private static let tableSize = 4096

    func develop(_ canvas: Canvas, crew: Crew) -> Bitmap {
        let table = (0...Self.tableSize + 1).map { index -> Float in
            let root = Float(index) / Float(Self.tableSize)
            let light = root * root
            let encoded = light <= 0.0031308 ? light * 12.92 : 1.055 * powf(light, 1 / 2.4) - 0.055
            // An S through black, the middle and white.
            let spread = encoded + contrast * (encoded - 0.45) * encoded * (1 - min(1, encoded)) * 2
            return max(0, spread) * 255
        }
        let width = canvas.width
        let pixels = [UInt8](unsafeUninitializedCapacity: width * canvas.height * 3) { bytes, count in
            // Each piece of work writes rows of its own.
            nonisolated(unsafe) let out = bytes
            table.withUnsafeBufferPointer { table in
                nonisolated(unsafe) let table = table
                BlueNoise.tile.thresholds.withUnsafeBufferPointer { tile in
                    nonisolated(unsafe) let tile = tile
                    crew.shareRows(0..<canvas.height) { rows in
                        for y in rows { developRow(y, of: canvas, table: table, tile: tile, into: out) }
                    }
                }
            }
            count = width * canvas.height * 3
        }
        return Bitmap(width: width, height: canvas.height, pixels: pixels)
    }

    @inline(__always)
    private func developRow(
        _ y: Int, of canvas: Canvas, table: UnsafeBufferPointer<Float>, tile: UnsafeBufferPointer<Float>,
        into bytes: UnsafeMutableBufferPointer<UInt8>
    ) {
        let row = canvas.row(y)
        // Each channel reads the tile elsewhere, and each seed too.
        let starts = SIMD4<UInt32>(seed, seed &* 3 &+ 23, seed &* 5 &+ 47, 0)
        let lines = ((SIMD4(repeating: UInt32(truncatingIfNeeded: y)) &+ starts &+ SIMD4(0, 37, 11, 0)) & 63) &* 64
        var place = y * canvas.width * 3
        let scale = Float(Self.tableSize)
        for x in 0..<canvas.width {
            let light = toned(row[x])
            let root = light.squareRoot() * scale
            let places = ((SIMD4(repeating: UInt32(truncatingIfNeeded: x)) &+ (starts &>> 6)) & 63) &+ lines
            let speck = grain > 0 ? speck(x, y) * (grain * 255) : 0
            for channel in 0..<3 {
                let index = Int(root[channel])
                let low = table[index]
                let encoded = low + (table[index + 1] - low) * (root[channel] - Float(index))
                // Grain shows in the middle tones, not in black or white.
                let weight = encoded * (255 - encoded) * (4 / 65025)
                let value = encoded + speck * weight + tile[Int(places[channel])]
                bytes[place] = UInt8(max(0, min(255, value)))
                place += 1
            }
        }
    }

    /// Light rolled off above the shoulder; what is far too bright loses colour as film does.
    @inline(__always)
    private func toned(_ pixel: SIMD4<Float>) -> SIMD4<Float> {
        var light = pixel
        light.w = 0
        light.clamp(lowerBound: .zero, upperBound: SIMD4(repeating: 64))
        let peak = max(light.x, max(light.y, light.z))
        let shoulder: Float = 0.72
        guard peak > shoulder else { return light }
        let over = (peak - shoulder) / (1 - shoulder)
        let rolled = shoulder + (1 - shoulder) * over / (1 + over)
        let scaled = light * (rolled / peak)
        let fade = over / (over + 6)
        return (scaled + (SIMD4(repeating: rolled) - scaled) * fade).clamped(
            lowerBound: .zero, upperBound: SIMD4(repeating: 1))
    }

    /// One grain of film, from -0.5 to 0.5, mostly near the middle.
    @inline(__always)
    private func speck(_ x: Int, _ y: Int) -> Float {
        let h = scatter(Int32(truncatingIfNeeded: x), Int32(truncatingIfNeeded: y), seed)
        return Float((h & 0xff) + ((h >> 8) & 0xff) + ((h >> 16) & 0xff)) * (1 / 768) - 0.5
    }
}
