import Foundation

/// A tree as seen from within a wood: its stem from the root to above the picture, the limbs that spring from it in
/// sight, and what grows at its foot.
struct Timber: SceneElement {
    let nature = Nature(metres: 20, standing: .ground, prominence: 1, group: 1...1, breadth: 0.2, weight: 1)
    let wood: Wood

    /// The stem's middle line, and its width at the foot, in metres.
    private struct Stem {
        let line: [Point]
        let girth: Float

        /// Where it is at a part of its length, from 0 to 1.
        func at(_ t: Float) -> Point {
            let place = clamp(t) * Float(line.count - 1)
            let slot = min(line.count - 2, Int(place))
            return line[slot] + (line[slot + 1] - line[slot]) * (place - Float(slot))
        }
    }

    func draw(with pen: inout Pen) {
        // Far spruces are seen whole.
        let seen = pen.placement.foot.y * pen.pixel
        if wood.kind == .pine, seen > 15 { return Pine().draw(with: &pen) }
        let tall: Float = 20 * pen.dice.within(0.85...1.1)
        let girth = girth * pen.dice.within(0.7...1.3)
        pen.shadow(width: girth * 1.7, height: 7)
        let bend = wood.kind == .pine ? 0.05 : wood.kind == .birch ? 0.2 : 0.16
        let lean = pen.dice.bell() * (wood.kind == .pine ? 0.01 : 0.045)
        let knots = (0...6).map { index in
            let t = Float(index) / 6
            let sway = pen.dice.bell() * Float(bend) * (index == 0 ? 0 : 1)
            return Point(lean * tall * t + sway, tall * t - 0.06)
        }
        let stem = Stem(line: Path.curve(knots, steps: 5), girth: girth)
        limbs(&pen, stem, tall: tall, seen: seen, isBehind: true)
        trunk(&pen, stem)
        limbs(&pen, stem, tall: tall, seen: seen, isBehind: false)
        foot(&pen, girth: girth)
    }

    private var girth: Float {
        switch wood.kind {
        case .birch: 0.3
        case .pine: 0.42
        case .bareTree: 0.46
        default: 0.52
        }
    }

    private var bark: Colour {
        switch wood.kind {
        case .birch: Colour(0xe4dfd4)
        case .pine: Colour(0x5c4232)
        case .bareTree: Colour(0x4a4038)
        default: Colour(0x5a4a3a)
        }
    }

    // MARK: The stem

    private func trunk(_ pen: inout Pen, _ stem: Stem) {
        let girth = stem.girth
        let flare: Float = wood.kind == .birch ? 1.3 : 1.75
        let widths = [flare, 1.1, 1, 0.95, 0.9, 0.84, 0.78, 0.7, 0.62, 0.5, 0.36].map { $0 * girth }
        let albedo = pen.natural(bark, bending: wood.kind == .birch ? 0.2 : 0.5)
        let side = pen.lightSide < 0 ? Float(-1) : 1
        let bright = pen.nearLit(albedo, side: side * 0.75)
        let dark = pen.nearLit(albedo * 0.5, side: -side * 0.7)
        var paint = Paint.gradient(
            bright, dark, from: Point(side * girth * 0.5, 0), to: Point(-side * girth * 0.35, 0), grain: 0.35)
        paint.grainSize = Point(girth * 0.1, girth * 0.9)
        paint.fineness = 0.8
        pen.stroke(stem.line, widths: widths, paint)
        rim(&pen, stem, widths: widths, side: side)
        guard girth > pen.pixel * 5 else { return }
        wood.kind == .birch ? scars(&pen, stem) : fissures(&pen, stem, albedo)
    }

