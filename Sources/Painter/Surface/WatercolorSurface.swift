import Foundation

/// Watercolour: transparent washes with wobbling, darker borders, pigment that settles in the paper's grain, blooms
/// where a wash was wetted again, and white paper around the edges and in the lights (after Bousseau et al., 2006).
struct WatercolorSurface {
    private let unit: Float
    private let noise: Noise
    /// Pixels of a 1024-pixel picture a pixel: the paper has the same tooth at every size.
    private let fine: Float

    init(_ composition: Composition) {
        unit = composition.frame.unit
        fine = 1024 / max(400, unit)
        noise = Noise(seed: composition.seed ^ 0x3c6e_f372)
    }

    /// What a row needs to know of the whole.
    private struct Sheet {
        let washes: Canvas
        let near: Canvas
        let far: Canvas
        let size: Point
        /// The power that lifts the tones: washes are thinner than oils, and a night is painted with light washes too.
        let lift: Float
    }

    func work(_ scene: Canvas, crew: Crew) -> Canvas {
        let washes = Washes(scene, radius: max(2, Int(unit * 0.011)), crew: crew).canvas
        let near = washes.blurred(radius: max(1, Int(unit * 0.0024)), crew: crew)
        let far = near.blurred(radius: max(2, Int(unit * 0.008)), crew: crew)
        let middle = clamp(Tones(washes).quantile(0.5), 0.05, 0.95)
        let sheet = Sheet(
            washes: washes, near: near, far: far, size: Point(Float(scene.width), Float(scene.height)),
            lift: clamp(logf(0.68) / logf(middle), 0.55, 1))
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let row = scene.row(y)
                for x in 0..<scene.width { row[x] = pigment(Float(x), Float(y), sheet) }
            }
        }
        return scene
    }

    @inline(__always)
    private func pigment(_ x: Float, _ y: Float, _ sheet: Sheet) -> SIMD4<Float> {
        let scaled = Point(x, y) / unit
        let wobble =
            Point(noise.at(scaled.x * 26, scaled.y * 26), noise.at(scaled.x * 26 + 50, scaled.y * 26)) * (unit * 0.004)
        let px = x + wobble.x
        let py = y + wobble.y
        var wash = sheet.washes.sample(px, py)
        let edge = edge(px, py, sheet)
        let lum = max(0.02, Tones.of(wash))
        let lifted = powf(lum, sheet.lift)
        wash *= lifted / lum
        let tooth =
            noise.at(x * fine * 0.36, y * fine * 0.36) * 0.6 + noise.at(x * fine * 0.17 + 9, y * fine * 0.17) * 0.4
        // Pigment settles in the hollows, most where there is most of it.
        let grains = tooth * 0.34 * (1.15 - lifted)
        let density = 1 + edge * 0.95 + flow(scaled) + grains
        wash.clamp(lowerBound: SIMD4(repeating: 0.05), upperBound: SIMD4(repeating: 0.99))
        var colour = wash * (1 - (1 - wash) * (density - 1))
        // A dry brush skips the hollows in the lights; the margins stay bare.
        let skipped = smoothstep(0.3, 0.5, tooth) * smoothstep(0.7, 0.9, lifted) * 0.7
        let blank = SIMD4<Float>(0.982, 0.972, 0.95, 0) + tooth * 0.014
        let bare = max(1 - margin(x, y, scaled, sheet.size), skipped)
        colour = colour * blank + (blank - colour * blank) * bare
        colour.clamp(lowerBound: .zero, upperBound: SIMD4(repeating: 1))
        return colour * colour * 0.98
    }

    /// Where a wash ends, its pigment gathers in a dark seam; from 0 to 1.
    @inline(__always)
    private func edge(_ x: Float, _ y: Float, _ sheet: Sheet) -> Float {
        let near = sheet.near.sample(x, y)
        let inner = Tones.of(sheet.far.sample(x, y) - near)
        let seam = sheet.washes.sample(x, y) - near
        return min(1, max(0, inner) * 2.6 + (abs(seam.x) + abs(seam.y) + abs(seam.z)) * 2.2)
    }

    /// How the water carried the pigment: thick and thin, and the cauliflower rims of blooms.
    @inline(__always)
    private func flow(_ scaled: Point) -> Float {
        let broad = noise.fbm(scaled.x * 3.2, scaled.y * 3.2, octaves: 3)
        let bloom = broad + 0.22 * noise.at(scaled.x * 21, scaled.y * 21)
        // Darker than this, rims would be worms on the paper.
        let rim = smoothstep(0.11, 0, abs(bloom - 0.3)) * 0.05
        return broad * 0.46 + rim - 0.16 * smoothstep(0.3, 0.42, bloom)
    }

    /// From 0 on bare, ragged margins to 1.
    @inline(__always)
    private func margin(_ x: Float, _ y: Float, _ scaled: Point, _ size: Point) -> Float {
        let inset = min(min(x, size.x - 1 - x), min(y, size.y - 1 - y)) / unit
        guard inset < 0.07 else { return 1 }
        let ragged = noise.fbm(scaled.x * 6, scaled.y * 6, octaves: 4) * 0.026
        return smoothstep(0.016, 0.024, inset + ragged)
    }
}
