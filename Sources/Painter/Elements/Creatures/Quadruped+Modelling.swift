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

    /// Light and shade on trunk and neck.
    func modelTrunk(_ pen: inout Pen) {
        guard size > pen.pixel * 14 else { return }
        undersides(&pen)
        masses(&pen)
        creases(&pen)
    }

    private func spot(
        _ pen: inout Pen, _ place: Point, _ rx: Float, _ ry: Float, turn degrees: Float = 0, _ paint: Paint
    ) {
        pen.dab(
            carried(place) * size, rx * size, ry * size, turn: (degrees + pose.trunk) * .pi / 180, softness: 0.75,
            paint)
    }

    /// The belly's shade, soft toward the flank, and the side of the trunk away from the light.
    private func undersides(_ pen: inout Pen) {
        let low = anatomy.trunk.filter { $0.y < 0.68 && $0.x < anatomy.shoulder.x + 0.02 }.sorted { $0.x < $1.x }
        let line = Path.curve(metres(low.map { carried($0 + Point(0, 0.01)) }), steps: 3)
        if OKLab(coat.belly).lightness > OKLab(coat.flank).lightness + 0.03 {
            for width in [0.26, 0.2, 0.14, 0.09] as [Float] {
                pen.stroke(
                    line, widths: [0.3, 0.9, 1, 0.6].map { $0 * width * size },
                    Paint(pen.nearLit(coat.belly, up: -0.2), opacity: 0.4, fineness: 0.85))
            }
        }
        // Many thin layers: the shade deepens without a step.
        for layer in 0..<9 {
            let width = mix(0.5, 0.06, Float(layer) / 8)
            pen.stroke(
                line, widths: [0.1, 0.75, 1, 1, 0.7, 0.1].map { $0 * width * size }, shade(pen, coat.flank, 0.15))
        }
        let away: Float = pen.lightSide > 0 ? -1 : 1
        let strength = 0.2 + abs(pen.lightSide) * 0.5
        spot(
            &pen, away < 0 ? anatomy.hip + Point(-0.12, -0.06) : anatomy.shoulder + Point(0.08, -0.02), 0.14, 0.3,
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

    /// Where haunch and shoulder part from flank and ribs, and along the jaw.
    private func creases(_ pen: inout Pen) {
        if isLying { haunch(&pen) }
        for (joints, limb, isHind) in [(nearHind, anatomy.hind, true), (nearFore, anatomy.fore, false)]
        where !isLying {
            let line = ([0.25, 0.6, 0.9, 1.15] as [Float]).map { place in
                let (middle, left) = Limb.station(place, along: joints)
                let girth = limb.girths.last { $0.place <= place } ?? limb.girths[0]
                return (middle + left * (isHind ? girth.fore + 0.02 : -girth.aft - 0.02)) * size
            }
            let curve = Path.curve(line, steps: 4)
            pen.stroke(curve, widths: [0.01, 0.07, 0.08, 0.02].map { $0 * size }, shade(pen, coat.flank, 0.3))
            pen.stroke(curve, widths: [0.004, 0.03, 0.036, 0.008].map { $0 * size }, shade(pen, coat.flank, 0.4))
        }
        let jaw = [Point(0.0, -0.02), Point(0.02, -0.09), Point(0.08, -0.125), Point(0.15, -0.1)]
        pen.stroke(
            Path.curve(metres(jaw.map(ofHead)), steps: 4), widths: [0.004, 0.016, 0.014, 0.003].map { $0 * size },
            shade(pen, coat.face, 0.35))
    }

    /// The great round of the thigh of an animal that lies.
    private func haunch(_ pen: inout Pen) {
        let arc = [Point(0.04, 0.1), Point(0.19, 0.06), Point(0.28, -0.05), Point(0.29, -0.17), Point(0.2, -0.27)]
        let curve = Path.curve(metres(arc.map { carried(anatomy.hip + $0) }), steps: 4)
        pen.stroke(curve, widths: [0.01, 0.05, 0.1, 0.1, 0.03].map { $0 * size }, shade(pen, coat.flank, 0.16))
        pen.stroke(curve, widths: [0.004, 0.02, 0.04, 0.04, 0.01].map { $0 * size }, shade(pen, coat.flank, 0.2))
    }

    // MARK: Near legs

    /// The near legs before the trunk, of one hide with it.
    func thighs(_ pen: inout Pen) {
        var paint = hide(pen)
        paint.fineness = 0.9
        for (joints, limb) in [(nearHind, anatomy.hind), (nearFore, anatomy.fore)] {
            pen.fill(Path.silhouette([metres(limb.outline(joints))]), paint)
        }
    }

    /// The near legs in their own colour below, round all the way.
    func nearLegs(_ pen: inout Pen) {
        for (joints, limb) in [(nearHind, anatomy.hind), (nearFore, anatomy.fore)] {
            guard size > pen.pixel * 14 else { continue }
            stocking(&pen, joints)
            roundness(&pen, joints, limb)
        }
    }

    /// Below the joint a leg takes its own colour.
    private func stocking(_ pen: inout Pen, _ joints: [Point]) {
        let low = metres(Array(joints.suffix(4)))
        let own = pen.nearLit(coat.legs, side: pen.lightSide * 0.4, up: 0.1)
        var paint = Paint.gradient(hideTone(pen, at: low[0].y), own, from: low[0], to: low[0] + (low[1] - low[0]) * 0.9)
        paint.fineness = 0.92
        pen.stroke(Path.curve(low, steps: 3), widths: [0.2, 0.15, 0.13, 0.13].map { $0 * size }, paint)
    }

    /// Dark along the side away from the light, light along the other.
    private func roundness(_ pen: inout Pen, _ joints: [Point], _ limb: Limb) {
        let away: Float = pen.lightSide > 0 ? -1 : 1
        func edge(_ side: Float) -> [Point] {
            Path.curve(
                ((isLying ? [1.25, 1.5, 1.75, 2, 2.25, 2.6, 3] : [0.35, 0.8, 1.2, 1.6, 2, 2.5, 3]) as [Float]).map {
                    place in
                    let (middle, left) = Limb.station(place, along: joints)
                    let girth = limb.girths.last { $0.place <= place } ?? limb.girths[0]
                    return (middle + left * (side > 0 ? girth.fore : -girth.aft) * 0.75) * size
                }, steps: 3)
        }
        let tone = coat.legs.blended(with: coat.flank, 0.5)
        pen.stroke(
            edge(away), widths: [0.02, 0.09, 0.07, 0.04, 0.03, 0.026, 0.03].map { $0 * size }, shade(pen, tone, 0.5))
        pen.stroke(
            edge(-away), widths: [0.01, 0.05, 0.035, 0.02, 0.014, 0.012, 0.01].map { $0 * size },
            sheen(pen, tone, 0.35))
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
                pen.nearLit(tone * pen.dice.within(0.62...1.35), side: pen.lightSide * 0.3, up: up), opacity: 0.26,
                fineness: 0.9))
    }
}
