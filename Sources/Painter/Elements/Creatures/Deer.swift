import Foundation

/// A deer: slender legs, a raised or grazing head, often with antlers.
struct Deer: SceneElement {
    let nature = Nature(
        metres: 1.9, standing: .ground, prominence: 0.27, group: 1...1, breadth: 1.05, weight: 8, alone: 1.35)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.3, height: 1.4)
        let coat = pen.pelt(pen.dice.pick([Colour(0x7a5232), Colour(0x8a6240), Colour(0x64483a)]), bending: 0.5)
        let grazes = pen.subject.traits.contains(.grazing) || pen.dice.chance(0.2)
        var animal = Quadruped(
            torso: [
                Point(-0.62, 1), Point(-0.56, 1.12), Point(-0.42, 1.17), Point(-0.15, 1.12), Point(0.15, 1.14),
                Point(0.36, 1.18), Point(0.48, 1.1), Point(0.52, 0.94), Point(0.44, 0.8), Point(0.25, 0.72),
                Point(0, 0.72), Point(-0.28, 0.78), Point(-0.52, 0.8),
            ],
            neck: [
                Point(0.16, 1.06), Point(0.26, 1.18), Point(0.36, 1.3), Point(0.44, 1.42), Point(0.5, 1.56),
                Point(0.56, 1.64), Point(0.65, 1.65), Point(0.73, 1.6), Point(0.82, 1.51), Point(0.9, 1.45),
                Point(0.915, 1.405), Point(0.87, 1.375), Point(0.76, 1.4), Point(0.68, 1.41), Point(0.64, 1.3),
                Point(0.62, 1.12), Point(0.52, 0.9), Point(0.34, 0.88),
            ],
            shoulder: Point(0.36, 1.05), nod: grazes ? 0 : pen.dice.within(-0.12...0.16),
            foreLeg: [
                Point(0.38, 0.92), Point(0.42, 0.66), Point(0.4, 0.46), Point(0.405, 0.24), Point(0.42, 0.09),
                Point(0.42, 0.03),
            ],
            foreWidths: [0.22, 0.13, 0.075, 0.055, 0.045, 0.055],
            hindLeg: [
                Point(-0.44, 0.98), Point(-0.38, 0.76), Point(-0.48, 0.6), Point(-0.6, 0.47), Point(-0.57, 0.22),
                Point(-0.56, 0.03),
            ],
            hindWidths: [0.32, 0.28, 0.15, 0.075, 0.05, 0.055],
            tail: [
                Point(-0.6, 1.08), Point(-0.68, 1.04), Point(-0.7, 0.95),
            ], tailWidths: [0.07, 0.09, 0.02],
            ears: [
                [
                    Point(0.53, 1.6), Point(0.44, 1.64), Point(0.36, 1.72), Point(0.4, 1.755), Point(0.5, 1.72),
                    Point(0.57, 1.66),
                ],
                [Point(0.6, 1.64), Point(0.6, 1.75), Point(0.64, 1.82), Point(0.68, 1.74), Point(0.66, 1.66)],
            ],
            eye: Point(0.7, 1.56), gait: pen.dice.within(0.16...0.3), coat: coat,
            belly: coat.lightened(by: 0.1), feet: coat * 0.55)
        if grazes { animal.graze() }
        let isStag = !grazes && pen.dice.chance(0.75)
        if isStag { antler(&pen, of: animal, shift: 0.07, shade: 0.6) }
        animal.draw(with: &pen)
        if isStag { antler(&pen, of: animal, shift: 0, shade: 1) }
        pen.dab(
            Point(-0.66, 0.94), 0.06, 0.12, softness: 0.4, Paint(pen.lit(Colour(0xd8ccb8), side: -0.6), opacity: 0.8))
    }

    private func antler(_ pen: inout Pen, of animal: Quadruped, shift: Float, shade: Float) {
        let horn = Paint(
            pen.lit(pen.natural(Colour(0x8a7458)) * shade, side: pen.lightSide * 0.5, up: 0.3) + pen.rim * 0.1,
            fineness: 0.95)
        func at(_ x: Float, _ y: Float) -> Point { animal.turned(Point(x + shift, y)) }
        pen.stroke(
            Path.curve([at(0.57, 1.64), at(0.42, 1.8), at(0.38, 1.98), at(0.5, 2.16), at(0.56, 2.22)]),
            widths: [0.05, 0.045, 0.04, 0.03, 0.012], horn)
        for (root, tip) in [
            (at(0.52, 1.69), at(0.68, 1.82)), (at(0.42, 1.83), at(0.6, 1.95)), (at(0.39, 1.98), at(0.54, 2.06)),
            (at(0.46, 2.1), at(0.36, 2.24)),
        ] {
            let middle = (root + tip) * 0.5 - Point(0, 0.03)
            pen.stroke(Path.curve([root, middle, tip], steps: 4), widths: [0.035, 0.03, 0.008], horn)
        }
    }
}

extension Quadruped {
    /// Brings the mouth down to the grass.
    fileprivate mutating func graze() {
        neck = [
            Point(0.14, 1.04), Point(0.26, 1.18), Point(0.42, 1.15), Point(0.6, 0.95), Point(0.76, 0.68),
            Point(0.86, 0.46), Point(0.94, 0.31), Point(1.01, 0.15), Point(1, 0.06), Point(0.92, 0.03),
            Point(0.86, 0.14), Point(0.77, 0.31), Point(0.68, 0.43), Point(0.58, 0.62), Point(0.47, 0.82),
            Point(0.3, 0.86),
        ]
        ears = [
            [Point(0.83, 0.46), Point(0.8, 0.58), Point(0.74, 0.67), Point(0.71, 0.57), Point(0.77, 0.46)],
            [Point(0.87, 0.45), Point(0.95, 0.54), Point(1.03, 0.57), Point(1, 0.49), Point(0.91, 0.4)],
        ]
        eye = Point(0.86, 0.33)
    }
}
