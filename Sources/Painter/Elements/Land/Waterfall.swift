import Foundation

/// Water that falls through the notch of its wall in white strands, over a ledge, into spray and foam.
struct Waterfall: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard let wall = composition.landforms.first(where: { $0.kind == .fallsWall }) else { return }
        let unit = composition.frame.unit
        var dice = composition.dice("waterfall")
        let noise = Noise(&dice)
        let breadth = unit * dice.within(0.05...0.085)
        let top = wall.top(wall.place) - unit * 0.004
        let foot = wall.foot(wall.place) + unit * 0.008
        let light = composition.light
        let white = ((light.fill * 1.2 + light.key * 0.75) * Colour(0.93, 0.97, 1)).saturated(by: 0.6)
        easel.draw("waterfall") { drawing in
            curtain(x: wall.place, top: top, foot: foot, breadth: breadth, white: white, noise, &dice, &drawing)
            spray(at: Point(wall.place, foot), breadth: breadth, white: white, &dice, &drawing)
        }
    }

    /// Strands side by side, each thrown out a little and broken on the way.
    private func curtain(
        x: Float, top: Float, foot: Float, breadth: Float, white: Colour, _ noise: Noise, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let fall = foot - top
        guard fall > 2 else { return }
        func half(_ t: Float) -> Float { breadth * (0.8 + 0.14 * smoothstep(0.25, 0.6, t) + 0.26 * t) }
        var outline: [Point] = []
        for (side, steps) in [(Float(-1), Array(0...10)), (1, (0...10).reversed())] {
            for step in steps {
                let t = Float(step) / 10
                outline.append(Point(x + side * half(t), top + fall * t))
            }
        }
        var sheet = Paint.gradient(white * 0.62, white * 0.9, from: Point(x, top), to: Point(x, foot), opacity: 0.8)
        sheet.fineness = 0.7
        drawing.fill(Path(outline), sheet)
        for _ in 0..<46 {
            let across = dice.within(-1...1)
            let start = dice.within(-0.02...0.75)
            let length = dice.within(0.2...0.6)
            let line = (0...6).map { step -> Point in
                let t = min(1, start + length * Float(step) / 6)
                return Point(
                    x + across * half(t) + noise.at(t * 5, across * 9) * breadth * 0.06, top + fall * max(0, t))
            }
            let tone = dice.chance(0.3) ? white * 0.45 : white * dice.within(0.85...1.15)
            drawing.fill(
                Path.stroke(line, widths: [breadth * 0.02, breadth * dice.within(0.05...0.13), breadth * 0.02]),
                Paint(tone, opacity: dice.within(0.35...0.8), fineness: 0.75))
        }
    }

    private func spray(
        at foot: Point, breadth: Float, white: Colour, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        // The sheet ends nowhere: it goes out in the cloud that it throws up.
        for _ in 0..<54 {
            let place = foot + Point(dice.bell() * breadth * 1.5, -abs(dice.bell()) * breadth * 0.8)
            drawing.dab(
                place, radii: Point(1, 0.75) * (breadth * dice.within(0.4...1.15)), softness: 1,
                Paint(white, opacity: dice.within(0.1...0.26), fineness: 0.2))
        }
        for _ in 0..<34 {
            let away = dice.unit()
            let place = foot + Point(dice.bell() * breadth * (1.2 + 2.2 * away), breadth * (0.1 + 1.3 * away * away))
            drawing.dab(
                place, radii: Point(breadth * dice.within(0.15...0.6), breadth * dice.within(0.02...0.05)),
                softness: 0.4,
                Paint(white, opacity: mix(0.7, 0.15, away), fineness: 0.6))
        }
    }
}
