import Foundation

/// A pane that has burst before the eye: shards fly from one point, each with another piece of the sky in it.
struct GlassShards: ScenicElement {
    let layer = SceneLayer.foreground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("shards")
        let centre = Point(
            frame.centre + dice.bell() * Float(frame.width) * 0.08, Float(frame.height) * dice.within(0.42...0.5))
        let reach = frame.unit * 0.5
        easel.draw("shards") { drawing in
            drawing.glow(centre, radius: reach * 0.8, composition.sky.ramp.colour(0.95) * 0.35)
            for outline in Self.pane(&dice) {
                let middle = outline.reduce(Point.zero, +) / Float(outline.count)
                let out = (middle * middle).sum().squareRoot()
                guard out > 0.1, out < 1.25 || dice.chance(0.5) else { continue }
                // Whirled outward, and seen at a slant.
                let turn = dice.bell() * (0.16 + 0.7 * out)
                let slant = mix(1, dice.within(0.45...1), out)
                let size = reach * mix(0.9, 0.62, clamp(out)) * dice.within(0.75...1)
                let place =
                    centre + middle * (reach * (1 + 0.35 * out)) + Point(dice.bell(), dice.bell())
                    * (reach * 0.05 * out)
                let shape = outline.map { point in
                    let d = (point - middle) * size
                    return place
                        + Point((d.x * cosf(turn) - d.y * sinf(turn)) * slant, d.x * sinf(turn) + d.y * cosf(turn))
                }
                shard(shape, subject, composition, unit: frame.unit, &dice, &drawing)
            }
            splinters(centre, reach, composition, &dice, &drawing)
        }
    }

    /// Cracks run out from one point and around it: the pieces of a pane two units wide.
    private static func pane(_ dice: inout Dice) -> [[Point]] {
        let sectors = dice.int(9...12)
        let rings: [Float] = [0.06, 0.3, 0.6, 0.95, 1.3]
        let angles = (0..<sectors).map { (Float($0) + dice.bell() * 0.28) / Float(sectors) * 2 * .pi }
        let knots = rings.map { ring in
            angles.map { angle in
                let r = ring * dice.within(0.78...1.22)
                let a = angle + dice.bell() * 0.08
                return Point(cosf(a), sinf(a)) * r
            }
        }
        var pieces: [[Point]] = []
        for ring in 0..<(rings.count - 1) {
            for sector in 0..<sectors {
                let next = (sector + 1) % sectors
                let corners = [knots[ring][sector], knots[ring + 1][sector], knots[ring + 1][next], knots[ring][next]]
                if ring > 0, dice.chance(0.5) {
                    pieces += [[corners[0], corners[1], corners[2]], [corners[0], corners[2], corners[3]]]
                } else {
                    pieces.append(corners)
                }
            }
        }
        return pieces
    }

    private func shard(
        _ shape: [Point], _ subject: Subject, _ composition: Composition, unit: Float, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let ramp = composition.sky.ramp
        let tint = subject.colour?.colour ?? ramp.colour(dice.unit())
        let one = tint.blended(with: ramp.colour(dice.unit()), 0.5).lightened(by: dice.within(-0.14...0.12))
        let other = ramp.colour(dice.unit()).lightened(by: dice.within(-0.2...0.16))
        let gain: Float = composition.hour == .night ? 2 : 1
        var paint = Paint.gradient(
            one * gain, other * gain, from: shape[0], to: shape[shape.count / 2], opacity: dice.within(0.55...0.88))
        paint.fineness = 0.95
        drawing.fill(Path(shape), paint)
        let bright = composition.light.key * 0.5 + ramp.colour(0.98) * 0.6 + Colour(repeating: 0.2)
        let wide = max(0.8, unit * 0.0035)
        for index in shape.indices {
            let a = shape[index]
            let b = shape[(index + 1) % shape.count]
            let faces = (b.y - a.y) * composition.light.direction.x + (a.x - b.x) * 0.6
            let isLit = faces > 0
            drawing.fill(
                Path.stroke([a, b], widths: [wide, wide * (isLit ? 1.5 : 0.8), wide]),
                Paint(isLit ? bright : composition.shadow, opacity: isLit ? 0.9 : 0.45, fineness: 1))
        }
        guard dice.chance(0.5) else { return }
        let t = dice.within(0.25...0.5)
        drawing.fill(
            Path([shape[0] + (shape[1] - shape[0]) * t, shape[0] + (shape[1] - shape[0]) * (t + 0.2), shape[2]]),
            Paint(bright, opacity: 0.28, fineness: 0.95))
    }

    private func splinters(
        _ centre: Point, _ reach: Float, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let bright = composition.light.key * 0.4 + composition.sky.ramp.colour(0.98) * 0.6 + Colour(repeating: 0.1)
        for _ in 0..<70 {
            let angle = dice.unit() * 2 * .pi
            let way = Point(cosf(angle), sinf(angle))
            let place = centre + way * (reach * (0.15 + 1.3 * dice.unit()))
            let long = reach * dice.within(0.01...0.06)
            let across = Point(-way.y, way.x) * (long * dice.within(0.15...0.5))
            drawing.fill(
                Path([place, place + way * long * 0.4 + across, place + way * long]),
                Paint(bright, opacity: dice.within(0.4...0.95), fineness: 1))
        }
    }
}
