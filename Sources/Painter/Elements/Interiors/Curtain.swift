import Foundation

/// One curtain beside a window: cloth in soft folds of uneven width, gathered by a tie, hanging free, or blown into the
/// room.
struct Curtain {
    /// What both curtains of a window have in common.
    struct Cut {
        /// Where a tie gathers it, in parts of its length; `nil` where it hangs free.
        let tie: Float?
        let isSheer: Bool
        /// The row of its lower edge.
        let hem: Float
        /// How wide it is at the rail, in pixels.
        let wide: Float
        let folds: Int

        init(_ room: Room, _ dice: inout Dice) {
            tie = dice.chance(0.45) ? dice.within(0.55...0.66) : nil
            isSheer = dice.chance(0.4)
            // Where no floor is seen, a hem is: cut by the lower edge, long cloth looks cut by accident.
            let short = room.bottom + room.unit * (room.hasFloor ? 0.16 : 0.1)
            let toFloor = room.hasFloor ? mix(room.floor, room.size.y, 0.3) : short
            hem = dice.chance(0.65) ? toFloor : short
            wide = room.unit * dice.within(0.17...0.25)
            folds = dice.int(5...8)
        }
    }

    private let room: Room
    private let side: Float
    private let cut: Cut
    private let blows: Float
    /// Where each fold ends, in parts of the width from the wall's side, 0, to the window's, 1.
    private let creases: [Float]
    private let phase: Float

    /// - Parameters:
    ///   - side: -1 at the left of the window, 1 at its right.
    ///   - blows: how far the wind moves it, from 0 to 1.
    init(_ room: Room, side: Float, cut: Cut, blows: Float, _ dice: inout Dice) {
        self.room = room
        self.side = side
        self.cut = cut
        self.blows = blows
        var places: [Float] = [0]
        for _ in 0..<cut.folds { places.append((places.last ?? 0) + dice.within(0.5...1.5)) }
        let whole = places.last ?? 1
        creases = places.map { $0 / whole }
        phase = dice.unit() * 6
    }

    private var rail: Float { room.top - room.unit * 0.05 }

    func draw(_ dice: inout Dice, into drawing: inout Drawing) {
        drawRail(into: &drawing)
        for fold in 0..<(creases.count - 1) {
            let tone = dice.within(0.88...1.12)
            let strips = 5
            for strip in 0..<strips {
                let from = mix(creases[fold], creases[fold + 1], Float(strip) / Float(strips))
                let to = mix(creases[fold], creases[fold + 1], Float(strip + 1) / Float(strips) + 0.06)
                band(from, to, turn: (Float(strip) + 0.5) / Float(strips), tone: tone, into: &drawing)
            }
        }
        if let tie = cut.tie { drawTie(tie, into: &drawing) }
    }

    /// A place on the cloth: `u` from the wall's side to the window's, `v` from the rail to the hem.
    private func place(_ u: Float, _ v: Float) -> Point {
        let edge = side < 0 ? room.left : room.right
        let outer = edge + side * cut.wide * 0.62
        var width = cut.wide
        var inset: Float = 0
        if let tie = cut.tie {
            // Drawn to the wall at the tie; below it falls open again.
            let away = (v - tie) / (v < tie ? 0.62 : 0.5)
            let gather = 1 / (1 + away * away * 7)
            width *= mix(1.12, 0.42, gather)
            inset = cut.wide * 0.16 * gather
        } else {
            width *= mix(1, 0.86, sinf(v * 2.6)) + 0.06 * sinf(v * 5 + phase)
        }
        let billow = blows * smoothstep(0.1, 0.85, v) * (0.45 + 0.55 * u)
        let swing = billow * room.unit * (0.2 + 0.05 * sinf(v * 7 + phase + u * 2))
        let waver = sinf(v * 4 + u * 9 + phase) * room.unit * 0.006 * v
        let lift = billow * room.unit * 0.13 * u + sinf(u * Float(cut.folds) * 6.28) * room.unit * 0.006
        return Point(
            outer + side * inset * 0.4 - side * (u * width + inset * 0.2 + swing) + waver,
            mix(rail, cut.hem, v) - lift * smoothstep(0.4, 1, v))
    }

    /// One strip of a fold; `turn` from 0 to 1 is where it lies round the fold.
    private func band(_ from: Float, _ to: Float, turn: Float, tone: Float, into drawing: inout Drawing) {
        let steps = 14
        let rows = (0...steps).map { Float($0) / Float(steps) }
        let outline = rows.map { place(from, $0) } + rows.reversed().map { place(to, $0) }
        // Round like a column, and brightest where it faces the panes.
        let facing = sinf(turn * Float.pi)
        let toward = 0.5 - 0.5 * cosf(turn * Float.pi)
        let body = room.cloth * room.shade * (0.4 + 0.75 * facing) * tone
        let through =
            room.light * room.cloth * smoothstep(0.3, 1, to) * (cut.isSheer ? 0.8 : 0.3) * (0.55 + 0.45 * facing)
        let raked = room.light * room.cloth * toward * 0.28
        let lit = body + through + raked
        var paint = Paint.gradient(
            lit * 1.05, lit * 0.72, from: Point(0, room.top), to: Point(0, cut.hem),
            opacity: cut.isSheer ? 0.86 : 1)
        paint.fineness = 0.55
        drawing.fill(Path(outline), paint)
    }

    private func drawTie(_ tie: Float, into drawing: inout Drawing) {
        let line = [
            place(-0.08, tie - 0.03), place(0.3, tie + 0.012), place(0.7, tie + 0.012), place(1.03, tie - 0.012),
        ]
        drawing.fill(
            Path.stroke(Path.curve(line, steps: 4), widths: [room.unit * 0.014, room.unit * 0.02, room.unit * 0.014]),
            Paint(room.cloth * room.shade * 0.55 + room.light * 0.05, fineness: 0.8))
    }

    private func drawRail(into drawing: inout Drawing) {
        let thick = room.unit * 0.011
        let start = side < 0 ? room.left - cut.wide * 0.75 : (room.left + room.right) / 2
        let end = side < 0 ? (room.left + room.right) / 2 : room.right + cut.wide * 0.75
        let y = rail - thick * 0.3
        drawing.fill(
            Path.rectangle(start, y - thick / 2, end - start, thick),
            .gradient(
                room.wood * 0.5 + room.light * 0.06, room.wood * 0.22, from: Point(0, y - thick / 2),
                to: Point(0, y + thick / 2)))
        let knob = side < 0 ? start : end
        drawing.dab(
            Point(knob, y), radii: Point(thick * 1.2, thick * 1.2), softness: 0.1,
            Paint(room.wood * 0.42, fineness: 0.85))
    }
}
