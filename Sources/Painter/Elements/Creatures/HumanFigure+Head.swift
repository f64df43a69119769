import Foundation

/// Head, face and hair.
extension HumanFigure {
    /// A part of the head: its place up, to its left and toward the face, and its radii, in head heights.
    private func part(
        _ bones: Skeleton, _ up: Float, _ side: Float, _ front: Float, _ tall: Float, _ wide: Float, _ deep: Float
    ) -> Ellipsoid {
        let h = build.head * height
        return Ellipsoid(
            centre: chin(bones) + (bones.crown * up + bones.temple * side + bones.face * front) * h,
            radii: [bones.crown * (tall * h), bones.temple * (wide * h), bones.face * (deep * h)])
    }

    func head(_ pen: inout Pen, _ bones: Skeleton) {
        let h = build.head * height
        skull(&pen, bones)
        switch hair {
        case .hood: hood(&pen, bones)
        case .hat: hat(&pen, bones)
        case .cap:
            scalp(&pen, bones, hairColour)
            cap(&pen, bones)
        case .bun:
            scalp(&pen, bones, hairColour)
            solid(&pen, [part(bones, 0.82, 0, -0.44, 0.16, 0.17, 0.16)], hairColour, radius: 0.16 * h)
        case .short:
            scalp(&pen, bones, hairColour)
            locks(&pen, bones)
        default: scalp(&pen, bones, hairColour)
        }
        features(&pen, bones)
    }

    /// Cranium, jaw, nose and ears.
    private func skull(_ pen: inout Pen, _ bones: Skeleton) {
        let h = build.head * height
        var parts = [
            part(bones, 0.62, 0, -0.05, 0.37, 0.33, 0.4), part(bones, 0.34, 0, 0.1, 0.27, 0.245, 0.245),
            part(bones, 0.13, 0, 0.2, 0.1, 0.12, 0.1),
        ]
        if bones.face.z < 0.8 { parts.append(part(bones, 0.41, 0, 0.33, 0.09, 0.04, 0.065)) }
        solid(&pen, parts, skin, radius: 0.4 * h)
        guard hair == .bun || hair == .tail, h > pen.pixel * 8 else { return }
        for side in [-1, 1] as [Float] where (bones.temple * side).z > -0.35 {
            solid(&pen, [part(bones, 0.45, side * 0.33, -0.06, 0.11, 0.03, 0.06)], skin * 0.9, radius: 0.1 * h)
        }
    }

    /// Brow, nose and mouth, no more than hinted.
    private func features(_ pen: inout Pen, _ bones: Skeleton) {
        let h = build.head * height
        guard bones.face.z > 0.12, h > pen.pixel * 12, hair != .hood else { return }
        let shade = Paint(pen.nearLit(skin * 0.3), opacity: 0.75, fineness: 0.99)
        let wide = max(0.45, bones.face.z)
        for side in [-1, 1] as [Float] where (bones.face + bones.temple * (side * 0.8)).z > 0.2 {
            let eye = part(bones, 0.5, side * 0.15, 0.32, 0, 0, 0).centre.seen
            pen.dab(eye, 0.085 * h * wide, 0.05 * h, softness: 0.5, shade)
        }
        let bridge = part(bones, 0.5, 0, 0.36, 0, 0, 0).centre.seen
        let tip = part(bones, 0.33, 0, 0.4, 0, 0, 0).centre.seen - Point(pen.lightSide * 0.03 * h, 0)
        pen.stroke([bridge, tip], widths: [0.01 * h, 0.06 * h], shade)
        let mouth = part(bones, 0.2, 0, 0.33, 0, 0, 0).centre.seen
        pen.dab(mouth, 0.1 * h * wide, 0.022 * h, softness: 0.5, shade)
    }

    // MARK: Hair

