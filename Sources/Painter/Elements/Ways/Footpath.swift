import Foundation

/// A trodden path or a road that winds from the eye into depth over the ground.
struct Footpath: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        let isRoad = subject.thing == .road
        var dice = composition.dice("way" + subject.thing.rawValue)
        let noise = Noise(&dice)
        let half = isRoad ? max(1.7, frame.eye * 0.4) : max(0.62, frame.eye * 0.2)
        let way = Wayline(
            on: easel, dice: &dice, winding: isRoad ? 0.55 : 1,
            destination: Wayline.destination(of: subject, in: composition), width: half)
        guard way.stations.count > 3 else { return }
        let soil = matter(subject, composition, isRoad: isRoad)
        easel.draw("footpath") { drawing in
            bed(way, soil, half: half, isRoad: isRoad, easel, noise, &drawing)
            if isRoad {
                markings(way, half: half, easel, noise, &drawing)
            } else {
                ruts(way, soil, half: half, easel, noise, &drawing)
                if isGrown(composition) { ridge(way, soil, half: half, easel, noise, &drawing) }
            }
            verge(way, half: half, easel, noise, &dice, &drawing)
        }
    }

    private func matter(_ subject: Subject, _ composition: Composition, isRoad: Bool) -> Colour {
        if let colour = subject.colour { return colour.colour }
        let natural: Colour =
            switch composition.land.cover {
            case .snow: isRoad ? Colour(0x8c929c) : Colour(0xb4bccb)
            case .sand: Colour(0xd8bd90)
            case .rock, .paving: isRoad ? Colour(0x5c5c60) : Colour(0xa0978a)
            case .earth: Colour(0xb09068)
            default: isRoad ? Colour(0x6a6868) : Colour(0xc0a47c)
            }
        let bent = composition.palette.bend(natural, by: isRoad ? 0.25 : 0.5)
        // Trodden earth has something of what grows beside it.
        return isRoad ? bent : bent.blended(with: LandMatter(composition).cover.1, 0.28)
    }

    private func bed(
        _ way: Wayline, _ soil: Colour, half: Float, isRoad: Bool, _ easel: Easel, _ noise: Noise,
        _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let ragged: Float = isRoad ? 0.05 : 0.75
        for (share, tone) in [(1.14, 0.6), (1, 1)] as [(Float, Float)] {
            for stretch in way.stretches(
                on: easel, half: half * share, from: -1, to: 1, raggedness: ragged, noise: noise)
            {
                var paint = earth(lit(soil * tone, at: stretch.z, composition, noise), at: stretch.z, composition)
                if tone < 1 { paint.opacity = 0.35 }
                if isRoad { paint.grain = 0.12 }
                drawing.fill(Path(stretch.quad), paint)
            }
        }
    }

    /// Trodden ground in the light, nowhere quite the same.
    private func lit(_ soil: Colour, at z: Float, _ composition: Composition, _ noise: Noise) -> Colour {
        composition.light.on(soil * (0.96 + 0.07 * noise.at(logf(z) * 9, 1)), normal: SIMD3(0, 1, 0))
    }

    /// Stretches overlap, so whatever lies on a way covers it: where it is thin, its colour is nearer to the ground's.
    private func earth(_ colour: Colour, at z: Float, _ composition: Composition) -> Paint {
        Paint(
            composition.air.veil(colour, at: z), grain: 0.16,
            grainSize: Point(composition.frame.unit * 0.016, composition.frame.unit * 0.009), fineness: 0.7)
    }

    /// Where feet and wheels go, the ground is paler.
    private func ruts(
        _ way: Wayline, _ soil: Colour, half: Float, _ easel: Easel, _ noise: Noise, _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let ruts: [(left: Float, right: Float, paler: Float)] = [
            (-0.66, -0.14, 0.014), (-0.52, -0.28, 0.026), (0.16, 0.64, 0.014), (0.3, 0.5, 0.026),
        ]
        for rut in ruts {
            let pale = soil.lightened(by: rut.paler)
            for stretch in way.stretches(
                on: easel, half: half, from: rut.left, to: rut.right, raggedness: 0.35, noise: noise)
            {
                drawing.fill(
                    Path(stretch.quad), earth(lit(pale, at: stretch.z, composition, noise), at: stretch.z, composition))
            }
        }
    }

    private func isGrown(_ composition: Composition) -> Bool {
        [.meadow, .field, .autumn].contains(composition.land.cover)
    }

    /// Grass that stands between the ruts where nobody treads.
    private func ridge(
        _ way: Wayline, _ soil: Colour, half: Float, _ easel: Easel, _ noise: Noise, _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let cover = LandMatter(composition).cover
        let grass = composition.light.on(mix(cover.0, cover.1, 0.4), normal: SIMD3(0, 1, 0))
        for stretch in way.stretches(on: easel, half: half, from: -0.16, to: 0.16, raggedness: 1.2, noise: noise) {
            let thick = 0.6 * smoothstep(-0.4, 0.4, noise.at(logf(stretch.z) * 5, 21))
            let colour = mix(lit(soil, at: stretch.z, composition, noise), grass, thick)
            drawing.fill(Path(stretch.quad), earth(colour, at: stretch.z, composition))
        }
    }

    private func markings(
        _ way: Wayline, half: Float, _ easel: Easel, _ noise: Noise, _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let white = composition.light.on(Colour(0xd8d2c4), normal: SIMD3(0, 1, 0))
        for (left, right, isBroken) in [(-0.92, -0.87, false), (0.87, 0.92, false), (-0.03, 0.03, true)]
            as [(Float, Float, Bool)]
        {
            for stretch in way.stretches(on: easel, half: half, from: left, to: right, noise: noise) {
                if isBroken, Int(stretch.place * 72) % 4 > 1 { continue }
                drawing.fill(
                    Path(stretch.quad), Paint(composition.air.veil(white, at: stretch.z), opacity: 0.6, fineness: 0.9))
            }
        }
    }

    /// Tufts and stones along both edges, nearer ones larger.
    private func verge(
        _ way: Wayline, half: Float, _ easel: Easel, _ noise: Noise, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let frame = composition.frame
        let isGreen = isGrown(composition)
        let cover = LandMatter(composition).cover
        for station in way.stations.reversed() where frame.scale(at: station.z) * half > 2 {
            for index in 0..<(isGreen ? 6 : 2) where isGreen || dice.chance(0.2) {
                let side: Float = index % 2 == 0 ? -1 : 1
                let x = station.x + side * half * dice.within(0.72...1.3)
                let foot = frame.project(x, max(0, station.height), station.z)
                let size = min(half, frame.eye * 0.2) * dice.within(0.06...0.18) * frame.scale(at: station.z)
                let tuft = isGreen ? mix(cover.0, cover.1, dice.unit()) : cover.0 * dice.within(0.65...1.15)
                let colour = composition.air.veil(
                    composition.light.on(tuft, normal: SIMD3(side * 0.3, 0.7, -0.6)), at: station.z)
                guard isGreen else {
                    drawing.dab(
                        foot, radii: Point(size * 0.8, size * 0.4), softness: 0.2, Paint(colour, fineness: 0.7))
                    continue
                }
                for _ in 0..<3 {
                    let lean = dice.bell() * size
                    let root = foot + Point(dice.bell() * size, size * 0.2)
                    drawing.fill(
                        Path.stroke(
                            [
                                root, root + Point(lean * 0.3, -size * 0.8),
                                root + Point(lean, -size * dice.within(1.2...2)),
                            ],
                            widths: [size * 0.22, size * 0.15, 0.2]), Paint(colour, fineness: 0.7))
                }
            }
        }
    }
}
