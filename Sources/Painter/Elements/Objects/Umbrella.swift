import Foundation

/// An open umbrella: leaning on the ground by itself, or held up where somebody stands.
struct Umbrella: SceneElement {
    let nature = Nature(
        metres: 1, standing: .ground, prominence: 0.2, group: 1...1, breadth: 1.2, weight: 7, alone: 1.5)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.1, height: 0.7)
        let cloth = pen.matter(pen.dice.pick(UmbrellaCanopy.cloths), bending: 0.25)
        UmbrellaCanopy(grip: Point(0.26, 0.14), tilt: pen.dice.within(0.75...1.05), radius: 0.72, cloth: cloth)
            .draw(with: &pen)
        pen.turf(half: 0.75, tall: 0.06...0.2, at: -0.14...0.02, count: 110)
    }
}

extension Pen {
    /// Whether whoever stands here holds an umbrella.
    private var hasUmbrella: Bool {
        guard composition.scene.contains(.umbrella) else { return false }
        return composition.placements.first { [.person, .child, .couple].contains($0.thing) }?.seed == placement.seed
    }

    /// Gives a figure the pose for what it holds.
    func equip(_ figure: inout HumanFigure) {
        let grip = figure.place + Vector(0.085, 0.71, 0.1) * figure.height
        if hasUmbrella { figure.posture.right.hand = .on(grip) }
        if composition.scene.holdsLantern, subject.relation?.other == .lantern {
            figure.posture.right.hand = .at(0.24, -0.62, 0.5)
        }
        if hasUmbrella, figure.hair == .hood || figure.hair == .hat { figure.hair = .short }
    }

    mutating func holdUmbrella(over figure: HumanFigure) {
        guard hasUmbrella else { return }
        let colour = composition.scene.subject(.umbrella)?.colour?.colour
        let cloth = colour ?? natural(dice.pick(UmbrellaCanopy.cloths), bending: 0.25)
        UmbrellaCanopy(
            grip: figure.palm(left: false), tilt: dice.within(-0.12...0.12),
            radius: 0.66 * max(1, figure.height / 1.8) * (figure.height < 1.3 ? 0.8 : 1), rise: 1.02, cloth: cloth
        ).draw(with: &self)
    }
}

/// An open umbrella: a rod with its crook, and cloth stretched over ribs.
struct UmbrellaCanopy {
    /// Where the hand is.
    let grip: Point
    /// In radians.
    let tilt: Float
    let radius: Float
    /// From the hand to the rim, in radii.
    var rise: Float = 0.78
    let cloth: Colour

    /// Deep ones, for a dome must stand out against a grey sky.
    static let cloths = [Colour(0xa82a26), Colour(0x24405e), Colour(0x2f4a3a)]
    /// Where the ribs end, across.
    private static let ribs: [Float] = [-1, -0.66, -0.2, 0.3, 0.72, 1]

    func draw(with pen: inout Pen) {
        underside(&pen)
        stick(&pen)
        for (left, right) in zip(Self.ribs, Self.ribs.dropFirst()) { gore(&pen, from: left, to: right) }
        let seam = Paint(pen.lit(cloth * 0.3), fineness: 0.97)
        for x in Self.ribs { pen.stroke(rib(x), widths: [radius * 0.028, radius * 0.036], seam) }
    }

    /// A place round the hand in radii, `y` along the rod.
    private func at(_ x: Float, _ y: Float) -> Point {
        let p = Point(x, y) * radius
        return grip + Point(p.x * cosf(tilt) - p.y * sinf(tilt), p.x * sinf(tilt) + p.y * cosf(tilt))
    }

    /// From the rim up to the tip of the dome.
    private func rib(_ x: Float) -> [Point] {
        Path.curve(
            [
                at(x, rise - 0.03 * (1 - x * x)), at(x * 0.88, rise + 0.3), at(x * 0.52, rise + 0.53),
                at(0, rise + 0.62),
            ], steps: 4)
    }

    private func underside(_ pen: inout Pen) {
        let rim = (0..<16).map { step in
            let angle = Float(step) / 16 * 2 * .pi
            return at(cosf(angle) * 0.96, rise + 0.02 + sinf(angle) * 0.08)
        }
        pen.fill(Path.smooth(rim), Paint(pen.lit(cloth * 0.4, up: -0.6), fineness: 0.95))
    }

    private func stick(_ pen: inout Pen) {
        let rod = Paint(pen.lit(pen.natural(Colour(0x2a2420))), fineness: 0.97)
        pen.stroke([at(0, -0.1), at(0, rise + 0.72)], widths: [radius * 0.06, radius * 0.05], rod)
        pen.stroke(
            Path.curve([at(0, -0.08), at(0.03, -0.2), at(0.1, -0.2), at(0.13, -0.1)]),
            widths: [radius * 0.06, radius * 0.05], rod)
    }

    /// The cloth between two ribs, its hem drawn up between their ends.
    private func gore(_ pen: inout Pen, from left: Float, to right: Float) {
        let side = (left + right) / 2
        var paint = Paint.gradient(
            pen.lit(cloth * 1.1, side: side * 0.7, up: 0.65), pen.lit(cloth * 0.75, side: side * 0.9, up: 0.05),
            from: at(0, rise + 0.55), to: at(side, rise))
        paint.fineness = 0.95
        paint.endColour += cloth * pen.light.key * (0.25 * pen.light.backlit)
        pen.fill(Path(rib(left) + rib(right).reversed() + [at(side, rise + 0.06)]), paint)
    }
}
