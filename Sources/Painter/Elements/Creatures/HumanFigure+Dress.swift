import Foundation

/// The trunk, and the clothes that hang from it.
extension HumanFigure {
    /// One height of the trunk: its middle, and half its width and its depth there, each along its way.
    private struct Station {
        let middle: Vector
        let radii: [Vector]

        func edge(_ way: Point) -> Point { middle.seen + Ellipsoid.support(radii.map(\.seen), toward: way) }
    }

    private var thickness: Float {
        switch garment {
        case .longCoat: 0.011
        case .jacket: 0.009
        case .jersey: 0.003
        case .dress: 0
        }
    }

    /// From the seat up to the neck.
    private func stations(_ bones: Skeleton) -> [Station] {
        let (hips, waist, chest) = build.girth
        let cloth = thickness
        let loin = (bones.waist - bones.pelvis).direction
        let ahead = bones.hipLine.cross(loin).direction
        func station(_ t: Float, _ middle: Vector, _ half: Float, _ deep: Float, _ push: Float = 0) -> Station {
            let line = mix3(bones.hipLine, bones.shoulderLine, t).direction
            let front = mix3(ahead, bones.breast, t).direction
            return Station(
                middle: middle + front * (push * height),
                radii: [line * ((half + cloth) * height), front * ((deep + cloth) * height)])
        }
        let ribs = mix3(bones.waist, bones.chest, 0.5)
        let neck = bones.chest + bones.back * (0.034 * height)
        return [
            station(0, bones.pelvis - loin * (0.03 * height), hips * 0.86, 0.056, -0.012),
            station(0, bones.pelvis + loin * (0.012 * height), hips, 0.062, -0.012),
            station(0.35, bones.waist, waist, 0.048, 0.004),
            station(0.75, ribs, (waist + chest) * 0.5, 0.058, 0.008),
            station(1, bones.chest - bones.back * (0.045 * height), chest, 0.064, 0.006),
            station(1, bones.chest - bones.back * (0.014 * height), build.shoulderHalf + 0.014, 0.048, -0.006),
            station(1, bones.chest + bones.back * (0.008 * height), build.shoulderHalf - 0.008, 0.042, -0.008),
            station(1, mix3(bones.chest, neck, 0.75), chest * 0.46, 0.034, -0.01),
            station(1, neck, 0.03, 0.03, -0.006),
        ]
    }

    func trunk(_ pen: inout Pen, _ bones: Skeleton) {
        let all = stations(bones)
        neck(&pen, bones)
        var left: [Point] = []
        var right: [Point] = []
        for (index, station) in all.enumerated() {
            let above = all[min(all.count - 1, index + 1)].middle.seen
            let below = all[max(0, index - 1)].middle.seen
            let way = above - below
            let long = max(1e-4, (way * way).sum().squareRoot())
            let out = long < 0.03 * height ? Point(1, 0) : Point(way.y, -way.x) / long
            right.append(station.edge(out))
            left.append(station.edge(-out))
        }
        if hangs { skirt(&pen, bones, from: all[2], hips: all[1]) }
        let outline = left + right.reversed()
        let path = Path.silhouette([outline], steps: 5)
        pen.fill(path, cloth(pen, bones), rim: 0.005 * height)
        guard height > pen.pixel * 40 else { return }
        pen.within(path) { pen in model(&pen, bones) }
        if garment == .longCoat || garment == .jacket { collar(&pen, bones) }
        if let scarf { wrap(&pen, bones, scarf) }
    }

    private func cloth(_ pen: Pen, _ bones: Skeleton) -> Paint {
        let spine = (bones.chest - bones.pelvis).seen
        let across = Point(spine.y, -spine.x) / max(1e-4, (spine * spine).sum().squareRoot())
        var paint = rounded(pen, coat, mix3(bones.pelvis, bones.chest, 0.6).seen, 0.1 * height, across: across)
        paint.grain = 0.12
        paint.grainSize = Point(0.05, 0.3) * height / 1.7
        return paint
    }

    private func neck(_ pen: inout Pen, _ bones: Skeleton) {
        let root = bones.chest + bones.back * (0.004 * height)
        limb(
            &pen, from: root, to: chin(bones) + bones.crown * (0.02 * height), girths: [0.034, 0.027, 0.026],
            skin * 0.78)
    }

