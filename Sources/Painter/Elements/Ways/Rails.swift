import Foundation

/// A single railway track on its bed of broken stone that curves away into depth.
struct Rails: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        var dice = composition.dice("rails")
        let noise = Noise(&dice)
        let half = max(0.9, composition.frame.eye * 0.3)
        let way = Wayline(
            on: easel, dice: &dice, winding: 0.32, destination: Wayline.destination(of: subject, in: composition),
            width: half * 2)
        guard way.stations.count > 3 else { return }
        easel.draw("rails") { drawing in
            bed(way, half: half, easel, noise, &drawing)
            sleepers(way, half: half, easel, &dice, &drawing)
            for side in [-0.56, 0.56] as [Float] { rail(way, half: half, at: side, easel, noise, &drawing) }
        }
    }

    private func bed(_ way: Wayline, half: Float, _ easel: Easel, _ noise: Noise, _ drawing: inout Drawing) {
        let composition = easel.composition
        let stone = composition.palette.bend(
            composition.land.cover == .snow ? Colour(0xa8aeb8) : Colour(0x7d766e), by: 0.5)
        for (share, tone) in [(1.75, 0.75), (1.35, 1)] as [(Float, Float)] {
            for stretch in way.stretches(
                on: easel, half: half * share, from: -1, to: 1, raggedness: 0.22, noise: noise)
            {
                let colour = composition.light.on(
                    stone * (tone * (0.9 + 0.25 * noise.at(logf(stretch.z) * 9, share))), normal: SIMD3(0, 1, 0))
                let scale = composition.frame.scale(at: stretch.z)
                drawing.fill(
                    Path(stretch.quad),
                    Paint(
                        composition.air.veil(colour, at: stretch.z), opacity: tone < 1 ? 0.7 : 1, grain: 0.5,
                        grainSize: Point(max(1.5, half * 0.14 * scale), max(1.5, half * 0.05 * scale)), fineness: 0.75))
            }
        }
    }

    /// Evenly spaced in the world, until they run into one another.
    private func sleepers(
        _ way: Wayline, half: Float, _ easel: Easel, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let frame = composition.frame
        let timber = composition.palette.bend(Colour(0x54463a), by: 0.5)
        guard let first = way.stations.first, let last = way.stations.last else { return }
        let spacing = half * 0.62
        var marks: [(quad: [Point], paint: Paint)] = []
        var z = first.z
        while z < last.z, spacing * frame.focal * frame.eye / (z * z) > 1.6 {
            let place = way.place(at: z)
            let beyond = way.place(at: z + spacing * 0.42)
            let reach = half * dice.within(0.94...1.06)
            let colour = composition.light.on(timber * dice.within(0.75...1.25), normal: SIMD3(0, 1, 0))
            marks.append(
                (
                    [
                        frame.project(place.x - reach, place.y, z), frame.project(place.x + reach, place.y, z),
                        frame.project(beyond.x + reach, beyond.y, z + spacing * 0.42),
                        frame.project(beyond.x - reach, beyond.y, z + spacing * 0.42),
                    ],
                    Paint(composition.air.veil(colour, at: z), grain: 0.2, grainSize: Point(8, 2), fineness: 0.8)
                ))
            z += spacing
        }
        for mark in marks.reversed() { drawing.fill(Path(mark.quad), mark.paint) }
    }

    /// A dark web and a head that shines with the sky.
    private func rail(
        _ way: Wayline, half: Float, at side: Float, _ easel: Easel, _ noise: Noise, _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let rust = composition.light.on(Colour(0x4c3428), normal: SIMD3(0, 0, -1))
        let shine = mix(composition.sky.ramp.colour(0.9), composition.light.key, 0.25) * 0.42
        let width: Float = 0.042
        for stretch in way.stretches(
            on: easel, half: half, from: side - width, to: side + width, noise: noise, lift: half * 0.04)
        {
            drawing.fill(Path(stretch.quad), Paint(composition.air.veil(rust, at: stretch.z), fineness: 0.9))
        }
        for stretch in way.stretches(
            on: easel, half: half, from: side - width * 0.7, to: side + width * 0.7, noise: noise, lift: half * 0.15)
        {
            drawing.fill(Path(stretch.quad), Paint(composition.air.veil(shine, at: stretch.z), fineness: 0.92))
        }
    }
}

extension Wayline {
    /// Where the line is sideways, and how high the ground is there, at a distance.
    func place(at z: Float) -> Point {
        guard var lower = stations.first else { return .zero }
        for station in stations {
            if station.z >= z {
                let span = station.z - lower.z
                let t = span > 0 ? (z - lower.z) / span : 0
                return Point(mix(lower.x, station.x, t), mix(lower.height, station.height, t))
            }
            lower = station
        }
        return Point(lower.x, lower.height)
    }
}
