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
    let coat: Colour
    /// The paler underside.
    let belly: Colour
    let feet: Colour

    /// A place of the neck or head after it has turned.
    func turned(_ point: Point) -> Point {
        let d = point - shoulder
        return shoulder + Point(d.x * cosf(nod) - d.y * sinf(nod), d.x * sinf(nod) + d.y * cosf(nod))
    }

    func draw(with pen: inout Pen) {
        legs(&pen, shift: gait, shade: 0.55)
        pen.stroke(
            Path.curve(tail, steps: 4), widths: tailWidths,
            Paint(pen.lit(coat * 0.85, side: -0.4), grain: 0.2, fineness: 0.9))
        for ear in ears.dropFirst() { pen.fill(Path.smooth(ear.map(turned), steps: 4), pen.lit(coat * 0.55)) }
        let top = torso.map(\.y).max() ?? 1
        let bottom = torso.map(\.y).min() ?? 0
        var hide = Paint.gradient(
            pen.lit(coat * 1.08, side: pen.lightSide * 0.2, up: 0.75), pen.lit(belly * 0.8, up: -0.6),
            from: Point(0, top), to: Point(0, bottom), grain: 0.18)
        hide.grainSize = Point((top - bottom) * 0.5, (top - bottom) * 0.12)
        hide.fineness = 0.9
        legs(&pen, shift: 0, shade: 0.92)
        var head = hide
        head.start = turned(Point(shoulder.x, top))
        head.end = turned(Point(shoulder.x + (top - bottom) * 0.35, bottom))
        let parts = [(Path.smooth(torso, steps: 5), hide), (Path.smooth(neck.map(turned), steps: 5), head)]
        seamed(&pen, parts, rim: (top - bottom) * 0.04)
        if let ear = ears.first {
            pen.fill(Path.smooth(ear.map(turned), steps: 4), pen.lit(coat * 0.9, side: -0.3, up: 0.3))
        }
        let size = (top - bottom) * 0.035
        if size > pen.pixel * 0.4 {
            pen.dab(turned(eye), size, size, softness: 0.1, Paint(pen.lit(Colour(0x14100e)), fineness: 1))
        }
    }

    /// Parts that are one body: a bright seam runs around the whole of them and not between.
    private func seamed(_ pen: inout Pen, _ parts: [(Path, Paint)], rim width: Float) {
        let shows = width * pen.scale > 0.35 && pen.light.source != .sky
        if shows {
            for (path, paint) in parts {
                var seam = paint
                seam.colour += pen.rim * 0.5
                seam.endColour += pen.rim * 0.5
                pen.fill(path, seam)
            }
        }
        let shift = shows ? Point(-pen.lightSide, -0.6) * width : .zero
        for (path, paint) in parts { pen.fill(path.map { $0 + shift }, paint) }
    }

    private func legs(_ pen: inout Pen, shift: Float, shade: Float) {
        for (leg, widths, way) in [(foreLeg, foreWidths, Float(1)), (hindLeg, hindWidths, Float(-0.8))] {
            let length = max(0.05, leg[0].y)
            let line = leg.map { knot in knot + Point(shift * way * (1 - knot.y / length), 0) }
            var paint = Paint.gradient(
                pen.lit(coat * shade, side: pen.lightSide * 0.3), pen.lit(feet * shade, side: pen.lightSide * 0.3),
                from: line[0], to: line[line.count - 1])
            paint.fineness = 0.92
            pen.stroke(Path.curve(line, steps: 4), widths: widths, paint)
            guard let foot = line.last, let width = widths.last else { continue }
            pen.fill(
                Path([
                    foot + Point(-width * 0.5, width * 0.6), foot + Point(width * 0.5, width * 0.6),
                    foot + Point(width * 0.95, -0.02), foot + Point(-width * 0.6, -0.02),
                ]), pen.lit(feet * 0.6 * shade))
        }
    }
}