    /// Where the skull sits on the neck.
    func chin(_ bones: Skeleton) -> Vector {
        bones.chest + (bones.back * 0.3 + bones.crown * 0.7) * ((1 - build.shoulderHeight - build.head) * height)
    }

    // MARK: Form

    /// The shadow of the head, the hollow of the back, the pull of the cloth.
    private func model(_ pen: inout Pen, _ bones: Skeleton) {
        let dark = Paint(pen.lit(coat * 0.42, side: -pen.lightSide * 0.7, up: -0.3), opacity: 0.6, fineness: 0.9)
        let pale = Paint(
            pen.nearLit(coat * 1.35, side: pen.lightSide * 0.7, up: 0.5), opacity: 0.4, fineness: 0.9)
        let h = height
        let throat = (bones.chest + bones.back * (0.02 * h)).seen
        pen.dab(throat, 0.05 * h, 0.022 * h, softness: 0.8, dark)
        let lit = bones.chest.seen + Point(pen.lightSide * 0.05, -0.02) * h
        pen.dab(lit, 0.045 * h, 0.03 * h, softness: 0.9, pale)
        let fine = 0.006 * h
        // The small of the back or the fold under the ribs, and the pull toward the bent side.
        let waist = bones.waist.seen
        pen.dab(waist + Point(-pen.lightSide * 0.04, 0) * h, 0.07 * h, 0.014 * h, softness: 0.9, dark)
        guard showsBack, garment != .dress else { return }
        let spine = [bones.chest - bones.back * (0.03 * h), mix3(bones.waist, bones.chest, 0.4), bones.waist]
        let off = bones.breast * (-0.04 * h)
        pen.stroke(Path.curve(spine.map { ($0 + off).seen }), widths: [fine * 0.3, fine * 0.8, fine * 0.3], dark)
    }

    private func collar(_ pen: inout Pen, _ bones: Skeleton) {
        guard hair != .hood else { return }
        let h = height
        let base = bones.chest + bones.back * (0.03 * h)
        let line = bones.shoulderLine * (0.036 * h)
        let front = bones.breast * (0.03 * h)
        let ring = [
            base + line + front * 0.6, base + line * 0.8 - front, base - line * 0.8 - front, base - line + front * 0.6,
        ]
        let away = bones.breast.z < 0
        let seen = away ? ring : [base + line, base + front - bones.back * (0.03 * h), base - line]
        pen.stroke(
            Path.curve(seen.map(\.seen)), widths: [0.012, 0.026, 0.026, 0.012].map { Float($0) * h },
            Paint(pen.nearLit(coat * 1.15, side: pen.lightSide * 0.4, up: 0.4), fineness: 0.94))
    }

    /// A scarf round the neck with an end in the wind.
    private func wrap(_ pen: inout Pen, _ bones: Skeleton, _ colour: Colour) {
        let h = height
        let base = (bones.chest + bones.back * (0.046 * h)).seen
        let line = Point(0.04 * h, 0)
        pen.stroke(
            Path.curve([base - line, base - Point(0, 0.01 * h), base + line]), widths: [0.03 * h, 0.036 * h, 0.03 * h],
            rounded(pen, colour, base, 0.04 * h, across: Point(1, 0)))
        let way: Float = wind < 0 ? -1 : 1
        let end = abs(wind) > 0.35 ? Point(way * 0.16, -0.05) : Point(way * 0.035, -0.17)
        let middle = abs(wind) > 0.35 ? Point(way * 0.09, 0.012) : Point(way * 0.04, -0.08)
        pen.stroke(
            Path.curve([base + Point(way * 0.03 * h, 0), base + middle * h, base + end * h]),
            widths: [0.024 * h, 0.03 * h, 0.036 * h], Paint(pen.nearLit(colour * 0.85, up: 0.3), fineness: 0.93))
    }

    // MARK: Skirts

    /// Whether cloth hangs below the hips.
    private var hangs: Bool { !posture.isSeated }

    /// How far down the legs the garment falls, from 0, the hips, to 1, the ankles; and how wide it swings.
    private var fall: (down: Float, flare: Float) {
        switch garment {
        case .longCoat: (0.7, 0.02)
        case .dress: (0.62, 0.035)
        case .jacket: (0.15, 0.004)
        case .jersey: (0.07, 0)
        }
    }

    /// A place on a leg, `t` from the hip, 0, to the ankle, 1.
    private func onLeg(_ side: Skeleton.Side, _ t: Float) -> Vector {
        t < 0.5 ? mix3(side.hip, side.knee, t * 2) : mix3(side.knee, side.ankle, t * 2 - 1)
    }

