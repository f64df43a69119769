import Foundation

/// Light, shade and hair on the body: painted within its silhouette.
extension Quadruped {
    private func shade(_ pen: Pen, _ colour: Colour, _ opacity: Float) -> Paint {
        // Hardly more than the sky reaches what faces away from the light.
        let dark = pen.lit(colour * 0.46, side: -pen.lightSide * 0.8, up: -0.55)
        return Paint(dark, opacity: opacity, fineness: 0.8)
    }

    private func sheen(_ pen: Pen, _ colour: Colour, _ opacity: Float) -> Paint {
        Paint(pen.nearLit(colour * 1.45, side: pen.lightSide * 0.5, up: 0.8), opacity: opacity, fineness: 0.85)
    }

    func model(_ pen: inout Pen) {
        guard size > pen.pixel * 14 else { return }
        legShades(&pen)
        undersides(&pen)
        masses(&pen)
        folds(&pen)
    }

    private func spot(
        _ pen: inout Pen, _ place: Point, _ rx: Float, _ ry: Float, turn degrees: Float = 0, _ paint: Paint
    ) {
        pen.dab(
            carried(place) * size, rx * size, ry * size, turn: (degrees + pose.trunk) * .pi / 180, softness: 0.75,
            paint)
    }

    /// Belly and the side of the trunk away from the light.
    private func undersides(_ pen: inout Pen) {
        let low = anatomy.trunk.map(\.y).min() ?? 0.5
        let middle = (anatomy.hip.x + anatomy.shoulder.x) / 2
        if OKLab(coat.belly).lightness > OKLab(coat.flank).lightness + 0.03 {
            spot(
                &pen, Point(middle - 0.02, low + 0.03), 0.42, 0.11,
                Paint(pen.nearLit(coat.belly, up: -0.2), opacity: 0.9, fineness: 0.85))
        }
        spot(&pen, Point(middle, low - 0.02), 0.52, 0.19, turn: -3, shade(pen, coat.flank, 0.9))
        let away: Float = pen.lightSide > 0 ? -1 : 1
        let strength = 0.25 + abs(pen.lightSide) * 0.55
        spot(
            &pen, away < 0 ? anatomy.hip + Point(-0.12, -0.06) : anatomy.shoulder + Point(0.08, -0.02), 0.16, 0.32,
            shade(pen, coat.flank, strength))
        // The underside of the neck and of the jaw.
        let (throat, left) = Limb.station(Float(neck.count - 1) * 0.55, along: neck)
        let way = atan2f(-left.x, left.y)
        let thick = anatomy.neck.girths[anatomy.neck.girths.count / 2].aft
        pen.dab(
            (throat - left * thick) * size, 0.3 * size, thick * size, turn: way, softness: 0.75,
            shade(pen, coat.flank, 0.75))
        pen.dab(
            ofHead(Point(0.07, anatomy.head.map(\.y).min() ?? -0.1)) * size, 0.16 * size, 0.05 * size,
            turn: pose.head * .pi / 180, softness: 0.9, shade(pen, coat.face, 0.55))
    }

    /// Where shoulder, ribs, haunch and crest come forward into the light.
    private func masses(_ pen: inout Pen) {
        let side = pen.lightSide * 0.05
        spot(&pen, anatomy.hip + Point(0.02 + side, 0.07), 0.19, 0.13, turn: -14, sheen(pen, coat.back, 0.6))
        spot(&pen, anatomy.shoulder + Point(-0.06 + side, 0.14), 0.12, 0.17, turn: -22, sheen(pen, coat.back, 0.45))
        spot(&pen, Point(-0.02 + side, 0.83), 0.2, 0.1, sheen(pen, coat.back, 0.4))
        let (crest, left) = Limb.station(Float(neck.count - 1) * 0.6, along: neck)
        let thick = anatomy.neck.girths[anatomy.neck.girths.count / 2].fore
        pen.dab(
            (crest + left * thick * 0.35) * size, 0.17 * size, thick * 0.5 * size, turn: atan2f(-left.x, left.y),
            softness: 0.95, sheen(pen, coat.back, 0.4))
    }

