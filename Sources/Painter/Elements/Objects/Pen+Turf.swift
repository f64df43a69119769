import Foundation

/// What the ground puts before the foot of a thing, so that it stands in the land and not on it.
extension Pen {
    /// Grass, sand or snow before something.
    ///
    /// - Parameters:
    ///   - half: how far it reaches to both sides, in metres.
    ///   - tall: how high it grows.
    ///   - y: the height of its roots.
    mutating func turf(half: Float, tall: ClosedRange<Float>, at y: ClosedRange<Float>, count: Int) {
        switch composition.land.cover {
        case .sand, .snow, .paving, .rock: drift(half: half, tall: tall.upperBound, at: y)
        case .meadow, .earth, .autumn, .field: blades(half: half, tall: tall, at: y, count: count)
        }
    }

    /// What wind has blown against the foot.
    private mutating func drift(half: Float, tall: Float, at y: ClosedRange<Float>) {
        guard composition.land.cover != .paving else { return }
        for _ in 0..<10 {
            let size = tall * dice.within(0.16...0.3)
            dab(
                Point(dice.within(-half...half), y.lowerBound + size * 0.2), size * dice.within(2...4), size,
                softness: 0.7, Paint(lit(groundMatter(), up: 0.97), fineness: 0.5))
        }
    }

    private mutating func blades(half: Float, tall: ClosedRange<Float>, at y: ClosedRange<Float>, count: Int) {
        let (dark, light) = LandMatter(composition).cover
        let wind = dice.bell() * 0.35
        for _ in 0..<count {
            let root = Point(dice.within(-half...half), dice.within(y))
            let height = dice.within(tall) * dice.within(0.6...1)
            guard height > pixel * 2 else { continue }
            let bow = (wind + dice.bell() * 0.45) * height
            let colour = mix(dark * 0.4, light * 0.95, dice.unit() * dice.unit())
            let width = max(height * dice.within(0.05...0.09), pixel * 1.1)
            let line = Path.curve(
                [root, root + Point(bow * 0.2, height * 0.6), root + Point(bow, height * dice.within(0.85...1))],
                steps: 4)
            let through = light * composition.light.key * (0.25 * composition.light.backlit * dice.unit())
            stroke(
                line, widths: [width, width * 0.85, width * 0.12],
                Paint(lit(colour, side: dice.bell() * 0.5, up: 0.55) + through, fineness: 0.85))
        }
    }
}