    /// The seam of light along the edge toward it.
    private func rim(_ pen: inout Pen, _ stem: Stem, widths: [Float], side: Float) {
        guard pen.light.source != .sky, stem.girth > pen.pixel * 2 else { return }
        let width = stem.girth * 0.09
        let shift = Point(side * stem.girth * 0.43, 0)
        let colour = pen.natural(bark, bending: 0.3) * 0.6 * pen.rim + pen.light.key * (0.05 + 0.1 * pen.light.backlit)
        for _ in 0..<5 {
            let from = pen.dice.unit() * 0.5
            let part = (0...6).map { stem.at(from + Float($0) * 0.03) + shift * (1 - from * 0.5) }
            pen.stroke(part, widths: [0, width, width * 0.7, 0], Paint(colour, opacity: 0.7, fineness: 0.8))
        }
    }

    private func fissures(_ pen: inout Pen, _ stem: Stem, _ albedo: Colour) {
        let top = pen.placement.foot.y * pen.pixel / 20
        for _ in 0..<Int(clamp(stem.girth / pen.pixel * 1.6, 10, 90)) {
            let t = pen.dice.unit() * min(0.9, top)
            let across = pen.dice.within(-0.46...0.46)
            let length = pen.dice.within(0.008...0.03)
            let drift = pen.dice.bell() * 0.05
            let part = (0...3).map { step in
                stem.at(t + length * Float(step) / 3) + Point((across + drift * Float(step)) * stem.girth, 0)
            }
            let facing = across * 2
            let isRidge = pen.dice.chance(0.4)
            let colour = pen.nearLit(albedo * (isRidge ? 1.25 : 0.4), side: facing * 0.8)
            pen.stroke(
                part, widths: [0, stem.girth * 0.035, stem.girth * 0.02, 0],
                Paint(colour, opacity: isRidge ? 0.5 : 0.7, fineness: 0.85))
        }
    }

    private func scars(_ pen: inout Pen, _ stem: Stem) {
        let dark = pen.lit(pen.natural(Colour(0x2a2624)))
        let top = min(0.9, pen.placement.foot.y * pen.pixel / 20)
        for _ in 0..<Int(clamp(stem.girth / pen.pixel * 2.4, 14, 80)) {
            let t = pen.dice.unit() * top
            let across = pen.dice.within(-0.42...0.42)
            let wide = stem.girth * min(pen.dice.within(0.06...0.3), 0.5 - abs(across)) * (1 - t * 0.4)
            pen.dab(
                stem.at(t) + Point(across * stem.girth * (1 - t * 0.5), 0), wide,
                max(pen.pixel * 0.4, stem.girth * pen.dice.within(0.02...0.06)), turn: pen.dice.bell() * 0.12,
                softness: 0.3, Paint(dark, opacity: 0.8, fineness: 0.9))
        }
        for _ in 0..<2 {
            // Where a limb broke off, a dark brow.
            let place = stem.at(pen.dice.unit() * top)
            let half = stem.girth * 0.3
            pen.stroke(
                [place + Point(-half, -half * 0.5), place + Point(0, half * 0.3), place + Point(half, -half * 0.6)],
                widths: [0, half * 0.5, 0], Paint(dark, opacity: 0.85, fineness: 0.9))
        }
    }

    // MARK: Limbs

    private func limbs(_ pen: inout Pen, _ stem: Stem, tall: Float, seen: Float, isBehind: Bool) {
        if !isBehind, seen > tall * 0.75, wood.kind != .pine, !wood.isBare { crown(&pen, stem, tall: tall) }
        guard stem.girth > pen.pixel * 1.5 else { return }
        let lowest: Float = wood.kind == .pine ? 1.6 : wood.kind == .birch ? 3 : 2.6
        let highest = min(tall * 0.9, seen * 1.05)
        guard highest > lowest else { return }
        let count = isBehind ? 3 : 4
        for _ in 0..<count {
            let height = mix(lowest, highest, powf(pen.dice.unit(), 0.7))
            let side: Float = pen.dice.chance(0.5) ? 1 : -1
            let root = stem.at(height / tall)
            wood.kind == .pine
                ? needled(&pen, root, side: side, height: height, girth: stem.girth)
                : leafy(&pen, root, side: side, height: height, girth: stem.girth, isBehind: isBehind)
        }
    }

