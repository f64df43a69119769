import Foundation

/// A city along the horizon: rows of towers of every kind, hazier behind, with lit windows in the dark.
struct Skyline: ScenicElement {
    let layer = SceneLayer.backdrop

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("skyline")
        let base = baseRow(composition)
        let middle = frame.centre + dice.bell() * Float(frame.width) * 0.2
        easel.draw("skyline") { drawing in
            for row in 0..<3 {
                let depth = Float(2 - row) / 2
                blocks(subject, composition, base: base, middle: middle, depth: depth, &dice, &drawing)
            }
            haze(composition, base: base, &drawing)
        }
    }

    private func baseRow(_ composition: Composition) -> Float {
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        guard let water = composition.water else { return frame.horizon + below * 0.05 }
        return frame.horizon + below * clamp(water.farShore, 0.004, 0.3) + 1
    }

    private func blocks(
        _ subject: Subject, _ composition: Composition, base: Float, middle: Float, depth: Float, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let frame = composition.frame
        let unit = frame.unit
        let width = Float(frame.width)
        var x = -unit * 0.05
        while x < width + unit * 0.02 {
            let breadth = unit * dice.within(0.032...0.08) * (1 - depth * 0.25)
            let away = (x + breadth / 2 - middle) / (width * 0.42)
            let crowd = 0.3 + 0.7 / (1 + away * away * 3)
            var height = unit * dice.within(0.08...0.2) * crowd * (0.75 + depth * 0.75)
            if dice.chance(0.2 * crowd) { height *= dice.within(1.5...2.3) }
            block(
                subject, composition, Point(x, base), breadth, height, depth: depth, &dice, &drawing)
            x += breadth * dice.within(0.72...1.12) + (dice.chance(0.1) ? breadth * 0.5 : 0)
        }
    }

    private func block(
        _ subject: Subject, _ composition: Composition, _ foot: Point, _ breadth: Float, _ height: Float, depth: Float,
        _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let light = composition.light
        let stone = composition.palette.bend(
            dice.pick([Colour(0x5c6470), Colour(0x74706c), Colour(0x4c5664), Colour(0x86786c)]), by: 0.75)
        let albedo = subject.colour.map { $0.colour.blended(with: stone, 0.4) } ?? stone
        // By night the towers are darker than the glow of the air behind them.
        let isNight = composition.hour == .night
        let share = (0.08 + depth * 0.42) * (isNight ? 0.5 : 1)
        func veiled(_ side: Float) -> Colour {
            let lit = light.on(albedo, normal: SIMD3(side, 0, -(1 - side * side).squareRoot()))
            return mix(lit, composition.air.colour, share)
        }
        let top = foot.y - height
        // Two faces: the corner stands somewhere between.
        let corner = foot.x + breadth * dice.within(0.25...0.75)
        let crown = dice.int(0...8)
        var left = [Point(foot.x, foot.y + 2), Point(foot.x, top), Point(corner, top), Point(corner, foot.y + 2)]
        if crown == 1 { left[1].y += breadth * 0.35 }
        let isDark = composition.hour == .night || composition.hour == .dusk
        let air = composition.air.colour * (isNight ? 0.55 : 1)
        let mist = isDark ? mix(air, Colour(0.5, 0.3, 0.16), 0.35) : air
        func face(_ side: Float) -> Paint {
            let colour = veiled(side)
            return .gradient(colour, mix(colour, mist, 0.3), from: Point(0, top), to: Point(0, foot.y))
        }
        drawing.fill(Path(left), face(-0.8))
        let right = Path.rectangle(corner, top, foot.x + breadth - corner, height + 2)
        drawing.fill(right, face(0.7))
        roof(crown, Point(foot.x, top), breadth, mix(veiled(-0.8), veiled(0.7), 0.5), veiled(0.7), &dice, &drawing)
        windows(composition, foot, breadth, height, corner: corner, depth: depth, &dice, &drawing)
    }

    private func roof(
        _ crown: Int, _ corner: Point, _ breadth: Float, _ front: Colour, _ side: Colour, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let x = corner.x + breadth / 2
        switch crown {
        case 0, 2:
            let inset = breadth * dice.within(0.15...0.28)
            let rise = breadth * dice.within(0.3...0.9)
            drawing.fill(
                Path.rectangle(corner.x + inset, corner.y - rise, breadth - inset * 2, rise + 1), Paint(front))
            guard crown == 2 else { return }
            drawing.fill(
                Path([
                    Point(x - breadth * 0.05, corner.y - rise), Point(x, corner.y - rise - breadth * 1.3),
                    Point(x + breadth * 0.05, corner.y - rise),
                ]), Paint(front))
        case 3:
            drawing.fill(
                Path([
                    Point(corner.x, corner.y + 1), Point(x, corner.y - breadth * 0.9),
                    Point(corner.x + breadth, corner.y + 1),
                ]), .gradient(front, side, from: corner, to: corner + Point(breadth, 0)))
        case 4:
            let mast = max(0.7, breadth * 0.05)
            drawing.fill(
                Path.rectangle(x - mast / 2 + breadth * 0.2, corner.y - breadth * 0.8, mast, breadth * 0.8),
                Paint(front))
        case 5:
            drawing.fill(
                Path.rectangle(corner.x + breadth * 0.55, corner.y - breadth * 0.22, breadth * 0.26, breadth * 0.25),
                Paint(front))
        case 6: setbacks(corner, breadth, front, side, &dice, &drawing)
        case 7:
            drawing.fill(
                Path.ellipse(Point(x, corner.y), breadth * 0.42, breadth * dice.within(0.3...0.55)),
                .gradient(front, side, from: corner, to: corner + Point(breadth, 0)))
        default: return
        }
    }

    /// Storeys that step back, each narrower than the one below.
    private func setbacks(
        _ corner: Point, _ breadth: Float, _ front: Colour, _ side: Colour, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        var wide = breadth
        var foot = Point(corner.x, corner.y + 1)
        for _ in 0..<dice.int(2...3) {
            let inset = wide * dice.within(0.12...0.2)
            let rise = breadth * dice.within(0.3...0.75)
            foot += Point(inset, 0)
            wide -= inset * 2
            drawing.fill(
                Path.rectangle(foot.x, foot.y - rise, wide, rise + 1),
                .gradient(front, side, from: foot, to: foot + Point(wide, 0)))
            foot.y -= rise
        }
    }

    private func windows(
        _ composition: Composition, _ foot: Point, _ breadth: Float, _ height: Float, corner: Float, depth: Float,
        _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let unit = composition.frame.unit
        let pitch = max(unit * 0.0085, 3)
        let isDark = composition.hour == .night || composition.hour == .dusk
        let columns = Int(breadth / pitch)
        let floors = Int(height / (pitch * 1.25))
        guard columns > 0, floors > 0 else { return }
        let busy = dice.within(0.25...0.6) * (isDark ? 1 : 0.5) * (composition.hour == .dawn ? 0.7 : 1)
        let sky = composition.sky.ramp.colour(0.6)
        for floor in 0..<floors {
            // Some floors are all at work.
            let share = dice.chance(0.08) ? 0.95 : busy
            for column in 0..<columns where dice.chance(share) {
                let x = foot.x + (Float(column) + 0.28) * breadth / Float(columns)
                let y = foot.y - height + (Float(floor) + 0.45) * pitch * 1.25
                let pane = Path.rectangle(x, y, max(0.9, pitch * 0.46), max(1, pitch * 0.58))
                if isDark {
                    let lamp = dice.pick([
                        Colour(1.0, 0.66, 0.26), Colour(1.0, 0.78, 0.42), Colour(1.0, 0.55, 0.2),
                        Colour(0.8, 0.85, 0.95),
                    ])
                    let bright = dice.within(0.45...1.25) * (1 - depth * 0.45)
                    drawing.fill(pane, Paint(lamp * bright, opacity: 0.92, fineness: 0.97))
                } else {
                    let shade = x < corner ? sky * 0.35 : sky * 0.55
                    drawing.fill(pane, Paint(shade, opacity: 0.4 * (1 - depth * 0.6), fineness: 0.9))
                }
            }
        }
    }

    /// The glow of the streets, and the mist in which the feet of the towers stand.
    private func haze(_ composition: Composition, base: Float, _ drawing: inout Drawing) {
        let frame = composition.frame
        let isDark = composition.hour == .night || composition.hour == .dusk
        for index in 0..<7 {
            let x = Float(frame.width) * (Float(index) + 0.5) / 7
            if isDark {
                drawing.glow(Point(x, base), radius: frame.unit * 0.2, Colour(0.13, 0.07, 0.03))
            } else {
                drawing.dab(
                    Point(x, base), radii: Point(Float(frame.width) * 0.14, frame.unit * 0.03), softness: 1,
                    Paint(composition.air.colour, opacity: 0.35, fineness: 0.4))
            }
        }
    }
}
