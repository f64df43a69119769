import Foundation

/// A four-legged animal seen from the side, looking to the right: a torso, legs with joints, and neck and head in one
/// piece that turns about the shoulder.
struct Quadruped {
    /// Closed outline of the torso, in metres.
    var torso: [Point]
    /// Closed outline of neck and head.
    var neck: [Point]
    /// About which the neck turns.
    var shoulder: Point
    /// How far the neck is turned, in radians; above zero the head rises.
    var nod: Float = 0
    /// From hip to hoof.
    var foreLeg: [Point]
    var foreWidths: [Float]
    var hindLeg: [Point]
    var hindWidths: [Float]
    /// Root to tip.
    var tail: [Point]
    var tailWidths: [Float]
    /// Closed outlines that turn with the head.
    var ears: [[Point]]
    var eye: Point
    /// How far the legs of the far side stand ahead, in metres.
    var gait: Float
    /// The legs that are off the ground where it runs: the fore leg of the near side and the hind leg of the far one.
    var raised: (fore: [Point], hind: [Point])?
    let coat: Colour
    /// The paler underside.
    let belly: Colour
    let feet: Colour
    var hasPaws = false

    private var top: Float { torso.map(\.y).max() ?? 1 }
    private var bottom: Float { torso.map(\.y).min() ?? 0 }
    private var depth: Float { top - bottom }

    /// A place of the neck or head after it has turned.
    func turned(_ point: Point) -> Point {
        let d = point - shoulder
        return shoulder + Point(d.x * cosf(nod) - d.y * sinf(nod), d.x * sinf(nod) + d.y * cosf(nod))
    }

    func draw(with pen: inout Pen) {
        legs(&pen, shift: gait, shade: 0.55, isNear: false)
        pen.stroke(
            Path.curve(tail, steps: 4), widths: tailWidths, Paint(pen.lit(coat * 0.85, side: -0.4), fineness: 0.9))
        for ear in ears.dropFirst() { pen.fill(Path.smooth(ear.map(turned), steps: 4), pen.lit(coat * 0.55)) }
        legs(&pen, shift: -gait * 0.35, shade: 0.92, isNear: true)
        seamed(&pen, [torso, neck.map(turned)], rim: depth * 0.022)
        flesh(&pen)
        if let ear = ears.first {
            pen.fill(Path.smooth(ear.map(turned), steps: 4), pen.lit(coat * 0.8, side: -0.3, up: 0.3))
            let middle = ear.reduce(Point.zero, +) / Float(ear.count)
            pen.fill(
                Path.smooth(ear.map { turned(middle + ($0 - middle) * 0.55) }, steps: 4), pen.lit(belly * 0.6, up: 0.1))
        }
        look(&pen)
    }

    private func hide(_ pen: Pen) -> Paint {
        var hide = Paint.gradient(
            pen.lit(coat * 1.1, side: pen.lightSide * 0.3, up: 0.75), pen.lit(belly * 0.72, up: -0.5),
            from: Point(0, top), to: Point(0, bottom - depth * 0.1), grain: 0.1)
        hide.grainSize = Point(depth * 0.1, depth * 0.05)
        hide.fineness = 0.9
        return hide
    }

    /// Parts that are one body: a bright seam runs around the whole of them and not between.
    private func seamed(_ pen: inout Pen, _ parts: [[Point]], rim width: Float) {
        let paint = hide(pen)
        let paths = parts.map { Path.smooth($0, steps: 5) }
        let shows = width * pen.scale > 0.35 && pen.light.source != .sky
        if shows {
            var seam = paint
            seam.colour += pen.rim * 0.5
            seam.endColour += pen.rim * 0.35
            for path in paths { pen.fill(path, seam) }
        }
        let shift = shows ? Point(-pen.lightSide, -0.6) * width : .zero
        for path in paths { pen.fill(path.map { $0 + shift }, paint) }
    }

    /// Shoulder, haunch and ribs stand out softly; flank and elbow lie in shade.
    private func flesh(_ pen: inout Pen) {
        guard depth > pen.pixel * 9 else { return }
        let hip = hindLeg[0]
        let light = Paint(pen.lit(coat * 1.2, side: pen.lightSide * 0.5, up: 0.8), opacity: 0.3, fineness: 0.7)
        let dark = Paint(pen.lit(coat * 0.45, up: -0.3), opacity: 0.34, fineness: 0.7)
        pen.dab(hip + Point(depth * 0.02, depth * 0.16), depth * 0.3, depth * 0.26, softness: 0.85, light)
        pen.dab(foreLeg[0] + Point(0, depth * 0.3), depth * 0.24, depth * 0.3, turn: 0.5, softness: 0.85, light)
        pen.dab(mix(hip, foreLeg[0], 0.36) - Point(0, depth * 0.1), depth * 0.2, depth * 0.22, softness: 0.9, dark)
        pen.dab(
            foreLeg[0] + Point(-depth * 0.26, -depth * 0.02), depth * 0.12, depth * 0.26, turn: -0.3, softness: 0.9,
            dark)
    }

