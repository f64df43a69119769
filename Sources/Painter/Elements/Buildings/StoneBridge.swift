import Foundation

/// A bridge seen from the side: bold stone arches over a brook or river, cables over wide water.
struct StoneBridge: SceneElement {
    let nature = Nature(
        metres: 7, standing: .water, prominence: 0.22, group: 1...1, breadth: 3.6, weight: 6, alone: 1.1, runsOn: true)
    /// How high the way over it is, in metres, in its middle.
    static let way: Float = 5

    func draw(with pen: inout Pen) {
        let body = pen.composition.water?.body
        guard body == .river || body == .pond || body == nil else { return SuspensionBridge().draw(with: &pen) }
        let stone = pen.matter(pen.dice.pick([Colour(0x9a8f80), Colour(0x8b8580), Colour(0xa08a70)]))
        let arches = arches(for: &pen)
        let bay = Self.bays[arches - 1]
        let half = Float(arches) * bay / 2
        let crown: Float = 1.3
        let deck: Float = 4.1
        pen.shadow(width: half * 1.6, height: 4)
        func top(_ x: Float) -> Float {
            let t = clamp(x / (half + 5), -1, 1)
            return deck + crown * (1 - t * t)
        }
        let ramp: Float = 7
        var outline: [Point] = []
        let steps = 20
        for step in 0...steps {
            let x = (half + ramp) * (Float(step) / Float(steps) * 2 - 1)
            let fall = smoothstep(half, half + ramp, abs(x)) * 3.9
            outline.append(Point(x, top(x) - fall))
        }
        var wall = Path([Point(half + ramp, -0.65), Point(-half - ramp, -0.65)] + outline)
        var soffits: [(openings: [Point], shift: Float)] = []
        for arch in 0..<arches {
            let x = -half + bay * (Float(arch) + 0.5)
            let span = bay * 0.39
            let rise = min(top(x) - 1.1, span * 1.05)
            let opening = Pen.arch(Point(x, -0.65), half: span, height: rise + 0.65, rise: min(1, rise / span * 0.8))
            soffits.append((opening, span))
            wall.add(opening)
        }
        for soffit in soffits { underside(&pen, soffit.openings, depth: soffit.shift * 0.22, stone) }
        var paint = Paint.gradient(
            pen.lit(stone * 1.05, up: 0.3), pen.lit(stone * 0.66, up: -0.2), from: Point(0, deck + crown),
            to: Point(0, 0), grain: 0.26)
        paint.grainSize = Point(0.9, 0.35)
        pen.fill(wall, paint)
        for soffit in soffits { voussoirs(&pen, soffit.openings, stone) }
        piers(&pen, arches: arches, half: half, bay: bay, stone)
        parapet(&pen, outline, stone)
        banks(&pen, half: half, ramp: ramp)
    }

    /// The width of one arch with its pier, where there are one, two or three.
    private static let bays: [Float] = [13, 8.6, 6.8]

    /// No more arches than have water under them.
    private func arches(for pen: inout Pen) -> Int {
        let wish = pen.dice.pick([1, 2, 3, 3])
        guard wish > 1 else { return 1 }
        let (place, frame) = (pen.placement, pen.composition.frame)
        let ground = Ground(pen.composition)
        let fitting = (2...wish).last { count in
            let outer = Float(count - 1) / 2 * Self.bays[count - 1] * place.scale
            return [-outer, 0, outer].allSatisfy { shift in
                let bearing = place.foot.x + shift - frame.centre
                return ground.dryness(bearing / frame.focal * place.distance, place.distance) < -0.05
            }
        }
        return fitting ?? 1
    }

    /// The inside of an arch, seen a little from one side.
    private func underside(_ pen: inout Pen, _ opening: [Point], depth: Float, _ stone: Colour) {
        var rest = Path(opening)
        rest.add(opening.map { $0 + Point(depth, 0) }.reversed())
        pen.fill(rest, Paint(pen.lit(stone * 0.38, side: -0.5, up: -0.6), grain: 0.2))
    }

