import Foundation

/// Head, face and hair.
extension HumanFigure {
    /// A place of the head, whose middle stands over the shoulders and turns a little with the glance.
    private func crown(_ x: Float, _ y: Float) -> Point {
        trunk(x * head + glance * head * 0.06, chin + y * head)
    }

    func headAndHair(_ pen: inout Pen) {
        pen.stroke(
            [trunk(0, shoulder), crown(0, 0.2)], widths: [0.058 * height, 0.05 * height],
            Paint(pen.nearLit(skin * 0.75), fineness: 0.93))
        let tone = pen.nearLit(hairColour, side: pen.lightSide * 0.5, up: 0.2)
        if !facesUs { skull(&pen) }
        switch hair {
        case .short, .cap: shortHair(&pen, tone)
        case .bob: mane(&pen, tone, down: -0.12, wide: 0.5)
        case .long: mane(&pen, tone, down: garment == .dress ? -1.25 : -0.95, wide: 0.52)
        case .tail:
            shortHair(&pen, tone)
            let knot = crown(0, 0.52)
            let tip = crown(wind * 0.9, -0.75)
            pen.stroke(
                Path.curve([knot, crown(0.08 + wind * 0.25, 0.1), tip]),
                widths: [0.2, 0.32, 0.04].map { Float($0) * head * height }, Paint(tone * 0.9, fineness: 0.93))
        case .bun:
            shortHair(&pen, tone)
            pen.dab(
                crown(0, 1.02), 0.2 * head * height, 0.17 * head * height, softness: 0.1, Paint(tone, fineness: 0.95))
        case .hat: hat(&pen, tone)
        case .hood: hood(&pen)
        }
        if hair == .cap { cap(&pen) }
        if facesUs { face(&pen) }
    }

    private func skull(_ pen: inout Pen) {
        let h = head * height
        // Ears and the edge of a cheek on the side to which it looks.
        for side in [-1, 1] as [Float] where hair == .short || hair == .bun || hair == .tail {
            pen.dab(
                crown(side * 0.4, 0.42), 0.055 * h, 0.1 * h, softness: 0.1, Paint(pen.nearLit(skin, side: side * 0.7)))
        }
        pen.fill(
            Path.ellipse(crown(glance * 0.1, 0.4), 0.34 * h, 0.4 * h),
            Paint(pen.nearLit(skin * 0.92, side: glance * 0.7)))
        guard abs(glance) > 0.5 else { return }
        let way: Float = glance < 0 ? -1 : 1
        pen.fill(
            Path.smooth([
                crown(way * 0.3, 0.62), crown(way * 0.46, 0.4), crown(way * 0.36, 0.3), crown(way * 0.38, 0.16),
                crown(way * 0.2, 0.04), crown(way * 0.1, 0.4),
            ]), Paint(pen.nearLit(skin, side: way * 0.8), fineness: 0.95))
    }

    private func shortHair(_ pen: inout Pen, _ tone: Colour) {
        let low: Float = facesUs ? 0.6 : 0.2
        pen.fill(
            Path.smooth([
                crown(-0.32, low), crown(-0.41, 0.5), crown(-0.36, 0.82), crown(0, 1.02), crown(0.36, 0.82),
                crown(0.41, 0.5), crown(0.32, low), crown(0, low - 0.04),
            ]), Paint(tone, grain: 0.2, grainSize: Point(0.01, 0.05), fineness: 0.95), rim: 0.009 * height)
    }

