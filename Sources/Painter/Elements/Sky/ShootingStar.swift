import Foundation

/// A shooting star: a white head and a tail that thins out behind it.
struct ShootingStar: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let frame = easel.composition.frame
        let unit = frame.unit
        var dice = easel.composition.dice("shooting star")
        let count = min(9, subject.count ?? (subject.isPlural ? 5 : 1))
        let side: Float = dice.chance(0.5) ? 1 : -1
        let slope = dice.within(0.4...0.75)
        let sky = min(frame.horizon, Float(frame.height))
        easel.draw("shooting star") { drawing in
            for index in 0..<count {
                let share: Float = index == 0 ? 1 : dice.within(0.35...0.7)
                let head = Point(
                    frame.centre - side * Float(frame.width)
                        * (index == 0 ? dice.within(0.02...0.14) : dice.within(-0.4...0.4)),
                    sky * (index == 0 ? dice.within(0.42...0.58) : dice.within(0.15...0.7)))
                let along = Point(side, -slope) / (1 + slope * slope).squareRoot()
                let length = unit * dice.within(0.34...0.44) * share
                for step in 0..<14 {
                    let t = Float(step) / 14
                    drawing.glow(
                        head + along * (length * t * 0.6), radius: unit * 0.05 * share * (1 - t * 0.8),
                        Colour(0.5, 0.66, 0.95) * (0.2 * (1 - t)))
                }
                for (width, colour) in [
                    (Float(0.011), Colour(0.45, 0.6, 0.95) * 0.7), (0.0055, Colour(1.5, 1.6, 1.7)),
                ] {
                    var paint = Paint.gradient(colour, colour * 0.15, from: head, to: head + along * length)
                    paint.opacity = 0.85
                    paint.fineness = 0.95
                    drawing.fill(
                        Path.stroke(
                            [head - along * unit * 0.004, head + along * length * 0.3, head + along * length],
                            widths: [unit * width * share, unit * width * 0.6 * share, 0.1]), paint)
                }
                drawing.dab(
                    head, radii: Point(1, 1) * (unit * 0.0065 * share), softness: 0.3,
                    Paint(Colour(2, 2, 2), fineness: 0.98))
            }
        }
    }
}