    /// Behind the elbow, before the stifle, between neck and shoulder, along the jaw.
    private func folds(_ pen: inout Pen) {
        spot(&pen, anatomy.shoulder + Point(-0.2, -0.07), 0.05, 0.16, turn: 12, shade(pen, coat.flank, 0.6))
        spot(&pen, anatomy.hip + Point(0.16, -0.12), 0.05, 0.17, turn: -24, shade(pen, coat.flank, 0.6))
        spot(&pen, anatomy.shoulder + Point(-0.03, -0.01), 0.03, 0.15, turn: -28, shade(pen, coat.flank, 0.3))
        let jaw = [Point(0.0, -0.02), Point(0.02, -0.09), Point(0.08, -0.125), Point(0.15, -0.1)]
        pen.stroke(
            Path.curve(metres(jaw.map(ofHead)), steps: 4), widths: [0.004, 0.016, 0.014, 0.003].map { $0 * size },
            shade(pen, coat.face, 0.35))
    }

    /// Near legs take their own colour below the joint, and are round: dark on the side away from the light.
    private func legShades(_ pen: inout Pen) {
        for (joints, limb) in [(nearHind, anatomy.hind), (nearFore, anatomy.fore)] {
            let low = metres(Array(joints.suffix(3)))
            var paint = Paint.gradient(
                pen.nearLit(coat.legs, side: pen.lightSide * 0.4), pen.nearLit(coat.legs * 0.9, up: -0.1), from: low[0],
                to: low[2])
            paint.fineness = 0.92
            pen.stroke(low, widths: [0.15 * size], paint)
            let knee = (joints[1] + joints[2]) * 0.5
            pen.dab(
                (knee * 0.35 + joints[2] * 0.65) * size, 0.07 * size, 0.15 * size, softness: 1,
                Paint(pen.nearLit(coat.legs, side: pen.lightSide * 0.4), opacity: 0.75, fineness: 0.9))
            let away: Float = pen.lightSide > 0 ? -1 : 1
            let line = [Float(1), 1.5, 2, 2.5, 3].map { place in
                let (middle, left) = Limb.station(place, along: joints)
                let girth = limb.girths.last { $0.place <= place } ?? limb.girths[0]
                return (middle + left * (away > 0 ? girth.fore : -girth.aft) * 0.8) * size
            }
            pen.stroke(
                Path.curve(line, steps: 3), widths: [0.02, 0.06, 0.035, 0.028, 0.03].map { $0 * size },
                shade(pen, coat.legs, 0.5))
        }
    }

    // MARK: Feet

    func feet(_ pen: inout Pen, _ legs: [[Point]], shade: Float) {
        for joints in legs where joints.count > 3 {
            let ankle = joints[joints.count - 2]
            let toe = joints[joints.count - 1]
            switch anatomy.foot {
            case .paw: paw(&pen, ankle: ankle, toe: toe, shade: shade)
            case .hoof: hoof(&pen, ankle: ankle, toe: toe, shade: shade)
            }
        }
    }

    /// In the coordinates of a foot: along it from the ankle, and out of its upper side.
    private func foot(_ ankle: Point, _ toe: Point) -> (Float, Float) -> Point {
        let way = toe - ankle
        let along = way / max(1e-4, (way * way).sum().squareRoot())
        let out = Point(-along.y, along.x)
        return { x, y in (toe + along * x + out * y) * size }
    }

    private func paw(_ pen: inout Pen, ankle: Point, toe: Point, shade: Float) {
        // A foot on the ground lies flat on it, whatever its bones do.
        let isDown = pose.lift == nil && toe.y < anatomy.sole + 0.03
        let at = foot(ankle, toe)
        let place = isDown ? { (x: Float, y: Float) in Point(toe.x + x, toe.y + y) * size } : at
        let sole = isDown ? -toe.y + (shade < 1 ? 0.018 : 0) : -0.03
        let back = ankle.x - toe.x
        let joint =
            isDown
            ? [place(back - 0.035, ankle.y - toe.y), place(back + 0.033, ankle.y - toe.y + 0.006)]
            : [at(-0.1, -0.03), at(-0.1, 0.036)]
        let heel = isDown ? place(min(-0.045, back - 0.012), sole) : at(-0.06, -0.036)
        let outline =
            joint + [place(0.012, 0.026), place(0.04, 0.002), place(0.036, sole), place(-0.02, sole - 0.002), heel]
        pen.fill(
            Path.smooth(outline, steps: 4),
            Paint(pen.nearLit(coat.legs * shade, side: pen.lightSide * 0.3, up: 0.35), fineness: 0.93))
        guard size > pen.pixel * 60, shade == 1 else { return }
        for x in [0.012, 0.034] as [Float] {
            pen.stroke(
                [place(x - 0.004, 0.02), place(x + 0.004, 0), place(x, sole + 0.006)],
                widths: [0.001 * size, 0.007 * size],
                Paint(pen.nearLit(coat.legs * 0.3), opacity: 0.8, fineness: 0.97))
        }
    }

