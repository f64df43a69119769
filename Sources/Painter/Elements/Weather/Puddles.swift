import Foundation
import NuraModel

/// What rain leaves on the ground: puddles that mirror the sky, ringed by wet earth and grass.
struct Puddles {
    private let composition: Composition
    private let ground: Ground
    private let unit: Float
    private let isRaining: Bool

    /// - Returns: `nil` where nothing is wet, or everything is water.
    init?(_ composition: Composition, ground: Ground) {
        let scene = composition.scene
        isRaining = scene.contains(.rain)
        let isSodden = isRaining || scene.contains(.storm)
        let isWet = isSodden || composition.palette.emotion == .melancholic
        guard isWet, !composition.isSpace, !scene.isCloudscape, composition.water == nil,
            ![.snow, .sand, .rock].contains(composition.land.cover), !scene.containsAny(.volcano, .labyrinth, .web)
        else { return nil }
        self.composition = composition
        self.ground = ground
        unit = composition.frame.unit
    }

    func draw(into drawing: inout Drawing) {
        var dice = composition.dice("puddles")
        let frame = composition.frame
        let nearest = frame.distance(ofRow: Float(frame.height) * 1.02)
        // They lie in the hollows of one line that runs from the eye into depth.
        let side: Float = composition.view.focus > 0 ? -1 : 1
        let count = isRaining ? dice.int(4...7) : dice.int(1...3)
        for index in (0..<count).reversed() {
            let depth = (Float(index) + dice.unit()) / Float(count)
            let z = nearest * powf(7, 0.08 + 0.9 * depth)
            let drift = mix(dice.within(-0.2...0.45), 0.1, depth) * side
            let bearing = (drift + dice.bell() * 0.16) * Float(frame.width)
            let foot = Point(frame.centre + bearing, ground.row(bearing: bearing, z: z))
            let half = unit * 0.24 * (nearest / z) * dice.within(0.5...1.15)
            guard isEven(bearing, z, half), !composition.placements.contains(where: { $0.hides(foot, at: z) }) else {
                continue
            }
            puddle(at: foot, half: half, z: z, &dice, &drawing)
        }
    }

    /// Whether the ground lies level enough for water to stand.
    private func isEven(_ bearing: Float, _ z: Float, _ half: Float) -> Bool {
        let left = ground.row(bearing: bearing - half, z: z)
        let right = ground.row(bearing: bearing + half, z: z)
        return abs(left - right) < half * 0.14
    }

    private func outline(_ foot: Point, _ half: Float, _ scale: Float, _ shape: [Float]) -> Path {
        let knots = shape.enumerated().map { index, reach -> Point in
            let angle = Float(index) / Float(shape.count) * 2 * .pi
            return foot + Point(cosf(angle), sinf(angle) * 0.17) * (half * reach * scale)
        }
        return Path.smooth(knots, steps: 4)
    }

    private func puddle(at foot: Point, half: Float, z: Float, _ dice: inout Dice, _ drawing: inout Drawing) {
        let phase = dice.within(0...6.28)
        let lobes = dice.int(2...3)
        let shape = (0..<22).map { index -> Float in
            let angle = Float(index) / 22 * 2 * .pi
            return 0.84 + 0.2 * sinf(angle * Float(lobes) + phase) + 0.1 * sinf(angle * 5 + phase * 3) + dice.bell()
                * 0.03
        }
        let veil = composition.air.thickness(z)
        let earth = mix(LandMatter(composition).cover.0 * composition.light.fill * 0.5, composition.air.colour, veil)
        drawing.fill(outline(foot, half, 1.14, shape), Paint(earth, opacity: 0.45, fineness: 0.5))
        let water = outline(foot, half, 1, shape)
        let far = foot - Point(0, half * 0.2)
        let near = foot + Point(0, half * 0.2)
        var paint = Paint.gradient(mirrored(far), mirrored(near), from: far, to: near, opacity: 0.92)
        paint.fineness = 0.6
        drawing.fill(water, paint)
        drawing.clip(to: water)
        // The far bank hangs upside down in it.
        for _ in 0..<Int(clamp(half / unit * 130, 4, 30)) {
            let x = foot.x + dice.within(-1...1) * half
            let length = half * dice.within(0.05...0.24)
            let top = far.y - half * 0.02
            drawing.fill(
                Path.stroke(
                    [Point(x, top), Point(x + dice.bell() * length * 0.3, top + length)], widths: [half * 0.024, 0.3]),
                Paint(earth, opacity: 0.7, fineness: 0.7))
        }
        if isRaining { rings(foot, half, &dice, &drawing) }
        drawing.unclip()
    }

    private func rings(_ foot: Point, _ half: Float, _ dice: inout Dice, _ drawing: inout Drawing) {
        for _ in 0..<Int(clamp(half / unit * 40, 1, 8)) {
            let centre = foot + Point(dice.within(-0.8...0.8) * half, dice.within(-0.14...0.14) * half)
            let size = half * dice.within(0.04...0.14)
            let ring = (0...14).map { step -> Point in
                let angle = Float(step) / 14 * 2 * .pi
                return centre + Point(cosf(angle), sinf(angle) * 0.26) * size
            }
            drawing.fill(
                Path.stroke(ring, widths: [max(0.5, size * 0.1)]),
                Paint(mirrored(foot).lightened(by: 0.12), opacity: 0.7, fineness: 0.9))
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
        return mix(clear, composition.air.colour, composition.air.fog * 0.5).lightened(by: 0.02)
    }
}
