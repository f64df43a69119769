import Foundation

/// A temple in its grounds: a pagoda of several tiers with sweeping roofs on a stone terrace, or columns under a gable.
struct Temple: SceneElement {
    let nature = Nature(metres: 18, standing: .ground, prominence: 0.44, group: 1...1, breadth: 0.85, weight: 6)

    func draw(with pen: inout Pen) {
        let isColumned = pen.dice.chance(0.4)
        let grounds = TempleGrounds(half: isColumned ? 11 : 7.4, isColumned: isColumned)
        pen.shadow(width: 12, height: 15)
        grounds.drawBehind(&pen)
        if isColumned {
            ColumnedTemple(&pen).draw(&pen)
            pen.bedding(half: 11.5, height: 0.6, at: -0.3)
        } else {
            pagoda(&pen)
        }
        grounds.drawBefore(&pen)
    }

    private func pagoda(_ pen: inout Pen) {
        let tiers = pen.dice.pick([2, 3, 3, 5])
        let timber = pen.matter(pen.dice.pick([Colour(0x9a3a28), Colour(0x7a4a34), Colour(0xa84a2c)]))
        let tile = pen.natural(
            pen.composition.land.cover == .snow
                ? Colour(0xe8eef4) : pen.dice.pick([Colour(0x3e4a4c), Colour(0x4a4450), Colour(0x3f5248)]))
        terrace(&pen)
        pen.bedding(half: 7.8, height: 0.6, at: -0.35)
        var y: Float = 1.9
        var half: Float = tiers == 5 ? 4.1 : tiers == 2 ? 5.6 : 4.6
        let storey: Float = tiers == 5 ? 1.7 : tiers == 2 ? 3.2 : 2.5
        for tier in 0..<tiers {
            storeyWall(&pen, Point(0, y), half: half * 0.68, height: storey, timber, isGround: tier == 0)
            y += storey
            roof(&pen, Point(0, y), half: half * 1.22, rise: storey * 0.72, top: half * 0.5, tile, timber)
            y += storey * 0.58
            half *= tiers == 5 ? 0.87 : 0.8
        }
        spire(&pen, Point(0, y + 0.1), tile)
    }

    private func terrace(_ pen: inout Pen) {
        let stone = pen.natural(Colour(0x9c958a))
        for (half, low, high) in [(7.4, -0.5, 0.9), (6, 0.8, 1.95)] as [(Float, Float, Float)] {
            pen.fill(
                Path([Point(-half, low), Point(half, low), Point(half, high), Point(-half, high)]),
                Paint(pen.lit(stone * 0.85), grain: 0.25, grainSize: Point(0.8, 0.3)))
            pen.stroke(
                [Point(-half - 0.15, high), Point(half + 0.15, high)], widths: [0.26], Paint(pen.lit(stone, up: 0.9)))
        }
        for step in 0..<6 {
            let t = Float(step) / 6
            let wide = mix(2.1, 1.6, t)
            let y = mix(-0.5, 1.6, t)
            pen.fill(Path.rectangle(-wide, y, wide * 2, 0.36), pen.lit(stone * 0.72))
            pen.fill(Path.rectangle(-wide, y + 0.26, wide * 2, 0.12), pen.lit(stone * 1.1, up: 0.95))
        }
    }

    private func storeyWall(
        _ pen: inout Pen, _ foot: Point, half: Float, height: Float, _ timber: Colour, isGround: Bool
    ) {
        let plaster = pen.natural(Colour(0xd9cdb8))
        pen.fill(
            Path.rectangle(foot.x - half, foot.y, half * 2, height),
            .gradient(
                pen.lit(plaster * 0.5), pen.lit(plaster * 0.85), from: foot + Point(0, height), to: foot, grain: 0.1))
        let bays = 5
        for bay in 0..<bays {
            let x = half * (Float(bay) + 0.5 - Float(bays) / 2) / Float(bays) * 2
            let isDoor = isGround && bay == bays / 2
            let size = half / Float(bays) * 0.66
            let pane = Path.rectangle(foot.x + x - size, foot.y + (isDoor ? 0 : height * 0.22), size * 2, height * 0.55)
            if pen.isLampTime || isDoor && pen.subject.traits.contains(.lit) {
                pen.pane(pane, middle: foot + Point(x, height * 0.45), size: size, isLit: true)
            } else {
                pen.fill(pane, pen.lit(isDoor ? timber * 0.25 : timber * 0.55))
            }
        }
        for post in 0...bays {
            let x = half * (Float(post) / Float(bays) * 2 - 1)
            pen.stroke(
                [foot + Point(x, 0), foot + Point(x, height)], widths: [max(0.24, pen.pixel * 0.5)],
                Paint(pen.lit(timber, side: x / half * 0.7)))
        }
        for y in [0.1, height * 0.3] as [Float] {
            pen.stroke(
                [foot + Point(-half * 1.12, y), foot + Point(half * 1.12, y)], widths: [0.14],
                Paint(pen.lit(timber, up: 0.4)))
        }
    }

    /// A hipped roof whose eaves sweep up at the corners.
    private func roof(
        _ pen: inout Pen, _ foot: Point, half: Float, rise: Float, top: Float, _ tile: Colour, _ timber: Colour
    ) {
        let lift = half * 0.13
        let eaves = Path.curve([
            foot + Point(-half * 1.04, lift), foot + Point(-half * 0.7, -0.12), foot + Point(0, -0.3),
            foot + Point(half * 0.7, -0.12), foot + Point(half * 1.04, lift),
        ])
        let slope = Path.curve([
            foot + Point(half * 1.04, lift), foot + Point(half * 0.62, rise * 0.42), foot + Point(top, rise),
            foot + Point(-top, rise), foot + Point(-half * 0.62, rise * 0.42), foot + Point(-half * 1.04, lift),
        ])
        // The dark under the eaves.
        pen.fill(
            Path(
                eaves.map { $0 - Point($0.x * 0.1, 0.34) } + [
                    foot + Point(half * 0.9, 0.3), foot + Point(-half * 0.9, 0.3),
                ]),
            pen.lit(timber * 0.4, up: -0.6))
        var paint = Paint.gradient(
            pen.lit(tile, side: -0.5, up: 0.7), pen.lit(tile, side: 0.5, up: 0.7), from: foot - Point(half, 0),
            to: foot + Point(half, 0), grain: 0.2)
        paint.grainSize = Point(0.16, 1.2)
        pen.fill(Path(eaves + slope), paint)
        if pen.pixel < 0.09 {
            for rib in -8...8 {
                let t = Float(rib) / 8.5
                pen.stroke(
                    [foot + Point(t * half * 0.95, -0.22 + lift * t * t), foot + Point(t * top * 1.1, rise * 0.95)],
                    widths: [0.07], Paint(pen.lit(tile * 0.6), opacity: 0.6))
            }
        }
        pen.stroke(
            eaves, widths: [max(0.15, pen.pixel * 0.5)],
            Paint(pen.lit(tile.lightened(by: 0.1), up: 0.4) + pen.rim * 0.2))
    }

    private func spire(_ pen: inout Pen, _ foot: Point, _ tile: Colour) {
        let bronze = pen.lit(pen.natural(Colour(0x8a7440)), side: pen.lightSide * 0.5, up: 0.3)
        pen.stroke([foot - Point(0, 0.3), foot + Point(0, 3.4)], widths: [0.22, 0.08], Paint(bronze))
        for ring in 0..<5 {
            let y = 0.7 + Float(ring) * 0.45
            pen.dab(foot + Point(0, y), 0.42 - Float(ring) * 0.05, 0.1, Paint(bronze))
        }
    }
}