    private func hoof(_ pen: inout Pen, ankle: Point, toe: Point, shade: Float) {
        let isDown = pose.lift == nil && toe.y < anatomy.sole + 0.03
        let at = foot(ankle, toe)
        let wide = anatomy.fore.girths.last?.fore ?? 0.03
        let flat = { (x: Float, y: Float) in Point(toe.x + x, toe.y - anatomy.sole + y) * size }
        let outline =
            isDown
            ? [
                flat(-wide * 2.3, wide * 1.6), flat(-wide * 0.1, wide * 1.9), flat(wide * 1.1, 0),
                flat(-wide * 1.9, 0),
            ]
            : [at(-wide * 1.8, wide), at(-wide * 1.8, -wide), at(wide * 0.2, -wide * 1.1), at(wide * 0.5, wide * 1.3)]
        pen.fill(
            Path(outline),
            .gradient(
                pen.nearLit(coat.hoof * shade * 1.3, up: 0.4), pen.nearLit(coat.hoof * shade * 0.6), from: outline[1],
                to: outline[2]))
    }

    // MARK: Hair

    /// A few strokes along the form, as the hair lies.
    func hairs(_ pen: inout Pen) {
        let long = anatomy.hair
        guard size > pen.pixel * 60, long > 0 else { return }
        for _ in 0..<Int(90 * min(1.3, pen.detail)) {
            let x = pen.dice.within(anatomy.hip.x - 0.1...anatomy.shoulder.x + 0.05)
            let y = pen.dice.within(0.55...0.97)
            let root = carried(Point(x, y))
            let turn = pose.trunk * .pi / 180
            let fall = Point(-pen.dice.within(0.7...1.1), -0.35 + (y - 0.75) * 0.6) * long
            let comb = Point(fall.x * cosf(turn) - fall.y * sinf(turn), fall.x * sinf(turn) + fall.y * cosf(turn))
            let tone = coat.flank.blended(with: coat.back, clamp((y - 0.6) / 0.3))
            hair(&pen, root, comb, tone, up: (y - 0.7) * 2)
        }
        for _ in 0..<Int(44 * min(1.3, pen.detail)) {
            let t = pen.dice.unit()
            let (middle, left) = Limb.station(t * Float(neck.count - 1), along: neck)
            let across = pen.dice.within(-0.8...0.8)
            let girth = anatomy.neck.girths[min(anatomy.neck.girths.count - 1, Int(t * 5))]
            let root = middle + left * across * (across > 0 ? girth.fore : girth.aft)
            // Backward and down, toward the shoulder.
            let comb = Point(left.x * 0.2 - left.y * 0.8, -0.9 + left.x * 0.3) * long * 1.1
            hair(&pen, root, comb, across < -0.3 ? coat.face : coat.back, up: across * 0.6)
        }
    }

    func hair(_ pen: inout Pen, _ root: Point, _ comb: Point, _ tone: Colour, up: Float) {
        let bend = Point(comb.y, -comb.x) * pen.dice.bell() * 0.16
        pen.stroke(
            metres([root, root + comb * 0.55 + bend, root + comb]), widths: [0.006, 0.009, 0.001].map { $0 * size },
            Paint(
                pen.nearLit(tone * pen.dice.within(0.62...1.35), side: pen.lightSide * 0.3, up: up), opacity: 0.4,
                fineness: 0.9))
    }
}
