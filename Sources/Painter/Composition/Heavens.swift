import Foundation

/// The sun, the moon and the stars.
struct Heavens {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func draw(into drawing: inout Drawing) {
        if composition.sky.stars > 0 { stars(into: &drawing) }
        switch composition.light.source {
        case .sun: sun(into: &drawing)
        case .moon: moon(into: &drawing)
        case .sky: break
        }
    }

    private func sun(into drawing: inout Drawing) {
        let light = composition.light
        let unit = composition.frame.unit
        let radius = unit * composition.scene.discShare(of: .sun)
        drawing.dazzle(at: light.place, radius: radius * 0.85, flame: light.key * 0.9)
    }

    private func moon(into drawing: inout Drawing) {
        let light = composition.light
        let unit = composition.frame.unit
        guard !composition.scene.contains(.crescent) else { return crescent(into: &drawing) }
        let radius = unit * composition.scene.discShare(of: .moon)
        drawing.glow(light.place, radius: radius * 7, Colour(0.1, 0.13, 0.17))
        drawing.dab(light.place, radii: Point(radius, radius), softness: 0.04, moonshine)
        var dice = composition.dice("moon")
        for _ in 0..<9 {
            let place = light.place + Point(dice.bell(), dice.bell()) * radius * 0.5
            let size = radius * dice.within(0.1...0.34)
            drawing.dab(
                place, radii: Point(size, size * 0.85), softness: 0.7,
                Paint(Colour(0xb4b8c0), opacity: 0.5, fineness: 0.95))
        }
    }

    private var moonshine: Paint { Paint(Colour(0xf6f2e2) * 1.05, fineness: 1) }

    /// A sickle between two arcs that meet in its horns, on a night deep enough for it to be seen.
    private func crescent(into drawing: inout Drawing) {
        let light = composition.light
        let radius = composition.frame.unit * composition.scene.discShare(of: .crescent) * 1.1
        drawing.dab(
            light.place, radii: Point(radius, radius) * 4, softness: 1,
            Paint(composition.sky.ramp.colour(0), opacity: 0.75))
        drawing.glow(light.place, radius: radius * 3, Colour(0.03, 0.04, 0.05))
        var outline: [Point] = []
        for step in 0...32 {
            let angle = (Float(step) / 16 - 1) * 2.007
            outline.append(light.place + Point(cosf(angle), sinf(angle)) * radius)
        }
        for step in 0...32 {
            let angle = (1 - Float(step) / 16) * 1.496
            outline.append(light.place + Point(cosf(angle) * 0.908 - 0.488, sinf(angle) * 0.908) * radius)
        }
        let tilt: Float = 0.5
        drawing.fill(
            Path(outline).map { point in
                let d = point - light.place
                return light.place + Point(d.x * cosf(tilt) - d.y * sinf(tilt), d.x * sinf(tilt) + d.y * cosf(tilt))
            }, moonshine)
    }

    private func stars(into drawing: inout Drawing) {
        let frame = composition.frame
        var dice = composition.dice("stars")
        let area = Float(frame.width) * frame.horizon / (frame.unit * frame.unit)
        let isNamed = composition.scene.contains(.stars)
        let count = Int(min(6000, (isNamed ? 1100 : 620) * area * composition.sky.stars))
        for _ in 0..<count {
            let place = Point(dice.unit() * Float(frame.width), dice.unit() * frame.horizon)
            let low = 1 - place.y / frame.horizon
            let magnitude = powf(dice.unit(), isNamed ? 5 : 7)
            let tint = mix(Colour(0.75, 0.85, 1), Colour(1, 0.88, 0.7), dice.unit())
            let size = max(0.62, frame.unit * (isNamed ? 0.0009 + 0.0026 * magnitude : 0.0007 + 0.0019 * magnitude))
            let strength = (0.25 + 0.9 * magnitude) * min(1, low * 2.2)
            drawing.dab(
                place, radii: Point(size, size), softness: 0.35,
                Paint(tint * strength * 1.5, opacity: min(1, 0.6 + strength), fineness: 1))
            if magnitude > 0.75 { drawing.glow(place, radius: size * 5, tint * 0.08 * strength) }
        }
    }
}
