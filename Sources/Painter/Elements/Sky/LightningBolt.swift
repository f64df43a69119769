import Foundation

/// Lightning: a jagged channel from cloud to ground with side branches, and the cloud lit from inside.
struct LightningBolt: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("lightning")
        let count = subject.count ?? (subject.isPlural ? 3 : dice.chance(0.35) ? 2 : 1)
        easel.draw("lightning") { drawing in
            for index in 0..<min(5, count) {
                let share: Float = index == 0 ? 1 : dice.within(0.45...0.7)
                let side: Float = dice.chance(0.5) ? 1 : -1
                let top = Point(
                    frame.centre + side * dice.within(0.08...0.34) * Float(frame.width),
                    frame.horizon * dice.within(0.02...0.22))
                let foot = Point(top.x + dice.bell() * frame.unit * 0.14, frame.horizon + frame.unit * 0.01)
                let tint = composition.palette.bend(Colour(0xb9c4ff), by: 0.3)
                for _ in 0..<5 {
                    let place = top + Point(dice.bell() * 0.16, dice.bell() * 0.05) * frame.unit
                    drawing.glow(place, radius: frame.unit * dice.within(0.14...0.42), tint * (0.22 * share))
                }
                bolt(from: top, to: foot, width: frame.unit * 0.0075 * share, level: 0, tint: tint, &dice, &drawing)
                drawing.glow(foot, radius: frame.unit * 0.12, tint * (0.4 * share))
            }
        }
    }

    private func bolt(
        from: Point, to: Point, width: Float, level: Int, tint: Colour, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        var line = [from, to]
        // Halve and shift: each half shifts about half as far.
        for _ in 0..<(level == 0 ? 6 : 4) {
            var finer: [Point] = []
            for index in 0..<(line.count - 1) {
                let a = line[index]
                let b = line[index + 1]
                let d = b - a
                finer += [a, (a + b) * 0.5 + Point(-d.y, d.x) * (dice.bell() * 0.17) + d * (dice.bell() * 0.08)]
            }
            finer.append(to)
            line = finer
        }
        let length = ((to - from) * (to - from)).sum().squareRoot()
        if level == 0 {
            for index in stride(from: 0, to: line.count, by: 7) {
                drawing.glow(line[index], radius: length * 0.11, tint * 0.1, fineness: 0.5)
            }
        }
        let core = mix(tint, Colour(repeating: 1), 0.65) * (level == 0 ? 1.9 : 1.2)
        let halo = Paint(tint * 0.9, opacity: 0.35, fineness: 0.9)
        drawing.fill(Path.stroke(line, widths: [width * 2.6, width * 2, width * 1.2]), halo)
        drawing.fill(
            Path.stroke(line, widths: [width, width * 0.8, max(0.35, width * (level == 0 ? 0.55 : 0.1))]),
            Paint(core, opacity: level == 0 ? 1 : 0.9, fineness: 1))
        guard level < 3 else { return }
        for index in 1..<(line.count - 1) where dice.chance(level == 0 ? 0.13 : 0.1) {
            let run = line[min(line.count - 1, index + 2)] - line[index - 1]
            let heading = atan2f(run.y, run.x) + (dice.chance(0.5) ? 1 : -1) * dice.within(0.35...0.85)
            let reach = length * dice.within(0.12...0.34)
            bolt(
                from: line[index], to: line[index] + Point(cosf(heading), sinf(heading)) * reach, width: width * 0.42,
                level: level + 1, tint: tint, &dice, &drawing)
        }
    }
}
