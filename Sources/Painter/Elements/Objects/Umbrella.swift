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
        if hasUmbrella { figure.arms.right = .reaching(Point(0.085, 0.7)) }
        if hasUmbrella, figure.hair == .hood || figure.hair == .hat { figure.hair = .short }
    }

    mutating func holdUmbrella(over figure: HumanFigure, lean: Float = 0.085) {
        guard hasUmbrella else { return }
        let colour = composition.scene.subject(.umbrella)?.colour?.colour
        let cloth = colour ?? natural(dice.pick(UmbrellaCanopy.cloths), bending: 0.25)
        UmbrellaCanopy(
            grip: figure.at(lean, 0.7), tilt: dice.within(-0.12...0.12),
            radius: 0.66 * max(1, figure.height / 1.8) * (figure.height < 1.3 ? 0.8 : 1), cloth: cloth
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
    let cloth: Colour

    static let cloths = [Colour(0xb8322a), Colour(0x2c4a6a), Colour(0xd8a030)]

    func draw(with pen: inout Pen) {
        func at(_ x: Float, _ y: Float) -> Point {
            let p = Point(x, y) * radius
            return grip + Point(p.x * cosf(tilt) - p.y * sinf(tilt), p.x * sinf(tilt) + p.y * cosf(tilt))
        }
        let rod = Paint(pen.lit(pen.natural(Colour(0x2a2420))), fineness: 0.95)
        let rim: Float = 0.78
        pen.fill(
            Path.smooth(
                (0..<16).map { step in
                    let angle = Float(step) / 16 * 2 * .pi
                    return at(cosf(angle) * 0.97, rim + sinf(angle) * 0.1)
                }), pen.lit(cloth * 0.35, up: -0.6))
        pen.stroke([at(0, -0.1), at(0, rim + 0.62)], widths: [radius * 0.05, radius * 0.035], rod)
        pen.stroke(
            Path.curve([at(0, -0.08), at(0.03, -0.2), at(0.1, -0.2), at(0.13, -0.1)]),
            widths: [radius * 0.06, radius * 0.05], rod)
        let edges: [Float] = [-1, -0.66, -0.2, 0.3, 0.72, 1]
        for index in 0..<(edges.count - 1) {
            let (a, b) = (edges[index], edges[index + 1])
            func rib(_ x: Float) -> [Point] {
                Path.curve(
                    [
                        at(x, rim - 0.03 * (1 - x * x)), at(x * 0.86, rim + 0.28), at(x * 0.5, rim + 0.48),
                        at(0, rim + 0.56),
                    ], steps: 4)
            }
            let scallop = at((a + b) / 2, rim + 0.06)
            let side = (a + b) / 2
            var paint = Paint.gradient(
                pen.lit(cloth * 1.1, side: side * 0.7, up: 0.65), pen.lit(cloth * 0.75, side: side * 0.9, up: 0.05),
                from: at(0, rim + 0.5), to: at(side, rim))
            paint.fineness = 0.92
            paint.endColour += cloth * pen.light.key * (0.25 * pen.light.backlit)
            pen.fill(Path(rib(a) + rib(b).reversed() + [scallop]), paint)
            pen.stroke(
                rib(b), widths: [radius * 0.012, radius * 0.02],
                Paint(pen.lit(cloth * 0.5), opacity: 0.6, fineness: 0.95))
        }
    }
}
