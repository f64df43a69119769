import Foundation

/// A lighthouse on a rock: a tapering banded tower, a gallery, a lantern and, in the dark or in fog, its beam.
struct Lighthouse: SceneElement {
    let nature = Nature(metres: 25, standing: .ground, prominence: 0.46, group: 1...1, breadth: 0.34, weight: 7)

    func draw(with pen: inout Pen) {
        let stem = pen.dice.within(17...19.5)
        let foot: Float = pen.dice.within(0.8...2)
        let half: Float = pen.dice.within(2.5...2.9)
        let top = half * pen.dice.within(0.58...0.68)
        pen.shadow(width: half * 3.4, height: 24)
        rocks(&pen, half: half, rise: foot)
        if pen.dice.chance(0.55) { keepersHouse(&pen, x: half * pen.dice.within(1.3...1.6), foot: foot * 0.6) }
        tower(&pen, foot: foot, stem: stem, half: half, top: top)
        gallery(&pen, y: foot + stem, half: top)
        beams(&pen, from: Point(0, foot + stem + 2.3))
        lantern(&pen, y: foot + stem + 0.75, half: top * 0.66)
    }

    private func rocks(_ pen: inout Pen, half: Float, rise: Float) {
        let rock = pen.natural(pen.composition.land.cover == .snow ? Colour(0xb8bec8) : Colour(0x6b645e))
        for index in 0..<9 {
            let t = Float(index) / 8 * 2 - 1
            let x = t * half * 2.1 + pen.dice.bell() * 0.4
            let height = (rise + 0.7) * (1.15 - abs(t) * 0.8) * pen.dice.within(0.75...1.25)
            pen.boulder(Point(x, -0.25 - 0.2 * pen.dice.unit()), half: pen.dice.within(1.2...2.1), height: height, rock)
        }
    }

    private func tower(_ pen: inout Pen, foot: Float, stem: Float, half: Float, top: Float) {
        let white = pen.natural(Colour(0xece6dc), bending: 0.5)
        let band = pen.subject.colour?.colour ?? pen.natural(pen.dice.pick([Colour(0xa8392e), Colour(0x2f3c50)]))
        let isPlain = pen.subject.colour == .white || pen.subject.colour == nil && pen.dice.chance(0.3)
        let rings = isPlain ? 1 : pen.dice.pick([5, 5, 7, 3])
        for ring in 0..<rings {
            let low = Float(ring) / Float(rings)
            let high = Float(ring + 1) / Float(rings)
            pen.drum(
                Point(0, foot + stem * low), height: stem * (high - low), bottom: mix(half, top, low),
                top: mix(half, top, high), ring % 2 == 0 ? white : band, grain: 0.14, grainSize: Point(0.5, 1.6))
        }
        // A small window winds up the stairs.
        for step in 0..<4 {
            let t = 0.14 + Float(step) * 0.22
            let x = (step % 2 == 0 ? -0.3 : 0.32) * mix(half, top, t)
            let outline = Pen.arch(Point(x, foot + stem * t), half: 0.32, height: 1.15)
            pen.pane(
                Path(outline), middle: Point(x, foot + stem * t + 0.6), size: 0.7,
                isLit: pen.isLampTime && pen.dice.chance(0.7))
        }
        pen.fill(
            Path(Pen.arch(Point(half * 0.05, foot - 0.1), half: 0.6, height: 2.1)),
            pen.lit(pen.natural(Colour(0x3a2c26))))
    }

    private func gallery(_ pen: inout Pen, y: Float, half: Float) {
        let iron = pen.natural(Colour(0x2a2c32))
        let reach = half * 1.36
        pen.fill(
            Path([
                Point(-half, y - 0.5), Point(half, y - 0.5), Point(reach, y + 0.1), Point(reach, y + 0.36),
                Point(-reach, y + 0.36), Point(-reach, y + 0.1),
            ]),
            .gradient(
                pen.lit(iron * 1.6, side: -0.8, up: 0.2), pen.lit(iron * 1.6, side: 0.8, up: 0.2),
                from: Point(-reach, 0), to: Point(reach, 0)))
        let rail = max(0.09, pen.pixel * 0.6)
        pen.stroke([Point(-reach, y + 1.35), Point(reach, y + 1.35)], widths: [rail], Paint(pen.lit(iron, up: 0.6)))
        guard pen.pixel < 0.35 else { return }
        for post in 0...8 {
            let x = reach * (Float(post) / 4 - 1)
            pen.stroke([Point(x, y + 0.3), Point(x, y + 1.35)], widths: [rail * 0.8], Paint(pen.lit(iron)))
        }
    }

