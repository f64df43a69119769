import Foundation

/// What buildings are made of: round walls, panes with lamps behind them, rows of stones.
extension Pen {
    /// A round wall or column, shaded round its curve.
    ///
    /// - Parameters:
    ///   - foot: the middle of its lower edge.
    ///   - bottom: half its width below.
    ///   - top: half its width above.
    mutating func drum(
        _ foot: Point, height: Float, bottom: Float, top: Float, _ albedo: Colour, grain: Float = 0.1,
        grainSize: Point = Point(0.5, 0.5)
    ) {
        let strips = max(3, min(12, Int(bottom * 2 / pixel / 3)))
        for strip in 0..<strips {
            let left = Float(strip) / Float(strips) * 2 - 1
            let facing = left + 1 / Float(strips)
            let outline = [
                foot + Point(left * bottom, 0), foot + Point(bottom, 0), foot + Point(top, height),
                foot + Point(left * top, height),
            ]
            fill(Path(outline), Paint(lit(albedo, side: facing * 0.92), grain: grain, grainSize: grainSize))
        }
        guard light.source != .sky, light.backlit > 0.3, bottom > pixel * 2 else { return }
        let edge: Float = lightSide < 0 ? -1 : 1
        let seam = max(pixel * 0.8, bottom * 0.1)
        stroke(
            [foot + Point(edge * (bottom - seam * 0.5), 0), foot + Point(edge * (top - seam * 0.5), height)],
            widths: [seam, seam], Paint(lit(albedo, side: edge * 0.9) + rim * 0.2, opacity: 0.4, fineness: 0.6))
    }

    /// Glass: a lamp behind it when it is dark, else the sky in it.
    mutating func pane(_ path: Path, middle: Point, size: Float, lamp: Colour = Colour(1.0, 0.62, 0.22), isLit: Bool) {
        if isLit {
            fill(
                path,
                .gradient(
                    lamp * 1.25, lamp * 0.7, from: middle + Point(0, size * 0.2), to: middle - Point(0, size)),
                emits: 1)
            glow(middle, radius: size * 2.6, lamp * 0.16)
        } else {
            let ramp = composition.sky.ramp
            fill(
                path,
                .gradient(
                    ramp.colour(0.5) * 0.26, ramp.colour(0.9) * 0.12, from: middle + Point(0, size),
                    to: middle - Point(0, size)))
        }
    }

    /// An opening with a round head, counter-clockwise from its lower left corner.
    static func arch(_ foot: Point, half: Float, height: Float, rise: Float = 1) -> [Point] {
        let spring = height - half * rise
        var outline = [foot + Point(-half, 0), foot + Point(half, 0)]
        for step in 0...8 {
            let angle = Float(step) / 8 * Float.pi
            outline.append(foot + Point(half * cosf(angle), spring + half * rise * sinf(angle)))
        }
        return outline
    }

    /// Single stones that stand out of a wall, within a box.
    mutating func stones(
        _ corner: Point, width: Float, height: Float, course: Float, share: Float = 0.14, _ albedo: Colour,
        side: Float
    ) {
        guard course > pixel * 1.6 else { return }
        let rows = min(60, Int(height / course))
        let columns = min(60, Int(width / (course * 1.9)))
        guard rows > 0, columns > 0 else { return }
        for row in 0..<rows {
            for column in 0..<columns where dice.chance(share) {
                let shift: Float = row % 2 == 0 ? 0 : 0.5
                let x = (Float(column) + shift) / Float(columns) * width
                guard x + course * 1.7 < width else { continue }
                let tone = dice.within(0.72...1.22)
                fill(
                    Path.rectangle(
                        corner.x + x, corner.y + Float(row) * course + course * 0.08, course * 1.7, course * 0.82),
                    Paint(lit(albedo * tone, side: side), opacity: 0.7))
            }
        }
    }

    /// What the ground here is made of, somewhere between its two colours.
    mutating func groundMatter() -> Colour {
        let cover = LandMatter(composition).cover
        return mix(cover.0, cover.1, dice.within(0.3...0.6))
    }

    /// Ground that laps over the lower edge of a building, so that it stands in the land rather than on it.
    mutating func bedding(half: Float, height: Float, at y: Float = 0) {
        let count = Int(clamp(half * 8 / pixel / 6, 12, 70))
        for _ in 0..<count {
            let x = dice.within(-half...half)
            let size = height * dice.within(0.5...1.1)
            dab(
                Point(x, y - size * 0.45), size * dice.within(1.6...3), size * 0.62, softness: 0.6,
                Paint(
                    lit(groundMatter(), up: 0.97), opacity: composition.land.massif == .dunes ? 0.3 : 1, fineness: 0.5))
        }
    }

    /// A heap of broken rock with a lit top and shaded sides, standing on the ground round `foot`.
    mutating func boulder(_ foot: Point, half: Float, height: Float, _ albedo: Colour) {
        let peak = foot + Point(half * dice.within(-0.35...0.35), height)
        let left = foot + Point(-half, -height * 0.08)
        let right = foot + Point(half, -height * 0.08)
        let shoulder = foot + Point(-half * dice.within(0.5...0.8), height * dice.within(0.55...0.85))
        let brow = foot + Point(half * dice.within(0.45...0.8), height * dice.within(0.5...0.85))
        let crease = foot + Point(half * dice.within(-0.2...0.25), height * dice.within(0.3...0.55))
        let base = foot + Point(half * dice.within(-0.3...0.3), -height * 0.12)
        let grain = Point(half * 0.25, height * 0.12)
        fill(
            Path([left, base, right, brow, peak, shoulder]),
            Paint(lit(albedo * 0.9, side: 0.1), grain: 0.3, grainSize: grain))
        fill(
            Path([left, base, crease, shoulder]), Paint(lit(albedo, side: -0.8, up: 0.2), grain: 0.3, grainSize: grain))
        fill(
            Path([base, right, brow, crease]), Paint(lit(albedo, side: 0.75, up: 0.1), grain: 0.3, grainSize: grain))
        fill(
            Path([shoulder, crease, brow, peak]),
            Paint(lit(albedo * 1.1, side: 0.1, up: 0.8), grain: 0.3, grainSize: grain))
    }
}
