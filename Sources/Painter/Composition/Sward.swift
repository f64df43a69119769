import Foundation
import NuraModel

/// What grows on the ground near the eye: grass, stalks, fallen leaves; larger and sparser toward the eye.
struct Sward {
    private let composition: Composition
    private let ground: Ground

    init(_ composition: Composition, ground: Ground) {
        self.composition = composition
        self.ground = ground
    }

    /// Lays the growth on the drawing, farthest first.
    func draw(into drawing: inout Drawing) {
        guard let growth = growth else { return }
        let frame = composition.frame
        var dice = composition.dice("sward")
        let noise = Noise(&dice)
        let nearest = frame.distance(ofRow: Float(frame.height) * 1.04)
        let wide = max(1, Float(frame.width) / frame.unit)
        let rows = 20
        for row in 0..<rows {
            let t = Float(row) / Float(rows)
            let z = nearest * powf(5.5, 1 - t)
            let count = Int(growth.density * wide * composition.detail * mix(70, 44, t))
            for _ in 0..<count {
                let bearing = dice.within(-0.03...1.03) * Float(frame.width) - frame.centre
                let depth = z * dice.within(0.94...1.06)
                let x = bearing / frame.focal * depth
                let clump = noise.fbm(x / frame.eye * 0.9, depth / frame.eye * 0.6, octaves: 2)
                if clump < dice.within(-0.55...0.3) { continue }
                if composition.water != nil, ground.dryness(x, depth) < 0.08 { continue }
                let foot = Point(bearing + frame.centre, ground.row(bearing: bearing, z: depth))
                let tall =
                    frame.unit * 0.03 * growth.tall * (nearest / depth) * (0.75 + 0.5 * clump) * dice.within(0.6...1.5)
                blades(
                    growth, foot: foot, tall: tall, nearness: nearest / depth, noise: noise, dice: &dice, into: &drawing
                )
            }
        }
    }

    private struct Growth {
        let dark: Colour
        let light: Colour
        let density: Float
        let tall: Float
        var ears = false
    }

    private var growth: Growth? {
        switch composition.land.cover {
        case .meadow:
            Growth(
                dark: Colour(LandMatter.cover(composition).0).lightened(by: -0.07),
                light: Colour(LandMatter.cover(composition).1), density: 1.3, tall: 1.15)
        case .field:
            Growth(
                dark: Colour(LandMatter.cover(composition).0).lightened(by: -0.05),
                light: Colour(LandMatter.cover(composition).1).lightened(by: 0.03), density: 1.5, tall: 2.1, ears: true)
        case .autumn: Growth(dark: Colour(0x6a4a20), light: Colour(0xba8a44), density: 0.9, tall: 0.9)
        case .sand: Growth(dark: Colour(0x6f6c3a), light: Colour(0xb0a468), density: 0.1, tall: 1.3)
        case .snow: Growth(dark: Colour(0x6a5a48), light: Colour(0xa0947e), density: 0.1, tall: 1)
        case .rock, .earth: Growth(dark: Colour(0x6a5a34), light: Colour(0x9a8a54), density: 0.16, tall: 0.9)
        case .paving: nil
        }
    }

    /// A tuft of three to five blades that lean with the wind.
    private func blades(
        _ growth: Growth, foot: Point, tall: Float, nearness: Float, noise: Noise, dice: inout Dice,
        into drawing: inout Drawing
    ) {
        guard tall > 1.2 else { return }
        let isDriven = composition.palette.emotion == .energetic
        let gale: Float = composition.scene.containsAny(.wind, .storm) ? 0.8 : isDriven ? 0.6 : 0
        let light = composition.light
        let wind = noise.at(foot.x / composition.frame.unit * 1.6, foot.y / composition.frame.unit * 2.2) * 0.5
        for _ in 0..<dice.int(2...3) {
            let albedo = composition.palette.bend(mix(growth.dark, growth.light, dice.unit()), by: 0.55)
            let facing = SIMD3<Float>(dice.bell() * 0.6, 0.6, -0.5)
            let normal = facing / (facing * facing).sum().squareRoot()
            var colour = light.on(albedo, normal: normal) * mix(1, 0.72, nearness)
            // Against the light, blades let it through.
            colour += albedo * light.key * (0.25 * light.backlit * dice.unit())
            let height = tall * dice.within(0.6...1.2)
            let lean = (wind + gale + dice.bell() * 0.35) * height
            let root = foot + Point(dice.bell() * tall * 0.35, 0)
            let middle = root + Point(lean * 0.3, -height * 0.6)
            let tip = root + Point(lean, -height)
            let width = max(0.6, tall * 0.07)
            drawing.fill(
                Path.stroke(Path.curve([root, middle, tip], steps: 3), widths: [width, width * 0.8, width * 0.1]),
                Paint(colour, fineness: 0.68))
            if growth.ears, tall > 5 {
                let size = tall * 0.045
                drawing.dab(
                    tip, radii: Point(size, size * 3.2), cosine: 1, sine: lean / height * 0.6, softness: 0.2,
                    Paint(colour * 1.15, fineness: 0.55))
            }
        }
    }
}