    private func lantern(_ pen: inout Pen, y: Float, half: Float) {
        let iron = pen.natural(Colour(0x2a2c32))
        let roof = pen.subject.colour == nil ? pen.natural(Colour(0x7c3129)) : iron * 1.4
        pen.drum(Point(0, y - 0.4), height: 0.8, bottom: half * 1.05, top: half * 1.05, iron * 1.8)
        let glass = Path.rectangle(-half, y + 0.4, half * 2, 2.1)
        let lamp = Colour(1.0, 0.82, 0.45)
        pen.pane(glass, middle: Point(0, y + 1.5), size: 1.6, lamp: lamp, isLit: isShining(pen))
        for bar in 0...4 {
            let x = half * sinf((Float(bar) / 4 - 0.5) * Float.pi)
            pen.stroke([Point(x, y + 0.4), Point(x, y + 2.5)], widths: [0.12], Paint(pen.lit(iron)))
        }
        if isShining(pen) {
            pen.dab(Point(0, y + 1.45), half * 0.75, 0.75, softness: 0.7, Paint(lamp * 2.6), emits: 1)
            pen.glow(Point(0, y + 1.45), radius: 5, lamp * 0.7)
            pen.glow(Point(0, y + 1.45), radius: 14, lamp * 0.16)
        }
        let dome = Path(
            Path.curve([
                Point(-half * 1.22, y + 2.45), Point(-half * 0.85, y + 3.3), Point(-0.16, y + 3.95),
                Point(0.16, y + 3.95), Point(half * 0.85, y + 3.3), Point(half * 1.22, y + 2.45),
            ]))
        pen.fill(
            dome,
            .gradient(
                pen.lit(roof, side: -0.8, up: 0.5), pen.lit(roof, side: 0.8, up: 0.5), from: Point(-half, 0),
                to: Point(half, 0)))
        pen.dab(Point(0, y + 4.1), 0.24, 0.26, Paint(pen.lit(roof, up: 0.6)))
        pen.stroke([Point(0, y + 4.2), Point(0, y + 5.4)], widths: [0.1, 0.04], Paint(pen.lit(iron)))
    }

    private func keepersHouse(_ pen: inout Pen, x: Float, foot: Float) {
        let wall = pen.natural(Colour(0xe0d6c8))
        let roof = pen.natural(pen.composition.land.cover == .snow ? Colour(0xe8eef4) : Colour(0x6e3a2e))
        let right = x + 5
        pen.fill(Path.rectangle(x - 2, foot - 1.6, 7, 4.1), Paint(pen.lit(wall, side: 0.35), grain: 0.12))
        pen.fill(
            Path([
                Point(x - 2.2, foot + 2.4), Point(right + 0.3, foot + 2.4), Point(right - 0.9, foot + 4.2),
                Point(x - 2, foot + 4.2),
            ]),
            Paint(pen.lit(roof, side: 0.3, up: 0.7), grain: 0.14, grainSize: Point(0.6, 0.2)))
        for window in 0..<2 {
            let corner = Point(x + 1.2 + Float(window) * 2, foot + 0.5)
            pen.pane(
                Path.rectangle(corner.x, corner.y, 0.8, 1), middle: corner + Point(0.4, 0.5), size: 0.8,
                isLit: pen.isLampTime)
        }
    }

    /// Whether the lamp is worth lighting: in the dark, in fog, in storm and rain.
    private func isShining(_ pen: Pen) -> Bool {
        let scene = pen.composition.scene
        return pen.isLampTime || scene.containsAny(.fog, .storm, .rain) || scene.qualities.contains(.misty)
            || scene.qualities.contains(.dark)
    }

    /// Two beams that turn away from each other: thin layers of ever longer wedges, so that they fade as they go.
    private func beams(_ pen: inout Pen, from lamp: Point) {
        guard isShining(pen) else { return }
        let colour = Colour(1.0, 0.86, 0.58)
        let scene = pen.composition.scene
        let thick: Float = scene.containsAny(.fog) || scene.qualities.contains(.misty) ? 1.35 : 1
        let main: Float = pen.dice.chance(0.5) ? 1 : -1
        for (side, reach, strength) in [(main, 46, 1.0), (-main, 24, 0.6)] as [(Float, Float, Float)] {
            let tilt = pen.dice.within(-0.05...0.1)
            let spread = pen.dice.within(0.1...0.14) * (side == main ? 1 : 1.4)
            for layer in 0..<18 {
                let t = Float(layer + 1) / 18
                let length = reach * t * t.squareRoot()
                let open = spread * (1 - 0.6 * Float((layer * 7) % 18) / 18)
                let middle = lamp + Point(side * length, length * tilt)
                let wing = Point(-tilt * side, 1) * (length * open)
                pen.fill(
                    Path([lamp + Point(0, 0.35), middle + wing, middle - wing, lamp - Point(0, 0.35)]),
                    Paint(colour, opacity: 0.085 * (1 - 0.88 * t) * strength * thick, fineness: 0.45), emits: 1)
            }
        }
    }
}
