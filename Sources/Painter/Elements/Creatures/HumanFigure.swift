import Foundation

/// A standing figure from head to foot, of any age, that can hold out its hands.
struct HumanFigure {
    /// In metres.
    var height: Float = 1.72
    /// Where it stands, left or right of the thing's foot.
    var x: Float = 0
    /// The head's height in parts of the whole: grown-ups 0.13, small children 0.19.
    var head: Float = 0.13
    var wearsSkirt = false
    var coat = Colour(0x3a4658)
    var trousers = Colour(0x2a2c34)
    var hair = Colour(0x2a1e18)
    var skin = Colour(0xd8a88a)
    var hasLongHair = false
    /// Where the hands are, in parts of the height around the figure's foot; the left one first.
    var hands: [Point] = [Point(-0.13, 0.44), Point(0.13, 0.44)]
    var stride: Float = 0.03

    func draw(with pen: inout Pen) {
        let h = height
        func at(_ px: Float, _ py: Float) -> Point { Point(x + px * h, py * h) }
        let chin = 1 - head
        let shoulder = chin - head * 0.22
        let hip: Float = 0.49
        legs(&pen, at: at, hip: hip)
        let hem: Float = wearsSkirt ? 0.3 : 0.37
        let wide: Float = wearsSkirt ? 0.135 : 0.1
        let body = Path.smooth([
            at(-wide, hem), at(-0.085, hip + 0.1), at(-0.115, shoulder - 0.05), at(-0.07, shoulder + 0.008),
            at(0.07, shoulder + 0.008), at(0.115, shoulder - 0.05), at(0.085, hip + 0.1), at(wide, hem),
            at(0, hem - 0.015),
        ])
        for (side, hand) in zip([-1, 1] as [Float], hands) {
            arm(&pen, from: at(side * 0.1, shoulder - 0.03), to: at(hand.x, hand.y), side: side)
        }
        var cloth = Paint.gradient(
            pen.lit(coat, side: -0.85, up: 0.1), pen.lit(coat, side: 0.85, up: 0.1), from: at(-0.12, 0.6),
            to: at(0.12, 0.6), grain: 0.15)
        cloth.grainSize = Point(0.04, 0.25)
        cloth.fineness = 0.92
        pen.fill(body, cloth, rim: 0.012 * h)
        pen.stroke(
            [at(0, shoulder - 0.01), at(0, chin + 0.02)], widths: [0.06 * h, 0.055 * h], Paint(pen.lit(skin * 0.8)))
        crown(&pen, at: at, chin: chin)
    }

    private func legs(_ pen: inout Pen, at: (Float, Float) -> Point, hip: Float) {
        for side in [-1, 1] as [Float] {
            let foot = side * (0.045 + stride)
            let line = Path.curve(
                [at(side * 0.045, hip), at(side * (0.047 + stride * 0.5), 0.26), at(foot, 0.02)], steps: 4)
            pen.stroke(
                line, widths: [0.095 * height, 0.075 * height, 0.052 * height],
                Paint(pen.lit(trousers, side: side * 0.6)))
            pen.dab(
                at(foot + 0.012, 0.012), 0.042 * height, 0.018 * height, softness: 0.1, Paint(pen.lit(trousers * 0.55)))
        }
    }

    private func arm(_ pen: inout Pen, from shoulder: Point, to hand: Point, side: Float) {
        let d = hand - shoulder
        let reach = (d * d).sum().squareRoot()
        let slack = max(0, 0.36 * height - reach)
        let elbow = (shoulder + hand) * 0.5 + Point(side * (0.015 * height + slack * 0.2), -slack * 0.3)
        pen.stroke(
            Path.curve([shoulder, elbow, hand], steps: 5), widths: [0.068 * height, 0.06 * height, 0.042 * height],
            Paint(pen.lit(coat * 0.86, side: side * 0.8)))
        pen.dab(hand, 0.022 * height, 0.022 * height, softness: 0.1, Paint(pen.lit(skin, side: side * 0.3)))
    }

    private func crown(_ pen: inout Pen, at: (Float, Float) -> Point, chin: Float) {
        let middle = chin + head * 0.5
        let tone = pen.lit(hair, side: pen.lightSide * 0.5, up: 0.2)
        if hasLongHair {
            pen.fill(
                Path.smooth([
                    at(-head * 0.42, middle + head * 0.1), at(-head * 0.5, chin - head * 0.55),
                    at(0, chin - head * 0.75), at(head * 0.5, chin - head * 0.5), at(head * 0.42, middle + head * 0.1),
                ]), tone * 0.85)
        }
        pen.fill(
            Path.ellipse(at(0, middle), head * 0.4 * height, head * 0.5 * height), Paint(tone, fineness: 0.95),
            rim: 0.01 * height)
    }

    static let hairs = [Colour(0x2a1e18), Colour(0x5a3a22), Colour(0x8a6a42), Colour(0x1c1a1c)]
    static let skins = [Colour(0xd8a88a), Colour(0x9a6a4c), Colour(0x6a4632)]
}
