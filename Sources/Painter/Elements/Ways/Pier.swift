import Foundation

/// A wooden pier on posts that runs from the near bank out over the water.
struct Pier: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        var dice = composition.dice("pier")
        let timber = subject.colour?.colour ?? composition.palette.bend(Colour(0x84705a), by: 0.6)
        let run = Run(composition, &dice)
        easel.draw("pier") { drawing in
            shade(run, composition, &drawing)
            posts(run, timber, composition, side: 1, &dice, &drawing)
            posts(run, timber, composition, side: -1, &dice, &drawing)
            planks(run, timber, composition, &dice, &drawing)
            bollards(run, timber, composition, &dice, &drawing)
        }
    }

    /// Where somebody on the deck stands in pixels, as near as possible to a distance.
    static func station(near wish: Float, in composition: Composition) -> (foot: Point, z: Float) {
        var dice = composition.dice("pier")
        let run = Run(composition, &dice)
        let z = clamp(wish, run.near * 2, run.far * 0.94)
        return (composition.frame.project(run.middle(z), run.deck, z), z)
    }

    /// A straight deck from near to far.
    private struct Run {
        let near: Float
        let far: Float
        let start: Float
        let end: Float
        let deck: Float
        let half: Float

        init(_ composition: Composition, _ dice: inout Dice) {
            let frame = composition.frame
            near = frame.focal * frame.eye / (Float(frame.height) * 1.6 - frame.horizon)
            far = near * dice.within(7.5...11)
            deck = frame.eye * 0.3
            half = frame.eye * dice.within(0.3...0.38)
            let away: Float = composition.light.place.x > frame.centre ? 1 : -1
            start = away * Float(frame.width) * dice.within(-0.2 ... -0.05) / frame.focal * near
            end = away * Float(frame.width) * dice.within(0.02...0.13) / frame.focal * far
        }

        func middle(_ z: Float) -> Float { mix(start, end, (z - near) / (far - near)) }
    }

    /// The deck's dark image in the water under it.
    private func shade(_ run: Run, _ composition: Composition, _ drawing: inout Drawing) {
        let frame = composition.frame
        var outline: [Point] = []
        for (z, side, drop) in [
            (run.near, -1.05, 1.0), (run.near, 1.05, 1), (run.far, 1.05, 1), (run.far, -1.05, 1),
        ] as [(Float, Float, Float)] {
            outline.append(frame.project(run.middle(z) + side * run.half, -run.deck * drop * 0.9, z))
        }
        drawing.fill(
            Path(outline), Paint(composition.shadow, opacity: 0.5, grain: 0.6, grainSize: Point(18, 2), fineness: 0.4))
    }

    private func posts(
        _ run: Run, _ timber: Colour, _ composition: Composition, side: Float, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let frame = composition.frame
        let count = 8
        for index in (0...count).reversed() {
            let z = run.near * powf(run.far / run.near, Float(index) / Float(count))
            let x = run.middle(z) + side * run.half * 0.96
            let top = frame.project(x, run.deck, z)
            let foot = frame.project(x, -0.02, z)
            let drowned = frame.project(x, -run.deck, z)
            let width = max(1, run.half * 0.15 * frame.scale(at: z))
            let colour = composition.air.veil(
                composition.light.on(timber * 0.6, normal: SIMD3(side * 0.7, 0, -0.7)), at: z)
            drawing.fill(
                Path.stroke([foot, drowned], widths: [width, width * 0.8]),
                Paint(composition.shadow, opacity: 0.45, grain: 0.6, grainSize: Point(3, 2), fineness: 0.4))
            drawing.fill(Path.stroke([top, foot], widths: [width]), Paint(colour, grain: 0.2, fineness: 0.85))
            drawing.dab(
                foot, radii: Point(width, width * 0.25), softness: 0.5,
                Paint(composition.sky.ramp.colour(0.9), opacity: 0.25, fineness: 0.7))
        }
    }

    private func planks(
        _ run: Run, _ timber: Colour, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let frame = composition.frame
        let board = run.half * 0.24
        var z = run.far
        func side(_ z: Float, _ side: Float) -> Point {
            frame.project(run.middle(z) + side * run.half, run.deck, z)
        }
        // The front edge and the flank under the boards.
        let beam = composition.air.veil(composition.light.on(timber * 0.4, normal: SIMD3(0, 0, -1)), at: run.near)
        for edge in [-1, 1] as [Float] {
            let low = frame.project(run.middle(run.near) + edge * run.half, run.deck * 0.72, run.near)
            let lowFar = frame.project(run.middle(run.far) + edge * run.half, run.deck * 0.72, run.far)
            drawing.fill(
                Path([side(run.near, edge), low, lowFar, side(run.far, edge)]), Paint(beam, fineness: 0.8))
        }
        drawing.fill(
            Path([side(run.near, -1), side(run.near, 1), side(run.far, 1), side(run.far, -1)]),
            Paint(composition.shadow * 0.8 + beam * 0.5, fineness: 0.7))
        while z > run.near {
            let next = z - board * max(1, 1.4 / (board * frame.focal * frame.eye / (z * z)))
            let out = 1 + dice.bell() * 0.035
            let tone = dice.within(0.82...1.16)
            let lit = composition.light.on(timber * tone, normal: SIMD3(0, 0.97, -0.25))
            let gap = next + (z - next) * 0.1
            drawing.fill(
                Path([side(z, -out), side(z, out), side(gap, out), side(gap, -out)]),
                Paint(
                    composition.air.veil(lit, at: z), grain: 0.22, grainSize: Point(run.half * frame.scale(at: z), 1.5),
                    fineness: 0.8))
            z = next
        }
    }

    /// Posts that stand above the deck along its edges, and a lamp at the end in the dark.
    private func bollards(
        _ run: Run, _ timber: Colour, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let frame = composition.frame
        for index in (0...4).reversed() {
            let z = run.near * powf(run.far / run.near, mix(0.12, 1, Float(index) / 4))
            for side in [-1, 1] as [Float] {
                let x = run.middle(z) + side * run.half * 0.97
                let height = run.deck * dice.within(0.75...1)
                let width = max(1, run.half * 0.17 * frame.scale(at: z))
                let colour = composition.air.veil(
                    composition.light.on(timber * 0.8, normal: SIMD3(side * 0.5, 0.2, -0.8)), at: z)
                let top = frame.project(x, run.deck + height, z)
                drawing.fill(
                    Path.stroke([frame.project(x, run.deck * 0.8, z), top], widths: [width]),
                    Paint(colour, grain: 0.2, fineness: 0.85))
                drawing.dab(
                    top, radii: Point(width * 0.5, width * 0.22), softness: 0.1,
                    Paint(composition.light.on(timber.lightened(by: 0.1), normal: SIMD3(0, 1, 0)), fineness: 0.85))
                guard index == 4, side > 0, composition.hour == .night || composition.hour == .dusk else { continue }
                let lamp = top - Point(0, width * 0.8)
                drawing.dab(
                    lamp, radii: Point(width * 0.6, width * 0.7), softness: 0.4, Paint(Colour(1.3, 0.85, 0.4)))
                drawing.glow(lamp, radius: frame.unit * 0.06, Colour(0.6, 0.35, 0.12))
            }
        }
    }
}
