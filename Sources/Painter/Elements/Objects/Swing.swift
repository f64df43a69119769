import Foundation

/// A wooden frame with a plank swing on two ropes, moved a little by the wind.
struct Swing: SceneElement {
    let nature = Nature(
        metres: 2.6, standing: .ground, prominence: 0.36, group: 1...1, breadth: 1, weight: 7, alone: 1.25)

    /// How far from the trunk a swing hangs, in metres.
    static let fromTrunk: Float = 1.7

    func draw(with pen: inout Pen) {
        let wood = pen.matter(pen.dice.pick([Colour(0x6a4c34), Colour(0x7c6a54), Colour(0x54463c)]))
        let tree = pen.composition.placements.first { $0.thing == pen.composition.scene.swingTree }
        let tall: Float = tree == nil ? 2.5 : 3.4
        if let tree { bough(&pen, toward: tree, at: tall) } else { stand(&pen, wood, tall: tall) }
        let sway = pen.dice.within(-0.3...0.3)
        let seat = Point(sway, 0.55 + abs(sway) * 0.12)
        let hemp = pen.natural(tree == nil ? Colour(0xa89676) : Colour(0x5a4630))
        let rope = Paint(pen.lit(hemp, side: pen.lightSide * 0.4), fineness: 0.97)
        let width = max(tree == nil ? 0.03 : 0.05, pen.pixel * 1.1)
        for side in [-1, 1] as [Float] {
            pen.stroke([Point(side * 0.3, tall), seat + Point(side * 0.27, 0)], widths: [width, width], rope)
        }
        plank(&pen, seat, tilt: Point(0.36, sway * 0.16), wood)
        pen.dab(
            Point(0, -0.02), 0.55, 0.07, softness: 0.8,
            Paint(pen.lit(pen.natural(Colour(0x6a5a44)), up: 0.8), opacity: 0.5))
        seatRider(&pen, at: seat)
        if tree == nil { pen.turf(half: 1.5, tall: 0.1...0.3, at: -0.12...0.02, count: 130) }
    }

    /// Two pairs of legs and a beam.
    private func stand(_ pen: inout Pen, _ wood: Colour, tall: Float) {
        let half: Float = 1.05
        pen.shadow(width: 2.2, height: 2.3)
        for side in [-1, 1] as [Float] {
            for (foot, shade) in [
                (Point(side * (half + 0.05) + 0.28, 0.12), Float(0.6)), (Point(side * (half + 0.3), 0), 1),
            ] {
                pen.stroke(
                    [foot, Point(side * half, tall)], widths: [0.11, 0.09],
                    Paint(pen.lit(wood * shade, side: pen.lightSide * 0.6), grain: 0.3, grainSize: Point(0.03, 0.4)))
            }
        }
        pen.stroke(
            [Point(-half - 0.16, tall), Point(half + 0.16, tall)], widths: [0.12, 0.12],
            Paint(pen.lit(wood * 1.1, up: 0.3), grain: 0.3, grainSize: Point(0.4, 0.03)))
        pen.stroke(
            [Point(-half - 0.16, tall + 0.05), Point(half + 0.16, tall + 0.05)], widths: [0.03, 0.03],
            Paint(pen.lit(wood * 1.4, up: 0.95) + pen.rim * 0.2))
    }

    /// The limb of the tree that carries the ropes, from the trunk past them.
    private func bough(_ pen: inout Pen, toward tree: Placement, at tall: Float) {
        let side: Float = (tree.foot.x < pen.placement.foot.x) == pen.placement.isMirrored ? 1 : -1
        let bark = pen.natural(Colour(0x4c3a2c))
        let line = Path.curve([
            Point(side * Self.fromTrunk, tall - 0.9), Point(side * 1, tall - 0.1), Point(0.1 * side, tall + 0.1),
            Point(-side * 0.7, tall + 0.06), Point(-side * 1.15, tall + 0.16),
        ])
        pen.shadow(width: 0.8, height: 0.6)
        pen.stroke(
            line, widths: [0.36, 0.25, 0.2, 0.13, 0.03],
            Paint(pen.lit(bark, side: -0.2), grain: 0.3, grainSize: Point(0.4, 0.06)))
        pen.stroke(
            line.map { $0 + Point(0, 0.06) }, widths: [0.1, 0.09, 0.07, 0.05, 0.02],
            Paint(pen.lit(bark * 1.4, up: 0.9) + pen.rim * 0.12, opacity: 0.7))
    }

    private func plank(_ pen: inout Pen, _ seat: Point, tilt: Point, _ wood: Colour) {
        pen.fill(
            Path([seat - tilt, seat + tilt, seat + tilt + Point(-0.05, 0.08), seat - tilt + Point(0.05, 0.08)]),
            pen.lit(wood * 1.25, up: 0.9))
        pen.stroke(
            [seat - tilt - Point(0, 0.02), seat + tilt - Point(0, 0.02)], widths: [0.05, 0.05],
            Paint(pen.lit(wood * 0.6)))
    }

    private func seatRider(_ pen: inout Pen, at seat: Point) {
        guard let rider = pen.composition.scene.rider(on: .swing) else { return }
        var figure = rider.thing == .child ? HumanFigure.child(&pen, as: rider) : HumanFigure.adult(&pen, as: rider)
        figure.posture = .perched(&pen.dice)
        figure.heading = pen.dice.pick([20, 160])
        figure.sit(at: seat + Point(0, 0.05))
        if figure.garment == .longCoat { figure.garment = .jacket }
        let isAway: Float = figure.showsBack ? -1 : 1
        let grip = figure.height * 0.34
        figure.posture.left.hand = .on(Vector(seat.x + 0.2 * isAway, seat.y + grip, 0.02))
        figure.posture.right.hand = .on(Vector(seat.x - 0.2 * isAway, seat.y + grip, 0.02))
        figure.draw(with: &pen)
    }
}