    /// The whole crown of a far tree.
    private func crown(_ pen: inout Pen, _ stem: Stem, tall: Float) {
        let colours = WoodColours(pen.composition, kind: wood.kind)
        let wide: Float = wood.kind == .birch ? 1.3 : 2.4
        for index in 0..<26 {
            let t = Float(index) / 26
            let place = stem.at(pen.dice.within(0.42...0.98)) + Point(pen.dice.bell() * wide, 0)
            let size = pen.dice.within(0.5...1.2)
            let tone = clamp(t * 0.5 + pen.dice.bell() * 0.2)
            pen.dab(
                place, size, size * 0.6, turn: pen.dice.within(-0.8...0.8), softness: 0.2,
                Paint(
                    mix(colours.shade, colours.bright, tone), opacity: 0.8, grain: 1.2, grainSize: Point(0.25, 0.25),
                    fineness: 0.6))
        }
    }

    private func limb(_ pen: inout Pen, _ line: [Point], width: Float) {
        let albedo = pen.natural(bark, bending: 0.5) * 0.75
        pen.stroke(
            Path.curve(line, steps: 4), widths: [width, width * 0.6, max(width * 0.2, pen.pixel * 0.4)],
            Paint(pen.nearLit(albedo, up: 0.2), fineness: 0.8))
    }

    /// A limb that rises and spreads, with leaves along its outer half.
    private func leafy(
        _ pen: inout Pen, _ root: Point, side: Float, height: Float, girth: Float, isBehind: Bool
    ) {
        let reach = pen.dice.within(0.9...2.4) * (height < 4 ? 0.7 : 1)
        let rise = wood.kind == .birch ? pen.dice.within(0.5...1) : pen.dice.within(0.1...0.7)
        let droop: Float = wood.kind == .birch ? -0.5 : -0.12
        let line = [
            root, root + Point(side * reach * 0.4, reach * rise * 0.6),
            root + Point(side * reach * 0.75, reach * rise),
            root + Point(side * reach, reach * (rise + droop)),
        ]
        limb(&pen, line, width: girth * pen.dice.within(0.14...0.26))
        for index in 1...3 {
            let from = line[index]
            let twig = Point(side * pen.dice.within(-0.2...0.7), pen.dice.within(-0.3...0.7)) * reach * 0.4
            limb(&pen, [from, from + twig * 0.5 + Point(0, 0.04), from + twig], width: girth * 0.07)
            if !wood.isBare { spray(&pen, from + twig * 0.6, size: reach * 0.3, isBehind: isBehind) }
        }
    }

