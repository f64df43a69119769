import Foundation
import NuraModel

/// What rain leaves on the ground: puddles that mirror the sky, ringed by wet earth and grass.
struct Puddles {
    private let composition: Composition
    private let ground: Ground
    private let unit: Float
    private let isRaining: Bool
    private let earth: Colour

    /// - Returns: `nil` where nothing is wet, or everything is water.
    init?(_ composition: Composition, ground: Ground) {
        let scene = composition.scene
        isRaining = scene.contains(.rain)
        guard isRaining || scene.contains(.storm), !composition.isSpace, !scene.isCloudscape, composition.water == nil,
            ![.snow, .sand, .rock].contains(composition.land.cover), !scene.containsAny(.volcano, .labyrinth, .web)
        else { return nil }
        self.composition = composition
        self.ground = ground
        unit = composition.frame.unit
        earth = LandMatter(composition).cover.0 * composition.light.fill * 0.5
    }

    func draw(into drawing: inout Drawing) {
        var dice = composition.dice("puddles")
        let count = isRaining ? dice.int(3...5) : dice.int(1...3)
        var lies: [Lie] = []
        for index in (0..<count).reversed() {
            for _ in 0..<4 {
                let lie = lie(at: (Float(index) + dice.unit()) / Float(count), &dice)
                guard isFree(lie), lies.allSatisfy({ !$0.meets(lie) }) else { continue }
                lies.append(lie)
                break
            }
        }
        for lie in lies { puddle(lie, &dice, &drawing) }
    }

    /// A place in the hollows of one line that runs from the eye, 0, into depth, 1.
    private func lie(at depth: Float, _ dice: inout Dice) -> Lie {
        let frame = composition.frame
        let nearest = frame.distance(ofRow: Float(frame.height) * 1.02)
        let side: Float = composition.view.focus > 0 ? -1 : 1
        let z = nearest * powf(7, 0.08 + 0.9 * depth)
        let drift = mix(dice.within(-0.2...0.45), 0.1, depth) * side
        let bearing = (drift + dice.bell() * 0.16) * Float(frame.width)
        let foot = Point(frame.centre + bearing, ground.row(bearing: bearing, z: z))
        let half = unit * 0.24 * (nearest / z) * dice.within(0.5...1.15)
        return Lie(foot: foot, half: half, flat: flatness(bearing, z), z: z)
    }

    private func isFree(_ lie: Lie) -> Bool {
        lie.foot.y < Float(composition.frame.height) && isLevel(lie.foot.x - composition.frame.centre, lie.z, lie.half)
            && !composition.placements.contains { $0.hides(lie.foot, at: lie.z) }
    }

    /// Where a puddle lies, in pixels.
    private struct Lie {
        let foot: Point
        let half: Float
        /// How far it reaches into depth, in parts of how far it reaches across.
        let flat: Float
        let z: Float

        func meets(_ other: Lie) -> Bool {
            let away = foot - other.foot
            return abs(away.x) < (half + other.half) * 1.2
                && abs(away.y) < (half * flat + other.half * other.flat) * 1.4
        }
    }

    /// Whether the ground lies level enough, across and into depth, for water to stand.
    private func isLevel(_ bearing: Float, _ z: Float, _ half: Float) -> Bool {
        let reach = half * z / composition.frame.focal
        let x = bearing * z / composition.frame.focal
        let here = ground.height(x, z)
        let around = [(-1, 0), (1, 0), (0, -2), (0, 2)] as [(Float, Float)]
        return around.allSatisfy { abs(ground.height(x + $0 * reach, z + $1 * reach) - here) < reach * 0.13 }
    }

    /// How much what lies level is foreshortened at a distance.
    private func flatness(_ bearing: Float, _ z: Float) -> Float {
        let frame = composition.frame
        return clamp((frame.eye - max(0, ground.height(bearing * z / frame.focal, z))) / z, 0.03, 0.2)
    }

    private func outline(_ lie: Lie, _ scale: Float, _ shape: [Float]) -> Path {
        let knots = shape.enumerated().map { index, reach -> Point in
            let angle = Float(index) / Float(shape.count) * 2 * .pi
            return lie.foot + Point(cosf(angle), sinf(angle) * lie.flat) * (lie.half * reach * scale)
        }
        return Path.smooth(knots, steps: 4)
    }

