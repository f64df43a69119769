import Foundation

/// A leafless tree: limbs that wander, thin out and fork into a haze of twigs.
struct BareTree: SceneElement {
    let nature = Nature(metres: 9, standing: .ground, prominence: 0.6, group: 1...1, breadth: 0.85, weight: 5)

    /// One limb still to be drawn.
    private struct Limb {
        let root: Point
        let angle: Float
        let length: Float
        let width: Float
        let level: Int
    }

    func draw(with pen: inout Pen) {
        let height: Float = 9 * pen.dice.within(0.8...0.94)
        pen.shadow(width: height * 0.3, height: height)
        let bark = pen.matter(pen.dice.pick([Colour(0x3b2f28), Colour(0x453a34), Colour(0x332c2a)]))
        let lean = pen.dice.bell() * 0.1
        roots(&pen, width: height * 0.075, bark: bark)
        var limbs = [
            Limb(
                root: Point(0, -0.05), angle: .pi / 2 + lean, length: height * pen.dice.within(0.3...0.4),
                width: height * 0.07, level: 0)
        ]
        // Breadth first, so that a short budget leaves out twigs and never a limb.
        var next = 0
        let budget = Int(1500 * min(1, pen.detail + 0.2))
        while next < limbs.count, next < budget {
            let limb = limbs[next]
            next += 1
            limbs += grow(&pen, limb, bark: bark)
        }
    }

    private func roots(_ pen: inout Pen, width: Float, bark: Colour) {
        for side in [-1, 1] as [Float] {
            let reach = width * pen.dice.within(0.9...1.5)
            pen.fill(
                Path([
                    Point(side * width * 0.2, width * 1.3), Point(side * width * 0.62, width * 0.35),
                    Point(side * reach, -0.03), Point(-side * width * 0.1, -0.06),
                ]), pen.lit(bark * 0.9, side: side * 0.7))
        }
    }

    /// Draws a limb and returns those that spring from it.
    private func grow(_ pen: inout Pen, _ limb: Limb, bark: Colour) -> [Limb] {
        guard limb.width > pen.pixel * 0.12 else { return [] }
        let segments = limb.level < 3 ? 5 : 3
        var angle = limb.angle
        var line = [limb.root]
        var springing: [Limb] = []
        let taper: Float = limb.level == 0 ? 0.66 : 0.5
        for segment in 1...segments {
            let t = Float(segment) / Float(segments)
            angle += pen.dice.bell() * (limb.level == 0 ? 0.1 : 0.24)
            // Limbs turn upward again toward the light.
            angle += (.pi / 2 - angle) * (limb.level == 0 ? 0.1 : 0.07)
            let step = limb.length / Float(segments) * pen.dice.within(0.85...1.15)
            line.append(line[line.count - 1] + Point(cosf(angle), sinf(angle)) * step)
            let width = limb.width * mix(1, taper, t)
            let forksFrom: Float = limb.level == 0 ? 0.7 : 0.3
            guard t > forksFrom, segment < segments, limb.level < 8 else { continue }
            if pen.dice.chance(limb.level == 0 ? 0.8 : 0.62) {
                let side: Float = (segment + limb.level) % 2 == 0 ? 1 : -1
                springing.append(
                    Limb(
                        root: line[line.count - 1], angle: angle + side * pen.dice.within(0.5...1),
                        length: limb.length * pen.dice.within(0.5...0.78), width: width * pen.dice.within(0.42...0.62),
                        level: limb.level + 1))
            }
        }
        paint(&pen, line, limb: limb, taper: taper, bark: bark)
        if limb.level < 8 {
            for side in [-1, 1] as [Float] {
                springing.append(
                    Limb(
                        root: line[line.count - 1], angle: angle + side * pen.dice.within(0.18...0.62),
                        length: limb.length * pen.dice.within(0.62...0.88),
                        width: limb.width * taper * pen.dice.within(0.7...0.9), level: limb.level + 1))
            }
        }
        return springing
    }

    private func paint(_ pen: inout Pen, _ line: [Point], limb: Limb, taper: Float, bark: Colour) {
        let smooth = limb.width > pen.pixel * 1.2 ? Path.curve(line, steps: 3) : line
        // Twigs thinner than a pixel are drawn paler rather than thinner.
        let width = max(limb.width, pen.pixel * 0.55)
        let share = clamp(limb.width / (pen.pixel * 0.55), 0.35, 1)
        let flare: Float = limb.level == 0 ? 1.35 : 1
        var paint = Paint(
            pen.lit(bark * pen.dice.within(0.85...1.1), side: pen.lightSide * 0.25), opacity: share, grain: 0.3,
            grainSize: Point(0.06, 0.5))
        paint.fineness = 0.9
        pen.stroke(smooth, widths: [width * flare, width * 0.9, width * taper], paint)
        guard limb.width > pen.pixel * 2.5 else { return }
        let shift = Point(pen.lightSide * limb.width * 0.24, 0)
        var bright = Paint(
            pen.lit(bark * 1.5, side: pen.lightSide * 0.85, up: 0.2) + pen.rim * 0.1, opacity: 0.7, grain: 0.6,
            grainSize: Point(0.05, 0.35))
        bright.fineness = 0.9
        pen.stroke(smooth.map { $0 + shift }, widths: [limb.width * 0.36, limb.width * 0.3, limb.width * 0.1], bright)
        if pen.composition.land.cover == .snow, limb.level > 0 {
            pen.stroke(
                smooth.map { $0 + Point(0, limb.width * 0.42) }, widths: [limb.width * 0.3, limb.width * 0.4, 0.01],
                Paint(pen.lit(Colour(0xeef2f8), up: 0.9)))
        }
    }
}
