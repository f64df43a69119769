import Foundation

/// A lantern: one hangs from an iron crook beside the way; several by night rise as paper lanterns.
struct Lantern: SceneElement {
    let nature = Nature(metres: 2.4, standing: .ground, prominence: 0.34, group: 1...1, breadth: 0.3, weight: 6)

    func draw(with pen: inout Pen) {
        let scene = pen.composition.scene
        let isStreet = scene.containsAny(.city, .village, .road, .path, .bench, .bridge)
        if pen.subject.isPlural || (pen.subject.count ?? 1) > 2, !isStreet { risen(&pen) } else { crook(&pen) }
    }

    /// A flight of paper lanterns, smaller the higher they have risen.
    private func risen(_ pen: inout Pen) {
        let frame = pen.composition.frame
        // Far and high, they stand in the water as deep below the horizon.
        pen.mirrorRow = frame.horizon
        let spread = Float(frame.width) * 0.3 * pen.pixel
        for index in 0..<pen.dice.int(4...7) {
            let high = index == 0 ? pen.dice.within(0.05...0.3) : pen.dice.unit()
            let row = mix(frame.horizon * 0.86, frame.horizon * 0.16, high)
            let place = Point(
                index == 0 ? 0 : pen.dice.bell() * spread, (pen.placement.foot.y - row) * pen.pixel)
            let size = frame.unit * mix(0.034, 0.012, high) * pen.dice.within(0.75...1.2) * pen.pixel
            paper(&pen, at: place, size: size)
        }
    }

    private func paper(_ pen: inout Pen, at middle: Point, size: Float) {
        let warm = Colour(1, 0.56, 0.2)
        let paint = Paint.gradient(
            warm * Colour(1, 0.85, 0.75), Colour(1, 0.82, 0.45) * 1.35, from: middle + Point(0, size),
            to: middle - Point(0, size))
        pen.glow(middle, radius: size * 5, warm * 0.3)
        pen.fill(
            Path.smooth([
                middle + Point(-size * 0.5, -size), middle + Point(-size * 0.74, size * 0.3),
                middle + Point(-size * 0.45, size), middle + Point(size * 0.45, size),
                middle + Point(size * 0.74, size * 0.3), middle + Point(size * 0.5, -size),
            ]), paint, emits: 1)
        pen.dab(
            middle - Point(0, size * 0.85), size * 0.3, size * 0.22, softness: 0.5,
            Paint(Colour(1, 0.92, 0.7) * 1.8, fineness: 0.9), emits: 1)
    }

    private func crook(_ pen: inout Pen) {
        pen.shadow(width: 0.4, height: 2.2)
        let iron = pen.natural(Colour(0x24262c))
        let metal = Paint(pen.lit(iron, side: pen.lightSide * 0.6), fineness: 0.92)
        // A small one is drawn stouter, or broad brushes would leave its light hanging in the air.
        let stout = clamp(pen.composition.frame.unit * pen.pixel * 0.13, 1, 2)
        pen.stroke(
            Path.curve([
                Point(0, -0.04), Point(0, 1.2), Point(0.02, 2.1), Point(0.16, 2.36), Point(0.36, 2.3), Point(0.4, 2.12),
            ]), widths: [0.1, 0.08, 0.07, 0.06, 0.05, 0.04].map { $0 * stout }, metal)
        pen.fill(Path([Point(-0.12, -0.03), Point(-0.05, 0.2), Point(0.05, 0.2), Point(0.12, -0.03)]), metal)
        let top = Point(0.4, 2.08)
        let shines = pen.isLampTime || pen.hour == .dawn || pen.subject.traits.contains(.lit)
        let warm = Colour(1, 0.62, 0.24)
        if shines {
            pen.glow(top - Point(0, 0.26), radius: 2.6, warm * 0.42)
            pen.dab(Point(0.3, -0.02), 1.5, 0.16, softness: 0.95, Paint(warm, opacity: 0.14, fineness: 0.3))
        }
        let glass = [
            top + Point(-0.1, -0.12), top + Point(0.1, -0.12), top + Point(0.13, -0.42), top + Point(-0.13, -0.42),
        ]
        pen.fill(
            Path(glass), Paint(shines ? warm * 1.25 : pen.lit(pen.natural(Colour(0x9aa49c))), fineness: 0.95),
            emits: shines ? 1 : 0)
        if shines {
            pen.dab(
                top - Point(0, 0.29), 0.05, 0.09, softness: 0.5, Paint(Colour(1, 0.92, 0.66) * 1.9, fineness: 0.95),
                emits: 1)
        }
        pen.fill(Path([top + Point(-0.15, -0.12), top, top + Point(0.15, -0.12)]), metal)
        pen.fill(Path.rectangle(top.x - 0.15, top.y - 0.46, 0.3, 0.05), metal)
        for x in [-0.12, 0, 0.12] as [Float] {
            pen.stroke(
                [top + Point(x * 0.85, -0.12), top + Point(x, -0.43)], widths: [0.018, 0.018], metal)
        }
    }
}