    /// Leaves about a place on a twig: a mass in shade and single leaves that the light shines through.
    private func spray(_ pen: inout Pen, _ place: Point, size: Float, isBehind: Bool) {
        let colours = WoodColours(pen.composition, kind: wood.kind)
        let leaf = max(0.06, pen.pixel * 1.1)
        let count = Int(clamp(size * size / (leaf * leaf) * 1.3, 6, 34))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let off = Point(pen.dice.bell(), pen.dice.bell() * 0.7 - (wood.kind == .birch ? 0.5 : 0.1)) * size
            let tone = clamp((isBehind ? 0.05 : 0.15) + t * 0.5 + off.y / size * 0.25 + pen.dice.bell() * 0.25)
            let big = leaf * mix(1.8, 0.8, t) * pen.dice.within(0.7...1.3)
            pen.dab(
                place + off, big, big * 0.55, turn: pen.dice.within(-1.2...1.2), softness: 0.18,
                Paint(mix(colours.shade, colours.bright, tone), fineness: 0.7))
        }
    }

    /// A dead stub low down, a hanging bough above.
    private func needled(_ pen: inout Pen, _ root: Point, side: Float, height: Float, girth: Float) {
        let reach = pen.dice.within(0.6...1.3) * (height > 3.2 ? 1.7 : 1)
        let line = [
            root, root + Point(side * reach * 0.4, -reach * 0.04), root + Point(side * reach * 0.8, -reach * 0.22),
            root + Point(side * reach, -reach * 0.2),
        ]
        limb(&pen, line, width: girth * pen.dice.within(0.07...0.13))
        guard height > 3.2 else {
            let fork = line[1]
            return limb(&pen, [fork, fork + Point(side * reach * 0.3, reach * 0.14)], width: girth * 0.04)
        }
        let colours = WoodColours(pen.composition, kind: wood.kind)
        let isSnowy = pen.composition.land.cover == .snow
        for place in Path.curve(line, steps: 5).dropFirst(2) {
            for _ in 0..<3 {
                let hang = Point(side * pen.dice.within(-0.1...0.4), -pen.dice.within(0.25...0.75)) * reach * 0.45
                let tone = pen.dice.unit() * pen.dice.unit()
                pen.stroke(
                    [place, place + hang * 0.5 + Point(side * 0.05, 0), place + hang],
                    widths: [reach * 0.07, reach * 0.09, 0.01],
                    Paint(mix(colours.shade, colours.bright, tone), grain: 0.3, fineness: 0.7))
            }
            guard isSnowy else { continue }
            pen.dab(
                place + Point(0, reach * 0.03), reach * 0.12, reach * 0.05, softness: 0.35,
                Paint(pen.lit(Colour(0xeef2f8), up: 0.9), fineness: 0.65))
        }
    }

    // MARK: The foot

    /// Whether something else stands so close behind that growth at the foot would hide it.
    private func hasGuestBehind(_ pen: Pen) -> Bool {
        pen.composition.placements.contains { other in
            guard other.thing != wood.kind, other.distance > pen.placement.distance else { return false }
            let half = (ElementCatalogue.element(for: other.thing)?.nature.halfWidth ?? 1) * other.scale
            return abs(other.foot.x - pen.placement.foot.x) < half + 2.5 * pen.scale
        }
    }

    /// Roots that run out from the stem into the ground.
    private func roots(_ pen: inout Pen, girth: Float) {
        let albedo = pen.natural(bark, bending: 0.5)
        for index in 0..<5 {
            let side = (Float(index) - 2) / 2 + pen.dice.bell() * 0.15
            let reach = girth * pen.dice.within(0.5...1)
            let line = [
                Point(side * girth * 0.5, girth * pen.dice.within(0.5...1)), Point(side * girth * 0.75, girth * 0.15),
                Point(side * (girth * 0.6 + reach), -girth * (0.28 - 0.16 * abs(side))),
            ]
            let colour = pen.nearLit(albedo * pen.dice.within(0.6...0.85), side: side * 0.7, up: 0.2)
            pen.stroke(
                Path.curve(line, steps: 4), widths: [girth * 0.16, girth * 0.3, girth * 0.06],
                Paint(colour, grain: 0.3, grainSize: Point(girth * 0.1, girth * 0.2), fineness: 0.75))
        }
    }

    /// Roots, moss or snow, and often a bush or ferns.
    private func foot(_ pen: inout Pen, girth: Float) {
        guard girth > pen.pixel * 1.5 else { return }
        let isSnowy = pen.composition.land.cover == .snow
        let growth = Understory(composition: pen.composition, wood: wood)
        if wood.kind != .birch { roots(&pen, girth: girth) }
        for _ in 0..<10 {
            let x = pen.dice.bell() * girth * 1.4
            let wide = girth * pen.dice.within(0.16...0.4)
            pen.dab(
                Point(x, -0.02 - abs(x) * 0.06), wide, wide * 0.36, softness: 0.35,
                Paint(isSnowy ? pen.lit(Colour(0xe6ecf4), up: 0.8) : growth.floor(&pen), fineness: 0.6))
        }
        guard !isSnowy else { return }
        if girth > pen.pixel * 12 { pen.grass(about: girth) }
        guard pen.dice.chance(0.75), !hasGuestBehind(pen) else { return }
        let beside = Point(pen.dice.bell() * girth * 2.6, -0.05)
        pen.dice.chance(0.5) ? growth.fern(&pen, at: beside) : growth.bush(&pen, at: beside)
    }
}
