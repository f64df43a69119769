import Foundation

/// A small open boat seen from the side, riding on the water.
struct RowingBoat: SceneElement {
    let nature = Nature(
        metres: 1.5, standing: .water, prominence: 0.1, group: 1...1, breadth: 3.4, weight: 8, alone: 1.5)

    /// Where the hands hold the oar.
    private static let handle = Point(0.16, 0.86)

    func draw(with pen: inout Pen) {
        let hull = pen.matter(Colour(0x7a4a30), bending: 0.5)
        // In a high sea it rides up or down a wave.
        let isTossed = (pen.composition.water?.roughness ?? 0) > 0.6
        pen.lean = isTossed ? pen.dice.within(0.08...0.2) * (pen.dice.chance(0.5) ? 1 : -1) : 0
        let sheer = Path.curve(
            [
                Point(-half, 0.98), Point(-half * 0.6, 0.6), Point(0, 0.48), Point(half * 0.6, 0.58),
                Point(half, 1.02),
            ], steps: 8)
        interior(&pen, hull, sheer)
        rower(&pen)
        farOar(&pen)
        planks(&pen, hull, sheer)
        pen.stroke(
            sheer, widths: [0.07, 0.1, 0.1, 0.07],
            Paint(pen.lit(hull.lightened(by: 0.16), up: 0.95) + pen.rim * 0.25))
        oar(&pen)
        waterline(&pen)
    }

    /// Half its length, in metres.
    private let half: Float = 2.3

    /// The far side, the ribs and the benches, seen above the near side.
    private func interior(_ pen: inout Pen, _ hull: Colour, _ sheer: [Point]) {
        let far = Path.curve(
            [Point(half, 1.02), Point(half * 0.5, 0.8), Point(0, 0.74), Point(-half * 0.5, 0.8), Point(-half, 0.98)],
            steps: 8)
        let inside = Path(sheer + far)
        pen.fill(
            inside,
            .gradient(
                pen.lit(hull * 0.6, up: 0.3), pen.lit(hull * 0.25, up: -0.2), from: Point(0, 0.85), to: Point(0, 0.5)))
        pen.stroke(far, widths: [0.05, 0.07, 0.05], Paint(pen.lit(hull.lightened(by: 0.1), up: 0.8)))
        pen.within(inside) { pen in
            for rib in -4...4 {
                let x = Float(rib) * 0.42
                pen.stroke(
                    [Point(x * 1.04, 0.9), Point(x, 0.4)], widths: [0.05], Paint(pen.lit(hull * 0.38), fineness: 0.9))
            }
            for bench in [-1.1, -0.1, 0.95] as [Float] {
                pen.fill(
                    Path([
                        Point(bench - 0.16, 0.74), Point(bench + 0.16, 0.74), Point(bench + 0.22, 0.46),
                        Point(bench - 0.2, 0.46),
                    ]),
                    pen.lit(pen.natural(Colour(0xa5835c)), up: 0.9))
            }
        }
    }

    /// The near side, of overlapping planks, round from rail to keel.
    private func planks(_ pen: inout Pen, _ hull: Colour, _ sheer: [Point]) {
        let keel = Path.curve(
            [
                Point(half * 0.95, 0.4), Point(half * 0.84, -0.06), Point(half * 0.4, -0.14),
                Point(-half * 0.42, -0.14),
                Point(-half * 0.86, -0.06), Point(-half * 0.96, 0.38),
            ], steps: 8)
        var paint = Paint.gradient(
            pen.lit(hull * 1.1, up: 0.35), pen.lit(hull * 0.42, up: -0.5), from: Point(0, 0.75), to: Point(0, -0.1),
            grain: 0.16)
        paint.grainSize = Point(0.9, 0.05)
        pen.fill(Path(sheer + keel), paint)
        let count = sheer.count
        for strake in 1...3 {
            let t = Float(strake) / 4
            let line = (0..<count).map { index -> Point in
                let place = Float(index) / Float(count - 1)
                let low = keel[min(keel.count - 1, Int((1 - place) * Float(keel.count - 1) + 0.5))]
                return sheer[index] + (low - sheer[index]) * t
            }
            pen.stroke(
                line, widths: [0.015, 0.035, 0.015], Paint(pen.lit(hull * 0.35), opacity: 0.7, fineness: 0.9))
            pen.stroke(
                line.map { $0 - Point(0, 0.03) }, widths: [0.01, 0.025, 0.01],
                Paint(pen.lit(hull * 1.3, up: 0.6), opacity: 0.5, fineness: 0.9))
        }
    }

    private func farOar(_ pen: inout Pen) {
        let wood = Paint(pen.lit(pen.natural(Colour(0x8a7048)), up: 0.3), fineness: 0.92)
        pen.stroke([Point(-0.4, 0.9), Point(-1.35, 0.62)], widths: [0.045], wood)
    }

    /// Shipped in its lock, or trailing with its blade in the water.
    private func oar(_ pen: inout Pen) {
        let wood = Paint(pen.lit(pen.natural(Colour(0xb09468)), up: 0.6), fineness: 0.93)
        let lock = Point(0.62, 0.58)
        let along = (lock - Self.handle) / (Self.handle.y - lock.y)
        let tip = lock + along * (lock.y + 0.08)
        pen.stroke([Self.handle, tip], widths: [0.05, 0.055], wood)
        let blade = tip + (tip - lock) * 0.16
        pen.stroke([lock + (tip - lock) * 0.84, tip, blade], widths: [0.05, 0.15, 0.13], wood)
        pen.dab(lock, 0.05, 0.07, softness: 0.1, Paint(pen.lit(Colour(0x2a2a2c)), fineness: 0.95))
        pen.dab(
            tip - Point(0, 0.06), 0.28, 0.035, softness: 0.7,
            Paint(pen.composition.sky.ramp.colour(0.85), opacity: 0.5, fineness: 0.6))
    }

    /// Dark water close under the hull, and the bright line where it cuts the surface.
    private func waterline(_ pen: inout Pen) {
        let lean = pen.lean
        pen.lean = 0
        for _ in 0..<12 {
            let x = pen.dice.within(-0.72...0.72) * half
            pen.dab(
                Point(x, -0.16 - 0.05 * pen.dice.unit()), pen.dice.within(0.25...0.6), 0.04, softness: 0.7,
                Paint(pen.composition.shadow, opacity: 0.4, fineness: 0.5))
        }
        for _ in 0..<9 {
            let x = pen.dice.within(-0.85...0.85) * half
            pen.dab(
                Point(x, -0.15 + pen.dice.bell() * 0.02), pen.dice.within(0.1...0.4), 0.016, softness: 0.5,
                Paint(pen.composition.sky.ramp.colour(0.9), opacity: 0.6, fineness: 0.8))
        }
        pen.lean = lean
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
