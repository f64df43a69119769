import Foundation
import NuraModel

/// A small bird seen from near: it sits on a twig that reaches in from the edge of the picture.
struct Songbird: ScenicElement {
    let layer = SceneLayer.foreground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard composition.scene.showsSongbird else { return }
        let frame = composition.frame
        var dice = composition.dice("songbird")
        // From the side away from the light, which then shines on its breast.
        let side: Float = composition.light.place.x > frame.centre ? -1 : 1
        let seat = Point(
            frame.centre + side * Float(frame.width) * dice.within(0.06...0.15),
            Float(frame.height) * dice.within(0.56...0.64))
        // Its own size, from breast to tail tip, is one metre here.
        let scale = frame.unit * dice.within(0.27...0.33)
        let edge = (side > 0 ? Float(frame.width) - seat.x : seat.x) / scale + 0.3
        easel.draw("songbird") { drawing in
            drawing.stand(
                subject, at: seat, scale: scale, isMirrored: side < 0, in: composition, seed: dice.next()
            ) { pen in
                twig(&pen, edge: edge)
                Plumage(&pen).draw(with: &pen)
            }
        }
    }

    /// From the right edge past the bird, with side shoots; what grows on it tells the season.
    private func twig(_ pen: inout Pen, edge: Float) {
        let bark = pen.natural(Colour(0x4e4036))
        let line = Path.curve(
            [
                Point(edge, 0.34 + pen.dice.bell() * 0.1), Point(edge * 0.5, 0.06), Point(0.1, -0.03),
                Point(-0.5, -0.1), Point(-1.05, 0.02),
            ], steps: 8)
        for _ in 0..<7 {
            let root = line[pen.dice.int(3...(line.count - 4))]
            let rise: Float = pen.dice.chance(0.6) ? 1 : -0.7
            guard abs(root.x) > 0.3 || rise < 0 else { continue }
            let reach = pen.dice.within(0.25...0.6)
            let shoot = Path.curve(
                [root, root + Point(-reach * 0.4, rise * reach * 0.35), root + Point(-reach * 0.7, rise * reach)])
            bough(&pen, shoot, widths: [0.045, 0.03, 0.01], bark)
            leaves(&pen, along: shoot)
        }
        bough(&pen, line, widths: [0.16, 0.13, 0.1, 0.07, 0.015], bark)
        leaves(&pen, along: Array(line.suffix(10)))
    }

    private func bough(_ pen: inout Pen, _ line: [Point], widths: [Float], _ bark: Colour) {
        pen.stroke(
            line, widths: widths, Paint(pen.lit(bark * 0.75, up: -0.2), grain: 0.4, grainSize: Point(0.12, 0.02)))
        let lift = Point(0, (widths.first ?? 0) * 0.2)
        pen.stroke(
            line.map { $0 + lift }, widths: widths.map { $0 * 0.45 },
            Paint(pen.lit(bark * 1.5, up: 0.9) + pen.rim * 0.08, opacity: 0.8, grain: 0.4, fineness: 0.9))
    }

    private func leaves(_ pen: inout Pen, along line: [Point]) {
        let scene = pen.composition.scene
        let isBare = scene.contains(.bareTree) || scene.season == .winter || pen.palette.emotion == .melancholic
        guard !isBare, let tip = line.last else { return }
        let colour: Colour =
            scene.contains(.blossom)
            ? Colour(0xf2b8c8) : scene.season == .autumn ? Colour(0xc4722a) : Colour(0x6a8a3a)
        for index in 0..<5 {
            let place = index == 0 ? tip : line[pen.dice.int(line.count / 3...(line.count - 1))]
            let turn = pen.dice.within(0...(2 * .pi))
            let out = Point(cosf(turn), sinf(turn)) * pen.dice.within(0.09...0.15)
            let across = Point(-out.y, out.x) * 0.36
            pen.fill(
                Path.smooth([place, place + out * 0.5 + across, place + out, place + out * 0.5 - across], steps: 4),
                Paint(
                    pen.lit(pen.natural(colour) * pen.dice.within(0.75...1.2), side: pen.dice.bell() * 0.6, up: 0.4)
                        + colour * pen.light.key * (0.14 * pen.light.backlit), fineness: 0.9))
        }
    }
}