    private func puddle(_ lie: Lie, _ dice: inout Dice, _ drawing: inout Drawing) {
        let phase = dice.within(0...6.28)
        let lobes = dice.int(2...3)
        let shape = (0..<22).map { index -> Float in
            let angle = Float(index) / 22 * 2 * .pi
            return 0.84 + 0.2 * sinf(angle * Float(lobes) + phase) + 0.1 * sinf(angle * 5 + phase * 3) + dice.bell()
                * 0.03
        }
        let shore = composition.air.veil(earth, at: lie.z)
        // The wet ground about it grows paler outward.
        for ring in 0..<4 {
            drawing.fill(
                outline(lie, 1.3 - Float(ring) * 0.09, shape), Paint(shore, opacity: 0.16, fineness: 0.5))
        }
        let far = lie.foot - Point(0, lie.half * lie.flat)
        let near = lie.foot + Point(0, lie.half * lie.flat)
        for (scale, opacity) in [(1.03, 0.3), (0.97, 0.45), (0.9, 0.6)] as [(Float, Float)] {
            var paint = Paint.gradient(mirrored(far), mirrored(near), from: far, to: near, opacity: opacity)
            paint.fineness = 0.6
            drawing.fill(outline(lie, scale, shape), paint)
        }
        drawing.clip(to: outline(lie, 1, shape))
        farBank(lie, shore, &dice, &drawing)
        if isRaining { rings(lie, &dice, &drawing) }
        drawing.unclip()
        grass(about: lie, shape, &dice, &drawing)
    }

    /// The far bank hangs upside down in it.
    private func farBank(_ lie: Lie, _ shore: Colour, _ dice: inout Dice, _ drawing: inout Drawing) {
        for _ in 0..<Int(clamp(lie.half / unit * 130, 4, 30)) {
            let length = lie.half * lie.flat * dice.within(0.3...1.2)
            let top = lie.foot + Point(dice.within(-1...1) * lie.half, -lie.half * lie.flat)
            drawing.fill(
                Path.stroke([top, top + Point(dice.bell() * length * 0.3, length)], widths: [lie.half * 0.024, 0.3]),
                Paint(shore, opacity: 0.6, fineness: 0.7))
        }
    }

    /// Blades stand in its rim, most of them on the near side.
    private func grass(about lie: Lie, _ shape: [Float], _ dice: inout Dice, _ drawing: inout Drawing) {
        guard [.meadow, .field, .autumn].contains(composition.land.cover) else { return }
        let (dark, light) = LandMatter(composition).cover
        for _ in 0..<Int(clamp(lie.half / unit * 700, 12, 130)) {
            let angle = dice.chance(0.7) ? dice.within(0...Float.pi) : dice.within(Float.pi...2 * .pi)
            let reach = shape[min(21, Int(angle / (2 * .pi) * 22))] * dice.within(0.9...1.16)
            let root = lie.foot + Point(cosf(angle), sinf(angle) * lie.flat) * (lie.half * reach)
            let tall = lie.half * dice.within(0.04...0.16)
            let tip = root + Point(dice.bell() * tall * 0.6, -tall)
            let lit = mix(dark, light, dice.unit() * 0.7) * (composition.light.fill + composition.light.key * 0.3)
            let width = max(0.5, lie.half * 0.012)
            drawing.fill(
                Path.stroke([root, (root + tip) * 0.5, tip], widths: [width, width, 0.3]),
                Paint(composition.air.veil(lit * 0.85, at: lie.z), opacity: 0.85, fineness: 0.7))
        }
    }

    private func rings(_ lie: Lie, _ dice: inout Dice, _ drawing: inout Drawing) {
        for _ in 0..<Int(clamp(lie.half / unit * 40, 1, 8)) {
            let centre = lie.foot + Point(dice.within(-0.8...0.8), dice.within(-0.8...0.8) * lie.flat) * lie.half
            let size = lie.half * dice.within(0.04...0.12)
            let ring = (0...14).map { step -> Point in
                let angle = Float(step) / 14 * 2 * .pi
                return centre + Point(cosf(angle), sinf(angle) * lie.flat) * size
            }
            drawing.fill(
                Path.stroke(ring, widths: [max(0.5, size * 0.1)]),
                Paint(mirrored(lie.foot).lightened(by: 0.08), opacity: 0.6, fineness: 0.9))
        }
    }

    /// What still water shows at a place of the sky, or of the wood around it.
    private func mirrored(_ place: Point) -> Colour {
        let frame = composition.frame
        if let wood = composition.wood {
            let colours = WoodColours(composition, kind: wood.kind)
            let gleam = wood.gleam(at: Point(place.x, 2 * frame.horizon - place.y), in: frame)
            return mix(mix(colours.shade, composition.air.colour, 0.45), colours.glade, min(1, gleam * 1.4)) * 0.95
        }
        let up = clamp((place.y - frame.horizon) / max(1, frame.horizon) * 1.1)
        let clear = mix(composition.sky.ramp.colour(1 - up), composition.sky.cloudLight, 0.35)
        // It looks into the water as well as at its face: darker than the sky.
        return mix(mix(clear, composition.air.colour, composition.air.fog * 0.5) * 0.8, earth, 0.14)
    }
}
