import Foundation

/// A fish that leaps in an arc out of the water, drops falling from it.
struct LeapingFish {
    /// From the root of the tail to the nose.
    private static let spine = Path.curve(
        [Point(-0.44, 0.22), Point(-0.27, 0.42), Point(-0.04, 0.53), Point(0.21, 0.5), Point(0.42, 0.32)], steps: 6)
    private static let back: [Float] = [0.026, 0.036, 0.062, 0.092, 0.104, 0.1, 0.088, 0.064, 0.012]
    private static let belly: [Float] = [0.026, 0.038, 0.07, 0.11, 0.13, 0.124, 0.1, 0.07, 0.014]

    private let size: Float
    private let body: Colour
    private let flank: Colour
    private let pale: Colour

    init(_ pen: inout Pen, size: Float) {
        self.size = size
        let kinds: [(UInt32, UInt32)] = [
            (0x4c6a74, 0xd88a78), (0x5a6a48, 0xc8a058), (0xd0602a, 0xf0a048), (0x46607e, 0x9ab0c0),
        ]
        let kind = pen.dice.pick(kinds)
        body = pen.matter(Colour(kind.0), bending: 0.25)
        flank = pen.subject.colour == nil ? pen.natural(Colour(kind.1), bending: 0.25) : body.lightened(by: 0.1)
        pale = pen.natural(Colour(0xe8e6dc), bending: 0.25)
    }

    func draw(with pen: inout Pen) {
        // Where it left the water is where it was placed.
        pen.shift = Point(0.3 * size, 0)
        splash(&pen, at: Point(-0.5, 0))
        tail(&pen)
        backFins(&pen)
        let outline =
            stride(from: Float(0), through: 1, by: 0.08).map { skin($0, 1) }
            + stride(from: Float(1), through: 0, by: -0.08).map { skin($0, -1) }
        let path = Path.smooth(outline, steps: 3)
        var paint = Paint(
            pen.nearLit(body.blended(with: pale, 0.55), side: pen.lightSide * 0.3, up: 0.2), fineness: 0.94)
        paint.grain = 0.1
        paint.grainSize = Point(0.03, 0.02) * size
        pen.fill(path, paint, rim: 0.012 * size)
        pen.within(path) { pen in
            modelling(&pen)
            scales(&pen)
        }
        head(&pen)
        nearFins(&pen)
        drops(&pen)
    }

    /// A place on the fish: from tail, 0, to nose, 1; across from the belly, -1, to the back, 1.
    private func skin(_ t: Float, _ across: Float) -> Point {
        let place = t * Float(Self.spine.count - 1)
        let (middle, left) = Limb.station(place, along: Self.spine)
        return (middle + left * (across * girth(across > 0 ? Self.back : Self.belly, t))) * size
    }

    private func girth(_ table: [Float], _ t: Float) -> Float {
        let place = t * Float(table.count - 1)
        let index = min(Int(place), table.count - 2)
        return mix(table[index], table[index + 1], place - Float(index))
    }

    private func band(_ across: Float, from: Float = 0, to: Float = 1) -> [Point] {
        stride(from: from, through: to, by: 0.1).map { skin($0, across) }
    }

    /// A dark back, a flush of colour along the flank, a white belly in shade, a wet gleam.
    private func modelling(_ pen: inout Pen) {
        func stroke(_ across: Float, _ widths: [Float], _ colour: Colour, _ opacity: Float) {
            pen.stroke(
                Path.curve(band(across), steps: 3), widths: widths.map { $0 * size },
                Paint(colour, opacity: opacity, fineness: 0.93))
        }
        let dark = pen.nearLit(body * 0.7, side: pen.lightSide * 0.3, up: 0.8)
        stroke(0.95, [0.05, 0.09, 0.1, 0.06], dark, 0.9)
        stroke(0.6, [0.03, 0.08, 0.09, 0.05], pen.nearLit(body, side: pen.lightSide * 0.3, up: 0.6), 0.6)
        stroke(0.05, [0.01, 0.06, 0.07, 0.02], pen.nearLit(flank, up: 0.3), 0.55)
        stroke(-0.72, [0.03, 0.09, 0.11, 0.05], pen.nearLit(pale, up: 0.1), 0.85)
        stroke(-1, [0.02, 0.06, 0.08, 0.04], pen.nearLit(body * 0.5, up: -0.5), 0.55)
        stroke(0.42, [0.002, 0.016, 0.014, 0.002], pen.nearLit(pale * 1.2, up: 0.9) + pen.rim * 0.3, 0.65)
    }