    /// The ring of wedge stones round an arch.
    private func voussoirs(_ pen: inout Pen, _ opening: [Point], _ stone: Colour) {
        guard pen.pixel < 0.3 else { return }
        let ring = Array(opening.dropFirst(2))
        pen.stroke(
            ring, widths: [0.5],
            Paint(pen.lit(stone.lightened(by: 0.06), up: 0.2), grain: 0.4, grainSize: Point(0.4, 0.4)))
        guard pen.pixel < 0.12 else { return }
        for (index, place) in ring.enumerated() where index % 2 == 1 {
            let middle = ring[ring.count / 2]
            let out = place - Point(middle.x, ring[0].y)
            let length = max(0.1, (out * out).sum().squareRoot())
            pen.stroke(
                [place - out / length * 0.25, place + out / length * 0.25], widths: [0.05],
                Paint(pen.lit(stone * 0.5)))
        }
    }

    private func piers(_ pen: inout Pen, arches: Int, half: Float, bay: Float, _ stone: Colour) {
        guard arches > 1 else { return }
        for pier in 1..<arches {
            let x = -half + bay * Float(pier)
            let width = bay * 0.09
            let cut = [Point(x - width, -0.6), Point(x, -0.75), Point(x, 2.2), Point(x - width, 1.7)]
            pen.fill(Path(cut), Paint(pen.lit(stone, side: -0.75), grain: 0.2))
            let lee = [Point(x, -0.75), Point(x + width, -0.6), Point(x + width, 1.7), Point(x, 2.2)]
            pen.fill(Path(lee), Paint(pen.lit(stone, side: 0.75), grain: 0.2))
        }
    }

    private func parapet(_ pen: inout Pen, _ top: [Point], _ stone: Colour) {
        pen.stroke(top.map { $0 - Point(0, 0.85) }, widths: [0.22], Paint(pen.lit(stone * 0.62)))
        pen.stroke(
            top.map { $0 + Point(0, 0.05) }, widths: [0.34],
            Paint(pen.lit(stone.lightened(by: 0.1), up: 0.9) + pen.rim * 0.22))
        guard pen.isLampTime, pen.pixel < 0.4 else { return }
        let lamp = Colour(1.0, 0.7, 0.32)
        for index in stride(from: 3, to: top.count - 2, by: 5) {
            let head = top[index] + Point(0, 2.4)
            pen.stroke([top[index], head], widths: [0.16, 0.1], Paint(pen.lit(pen.natural(Colour(0x24262c)))))
            pen.dab(head, 0.26, 0.32, softness: 0.4, Paint(lamp * 1.5), emits: 1)
            pen.glow(head, radius: 2.6, lamp * 0.4)
        }
    }

    /// Earth, bushes and grass at both ends, so that it grows out of the banks.
    private func banks(_ pen: inout Pen, half: Float, ramp: Float) {
        let cover = pen.composition.land.cover
        let leaf = pen.natural(
            cover == .snow ? Colour(0xa4aeb6) : cover == .autumn ? Colour(0x8a6a30) : Colour(0x4c5f34))
        for side in [-1, 1] as [Float] {
            for _ in 0..<14 {
                let size = pen.dice.within(0.7...1.5)
                pen.dab(
                    Point(side * pen.dice.within(half + 1...half + ramp + 2), -0.55), size * 2, size * 0.7,
                    softness: 0.6, Paint(pen.lit(pen.groundMatter(), up: 0.95), fineness: 0.5))
            }
            for _ in 0..<pen.dice.int(5...8) {
                let foot = Point(side * pen.dice.within(half + 0.6...half + ramp + 1.4), -0.7)
                bush(&pen, foot, tall: pen.dice.within(0.9...2.6), leaf)
            }
        }
    }

    private func bush(_ pen: inout Pen, _ foot: Point, tall: Float, _ leaf: Colour) {
        let count = Int(clamp(tall / pen.pixel * 1.1, 10, 46))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let size = tall * pen.dice.within(0.09...0.19)
            let across = pen.dice.bell() * tall * 0.55 * (1.1 - 0.6 * t)
            pen.dab(
                foot + Point(across, tall * mix(0.05, 0.9, t)), size * 1.15, size, softness: 0.25,
                Paint(
                    pen.lit(
                        leaf * mix(0.5, 1.2, t) * pen.dice.within(0.85...1.15), side: across / tall, up: 0.1 + 0.7 * t),
                    grain: 0.4, grainSize: Point(0.3, 0.25), fineness: 0.65))
        }
    }
}