    private func mix(_ a: Point, _ b: Point, _ t: Float) -> Point { a + (b - a) * t }

    private func look(_ pen: inout Pen) {
        let size = depth * 0.045
        guard size > pen.pixel * 0.4 else { return }
        pen.dab(turned(eye), size, size * 0.8, softness: 0.1, Paint(pen.lit(Colour(0x14100e)), fineness: 1))
        pen.dab(
            turned(eye) + Point(-size * 0.25, size * 0.3), size * 0.25, size * 0.25, softness: 0.1,
            Paint(pen.composition.sky.ramp.colour(0.6), fineness: 1))
    }

    private func legs(_ pen: inout Pen, shift: Float, shade: Float, isNear: Bool) {
        let fore = isNear ? raised?.fore : nil
        let hind = isNear ? nil : raised?.hind
        leg(&pen, fore ?? shifted(foreLeg, by: shift), widths: foreWidths, shade: shade)
        leg(&pen, hind ?? shifted(hindLeg, by: shift * -0.85), widths: hindWidths, shade: shade)
    }

    /// A leg that stands ahead: its hip stays where it is.
    private func shifted(_ leg: [Point], by shift: Float) -> [Point] {
        let length = max(0.05, leg[0].y)
        return leg.map { knot in knot + Point(shift * (1 - knot.y / length), 0) }
    }

    private func leg(_ pen: inout Pen, _ line: [Point], widths: [Float], shade: Float) {
        guard let foot = line.last, let width = widths.last else { return }
        let body = hide(pen)
        let t = clamp((top - line[0].y) / depth)
        var paint = Paint.gradient(
            (body.colour + (body.endColour - body.colour) * t) * shade,
            pen.lit(feet * shade, side: pen.lightSide * 0.3), from: line[0], to: foot)
        paint.fineness = 0.92
        pen.stroke(Path.curve(line, steps: 5), widths: widths, paint)
        if hasPaws {
            paw(&pen, at: foot, width: width, shade: shade)
        } else {
            hoof(&pen, at: foot, width: width, shade: shade)
        }
    }

    /// Low and pointing forward, its toes parted by short dark lines.
    private func paw(_ pen: inout Pen, at foot: Point, width: Float, shade: Float) {
        func at(_ x: Float, _ y: Float) -> Point { Point(foot.x + x * width, y * width) }
        let instep = foot.y / width + 0.3
        let outline = [
            at(-0.46, instep), at(0.46, instep), at(0.8, 0.62), at(1.16, 0.4), at(1.24, 0.14), at(1.1, 0),
            at(0.3, -0.02), at(-0.4, 0), at(-0.52, 0.2),
        ]
        pen.fill(Path.smooth(outline, steps: 4), pen.lit(feet * 0.95 * shade, up: 0.3))
        guard width > pen.pixel * 4 else { return }
        let gap = Paint(pen.lit(feet * 0.35 * shade), opacity: 0.8, fineness: 0.96)
        for x in [0.62, 0.92] as [Float] {
            pen.stroke(
                [at(x, 0.36), at(x + 0.07, 0.18), at(x + 0.04, 0.02)], widths: [0.02 * width, 0.09 * width], gap)
        }
    }

    /// Dark horn that slopes forward to a straight edge, on the ground where the leg is not raised.
    private func hoof(_ pen: inout Pen, at foot: Point, width: Float, shade: Float) {
        let top = foot.y + width * 0.32
        let sole = foot.y < width ? 0 : foot.y - width * 0.4
        let outline = [
            Point(foot.x - width * 0.46, top), Point(foot.x + width * 0.44, top - width * 0.06),
            Point(foot.x + width * 0.78, sole), Point(foot.x - width * 0.42, sole),
        ]
        pen.fill(
            Path(outline),
            .gradient(
                pen.lit(feet * 0.75 * shade, up: 0.3), pen.lit(feet * 0.35 * shade), from: Point(foot.x, top),
                to: Point(foot.x, sole)))
    }
}

extension Pen {
    /// The colour of a coat: a little paler by night, or the animal would be lost in the dark.
    func pelt(_ natural: Colour, bending: Float) -> Colour {
        matter(natural.lightened(by: hour == .night ? 0.26 : 0), bending: bending)
    }
}