    /// Hair as far as it grows on the skull, or cloth in its place.
    ///
    /// - Parameters:
    ///   - pole: how much its middle lies up and back on the head.
    ///   - reach: how far it goes from there, in degrees.
    private func scalp(
        _ pen: inout Pen, _ bones: Skeleton, _ colour: Colour, pole: (up: Float, back: Float) = (0.56, 0.83),
        reach: Float = 100, puff: Float = 1.07
    ) {
        let h = build.head * height
        let middle = part(bones, 0.6, 0, -0.06, 0, 0, 0).centre
        let radii = [
            bones.crown * (0.4 * h * puff), bones.temple * (0.345 * h * puff), bones.face * (0.41 * h * puff),
        ]
        let axis = (bones.crown * pole.up - bones.face * pole.back).direction
        var path = Path()
        for (index, outline) in Self.cap(around: axis, reach: reach).enumerated() {
            let knots = outline.map { normal in
                radii.reduce(middle) { $0 + $1 * $1.direction.dot(normal) }.seen
            }
            // The second is a hole: the face.
            path.add(Self.wound(knots, clockwise: index > 0))
        }
        var paint = rounded(pen, colour, middle.seen, 0.42 * h)
        paint.grain = 0.2
        paint.grainSize = Point(0.012, 0.05)
        pen.fill(path, paint)
        guard h > pen.pixel * 16, colour == hairColour else { return }
        sheen(&pen, middle.seen, radius: 0.36 * h)
    }

    /// What breaks the edge of short hair: the quiff over the brow, the temples, the nape, an ear before them.
    private func locks(_ pen: inout Pen, _ bones: Skeleton) {
        let h = build.head * height
        guard h > pen.pixel * 7 else { return }
        for side in [-1, 1] as [Float] where (bones.temple * side).z > -0.3 {
            solid(&pen, [part(bones, 0.56, side * 0.31, 0.06, 0.2, 0.05, 0.09)], hairColour, radius: 0.2 * h)
            solid(&pen, [part(bones, 0.43, side * 0.33, -0.04, 0.1, 0.03, 0.055)], skin * 0.85, radius: 0.1 * h)
        }
        if bones.face.z < 0.2 {
            solid(&pen, [part(bones, 0.28, 0, -0.32, 0.16, 0.2, 0.09)], hairColour * 0.9, radius: 0.2 * h)
        }
        guard bones.face.z > -0.6 else { return }
        let sweep: Float = height.truncatingRemainder(dividingBy: 0.02) > 0.01 ? 0.08 : -0.08
        solid(&pen, [part(bones, 0.91, sweep, 0.17, 0.12, 0.25, 0.23)], hairColour, radius: 0.2 * h)
    }

    /// Light on the crown of the hair.
    private func sheen(_ pen: inout Pen, _ middle: Point, radius: Float) {
        let place = middle + Point(pen.lightSide * 0.35, 0.55) * radius
        pen.dab(
            place, radius * 0.5, radius * 0.22, turn: -pen.lightSide * 0.5, softness: 0.9,
            Paint(pen.nearLit(hairColour * 1.9, side: pen.lightSide * 0.5, up: 0.7), opacity: 0.55, fineness: 0.95))
    }

    /// What is seen of a cap on a sphere: outlines of normals in the picture's axes; none where it is hidden.
    private static func cap(around axis: Vector, reach degrees: Float) -> [[Vector]] {
        let (cosine, sine) = (cosf(degrees * .pi / 180), sinf(degrees * .pi / 180))
        let first = (abs(axis.y) < 0.9 ? Vector(0, 1, 0) : Vector(1, 0, 0)).cross(axis).direction
        let second = axis.cross(first)
        let turns = (0..<48).map { Float($0) / 48 * 2 * .pi }
        let (limb, isWholeLimb) = stretch(turns.map { Vector(cosf($0), sinf($0), 0) }) { $0.dot(axis) >= cosine }
        let (edge, isWholeEdge) = stretch(
            turns.map { axis * cosine + (first * cosf($0) + second * sinf($0)) * sine }
        ) { $0.z >= 0 }
        if isWholeLimb || limb.isEmpty { return (isWholeLimb ? [limb] : []) + (isWholeEdge ? [edge] : []) }
        guard let end = limb.last, let head = edge.first, let tail = edge.last else { return [limb] }
        return [limb + ((head - end).length < (tail - end).length ? edge : edge.reversed())]
    }

    private static func wound(_ outline: [Point], clockwise: Bool) -> [Point] {
        var area: Float = 0
        for (index, point) in outline.enumerated() {
            let next = outline[(index + 1) % outline.count]
            area += point.x * next.y - next.x * point.y
        }
        return (area < 0) == clockwise ? outline : outline.reversed()
    }

    /// The points of a circle that are wanted, in one run, and whether all are.
    private static func stretch(_ circle: [Vector], _ isWanted: (Vector) -> Bool) -> (points: [Vector], isWhole: Bool) {
        guard let gap = circle.firstIndex(where: { !isWanted($0) }) else { return (circle, true) }
        return ((circle[gap...] + circle[..<gap]).filter(isWanted), false)
    }

