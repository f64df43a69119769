import Foundation

/// A door that stands by itself in the open, ajar, with light from elsewhere behind it.
struct Doorway: SceneElement {
    let nature = Nature(
        metres: 3, standing: .ground, prominence: 0.4, group: 1...1, breadth: 0.9, weight: 7, alone: 1.2)

    /// When the front of its house is drawn with it.
    static let houseNature = Nature(
        metres: 3, standing: .ground, prominence: 0.34, group: 1...1, breadth: 3.4, weight: 7)

    func draw(with pen: inout Pen) {
        // Where there is a house, it has doors.
        let scene = pen.composition.scene
        guard !scene.showsFrontDoor else { return HouseFront().draw(with: &pen) }
        guard !scene.containsAny(.village, .castle, .tower, .lighthouse, .temple, .church) else { return }
        let stone = pen.natural(pen.dice.pick([Colour(0xa89c8c), Colour(0x8c8888), Colour(0xb09a7c)]))
        let timber = pen.matter(pen.dice.pick([Colour(0x6a4428), Colour(0x2f5560), Colour(0x7a3026)]))
        let half: Float = 0.62
        let isArched = pen.dice.chance(0.6)
        let rise: Float = isArched ? 1 : 0.12
        let height: Float = isArched ? 2.65 : 2.3
        pen.shadow(width: 2, height: 2.8)
        spill(&pen, half: half)
        let outer = Pen.arch(Point(0, -0.08), half: half + 0.3, height: height + 0.35, rise: rise)
        let inner = Pen.arch(Point(0, 0), half: half, height: height, rise: rise)
        let light = glowColour(pen)
        pen.fill(
            Path(inner),
            .gradient(
                light * 0.45, light * 1.15, from: Point(0, height), to: Point(0, 0.3)), emits: 1)
        pen.dab(Point(0.1, 0.9), 0.42, 0.9, softness: 1, Paint(light * 1.6, opacity: 0.5, fineness: 0.6), emits: 1)
        var frame = Path(outer)
        frame.add(inner.reversed())
        pen.fill(frame, Paint(pen.lit(stone, side: -0.15), grain: 0.28, grainSize: Point(0.22, 0.18)))
        joints(&pen, Array(outer.dropFirst(1)), inner: Array(inner.dropFirst(1)), stone)
        var reveal = Path(inner)
        reveal.add(inner.map { $0 + Point(0.09, 0.02) }.reversed())
        pen.fill(reveal, pen.lit(stone, side: 0.8) + light * 0.12)
        leaf(&pen, half: half, height: height, rise: rise, timber)
        pen.fill(
            Path([Point(-1.15, -0.16), Point(1.15, -0.16), Point(0.98, 0.06), Point(-0.98, 0.06)]),
            Paint(pen.lit(stone * 1.05, up: 0.9) + light * 0.1, grain: 0.2))
        pen.glow(Point(0.1, 1.1), radius: 3.4, light * 0.14)
        ivy(&pen, half: half + 0.3, height: height)
        pen.turf(half: 1.7, tall: 0.1...0.42, at: -0.26...(-0.08), count: 110)
    }

    /// What has climbed up the frame on one side.
    private func ivy(_ pen: inout Pen, half: Float, height: Float) {
        let cover = pen.composition.land.cover
        guard cover == .meadow || cover == .autumn || cover == .field, pen.dice.chance(0.6) else { return }
        let leaf = pen.natural(cover == .autumn ? Colour(0x9a4a2a) : Colour(0x3e5a2c))
        let side: Float = pen.dice.chance(0.5) ? 1 : -1
        for _ in 0..<150 {
            let t = pen.dice.unit()
            let y = height * 1.1 * t
            let lean = max(0, y - height * 0.75)
            let x = side * (half - lean * 0.9 + pen.dice.bell() * 0.14 * (1.2 - t))
            let size = pen.dice.within(0.025...0.065)
            pen.dab(
                Point(x, y), size, size * 0.8, turn: pen.dice.bell(), softness: 0.15,
                Paint(
                    pen.lit(leaf * pen.dice.within(0.5...1.3), side: pen.dice.bell() * 0.6, up: 0.4), fineness: 0.75))
        }
    }