    /// Rows of small arcs that catch the light, and the spots of a trout.
    private func scales(_ pen: inout Pen) {
        guard pen.pixel < 0.012 * size else { return }
        let light = Paint(pen.nearLit(pale, up: 0.7), opacity: 0.35, fineness: 0.97)
        for column in 0..<24 {
            for row in 0..<6 {
                let t = 0.12 + Float(column) * 0.026
                let across = -0.5 + (Float(row) + (column % 2 == 0 ? 0.5 : 0)) * 0.2
                let place = skin(t, across)
                pen.dab(place, 0.008 * size, 0.005 * size, turn: 1, softness: 0.4, light)
            }
        }
        for _ in 0..<26 {
            let place = skin(pen.dice.within(0.1...0.76), pen.dice.within(0.1...0.85))
            let radius = pen.dice.within(0.005...0.01) * size
            pen.dab(
                place, radius, radius * 0.8, softness: 0.3, Paint(pen.nearLit(body * 0.3), opacity: 0.7, fineness: 0.97)
            )
        }
    }

    // MARK: Fins

    private func web(_ pen: inout Pen, _ outline: [Point], rays: [(Point, Point)]) {
        let shine = flank * pen.light.key * (0.25 * pen.light.backlit)
        let path = Path.smooth(outline.map { $0 * size }, steps: 4)
        pen.fill(path, Paint(pen.nearLit(body * 0.95, up: 0.3) + shine, opacity: 0.88, fineness: 0.94))
        for (root, tip) in rays {
            pen.stroke(
                [root * size, tip * size], widths: [0.008 * size, 0.003 * size],
                Paint(pen.nearLit(body * 0.45), opacity: 0.6, fineness: 0.97))
        }
    }

    private func tail(_ pen: inout Pen) {
        let root = Self.spine[0]
        let bone = root - Self.spine[1]
        let way = bone / (bone * bone).sum().squareRoot()
        func fork(_ along: Float, _ across: Float) -> Point { root + way * along + Point(-way.y, way.x) * across }
        web(
            &pen,
            [
                fork(-0.03, 0.03), fork(0.08, 0.08), fork(0.22, 0.15), fork(0.17, 0.06), fork(0.13, 0),
                fork(0.17, -0.06), fork(0.22, -0.15), fork(0.08, -0.08), fork(-0.03, -0.03),
            ],
            rays: [-0.12, -0.07, -0.02, 0.02, 0.07, 0.12].map { (root, fork(0.13 + abs($0) * 0.5, $0)) })
    }

    private func backFins(_ pen: inout Pen) {
        let ridge = [skin(0.42, 0.9), skin(0.44, 1.1), skin(0.62, 1.15), skin(0.66, 0.9)].map { $0 / size }
        let high = [ridge[1] + Point(-0.06, 0.11), ridge[2] + Point(-0.05, 0.09)]
        web(
            &pen, [ridge[0], high[0], high[1], ridge[3]],
            rays: (0..<5).map { index in
                let t = Float(index) / 4
                return (ridge[0] + (ridge[3] - ridge[0]) * t, high[0] + (high[1] - high[0]) * t - Point(0, 0.01))
            })
        let vent = skin(0.26, -0.9) / size
        web(
            &pen, [vent, vent + Point(0.0, -0.07), vent + Point(-0.06, -0.11), vent + Point(-0.05, -0.01)],
            rays: [(vent, vent + Point(-0.045, -0.09)), (vent, vent + Point(-0.02, -0.08))])
    }

    private func nearFins(_ pen: inout Pen) {
        let breast = skin(0.78, -0.45) / size
        web(
            &pen,
            [breast, breast + Point(-0.05, -0.09), breast + Point(-0.13, -0.13), breast + Point(-0.1, -0.04)],
            rays: [(breast, breast + Point(-0.11, -0.11)), (breast, breast + Point(-0.1, -0.07))])
        let hip = skin(0.5, -0.85) / size
        web(
            &pen, [hip, hip + Point(-0.03, -0.09), hip + Point(-0.1, -0.11), hip + Point(-0.07, -0.02)],
            rays: [(hip, hip + Point(-0.08, -0.1))])
    }

