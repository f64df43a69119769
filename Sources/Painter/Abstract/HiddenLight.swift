import Foundation

/// Mysterious: folds of warped fog before a light that is half hidden.
struct HiddenLight {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("hidden light")
        let noise = Noise(&dice)
        let lamp = HiddenLamp(in: composition.frame, dice: &dice)
        let fog = folds(scale: dice.within(1.0...1.8), for: canvas, noise: noise, crew: crew)
        let unit = composition.frame.unit
        let height = composition.frame.size.y
        let ramp = composition.palette.ramp
        let tones = (0...255).map { ramp.colour(Float($0) / 255) }
        let shining = mix(ramp.colour(0.98), composition.palette.accent, 0.3)
        // The edge of a bank always goes through the light: it is half hidden wherever it stands.
        let edge = Self.banks(at: lamp.centre / unit, noise)
        canvas.fill(crew: crew) { x, y in
            let fold = fog.folds.sample(x / 2, y / 2)
            let vein = fog.veins.sample(x / 2, y / 2)
            // Fog bends the light's outline, and its broad banks hide one part of it.
            let place = Point(x, y) + Point(vein - 0.4, fold) * (unit * 0.03)
            let bank = Self.banks(at: Point(x, y) / unit, noise) - edge + 0.3 * fold
            let bare = 1 - smoothstep(-0.24, 0.26, bank)
            let distance = lamp.distance(of: place)
            let outside = max(0, distance)
            let glow = 1 / (1 + 9 * outside + 30 * outside * outside)
            let inside = smoothstep(0.02 + 0.07 * (1 - bare), -0.03 - 0.05 * (1 - bare), distance)
            let low = smoothstep(0.35, 1.1, y / height)
            let body: Float = 0.05 + 0.28 * smoothstep(-0.5, 0.7, fold) - 0.1 * low
            let tone: Float = body + vein * (0.1 + 0.42 * glow) + 0.3 * glow * (0.4 + bare)
            let shine: Float = inside * (0.05 + bare * (0.8 + 0.3 * vein)) + glow * glow * (0.1 + 0.34 * bare)
            return SIMD4<Float>(tones[Int(clamp(tone) * 255)] + shining * shine, 0.15 + 0.25 * inside * bare)
        }
        canvas.draw(noise: noise, crew: crew) { motes(colour: shining, dice: &dice, into: &$0) }
    }

    /// The broad banks of the fog; the higher, the thicker.
    private static func banks(at place: Point, _ noise: Noise) -> Float {
        noise.fbm(place.x * 2.1 + 31, place.y * 2.1 + 17, octaves: 2)
    }

    /// Fog that is warped twice, so that it folds over itself, at half the picture's size; and the seams of its folds.
    private func folds(scale: Float, for canvas: Canvas, noise: Noise, crew: Crew) -> (folds: Plane, veins: Plane) {
        let unit = composition.frame.unit
        let octaves = max(3, Int(5 * composition.detail))
        let folds = Plane(width: canvas.width / 2 + 2, height: canvas.height / 2 + 2)
        let veins = Plane(width: folds.width, height: folds.height)
        crew.shareRows(0..<folds.height, height: 8) { rows in
            for line in rows {
                for column in 0..<folds.width {
                    let x = Float(column * 2) / unit * scale
                    let y = Float(line * 2) / unit * scale
                    let qx = noise.fbm(x, y, octaves: 3)
                    let qy = noise.fbm(x + 5.2, y + 1.3, octaves: 3)
                    let rx = noise.fbm(x + 2.2 * qx + 1.7, y + 2.2 * qy + 9.2, octaves: 3)
                    let ry = noise.fbm(x + 2.2 * qx + 8.3, y + 2.2 * qy + 2.8, octaves: 3)
                    folds[column, line] = noise.fbm(x + 2.4 * rx, y * 1.35 + 2.4 * ry, octaves: octaves)
                    veins[column, line] = (rx * rx + ry * ry).squareRoot()
                }
            }
        }
        return (folds, veins)
    }

    private func motes(colour: Colour, dice: inout Dice, into drawing: inout Drawing) {
        let size = composition.frame.size
        for _ in 0..<Int(90 * composition.detail) {
            let place = Point(dice.unit() * size.x, dice.unit() * size.y)
            let radius = composition.frame.unit * 0.0012 * (0.5 + dice.unit())
            drawing.dab(
                place, radii: Point(radius, radius), softness: 0.6,
                Paint(colour, opacity: 0.25 + 0.5 * dice.unit(), fineness: 0.9))
            if dice.chance(0.15) { drawing.glow(place, radius: radius * 14, colour * 0.12) }
        }
    }
}

/// The outline of a light that something hides: an orb, a gap that stands open, a ring round something dark, or a sickle.
struct HiddenLamp {
    private enum Shape {
        case orb(radius: Float)
        case gap(length: Float, width: Float, lean: Point)
        case ring(radius: Float, width: Float)
        case sickle(radius: Float, hidden: Point)
    }

    private let shape: Shape
    let centre: Point
    private let unit: Float

    init(in frame: Frame, dice: inout Dice) {
        unit = frame.unit
        centre = Point(frame.size.x * dice.within(0.24...0.76), frame.size.y * dice.within(0.26...0.62))
        let turn = dice.unit() * 2 * Float.pi
        let lean = dice.within(-0.5...0.5)
        let radius = dice.within(0.09...0.17)
        switch dice.int(0...3) {
        case 0: shape = .orb(radius: radius)
        case 1:
            shape = .gap(
                length: dice.within(0.22...0.36), width: dice.within(0.02...0.05), lean: Point(sinf(lean), cosf(lean)))
        case 2: shape = .ring(radius: radius * 1.3, width: radius * 0.16)
        default: shape = .sickle(radius: radius, hidden: Point(cosf(turn), sinf(turn)) * radius * 0.5)
        }
    }

    /// How far a place of the picture is outside the light, in frame units; less than nothing within it.
    func distance(of place: Point) -> Float {
        let d = (place - centre) / unit
        switch shape {
        case .orb(let radius): return length(d) - radius
        case .gap(let reach, let width, let lean):
            let along = min(1, max(-1, (d * lean).sum() / reach))
            let thickness = width * (1 - along * along)
            return length(d - lean * (along * reach)) - thickness
        case .ring(let radius, let width): return abs(length(d) - radius) - width
        case .sickle(let radius, let hidden): return max(length(d) - radius, radius * 0.92 - length(d - hidden))
        }
    }

    private func length(_ vector: Point) -> Float {
        (vector * vector).sum().squareRoot()
    }
}