    private func glowColour(_ pen: Pen) -> Colour {
        mix(Colour(1.0, 0.78, 0.42), pen.composition.sky.glow, pen.isLampTime ? 0.1 : 0.35)
    }

    /// The leaf, swung toward the eye: its free edge is nearer and so taller.
    private func leaf(_ pen: inout Pen, half: Float, height: Float, rise: Float, _ timber: Colour) {
        let open = pen.dice.within(0.45...0.8)
        let hinge = -half
        let free = -half + half * 2 * (1 - open)
        func bent(_ point: Point) -> Point {
            let t = (point.x + half) / (half * 2)
            return Point(mix(hinge, free, t), (point.y - 1.1) * (1 + 0.1 * t * open) + 1.1 - 0.06 * t)
        }
        let outline = Pen.arch(Point(0, 0), half: half, height: height, rise: rise).map(bent)
        var paint = Paint.gradient(
            pen.lit(timber, side: 0.6), pen.lit(timber * 0.8, side: 0.3), from: Point(hinge, 0), to: Point(free, 0),
            grain: 0.2)
        paint.grainSize = Point(0.05, 0.7)
        pen.fill(Path(outline), paint)
        for panel in 0..<2 {
            let low: Float = panel == 0 ? 0.22 : 1.2
            let box = [
                Point(-half * 0.68, low), Point(half * 0.68, low), Point(half * 0.68, low + 0.75),
                Point(-half * 0.68, low + 0.75),
            ].map(bent)
            pen.fill(Path(box), pen.lit(timber * 0.55, side: 0.5))
            pen.fill(Path(box.map { $0 + Point(0.015, -0.03) }), pen.lit(timber * 0.88, side: 0.5))
        }
        let edge = [Point(half, 0), Point(half, height - half * rise)].map(bent)
        pen.stroke(edge, widths: [0.05], Paint(glowColour(pen) * 1.1), emitting: true)
        pen.dab(bent(Point(half * 0.78, 1.08)), 0.05, 0.05, Paint(pen.lit(Colour(0xc8a450), up: 0.5) + pen.rim * 0.3))
    }

    /// Light that falls out over the ground.
    private func spill(_ pen: inout Pen, half: Float) {
        let light = glowColour(pen)
        for layer in 0..<6 {
            let t = Float(layer + 1) / 6
            pen.fill(
                Path([
                    Point(-half * 0.6, 0), Point(half, 0), Point(half + 0.9 * t, -0.85 * t),
                    Point(-half * 0.4 - 0.2 * t, -0.85 * t),
                ]), Paint(light, opacity: 0.09, fineness: 0.5), emits: 1)
        }
    }

    private func joints(_ pen: inout Pen, _ outer: [Point], inner: [Point], _ stone: Colour) {
        guard pen.pixel < 0.03 else { return }
        for index in outer.indices where index < inner.count {
            pen.stroke([outer[index], inner[index]], widths: [0.025], Paint(pen.lit(stone * 0.5)))
        }
        for side in [-1, 1] as [Float] {
            for course in 1..<5 {
                let y = Float(course) * 0.38 + pen.dice.bell() * 0.05
                pen.stroke(
                    [Point(side * 0.63, y), Point(side * 0.9, y)], widths: [0.025], Paint(pen.lit(stone * 0.5)))
            }
        }
    }
}

extension Pen {
    /// A line that shines by itself.
    fileprivate mutating func stroke(_ line: [Point], widths: [Float], _ paint: Paint, emitting: Bool) {
        fill(Path.stroke(line, widths: widths), paint, emits: emitting ? 1 : 0)
    }
}
