import Foundation

/// Coats, dresses and what their cloth does.
extension HumanFigure {
    /// Where the garment ends, and half its width there and at the waist.
    private var cut: (hem: Float, half: Float, waist: Float) {
        switch garment {
        case .longCoat: (0.25, 0.115, 0.082)
        case .jacket: (0.43, 0.1, 0.086)
        case .dress: (0.22, 0.15, 0.07)
        case .jersey: (0.46, 0.094, 0.084)
        }
    }

    func body(_ pen: inout Pen) {
        var (hem, half, waist) = cut
        if seat != nil {
            hem = max(hem, 0.44)
            half = min(half, 0.115)
        }
        let sway = wind * (garment == .dress ? 0.06 : garment == .longCoat ? 0.035 : 0)
        let wide = head > 0.15 ? Float(0.92) : 1
        func out(_ side: Float) -> [Point] {
            [
                trunk(side * 0.034, chin + 0.004), trunk(side * 0.075 * wide, shoulder + 0.012),
                trunk(side * 0.112 * wide, shoulder - 0.022), trunk(side * 0.108 * wide, shoulder - 0.09),
                trunk(side * waist, 0.615), trunk(side * 0.094, 0.515),
                trunk(side * half + sway, hem + (side * wind > 0 ? 0.02 : 0)),
            ]
        }
        let outline =
            out(-1) + [trunk(-half * 0.4 + sway, hem - 0.012), trunk(half * 0.35 + sway, hem - 0.006)]
            + out(1).reversed()
        var cloth = Paint.gradient(
            pen.nearLit(coat, side: -0.85, up: 0.15), pen.nearLit(coat, side: 0.85, up: 0.15), from: trunk(-0.11, 0.6),
            to: trunk(0.11, 0.6), grain: 0.16)
        cloth.grainSize = Point(0.05, 0.3) * height / 1.7
        cloth.fineness = 0.92
        let path = Path.smooth(outline, steps: 5)
        pen.fill(path, cloth, rim: 0.013 * height)
        guard height > pen.pixel * 34 else { return }
        pen.within(path) { pen in round(&pen) }
        folds(&pen, hem: hem, half: half, sway: sway)
        collar(&pen)
    }

    /// Shade down the side away from the light and under the head, light down the other.
    private func round(_ pen: inout Pen) {
        let away: Float = pen.lightSide > 0 ? -1 : 1
        let dark = Paint(pen.lit(coat * 0.4, side: -pen.lightSide * 0.7, up: -0.3), opacity: 0.75, fineness: 0.88)
        pen.dab(trunk(away * 0.1, 0.52), 0.06 * height, 0.34 * height, softness: 0.8, dark)
        pen.dab(trunk(0, chin - 0.02), 0.07 * height, 0.025 * height, softness: 0.8, dark)
        pen.dab(
            trunk(away * -0.055, 0.66), 0.035 * height, 0.18 * height, softness: 0.9,
            Paint(pen.nearLit(coat * 1.35, side: pen.lightSide * 0.7, up: 0.4), opacity: 0.5, fineness: 0.88))
    }

    private func folds(_ pen: inout Pen, hem: Float, half: Float, sway: Float) {
        let dark = Paint(pen.nearLit(coat * 0.5), opacity: 0.55, fineness: 0.9)
        let light = Paint(pen.nearLit(coat * 1.25, side: pen.lightSide * 0.7, up: 0.4), opacity: 0.5, fineness: 0.9)
        let fine = 0.011 * height
        if garment == .dress || garment == .longCoat {
            for (index, x) in ([-0.7, -0.28, 0.12, 0.5, 0.78] as [Float]).enumerated() {
                let foot = trunk(x * half * 0.95 + sway, hem + 0.015)
                let top = trunk(x * 0.06 + 0.008, garment == .dress ? 0.58 : 0.5)
                pen.stroke(
                    Path.curve([top, mix2(top, foot, 0.5) + Point(0.004, 0) * height, foot]),
                    widths: [fine * 0.15, fine * 0.9, fine * 1.3], index % 2 == 0 ? dark : light)
            }
        } else {
            pen.stroke(
                Path.curve([trunk(-0.075, 0.6), trunk(0, 0.585), trunk(0.07, 0.605)]),
                widths: [fine * 0.2, fine, 0.002],
                dark)
            pen.stroke([trunk(0, shoulder - 0.03), trunk(0.004, hem + 0.01)], widths: [fine * 0.3, fine * 0.6], dark)
        }
        if garment == .longCoat {
            pen.stroke(
                Path.curve([trunk(-0.088, 0.6), trunk(0, 0.588), trunk(0.088, 0.6)]), widths: [fine * 1.6, fine * 1.6],
                Paint(pen.nearLit(coat * 0.6), fineness: 0.92))
        }
        // The blade between the shoulders.
        pen.stroke(
            Path.curve([trunk(-0.05, shoulder - 0.05), trunk(-0.03, 0.7), trunk(-0.035, 0.65)]),
            widths: [fine * 0.3, fine * 1.4, fine * 0.2], dark)
    }

    private func collar(_ pen: inout Pen) {
        guard garment != .dress, hair != .hood else { return }
        pen.stroke(
            Path.curve([
                trunk(-0.048, chin - 0.012), trunk(-0.03, chin + 0.012), trunk(0.03, chin + 0.012),
                trunk(0.048, chin - 0.012),
            ]), widths: [0.016 * height, 0.03 * height, 0.016 * height],
            Paint(pen.nearLit(coat * 1.12, up: 0.4), fineness: 0.94))
    }

    /// A scarf round the neck with an end in the wind.
    func wrap(_ pen: inout Pen, _ colour: Colour) {
        let y = chin - 0.004
        pen.stroke(
            Path.curve([trunk(-0.05, y), trunk(0, y - 0.012), trunk(0.05, y)]),
            widths: [0.036 * height, 0.042 * height],
            .gradient(
                pen.nearLit(colour, side: -0.7), pen.nearLit(colour, side: 0.7), from: trunk(-0.05, y),
                to: trunk(0.05, y)))
        let way: Float = wind < 0 ? -1 : 1
        let flies = abs(wind) > 0.35
        let end = flies ? trunk(way * 0.17, y - 0.06) : trunk(way * 0.05, y - 0.2)
        let middle = flies ? trunk(way * 0.1, y + 0.01) : trunk(way * 0.045, y - 0.1)
        pen.stroke(
            Path.curve([trunk(way * 0.03, y), middle, end]),
            widths: [0.03 * height, 0.036 * height, 0.04 * height], Paint(pen.nearLit(colour * 0.9, up: 0.3)))
    }
}
