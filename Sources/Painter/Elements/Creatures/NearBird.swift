import Foundation

/// A bird that glides close by, its wings spread: flight feathers apart at the tips, a fanned tail, head and beak.
struct NearBird {
    func draw(with pen: inout Pen) {
        let plumage = pen.matter(
            pen.dice.pick([Colour(0xe8e6e0), Colour(0x4a4a54), Colour(0x8a6a4a), Colour(0xd8d4cc)]), bending: 0.4)
        let tilt = pen.dice.within(-0.3...0.3)
        let beat = pen.dice.within(0.1...0.5)
        func at(_ x: Float, _ y: Float) -> Point {
            Point(x * cosf(tilt) - y * sinf(tilt), x * sinf(tilt) + y * cosf(tilt))
        }
        tail(&pen, plumage, at)
        for side in [-1, 1] as [Float] {
            wing(&pen, plumage, side: side, long: side < 0 ? 1 : 0.92, beat: beat, at)
        }
        trunk(&pen, plumage, at)
    }

    private func tail(_ pen: inout Pen, _ plumage: Colour, _ at: (Float, Float) -> Point) {
        for feather in -2...2 {
            let x = Float(feather) * 0.035
            pen.stroke(
                [at(x * 0.3, -0.12), at(x * 1.1, -0.24), at(x * 1.5, -0.33)], widths: [0.03, 0.046, 0.02],
                Paint(pen.lit(plumage * (feather % 2 == 0 ? 0.8 : 0.65), up: 0.3), fineness: 0.96))
        }
    }

    private func wing(
        _ pen: inout Pen, _ plumage: Colour, side: Float, long: Float, beat: Float, _ at: (Float, Float) -> Point
    ) {
        func w(_ x: Float, _ y: Float) -> Point {
            let bend = x < 0.28 ? x * beat * 1.2 : 0.28 * beat * 1.2 - (x - 0.28) * beat * 0.25
            return at(side * x * long, y + bend)
        }
        let shine = plumage * pen.light.key * (0.22 * pen.light.backlit)
        let dark = Colour(0x24242a)
        // Flight feathers from the body to the tip, each over the next.
        for feather in 0..<15 {
            let t = Float(feather) / 14
            let root = w(mix(0.06, 0.5, t), mix(0.02, 0.05, t))
            let x = mix(0.05, 0.66, powf(t, 0.9))
            let tip = w(x, mix(-0.15, 0.02, powf(t, 2.4)) - 0.03 * sinf(t * 3.1))
            let tone = plumage.blended(with: dark, t > 0.72 ? 0.75 : 0.12 + 0.1 * Float(feather % 2))
            pen.stroke(
                Path.curve([root, root + (tip - root) * 0.6, tip], steps: 3), widths: [0.03, 0.055, 0.012],
                Paint(pen.lit(tone * 0.9, side: side * 0.4, up: 0.1) + shine * 0.7, fineness: 0.96))
        }
        let arm = Path.curve([w(0.02, 0.04), w(0.16, 0.075), w(0.3, 0.085), w(0.46, 0.075), w(0.6, 0.035)], steps: 5)
        pen.stroke(
            arm, widths: [0.1, 0.095, 0.075, 0.045, 0.012],
            Paint(pen.lit(plumage, side: side * 0.4, up: 0.7) + shine, fineness: 0.95))
        for row in 0..<9 {
            let t = Float(row) / 8
            let root = w(mix(0.07, 0.46, t), 0.045)
            pen.stroke(
                [root, root + (w(mix(0.07, 0.5, t), -0.05) - root)], widths: [0.03, 0.006],
                Paint(pen.lit(plumage * 0.85, side: side * 0.4, up: 0.4) + shine, opacity: 0.8, fineness: 0.96))
        }
    }

    private func trunk(_ pen: inout Pen, _ plumage: Colour, _ at: (Float, Float) -> Point) {
        var paint = Paint.gradient(
            pen.lit(plumage * 1.06, side: pen.lightSide * 0.5, up: 0.6), pen.lit(plumage * 0.7, up: -0.3),
            from: at(-0.05, 0.1), to: at(0.05, -0.16))
        paint.fineness = 0.95
        pen.fill(
            Path.smooth([
                at(0, -0.2), at(0.052, -0.06), at(0.06, 0.06), at(0.042, 0.15), at(0.035, 0.2), at(0, 0.24),
                at(-0.035, 0.2), at(-0.042, 0.15), at(-0.06, 0.06), at(-0.052, -0.06),
            ]), paint, rim: 0.01)
        pen.fill(
            Path([at(-0.016, 0.23), at(0.016, 0.23), at(0.004, 0.29)]),
            Paint(pen.lit(pen.natural(Colour(0xe0a030), bending: 0.3), up: 0.3), fineness: 0.98))
        for side in [-1, 1] as [Float] {
            pen.dab(at(side * 0.022, 0.205), 0.008, 0.008, softness: 0.1, Paint(Colour(0x0c0a0a), fineness: 1))
        }
    }
}