    private func head(_ pen: inout Pen) {
        let dark = Paint(pen.nearLit(body * 0.35), opacity: 0.7, fineness: 0.97)
        pen.stroke(
            Path.curve([skin(0.83, 0.8), skin(0.795, 0.2), skin(0.8, -0.35), skin(0.85, -0.85)]),
            widths: [0.003, 0.016, 0.014, 0.003].map { $0 * size }, dark)
        // The jaw, a little open.
        pen.stroke(
            Path.curve([skin(1, -0.4), skin(0.95, -0.35), skin(0.9, -0.3)]), widths: [0.018 * size, 0.004 * size], dark)
        let eye = skin(0.915, 0.28)
        pen.dab(
            eye, 0.024 * size, 0.022 * size, softness: 0.1, Paint(pen.nearLit(Colour(0xe8d8a0), up: 0.3), fineness: 1))
        pen.dab(eye, 0.014 * size, 0.014 * size, softness: 0.1, Paint(Colour(0x08080a), fineness: 1))
        pen.dab(
            eye + Point(-0.005, 0.006) * size, 0.005 * size, 0.005 * size, softness: 0.2,
            Paint(Colour(repeating: 0.9), fineness: 1))
    }

    // MARK: Water

    /// Drops along the way it came, and threads that run off its tail.
    private func drops(_ pen: inout Pen) {
        let water = pen.nearLit(Colour(0xe8f2f6), up: 0.6) + pen.rim * 0.15
        for _ in 0..<46 {
            let t = powf(pen.dice.unit(), 1.5)
            let place = Point(mix(-0.56, 0.16, t) + pen.dice.bell() * 0.1, mix(0, 0.4, t) + pen.dice.bell() * 0.14)
            guard place.y > -0.02 else { continue }
            let radius = pen.dice.within(0.004...0.014) * size
            pen.dab(place * size, radius, radius * 1.5, softness: 0.2, Paint(water, opacity: 0.85, fineness: 0.95))
        }
        for _ in 0..<7 {
            let root = skin(pen.dice.within(0...0.5), -0.95)
            let fall = Point(-0.01, -pen.dice.within(0.05...0.13)) * size
            pen.stroke(
                [root, root + fall], widths: [0.004, 0.01, 0.002].map { $0 * size },
                Paint(water, opacity: 0.6, fineness: 0.93))
        }
    }

    /// Rings on the water and a crown of it where the fish came out.
    private func splash(_ pen: inout Pen, at foot: Point) {
        let water = pen.nearLit(Colour(0xe4eef2), up: 0.7)
        for ring in 1...4 {
            let radius = 0.13 * Float(ring)
            let arc = (0...28).map { step in
                let angle = Float(step) / 28 * 2 * .pi
                let wobble = 1 + 0.05 * sinf(angle * 3 + Float(ring))
                return (foot + Point(cosf(angle) * radius * wobble, sinf(angle) * radius * 0.2 - 0.02)) * size
            }
            pen.stroke(
                arc, widths: [0.006, 0.014, 0.006].map { $0 * size },
                Paint(water, opacity: 0.55 / Float(ring), fineness: 0.85))
        }
        for _ in 0..<22 {
            let lean = pen.dice.bell()
            let tall = pen.dice.within(0.08...0.26) * (1 - abs(lean) * 0.5)
            let root = foot + Point(lean * 0.1, -0.01)
            let line = [root, root + Point(lean * 0.05, tall * 0.7), root + Point(lean * 0.15, tall)]
            pen.stroke(
                Path.curve(line.map { $0 * size }), widths: [0.03, 0.02, 0.003].map { $0 * size },
                Paint(water, opacity: 0.55, fineness: 0.88))
        }
        pen.dab(
            foot * size, 0.17 * size, 0.035 * size, softness: 0.8, Paint(water, opacity: 0.7, fineness: 0.7))
    }
}
