import Foundation

/// The skeleton of a leafy tree: limbs that fork and thin out, drawn with a pen; where they end, leaves may hang.
struct Boughs {
    /// How wide limbs part from each other, in radians.
    var parting: ClosedRange<Float> = 0.3...0.75
    /// How strongly limbs turn upward, or below zero hang.
    var rise: Float = 0.1
    /// The length of a limb in parts of the one it springs from.
    var shortening: Float = 0.74
    var levels = 5
    /// In linear light.
    let bark: Colour

    private(set) var tips: [Point] = []

    init(bark: Colour) {
        self.bark = bark
    }

    mutating func grow(
        with pen: inout Pen, from root: Point, heading: Float, length: Float, width: Float, level: Int = 0
    ) {
        let length = length * pen.dice.within(0.82...1.18)
        var angle = heading
        var line = [root]
        for _ in 0..<3 {
            angle += pen.dice.bell() * 0.16 + (.pi / 2 - angle) * rise * 0.5
            line.append(line[line.count - 1] + Point(cosf(angle), sinf(angle)) * (length / 3))
        }
        let end = line[line.count - 1]
        let drawn = max(width, pen.pixel * 0.5)
        pen.stroke(
            Path.curve(line, steps: 3), widths: [level == 0 ? drawn * 1.35 : drawn, drawn * 0.85, drawn * 0.64],
            Paint(
                pen.lit(bark * pen.dice.within(0.85...1.1), side: pen.lightSide * 0.4),
                opacity: clamp(width / (pen.pixel * 0.5), 0.4, 1), grain: 0.3, grainSize: Point(0.08, 0.4)))
        if level > 0 { tips.append(line[2]) }
        guard level + 1 < levels, width > pen.pixel * 0.25 else {
            tips.append(end)
            return
        }
        for index in 0..<(pen.dice.chance(0.4) ? 3 : 2) {
            let side: Float = index == 0 ? -1 : index == 1 ? 1 : 0
            grow(
                with: &pen, from: index == 2 ? line[2] : end,
                heading: angle + side * pen.dice.within(parting) + pen.dice.bell() * 0.12,
                length: length * shortening, width: width * 0.62, level: level + 1)
        }
    }
}