    /// How wide cloth hangs over both legs, `t` of the way from the hips to the ankles.
    private func spread(_ legs: [Skeleton.Side], _ t: Float) -> (left: Point, right: Point) {
        let places = legs.map { onLeg($0, t).seen }
        let spin = posture.whirl
        let half = (mix(0.055, 0.045, t) + fall.flare * t + spin * 0.11 * t) * height
        let drift = wind * 0.05 * t * height * (garment == .dress ? 1.6 : 0.9)
        // Cloth hangs from the knee that is lifted rather than following the foot.
        let upper = legs.flatMap { leg in [0.3, 0.5].filter { $0 < t }.map { onLeg(leg, $0).seen.x } }
        let all = places.map(\.x) + upper
        let low = min(places[0].y, places[1].y)
        let level = mix(low, (places[0].y + places[1].y) / 2, 0.5) + spin * 0.1 * t * height
        let blown = 0.02 * height * t
        return (
            Point((all.min() ?? 0) - half + drift, level + (wind < 0 ? blown : 0)),
            Point((all.max() ?? 0) + half + drift, level + (wind > 0 ? blown : 0))
        )
    }

    /// A skirt, a coat's tails or a jacket's hem: it hangs over both legs as far as they are apart.
    private func skirt(_ pen: inout Pen, _ bones: Skeleton, from waist: Station, hips: Station) {
        let rows = [0.3, 0.66, 1].map { spread([bones.left, bones.right], Float($0) * fall.down) }
        let sides = Point(1, 0)
        let left = [waist.edge(-sides), hips.edge(-sides)] + rows.map(\.left)
        let right = [waist.edge(sides), hips.edge(sides)] + rows.map(\.right)
        let hem = hem(from: rows[2].left, to: rows[2].right)
        let path = Path(Path.curve(left, steps: 5) + hem + Path.curve(right, steps: 5).reversed())
        let middle = (rows[1].left + rows[1].right) * 0.5
        pen.fill(
            path, rounded(pen, coat * 0.94, middle, (rows[1].right.x - rows[1].left.x) * 0.6, across: sides),
            rim: 0.005 * height)
        pleats(&pen, from: waist, to: hem, within: path)
    }

    /// The hem in waves, lower in the middle.
    private func hem(from left: Point, to right: Point) -> [Point] {
        let span = right - left
        let deep = garment == .jacket || garment == .jersey ? 0.006 : 0.014 + posture.whirl * 0.03
        return (1..<12).map { index in
            let t = Float(index) / 12
            let wave = sinf(t * 15 + place.x * 9 + height * 7) * (garment == .dress ? 0.006 : 0.002)
            return left + span * t - Point(0, (sinf(t * .pi) * deep + wave) * height)
        }
    }

    /// Folds from the waist to the hem, dark in the hollows.
    private func pleats(_ pen: inout Pen, from waist: Station, to hem: [Point], within path: Path) {
        guard height > pen.pixel * 60, garment == .dress || garment == .longCoat else { return }
        let fine = 0.009 * height
        let dark = Paint(pen.nearLit(coat * 0.5, side: -pen.lightSide * 0.5), opacity: 0.6, fineness: 0.92)
        let pale = Paint(pen.nearLit(coat * 1.3, side: pen.lightSide * 0.7, up: 0.4), opacity: 0.5, fineness: 0.92)
        let top = waist.middle.seen
        let wide = waist.edge(Point(1, 0)).x - top.x
        pen.within(path) { pen in
            let slots = garment == .dress ? [1, 3, 4, 6, 8, 9] : [2, 5, 9]
            for (index, slot) in slots.enumerated() {
                let foot = hem[slot]
                let root = top + Point((Float(slot) / 5 - 1) * wide * 0.8, -0.03 * height)
                pen.stroke(
                    Path.curve([root, root + (foot - root) * 0.5 + Point(0.006 * height, 0), foot]),
                    widths: [fine * 0.1, fine * 0.8, fine * 1.5], index % 2 == 0 ? dark : pale)
            }
        }
        if garment == .longCoat {
            let belt = waist.middle.seen
            pen.stroke(
                [belt - Point(wide, 0), belt + Point(wide, 0)], widths: [0.016 * height],
                Paint(pen.nearLit(coat * 0.55), fineness: 0.93))
        }
    }
}