    /// Hair that falls: to the jaw, over the shoulders, or bound.
    func fallingHair(_ pen: inout Pen, _ bones: Skeleton) {
        let h = build.head * height
        if hair == .bob {
            let (fore, low): (Float, Float) = bones.face.z > 0.2 ? (-0.1, 0.38) : (-0.12, 0.36)
            solid(&pen, [part(bones, low, 0, fore, 0.42, 0.4, 0.38)], hairColour * 0.92, radius: 0.4 * h)
        }
        guard hair == .long || hair == .tail else { return }
        let crown = part(bones, 0.72, 0, -0.2, 0, 0, 0).centre
        let nape = part(bones, 0.25, 0, -0.34, 0, 0, 0).centre
        let blow = Vector(wind * 0.5 * h, 0, 0) + trail * h
        let long: Float = hair == .tail ? 0.62 : 1.15
        let tip = nape - Vector(0, long * h, 0) - bones.breast * (0.16 * h) + blow * min(1, long)
        let widths: [Float] =
            hair == .tail ? [0.16, 0.2, 0.26, 0.2, 0.03] : [0.6, 0.74, 0.72, 0.62, 0.44, 0.12]
        let root = hair == .tail ? part(bones, 0.62, 0, -0.42, 0, 0, 0).centre : crown
        let line = Path.curve(
            [root.seen, nape.seen, mix3(nape, tip, 0.55).seen + blow.seen * 0.15, tip.seen], steps: 4)
        var paint = rounded(pen, hairColour * 0.92, nape.seen, 0.4 * h, across: Point(1, 0))
        paint.grain = 0.2
        paint.grainSize = Point(0.012, 0.08)
        pen.stroke(line, widths: widths.map { $0 * h }, paint)
        guard h > pen.pixel * 10, hair != .tail else { return }
        strands(&pen, line, wide: 0.3 * h)
    }

    /// How hair and cloth trail behind a body in motion.
    private var trail: Vector {
        let speed = posture.lean > 8 ? Float(0.55) : posture.whirl * 0.4
        return skeleton.breast * -speed
    }

    private func strands(_ pen: inout Pen, _ line: [Point], wide: Float) {
        for strand in -2...2 {
            let off = Float(strand) * 0.4 * wide
            let light: Float = strand % 2 == 0 ? 1.45 : 0.55
            pen.stroke(
                line.dropFirst(2).enumerated().map { $0.element + Point(off * (1 - 0.03 * Float($0.offset)), 0) },
                widths: [0.01, 0.05, 0.012].map { $0 * wide * 3 },
                Paint(
                    pen.nearLit(hairColour * light, side: pen.lightSide * 0.4, up: 0.2), opacity: 0.55, fineness: 0.95))
        }
    }

    // MARK: Headgear

    private func hat(_ pen: inout Pen, _ bones: Skeleton) {
        let h = build.head * height
        scalp(&pen, bones, hairColour)
        let felt = coat * 0.7
        solid(&pen, [part(bones, 0.95, 0, -0.04, 0.27, 0.35, 0.4)], felt, radius: 0.4 * h)
        solid(&pen, [part(bones, 0.8, 0, -0.02, 0.05, 0.56, 0.62)], felt * 0.85, radius: 0.3 * h)
    }

    private func cap(_ pen: inout Pen, _ bones: Skeleton) {
        let wool = (scarf ?? coat).lightened(by: 0.06)
        scalp(&pen, bones, wool, pole: (0.94, 0.34), reach: 82, puff: 1.14)
    }

    private func hood(_ pen: inout Pen, _ bones: Skeleton) {
        let h = build.head * height
        limb(
            &pen, from: bones.chest, to: part(bones, 0.5, 0, -0.1, 0, 0, 0).centre, girths: [0.06, 0.058, 0.05],
            coat)
        scalp(&pen, bones, coat * 1.04, pole: (0.5, 0.86), reach: 112, puff: 1.26)
        guard bones.face.z > 0.1 else { return }
        pen.dab(
            part(bones, 0.45, 0, 0.3, 0, 0, 0).centre.seen, 0.2 * h, 0.26 * h, softness: 0.6,
            Paint(pen.nearLit(skin * 0.25), opacity: 0.7, fineness: 0.95))
    }
}
