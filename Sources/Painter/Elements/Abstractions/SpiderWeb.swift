import Foundation

/// An orb web between two twigs, close before the eye, hung with dew, against leaves in the shade.
struct SpiderWeb: ScenicElement {
    let layer = SceneLayer.foreground

    /// The spokes of the web, from its hub.
    private struct Orb {
        let hub: Point
        let spokes: [Point]
        let unit: Float

        func at(_ spoke: Int, _ out: Float) -> Point {
            hub + (spokes[spoke % spokes.count] - hub) * out
        }
    }

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("web")
        let hub = Point(
            frame.centre + dice.bell() * Float(frame.width) * 0.07, Float(frame.height) * dice.within(0.42...0.5))
        let count = dice.int(17...21)
        let radius = frame.unit * dice.within(0.36...0.42)
        let spokes = (0..<count).map { index in
            let angle = (Float(index) + dice.bell() * 0.16) / Float(count) * 2 * .pi
            let long = radius * dice.within(0.9...1.12)
            return hub + Point(cosf(angle) * 0.94, sinf(angle)) * long
        }
        let orb = Orb(hub: hub, spokes: spokes, unit: frame.unit)
        easel.draw("web") { drawing in
            shade(orb, composition, &dice, &drawing)
            twigs(orb, composition, &dice, &drawing)
            threads(orb, composition, &dice, &drawing)
        }
    }

    /// Leaves out of focus, so that the threads shine.
    private func shade(_ orb: Orb, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing) {
        let leaf = composition.palette.bend(Colour(0x2a3c30), by: 0.7)
        for _ in 0..<40 {
            let angle = dice.unit() * 2 * .pi
            let out = dice.unit() * 0.6
            let size = orb.unit * dice.within(0.3...0.5)
            let tone = dice.within(0.8...1.2)
            drawing.dab(
                orb.hub + Point(cosf(angle), sinf(angle)) * (out * orb.unit * 0.46), radii: Point(size, size * 0.8),
                softness: 1,
                Paint(
                    leaf * (composition.light.fill * 0.5 + composition.light.key * 0.1) * tone, opacity: 0.14,
                    fineness: 0.1))
        }
        for _ in 0..<14 {
            let size = orb.unit * dice.within(0.012...0.035)
            drawing.dab(
                orb.hub + Point(dice.bell(), dice.bell()) * (orb.unit * 0.4), radii: Point(size, size), softness: 0.25,
                Paint(composition.sky.ramp.colour(0.9), opacity: 0.12, fineness: 0.3))
        }
    }

    private func twigs(_ orb: Orb, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing) {
        let bark = composition.light.on(
            composition.palette.bend(Colour(0x3a2c22), by: 0.6), normal: SIMD3(0.3, 0.4, -0.8))
        let unit = orb.unit
        let wide = Float(composition.frame.width)
        for side in [-1, 1] as [Float] {
            let edge = composition.frame.centre + side * min(wide * 0.46, unit * 0.56)
            let line = Path.curve(
                (0...6).map { step in
                    let t = Float(step) / 6
                    return Point(
                        edge + dice.bell() * unit * 0.025 - side * sinf(t * 3) * unit * 0.06,
                        Float(composition.frame.height) * (1.08 - t * 1.2))
                }, steps: 5)
            drawing.fill(
                Path.stroke(line, widths: [unit * 0.04, unit * 0.03, unit * 0.018]),
                Paint(bark * 0.75, grain: 0.4, grainSize: Point(unit * 0.01, unit * 0.04), fineness: 0.8))
            for place in stride(from: 4, to: line.count - 2, by: 5) {
                let tip = line[place] + Point(side * dice.within(-0.14...0.1), -dice.within(0.06...0.14)) * unit
                drawing.fill(
                    Path.stroke(
                        Path.curve([line[place], (line[place] + tip) * 0.5 + Point(0, unit * 0.02), tip]),
                        widths: [unit * 0.012, unit * 0.003]), Paint(bark * 0.8, fineness: 0.85))
            }
            for spoke in orb.spokes where (spoke.x - orb.hub.x) * side > unit * 0.24 {
                guard let anchor = line.min(by: { abs($0.y - spoke.y) < abs($1.y - spoke.y) }) else { continue }
                drawing.fill(
                    Path.stroke([spoke, anchor], widths: [max(0.7, unit * 0.0016)]),
                    Paint(silk(composition), opacity: 0.7, fineness: 1))
            }
        }
    }

    private func silk(_ composition: Composition) -> Colour {
        composition.sky.ramp.colour(0.95) * 0.5 + composition.light.key * 0.3 + Colour(repeating: 0.14)
    }

    private func threads(_ orb: Orb, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing) {
        let silk = silk(composition)
        let thin = max(0.9, orb.unit * 0.0028)
        for spoke in orb.spokes {
            drawing.fill(Path.stroke([orb.hub, spoke], widths: [thin]), Paint(silk, opacity: 0.85, fineness: 1))
        }
        let count = orb.spokes.count
        let turns = max(9, min(17, Int(orb.unit / 26)))
        var dew: [Point] = []
        for turn in 0..<turns {
            var line: [Point] = []
            for step in 0...count {
                let out = 0.12 + (Float(turn) + Float(step) / Float(count)) / Float(turns) * 0.84
                let here = orb.at(step, out)
                let next = orb.at(step + 1, out + 0.84 / Float(turns * count))
                // Threads hang between the spokes.
                let sag = (here + next) * 0.5 + (orb.hub - (here + next) * 0.5) * 0.05 + Point(0, orb.unit * 0.0035)
                line += [here, sag]
                for bead in 1...3 where dice.chance(0.62) {
                    let t = Float(bead) / 4
                    let curve = here * (1 - t) * (1 - t) + sag * (2 * t * (1 - t)) + next * (t * t)
                    dew.append(curve)
                }
            }
            drawing.fill(
                Path.stroke(line, widths: [thin * 0.85]), Paint(silk, opacity: 0.75, fineness: 1))
        }
        for place in dew {
            let size = orb.unit * dice.within(0.0018...0.0052)
            drawing.dab(place, radii: Point(size, size), softness: 0.2, Paint(silk * 1.3, opacity: 0.9, fineness: 1))
        }
    }
}
