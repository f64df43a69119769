import Foundation

/// A small house with a gable, a chimney and windows that glow when it is dark.
struct Cottage: SceneElement {
    let nature = Nature(
        metres: 5.5, standing: .ground, prominence: 0.22, group: 1...1, breadth: 1.6, weight: 6, alone: 1.45)

    func draw(with pen: inout Pen) {
        let isCabin = pen.subject.thing == .cabin
        let wall = pen.matter(
            isCabin ? Colour(0x6d4a32) : pen.dice.pick([Colour(0xd8c8b0), Colour(0xb8a898), Colour(0xc4a48c)]))
        let roof = pen.natural(
            pen.composition.land.cover == .snow
                ? Colour(0xeaf0f6) : pen.dice.pick([Colour(0x6a3c30), Colour(0x4a4248), Colour(0x5a4634)]))
        let gable: Float = 1.9
        let length = pen.dice.within(3.4...4.6)
        let eaves: Float = 2.5
        let ridge: Float = eaves + pen.dice.within(1.9...2.5)
        pen.shadow(width: length + gable * 2, height: ridge)
        // The gable end faces left, the long side right.
        let left = -gable - length / 2
        let corner = gable - length / 2
        let right = length / 2 + gable
        let apex = (left + corner) / 2
        let top = right - gable
        let gableWall = Path([
            Point(left, 0), Point(corner, -0.12), Point(corner, eaves), Point(apex, ridge), Point(left, eaves),
        ])
        pen.fill(
            gableWall,
            Paint(pen.lit(wall, side: -0.75), grain: 0.12, grainSize: isCabin ? Point(3, 0.22) : Point(0.5, 0.5)))
        let side = Path([Point(corner, -0.12), Point(right, 0), Point(right, eaves), Point(corner, eaves)])
        pen.fill(
            side, Paint(pen.lit(wall, side: 0.55), grain: 0.12, grainSize: isCabin ? Point(3, 0.22) : Point(0.5, 0.5)))
        chimney(&pen, at: Point(mix(apex, top, 0.68), ridge))
        let over: Float = 0.28
        let slope = Path([
            Point(corner + over * 0.5, eaves - over), Point(right + over, eaves - over),
            Point(top + over * 0.6, ridge + 0.05),
            Point(apex - 0.05, ridge + 0.08),
        ])
        pen.fill(slope, Paint(pen.lit(roof, side: 0.35, up: 0.7), grain: 0.16, grainSize: Point(0.8, 0.16)))
        // The roof ends in a dark line, or snow on it would be lost against snow.
        pen.stroke(
            [
                Point(corner + over * 0.5, eaves - over), Point(right + over, eaves - over),
                Point(top + over * 0.6, ridge),
            ],
            widths: [0.13, 0.13, 0.1], Paint(pen.lit(pen.natural(Colour(0x3a302a)))))
        pen.stroke(
            [Point(left - over, eaves - over * 0.9), Point(apex - 0.02, ridge + 0.08)], widths: [0.2, 0.2],
            Paint(pen.lit(roof * 0.8, side: -0.6, up: 0.3)))
        pen.stroke(
            [Point(apex - 0.05, ridge + 0.08), Point(corner + over * 0.5, eaves - over)], widths: [0.14, 0.14],
            Paint(pen.lit(roof * 0.6)))
        window(&pen, Point(apex - 0.42, 0.95), width: 0.85, height: 1.0)
        let door = corner + length * 0.32
        pen.fill(Path.rectangle(door, -0.05, 0.85, 1.85), pen.lit(pen.natural(Colour(0x4a3020)), side: 0.5))
        window(&pen, Point(door + 1.4, 0.95), width: 0.85, height: 0.95)
        if length > 3.9 { window(&pen, Point(door - 1.15, 0.95), width: 0.75, height: 0.95) }
    }

    private func window(_ pen: inout Pen, _ corner: Point, width: Float, height: Float) {
        let frame = pen.lit(pen.natural(Colour(0xe8e0d4)), up: 0.2)
        pen.fill(Path.rectangle(corner.x - 0.08, corner.y - 0.08, width + 0.16, height + 0.16), frame)
        let pane = Path.rectangle(corner.x, corner.y, width, height)
        if pen.isLampTime {
            let lamp = Colour(1.0, 0.62, 0.22)
            pen.fill(
                pane,
                .gradient(
                    lamp * 1.15, lamp * 0.8, from: corner + Point(0, height * 0.3), to: corner + Point(width, height)),
                emits: 1)
            pen.glow(corner + Point(width, height) / 2, radius: width * 3.4, lamp * 0.22)
        } else {
            pen.fill(
                pane,
                .gradient(
                    pen.composition.sky.ramp.colour(0.5) * 0.4, pen.composition.sky.ramp.colour(0.9) * 0.6,
                    from: corner, to: corner + Point(width, height)))
        }
        pen.fill(Path.rectangle(corner.x + width / 2 - 0.03, corner.y, 0.06, height), frame)
        pen.fill(Path.rectangle(corner.x, corner.y + height / 2 - 0.03, width, 0.06), frame)
    }

    private func chimney(_ pen: inout Pen, at foot: Point) {
        let brick = pen.natural(Colour(0x80503e))
        pen.fill(
            Path.rectangle(foot.x, foot.y - 0.5, 0.55, 1.35),
            .gradient(pen.lit(brick, side: -0.6), pen.lit(brick, side: 0.6), from: foot, to: foot + Point(0.55, 0)))
        if pen.composition.scene.contains(.smoke) {
            SmokeColumn(
                from: foot + Point(0.28, 0.9), height: 6, spread: 2.2, density: 0.5, colour: Colour(repeating: 0.7)
            ).draw(with: &pen)
        }
        guard pen.dice.chance(0.7) else { return }
        let smoke = mix(pen.composition.air.colour, Colour(repeating: 0.8), 0.3)
        var place = foot + Point(0.28, 1.0)
        for puff in 0..<14 {
            let t = Float(puff) / 14
            place += Point(0.1 + 0.22 * t + pen.dice.bell() * 0.08, 0.26)
            let size = 0.22 + t * 0.75
            pen.dab(
                place, size, size * 0.8, softness: 0.95,
                Paint(smoke, opacity: 0.24 * (1 - t), grain: 0.4, grainSize: Point(0.6, 0.6), fineness: 0.3))
        }
    }
}
