import Foundation

/// A round labyrinth of hedges on the ground, seen from above their tops, with ways between rings toward its middle.
struct HedgeLabyrinth: ScenicElement {
    let layer = SceneLayer.ground

    /// A short piece of hedge.
    private struct Piece {
        let from: Point
        let to: Point
        /// How far the outside faces the eye.
        let facing: Float
    }

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("labyrinth")
        // As wide as the picture allows, in heights of the eye.
        let near = frame.distance(ofRow: Float(frame.height) * 0.97)
        let radius = min(near * 0.95, Float(frame.width) * 0.46 / frame.focal * near * 1.9)
        let centre = Point(dice.bell() * radius * 0.06, near + radius * 1.02)
        let rings = 7
        let gap = radius / (Float(rings) + 0.4)
        let pieces = hedges(centre: centre, gap: gap, rings: rings, &dice)
        easel.draw("labyrinth") { drawing in
            floor(centre: centre, radius: radius, on: composition, &drawing)
            let tall = min(frame.eye * 0.19, gap * 0.5)
            for piece in pieces {
                hedge(piece, tall: tall, thick: gap * 0.2, subject, on: composition, &dice, &drawing)
            }
        }
    }

    /// Rings of hedge, each with a way through, and the short ones that stand across the ways between them; farthest
    /// first.
    private func hedges(centre: Point, gap: Float, rings: Int, _ dice: inout Dice) -> [Piece] {
        var pieces: [Piece] = []
        for ring in 1...rings {
            let r = gap * Float(ring)
            let door = ring == rings ? -Float.pi / 2 : dice.unit() * 2 * .pi
            let doorHalf = gap * 0.42 / r
            let count = max(16, Int(r / gap * 14))
            for index in 0..<count {
                let a = Float(index) / Float(count) * 2 * .pi
                let b = Float(index + 1) / Float(count) * 2 * .pi
                let away = abs(remainderf((a + b) / 2 - door, 2 * .pi))
                if away < doorHalf { continue }
                pieces.append(
                    Piece(
                        from: centre + Point(cosf(a), sinf(a)) * r, to: centre + Point(cosf(b), sinf(b)) * r,
                        facing: cosf((a + b) / 2)))
            }
            guard ring < rings else { continue }
            for _ in 0..<dice.int(1...2) {
                let a = dice.unit() * 2 * .pi
                let way = Point(cosf(a), sinf(a))
                pieces.append(Piece(from: centre + way * r, to: centre + way * (r + gap), facing: -sinf(a)))
            }
        }
        // Farthest first; ties by place, for a sort may not keep the order of equals.
        pieces.sort { ($0.from.y + $0.to.y, $0.from.x) > ($1.from.y + $1.to.y, $1.from.x) }
        return pieces
    }

    private func floor(centre: Point, radius: Float, on composition: Composition, _ drawing: inout Drawing) {
        let outline = (0..<64).map { step in
            let angle = Float(step) / 64 * 2 * .pi
            let place = centre + Point(cosf(angle), sinf(angle)) * radius
            return composition.frame.project(place.x, 0, place.y)
        }
        let gravel = composition.light.on(composition.palette.bend(Colour(0xb8a684)), normal: SIMD3(0, 1, 0))
        drawing.fill(
            Path(outline),
            Paint(
                composition.air.veil(gravel, at: centre.y), opacity: 0.9, grain: 0.25, grainSize: Point(14, 3),
                fineness: 0.5))
    }

    private func hedge(
        _ piece: Piece, tall: Float, thick: Float, _ subject: Subject, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let frame = composition.frame
        let leaf =
            composition.palette.bend(subject.colour?.colour ?? Colour(0x3e5a34), by: 0.5) * dice.within(0.85...1.12)
        let z = (piece.from.y + piece.to.y) / 2
        guard piece.from.y > 0.3, piece.to.y > 0.3 else { return }
        func face(_ normal: SIMD3<Float>) -> Colour {
            composition.air.veil(
                composition.light.on(leaf, normal: normal / (normal * normal).sum().squareRoot()), at: z)
        }
        let half = thick / 2
        // A little over its ends, or the ground would show between the pieces.
        let over = (piece.to - piece.from) * 0.08
        let (from, to) = (piece.from - over, piece.to + over)
        func shifted(_ p: Point, _ y: Float, _ dz: Float) -> Point { frame.project(p.x, y, max(0.3, p.y + dz)) }
        let side = face(SIMD3(piece.facing * 0.8, 0.1, -0.7)) * 0.8
        let top = face(SIMD3(0, 1, -0.2)) * 1.1
        let grain = Point(frame.scale(at: z) * tall * 0.2, frame.scale(at: z) * tall * 0.2)
        drawing.dab(
            shifted((from + to) / 2, 0, -half * 1.4), radii: Point(frame.scale(at: z) * thick * 1.1, grain.y * 0.7),
            softness: 0.8, Paint(composition.shadow, opacity: 0.35, fineness: 0.4))
        var paint = Paint.gradient(
            side, side * 0.45, from: shifted(from, tall, -half), to: shifted(from, 0, -half), grain: 0.35)
        paint.grainSize = grain
        paint.fineness = 0.75
        drawing.fill(
            Path([
                shifted(from, 0, -half), shifted(to, 0, -half), shifted(to, tall, -half), shifted(from, tall, -half),
            ]), paint)
        drawing.fill(
            Path([
                shifted(from, tall, -half), shifted(to, tall, -half), shifted(to, tall, half),
                shifted(from, tall, half),
            ]), Paint(top, grain: 0.3, grainSize: grain, fineness: 0.75))
        leaves(
            from: shifted(from, tall, -half), to: shifted(to, tall, -half), size: grain.y, side: side, top: top, &dice,
            &drawing)
    }

    /// Leaves and shoots along the clipped edge, so that it is no ruled line.
    private func leaves(
        from: Point, to: Point, size: Float, side: Colour, top: Colour, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        guard size > 0.9 else { return }
        let way = to - from
        let count = Int(clamp((way * way).sum().squareRoot() / size * 1.4, 2, 9))
        for _ in 0..<count {
            let fall = dice.unit()
            let leaf = size * dice.within(0.25...0.6)
            drawing.dab(
                from + way * dice.unit() + Point(0, (fall * fall * 4.6 - 0.5) * size), radii: Point(leaf * 1.2, leaf),
                softness: 0.2,
                Paint(
                    mix(top, side, fall) * dice.within(0.65...1.35), grain: 0.4, grainSize: Point(leaf, leaf),
                    fineness: 0.7))
        }
    }
}
