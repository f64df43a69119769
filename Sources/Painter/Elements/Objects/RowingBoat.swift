import Foundation

/// A small open boat seen from the side, riding on the water.
struct RowingBoat: SceneElement {
    let nature = Nature(
        metres: 1.5, standing: .water, prominence: 0.1, group: 1...1, breadth: 3.4, weight: 8, alone: 1.5)

    /// Where the hands hold the oar.
    private static let handle = Point(0.16, 0.86)

    func draw(with pen: inout Pen) {
        let half: Float = 2.3
        let hull = pen.matter(Colour(0x7a4a30), bending: 0.5)
        let outer = Path(
            Path.curve([
                Point(-half, 0.95), Point(-half * 0.55, 0.55), Point(0.1, 0.46), Point(half * 0.6, 0.56),
                Point(half, 1.0),
            ])
                + Path.curve([
                    Point(half * 0.93, 0.5), Point(half * 0.72, 0), Point(half * 0.3, -0.14),
                    Point(-half * 0.35, -0.14),
                    Point(-half * 0.76, 0), Point(-half * 0.95, 0.5),
                ]))
        // The far side of the inside shows above the near gunwale.
        let inside = Path(
            Path.curve([Point(-half, 0.96), Point(-half * 0.4, 0.72), Point(half * 0.4, 0.72), Point(half, 1.0)])
                + Path.curve([Point(half * 0.6, 0.54), Point(0.1, 0.44), Point(-half * 0.55, 0.53)]))
        pen.fill(inside, Paint(pen.lit(hull * 0.45, up: 0.4)))
        for bench in [-0.75, 0.55] as [Float] {
            pen.fill(
                Path([
                    Point(bench - 0.2, 0.72), Point(bench + 0.18, 0.72), Point(bench + 0.24, 0.5),
                    Point(bench - 0.22, 0.5),
                ]),
                pen.lit(pen.natural(Colour(0xa5835c)), up: 0.9))
        }
        rower(&pen)
        var paint = Paint.gradient(
            pen.lit(hull * 1.1, up: 0.35), pen.lit(hull * 0.5, up: -0.5), from: Point(0, 0.7), to: Point(0, -0.1),
            grain: 0.12)
        paint.grainSize = Point(0.9, 0.05)
        pen.fill(outer, paint)
        let gunwale = Path.curve([
            Point(-half, 0.95), Point(-half * 0.55, 0.55), Point(0.1, 0.46), Point(half * 0.6, 0.56), Point(half, 1.0),
        ])
        pen.stroke(
            gunwale, widths: [0.06, 0.1, 0.1, 0.06], Paint(pen.lit(hull.lightened(by: 0.16), up: 0.95) + pen.rim * 0.25)
        )
        let oar = pen.dice.within(0.9...1.5)
        pen.stroke(
            [Self.handle, Point(oar, -0.05)], widths: [0.05, 0.05],
            Paint(pen.lit(pen.natural(Colour(0xb09468)), up: 0.6)))
    }

    /// Whoever the words put into the boat sits on the bench and holds the oars.
    private func rower(_ pen: inout Pen) {
        guard let rider = pen.composition.scene.rider(on: .boat) else { return }
        let places: [Float] = rider.thing == .couple || (rider.count ?? 1) > 1 ? [-0.75, -0.2] : [-0.3]
        for x in places {
            var figure = rider.thing == .child ? HumanFigure.child(&pen, as: rider) : HumanFigure.adult(&pen, as: rider)
            figure.posture = .seated(at: 0.25, &pen.dice)
            figure.garment = .jersey
            figure.heading = places.count > 1 && x < 0 ? 100 : 75
            figure.sit(at: Point(x, 0.66))
            if x > -0.5 {
                figure.posture.lean = 12
                figure.posture.left.hand = .on(Vector(Self.handle.x, Self.handle.y, 0.05))
                figure.posture.right.hand = .on(Vector(Self.handle.x - 0.03, Self.handle.y, -0.05))
            }
            figure.draw(with: &pen)
        }
    }
}
