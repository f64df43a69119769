import Foundation

/// A lighthouse on its rock: a tower of one of several makes, a gallery, a lantern and, in the dark or in fog, its beam.
struct Lighthouse: SceneElement {
    let nature = Nature(metres: 25, standing: .ground, prominence: 0.46, group: 1...1, breadth: 0.42, weight: 7)

    func draw(with pen: inout Pen) {
        let tower = LighthouseTower(&pen)
        pen.shadow(width: tower.half * 3.4, height: 24)
        rocks(&pen, half: tower.half, rise: tower.foot)
        if pen.dice.chance(0.6) {
            keepersHouse(&pen, x: tower.half * pen.dice.within(1.2...1.5), foot: tower.foot * 0.6)
        }
        tower.draw(&pen)
        let top = tower.foot + tower.stem
        gallery(&pen, y: top, half: tower.top)
        beams(&pen, from: Point(0, top + 2.3))
        lantern(&pen, y: top + 0.75, half: tower.top * 0.66)
        tumble(&pen, half: tower.half)
    }

    /// The rock it stands on, broad and uneven, higher on one side.
    private func rocks(_ pen: inout Pen, half: Float, rise: Float) {
        let rock = pen.natural(pen.composition.land.cover == .snow ? Colour(0xb8bec8) : Colour(0x6b645e))
        let tilt = pen.dice.within(-0.5...0.5)
        for index in 0..<12 {
            let t = Float(index) / 11 * 2 - 1
            let x = t * half * 2.3 + pen.dice.bell() * 0.5
            let height = (rise + 0.8) * (1.2 - abs(t) * 0.85 + tilt * t) * pen.dice.within(0.75...1.25)
            pen.boulder(
                Point(x, -0.25 - 0.3 * pen.dice.unit()), half: pen.dice.within(1.1...2.5), height: max(0.5, height),
                rock * pen.dice.within(0.85...1.12))
        }
    }

    /// Blocks and grass before the foot of the tower.
    private func tumble(_ pen: inout Pen, half: Float) {
        let rock = pen.natural(pen.composition.land.cover == .snow ? Colour(0xb8bec8) : Colour(0x6b645e))
        for _ in 0..<8 {
            let size = pen.dice.within(0.35...0.9)
            pen.boulder(
                Point(pen.dice.bell() * half * 1.7, -0.5 - 0.4 * pen.dice.unit()), half: size * 1.3, height: size,
                rock * pen.dice.within(0.8...1.1))
        }
        pen.bedding(half: half * 2.6, height: 0.6, at: -0.4)
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
