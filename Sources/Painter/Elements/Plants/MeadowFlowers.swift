import Foundation

/// Flowers over the whole ground: drifts of colour far off, single heads with petals toward the eye.
struct MeadowFlowers: ScenicElement {
    let layer = SceneLayer.ground

    /// What a flower looks like.
    private enum Form: Sendable { case poppy, daisy, bell, spike, cup }

    private struct Kind {
        let form: Form
        let petal: Colour
        let heart: Colour
        let size: Float
        let tall: Float
    }

    private static let kinds: [Kind] = [
        Kind(form: .poppy, petal: Colour(0xd9391f), heart: Colour(0x1c1414), size: 1.05, tall: 1.3),
        Kind(form: .daisy, petal: Colour(0xf7f4ea), heart: Colour(0xe0aa24), size: 1, tall: 0.9),
        Kind(form: .bell, petal: Colour(0x4c62c4), heart: Colour(0x32317a), size: 0.9, tall: 1.1),
        Kind(form: .spike, petal: Colour(0x8a62b8), heart: Colour(0x5c3f8a), size: 0.9, tall: 1.35),
        Kind(form: .cup, petal: Colour(0xf2c632), heart: Colour(0xb87a16), size: 0.75, tall: 0.85),
        Kind(form: .cup, petal: Colour(0xe88fae), heart: Colour(0xf0d070), size: 0.95, tall: 1),
    ]

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("flowers")
        let noise = Noise(&dice)
        let kinds = kinds(subject, &dice)
        let nearest = frame.distance(ofRow: Float(frame.height) * 1.06)
        let wide = max(1, Float(frame.width) / frame.unit)
        easel.draw("flowers") { drawing in
            // Ground that rises toward the eye is seen nearer than level ground.
            for row in 0..<58 {
                let t = Float(row) / 43
                let z = nearest * powf(16, 1 - t)
                for _ in 0..<Int(wide * composition.detail * mix(150, 26, min(1, t))) {
                    let depth = z * dice.within(0.93...1.07)
                    let bearing = dice.within(-0.03...1.03) * Float(frame.width) - frame.centre
                    let x = bearing / frame.focal * depth
                    let drift = noise.fbm(x / frame.eye * 0.55, depth / frame.eye * 0.3, octaves: 3)
                    // None of the drifts ends short of the eye.
                    if drift + 0.45 * min(1, t * t) < dice.within(-0.75...0.25) { continue }
                    if composition.water != nil, easel.ground.dryness(x, depth) < 0.1 { continue }
                    // Each kind keeps to drifts of its own.
                    let which = noise.at(x / frame.eye * 0.4 + 40, depth / frame.eye * 0.2) + dice.bell() * 0.35
                    let kind = kinds[which < 0.12 ? 0 : which < 0.5 ? kinds.count / 2 : kinds.count - 1]
                    let foot = Point(bearing + frame.centre, easel.ground.row(bearing: bearing, z: depth))
                    if foot.y > Float(frame.height) + frame.unit * 0.1 { continue }
                    let size = frame.unit * 0.019 * kind.size * min(1.1, nearest / depth) * dice.within(0.75...1.3)
                    flower(kind, foot: foot, size: size, depth: depth, on: composition, &dice, &drawing)
                }
            }
        }
    }

    private func kinds(_ subject: Subject, _ dice: inout Dice) -> [Kind] {
        let first = dice.int(0...5)
        guard let colour = subject.colour?.colour else {
            return [0, dice.int(1...2), dice.int(3...5)].map { Self.kinds[(first + $0) % 6] }
        }
        // Of the flowers that there are, the one that comes nearest: red ones are poppies.
        func distance(_ kind: Kind) -> Float {
            let difference = kind.petal - colour
            return (difference * difference).sum()
        }
        return Self.kinds.min { distance($0) < distance($1) }.map {
            [Kind(form: $0.form, petal: colour, heart: $0.heart, size: $0.size, tall: $0.tall)]
        } ?? Self.kinds
    }

    private func flower(
        _ kind: Kind, foot: Point, size: Float, depth: Float, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let light = composition.light
        func shade(_ colour: Colour, _ side: Float, _ up: Float) -> Colour {
            let normal = SIMD3<Float>(side, up, -0.7)
            return composition.air.veil(
                light.on(
                    composition.palette.bend(colour, by: 0.2), normal: normal / (normal * normal).sum().squareRoot())
                    + colour * light.key * (0.22 * light.backlit), at: depth)
        }
        let tall = size * kind.tall * dice.within(2.6...4.6)
        let lean = dice.bell() * tall * 0.22
        let head = foot + Point(lean, -tall)
        if size > 1.1 {
            let stem = shade(composition.palette.bend(Colour(0x4f6a30), by: 0.3), 0.2, 0.5)
            let width = max(0.5, size * 0.13)
            drawing.fill(
                Path.stroke(
                    Path.curve([foot, foot + Point(lean * 0.2, -tall * 0.55), head], steps: 3), widths: [width, width]),
                Paint(stem, fineness: 0.7))
            if size > 3 {
                let side: Float = dice.chance(0.5) ? 1 : -1
                let knot = foot + Point(lean * 0.1, -tall * 0.3)
                drawing.fill(
                    Path.stroke(
                        Path.curve(
                            [
                                knot, knot + Point(side * size * 0.5, -size * 0.7),
                                knot + Point(side * size * 1.1, -size),
                            ],
                            steps: 3), widths: [0.3, size * 0.28, 0.2]), Paint(stem * 0.85, fineness: 0.7))
            }
        }
        let petal = kind.petal.lightened(by: dice.bell() * 0.05)
        guard size > 2.2 else {
            drawing.dab(
                head, radii: Point(max(0.9, size * 0.85), max(0.7, size * 0.6)), softness: 0.3,
                Paint(shade(petal, dice.bell() * 0.4, 0.6), opacity: min(1, 0.5 + size * 0.3), fineness: 0.7))
            return
        }
        let pale = { (side: Float, up: Float) in shade(petal, side, up) }
        bloom(kind, at: head, size: size, shade: pale, heart: shade(kind.heart, 0, 0.5), &dice, &drawing)
    }

    /// The head of a flower that is near enough to show petals.
    private func bloom(
        _ kind: Kind, at head: Point, size: Float, shade: (Float, Float) -> Colour, heart: Colour, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let flat = dice.within(0.42...0.8)
        let fine: Float = 0.82
        func petal(_ angle: Float, reach: Float, length: Float, breadth: Float, lift: Float = 0) {
            let along = Point(cosf(angle), sinf(angle) * flat)
            let turn = atan2f(along.y, along.x)
            drawing.dab(
                head + along * reach * size - Point(0, lift * size), radii: Point(length, breadth) * size,
                cosine: cosf(turn), sine: sinf(turn), softness: 0.12,
                Paint(shade(along.x * 0.8, 0.2 - along.y * 0.7) * dice.within(0.88...1.1), fineness: fine))
        }
        switch kind.form {
        case .poppy:
            poppy(at: head, size: size, shade: shade, heart: heart, &dice, &drawing)
        case .daisy:
            let count = 11
            let turn = dice.unit()
            for index in 0..<count {
                petal(turn + Float(index) / Float(count) * 2 * .pi, reach: 0.62, length: 0.42, breadth: 0.13)
            }
            drawing.dab(
                head, radii: Point(0.27, 0.27 * flat + 0.04) * size, softness: 0.15, Paint(heart, fineness: fine))
        case .bell:
            for index in 0..<7 {
                petal(-.pi + (Float(index) + 0.5) / 7 * .pi, reach: 0.5, length: 0.42, breadth: 0.17, lift: 0.1)
            }
            drawing.dab(
                head + Point(0, size * 0.12), radii: Point(0.3, 0.34) * size, softness: 0.15,
                Paint(heart, fineness: fine))
        case .spike:
            for index in 0..<9 {
                let t = Float(index) / 9
                let wide = mix(0.34, 0.12, t)
                for side in [-1, 1] as [Float] {
                    drawing.dab(
                        head + Point(side * wide * 0.6 * dice.within(0.5...1.2), -t * 1.9 + 0.5) * size,
                        radii: Point(wide, 0.17) * size, softness: 0.2,
                        Paint(shade(side * 0.6, 0.3 + t * 0.3) * dice.within(0.8...1.15), fineness: fine))
                }
            }
        case .cup:
            for index in 0..<5 {
                petal(dice.unit() * 0.4 + Float(index) / 5 * 2 * .pi, reach: 0.42, length: 0.46, breadth: 0.36)
            }
            drawing.dab(head, radii: Point(0.2, 0.16) * size, softness: 0.3, Paint(heart, fineness: fine))
        }
    }

    /// A bowl of four crumpled petals: one behind, the dark heart, two at the sides, one before it.
    private func poppy(
        at head: Point, size: Float, shade: (Float, Float) -> Colour, heart: Colour, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let tilt = dice.bell() * 0.3
        let open = dice.within(0.75...1.1)
        func petal(toward angle: Float, reach: Float, spread: Float, _ colour: Colour) {
            let root = Point(0, 0.42)
            let rim = (0...6).map { step -> Point in
                let turn = angle + tilt + (Float(step) / 6 - 0.5) * spread
                let crumple = reach * (step % 6 == 0 ? 0.82 : dice.within(0.9...1.08))
                return head + (root + Point(sinf(turn) * 1.1 * open, -cosf(turn)) * crumple) * size
            }
            var paint = Paint.gradient(
                colour * 1.08, colour * 0.72, from: rim[3], to: head + root * size, opacity: 1, grain: 0.12)
            paint.fineness = 0.82
            drawing.fill(Path.smooth([head + root * size] + rim, steps: 3), paint)
        }
        petal(toward: 0, reach: 1.25, spread: 2, shade(0, 0.1) * 0.8)
        drawing.dab(head + Point(0, size * 0.02), radii: Point(0.3, 0.2) * size, softness: 0.3, Paint(heart))
        petal(toward: -0.85, reach: 1.02, spread: 1.5, shade(-0.7, 0.3) * dice.within(0.88...1.05))
        petal(toward: 0.85, reach: 1.02, spread: 1.5, shade(0.7, 0.3) * dice.within(0.88...1.05))
        petal(toward: dice.bell() * 0.3, reach: 0.66, spread: 2.2, shade(0.1, 0.7) * dice.within(0.95...1.08))
    }
}