    /// Hair that falls: to the jaw or over the shoulders, in strands.
    private func mane(_ pen: inout Pen, _ tone: Colour, down: Float, wide: Float) {
        let blown = wind * 0.35
        pen.fill(
            Path.smooth([
                crown(-wide * 0.86 + blown, down + 0.14), crown(-wide, 0.2), crown(-0.44, 0.62), crown(-0.3, 0.92),
                crown(0, 1.03), crown(0.3, 0.92), crown(0.44, 0.62), crown(wide, 0.2),
                crown(wide * 0.86 + blown, down + 0.1), crown(blown, down),
            ]), Paint(tone * 0.92, fineness: 0.94), rim: 0.009 * height)
        guard head * height > pen.pixel * 8 else { return }
        for strand in -3...3 {
            let x = Float(strand) / 3
            let light: Float = strand % 2 == 0 ? 1.35 : 0.6
            pen.stroke(
                Path.curve([
                    crown(x * 0.26, 0.88), crown(x * wide * 0.85, 0.25), crown(x * wide * 0.74 + blown, down + 0.12),
                ]), widths: [0.01, 0.07, 0.015].map { Float($0) * head * height },
                Paint(tone * light, opacity: 0.6, fineness: 0.94))
        }
    }

    private func hat(_ pen: inout Pen, _ tone: Colour) {
        shortHair(&pen, tone)
        let felt = coat * 0.7
        let h = head * height
        pen.fill(
            Path.smooth([
                crown(-0.4, 0.7), crown(-0.36, 1.05), crown(-0.15, 1.2), crown(0.12, 1.17), crown(0.36, 1.05),
                crown(0.4, 0.7),
            ]), Paint(pen.nearLit(felt, side: pen.lightSide * 0.4, up: 0.3), fineness: 0.95), rim: 0.008 * height)
        pen.dab(
            crown(0, 0.7), 0.68 * h, 0.12 * h, softness: 0.05, Paint(pen.nearLit(felt * 0.9, up: 0.3), fineness: 0.95))
        pen.stroke(
            [crown(-0.4, 0.78), crown(0.4, 0.78)], widths: [0.12 * h], Paint(pen.nearLit(felt * 0.4), fineness: 0.95))
    }

    private func cap(_ pen: inout Pen) {
        let wool = (scarf ?? coat).lightened(by: 0.06)
        pen.fill(
            Path.smooth([
                crown(-0.43, 0.52), crown(-0.42, 0.8), crown(0, 1.1), crown(0.42, 0.8), crown(0.43, 0.52),
                crown(0, 0.48),
            ]), Paint(pen.nearLit(wool, side: pen.lightSide * 0.4, up: 0.3), fineness: 0.94), rim: 0.008 * height)
        let h = head * height
        pen.dab(crown(0, 1.14), 0.13 * h, 0.13 * h, softness: 0.3, Paint(pen.nearLit(wool * 1.2, up: 0.5)))
    }

    private func hood(_ pen: inout Pen) {
        pen.fill(
            Path.smooth([
                crown(-0.52, -0.12), crown(-0.5, 0.5), crown(-0.3, 0.96), crown(0.02, 1.12), crown(0.32, 0.96),
                crown(0.5, 0.5), crown(0.52, -0.12), crown(0, -0.25),
            ]), Paint(pen.nearLit(coat * 1.05, side: pen.lightSide * 0.4, up: 0.25), fineness: 0.94), rim: 0.01 * height
        )
    }

    private func face(_ pen: inout Pen) {
        let h = head * height
        pen.fill(
            Path.ellipse(crown(0, 0.4), 0.35 * h, 0.42 * h),
            .gradient(
                pen.nearLit(skin, side: -0.6, up: 0.2), pen.nearLit(skin, side: 0.6, up: 0.2), from: crown(-0.4, 0.4),
                to: crown(0.4, 0.4)))
        guard h > pen.pixel * 10 else { return }
        for side in [-1, 1] as [Float] {
            pen.dab(
                crown(side * 0.15, 0.46), 0.05 * h, 0.035 * h, softness: 0.2,
                Paint(pen.nearLit(Colour(0x2a1a14)), fineness: 1))
        }
        pen.stroke(
            [crown(-0.09, 0.17), crown(0.09, 0.17)], widths: [0.03 * h], Paint(pen.nearLit(skin * 0.5), fineness: 1))
    }
}
