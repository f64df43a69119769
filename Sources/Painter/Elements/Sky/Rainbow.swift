import Foundation

/// A rainbow opposite the light: red outside, brighter sky within its arc, a faint second bow in reversed order.
struct Rainbow: ScenicElement {
    let layer = SceneLayer.backdrop

    /// From the outside of the bow to its inside.
    private static let spectrum = Ramp(stops: [
        (0, Colour(0x000000)), (0.1, Colour(0xa01818)), (0.24, Colour(0xe0502a)), (0.38, Colour(0xf0b030)),
        (0.52, Colour(0x5cc048)), (0.68, Colour(0x3a90d8)), (0.82, Colour(0x4a3ec0)), (0.93, Colour(0x5c2a8a)),
        (1, Colour(0x000000)),
    ])

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        let canvas = easel.canvas
        var dice = composition.dice("rainbow")
        let side: Float = composition.light.place.x > frame.centre ? -1 : 1
        let centre = Point(
            frame.centre + side * Float(frame.width) * dice.within(0.02...0.16),
            frame.horizon + frame.unit * dice.within(0.02...0.14))
        let radius = min(frame.unit * 0.62, Float(frame.width) * 0.46, frame.horizon) * dice.within(0.86...1)
        let width = radius * 0.115
        let noise = Noise(&dice)
        let bands = (0...256).map { Self.spectrum.colour(Float($0) / 256) }
        let strength: Float = 0.85
        let bottom = frame.horizon + frame.unit * 0.05
        easel.crew.shareRows(0..<max(1, min(canvas.height, Int(bottom)))) { rows in
            for y in rows {
                let row = canvas.row(y)
                let low = smoothstep(bottom, frame.horizon - frame.unit * 0.04, Float(y))
                for x in 0..<canvas.width {
                    let d = Point(Float(x), Float(y)) - centre
                    let distance = (d * d).sum().squareRoot()
                    guard distance < radius * 1.45 else { continue }
                    if distance < radius - width {
                        row[x] += SIMD4(Colour(repeating: 0.035 * low * powf(distance / radius, 3)), 0)
                        continue
                    }
                    let patch = 0.75 + 0.4 * noise.at(d.x / radius * 3, d.y / radius * 3)
                    let first = (radius - distance) / width
                    let second = (distance - radius * 1.24) / (width * 1.6)
                    if first >= 0, first < 1 {
                        row[x] += SIMD4(bands[Int(first * 256)] * (strength * low * patch), 0.15 * low)
                    } else if second >= 0, second < 1 {
                        row[x] += SIMD4(bands[Int(second * 256)] * (strength * 0.24 * low * patch), 0)
                    }
                }
            }
        }
    }
}
