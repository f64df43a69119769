import Foundation

/// The crown of a leafy tree: masses of leaves of many sizes at the ends of its limbs, each with a lit head, a shaded
/// belly and a torn edge, and between them gaps through which limbs and sky are seen.
struct LeafMasses {
    /// How a kind of tree carries its leaves; lengths in parts of its height.
    struct Habit {
        /// The middle of the crown above the foot.
        var middle: Float
        /// Half the width and half the height of the crown.
        var radii: Point
        var masses: Int
        /// The height of a mass in parts of its width.
        var flatness: Float
        /// The size of a single leaf or of a spray of them.
        var leaf: Float
        /// How thickly leaves stand, about 1.
        var thickness: Float
        /// How much light goes through them, so that they hardly have a shaded side: from 0 to 1.
        var sheerness: Float = 0
    }

    /// One mass, in metres.
    struct Mass {
        let centre: Point
        let radius: Float
        /// How its width and height differ, and how it is turned.
        let shape: Point
        let turn: Float
        let isBehind: Bool
        /// Which of the tree's colours it has.
        let hue: Int

        /// A place of the unit disc as it lies in the mass.
        func turned(_ place: Point) -> Point {
            let wide = place * shape * radius
            return Point(wide.x * cosf(turn) - wide.y * sinf(turn), wide.x * sinf(turn) + wide.y * cosf(turn))
        }
    }

    private let habit: Habit
    private let height: Float
    private let middle: Point
    let masses: [Mass]

    init(_ habit: Habit, height: Float, lean: Float, with dice: inout Dice) {
        self.habit = habit
        self.height = height
        middle = Point(lean, habit.middle * height)
        masses = Self.scattered(habit, height: height, middle: middle, &dice)
    }

    /// Masses all over the crown, none on top of another: broad ones inside, small ones that break its outline.
    private static func scattered(_ habit: Habit, height: Float, middle: Point, _ dice: inout Dice) -> [Mass] {
        var out: [Mass] = []
        let bulge = dice.within(0...6.28)
        let area = (habit.radii.x * habit.radii.y).squareRoot() * height
        for index in 0..<(habit.masses * 3) where out.count < habit.masses {
            let angle = dice.within(0...6.283)
            let away = index < 4 ? 0.4 * dice.unit() : mix(0.42, 0.88, dice.unit().squareRoot())
            // No crown is as wide to one side as to the other.
            let uneven = 1 + 0.2 * sinf(angle + bulge) + 0.1 * sinf(angle * 3 + bulge * 2)
            let place = Point(cosf(angle), sinf(angle)) * habit.radii * (away * uneven * height)
            let radius = area * mix(0.5, 0.27, away) * dice.within(0.7...1.35)
            let isCrowded = out.contains { other in
                let apart = other.centre - middle - place
                return (apart * apart).sum().squareRoot() < (other.radius + radius) * 0.4
            }
            if isCrowded, index > 3 { continue }
            let stretch = dice.within(0.85...1.4)
            out.append(
                Mass(
                    centre: middle + place, radius: radius,
                    shape: Point(stretch, habit.flatness / stretch.squareRoot()),
                    turn: dice.bell() * 0.5, isBehind: dice.chance(0.3), hue: dice.int(0...5)))
        }
        return out
    }

    /// The stem and a limb to every mass.
    func limbs(_ pen: inout Pen, bark: Colour, girth: Float, fork: Float) {
        let lean = middle.x
        let top = Point(lean * 0.9, middle.y + habit.radii.y * height * 0.3)
        let knots = [
            Point(0, -0.05), Point(lean * 0.1 + pen.dice.bell() * girth * 0.4, fork * height * 0.55),
            Point(lean * 0.45 + pen.dice.bell() * girth * 0.5, fork * height), top,
        ]
        let stem = Path.curve(knots, steps: 5)
        for mass in masses {
            let low = clamp((mass.centre.y / height - fork) * 0.7, 0, 0.4)
            let root = stem[min(stem.count - 1, 10 + Int(low * 12))]
            limb(&pen, from: root, to: mass, bark: bark, width: girth * 0.32 * (mass.radius / height * 6 + 0.3))
        }
        let side: Float = pen.lightSide < 0 ? -1 : 1
        var paint = Paint.gradient(
            pen.nearLit(bark, side: side * 0.7), pen.nearLit(bark * 0.5, side: -side * 0.7),
            from: Point(side * girth * 0.45, 0), to: Point(-side * girth * 0.4, 0), grain: 0.35)
        paint.grainSize = Point(girth * 0.12, girth * 0.8)
        paint.fineness = 0.8
        let widths: [Float] = [1.9, 1.15, 1, 0.9, 0.8, 0.62, 0.4, 0.16]
        pen.stroke(stem, widths: widths.map { max(pen.pixel * 0.6, $0 * girth) }, paint)
        pen.grass(about: girth * 1.3)
    }

    private func limb(_ pen: inout Pen, from root: Point, to mass: Mass, bark: Colour, width: Float) {
        let way = mass.centre - root
        let waver = Point(pen.dice.bell(), pen.dice.bell()) * (mass.radius * 0.2)
        let bow = root + way * 0.5 + Point(-way.x * 0.12, abs(way.x) * 0.1) + waver
        let line = Path.curve([root, bow, mass.centre], steps: 4)
        let drawn = max(width, pen.pixel * 0.7)
        let paint = Paint(pen.nearLit(bark * pen.dice.within(0.6...0.95), side: pen.lightSide * 0.4), fineness: 0.8)
        pen.stroke(line, widths: [drawn, drawn * 0.6, drawn * 0.3], paint)
        for _ in 0..<3 {
            let tip = mass.centre + Point(pen.dice.bell(), pen.dice.bell() + 0.2) * mass.radius * 0.75
            pen.stroke(
                [mass.centre - way * 0.12, (mass.centre + tip) / 2, tip],
                widths: [drawn * 0.36, drawn * 0.2, pen.pixel * 0.3], paint)
        }
    }

    // MARK: Leaves

    /// The masses behind the limbs, or those before them.
    ///
    /// - Parameter hues: the colours of the leaves.
    func leaves(_ pen: inout Pen, behind: Bool, hues: [Colour]) {
        let leaf = max(habit.leaf * height, pen.pixel * 1.5)
        // A far tree has fewer and larger marks.
        let fine = min(1, habit.leaf * height / leaf) * min(1, pen.detail + 0.2)
        for mass in masses.filter({ $0.isBehind == behind }).sorted(by: { $0.centre.y < $1.centre.y }) {
            let hue = hues[mass.hue % hues.count]
            body(&pen, mass, hue: hue, leaf: leaf, fine: fine)
            edge(&pen, mass, hue: hue, leaf: leaf, fine: fine)
        }
    }

    /// From the shaded belly to the lit head.
    private func body(_ pen: inout Pen, _ mass: Mass, hue: Colour, leaf: Float, fine: Float) {
        let layers: [(count: Float, size: Float, reach: Float, tone: Float)] = [
            (9, 0.42, 0.62, 0.5), (13, 0.27, 0.78, 0.82), (17, 0.16, 0.8, 1.12), (15, 0.1, 0.76, 1.4),
        ]
        for (index, layer) in layers.enumerated() {
            let up = Float(index) / 3
            let shift = Point(pen.lightSide * 0.16, 0.3) * (mass.radius * (up - 0.4) * 0.9)
            let count = Int(layer.count * habit.thickness * mix(1, fine, up * 0.8) + 1)
            for _ in 0..<count {
                let off = mass.turned(disc(&pen.dice) * layer.reach)
                let place = mass.centre + shift + off
                let size = max(leaf, mass.radius * layer.size) * pen.dice.within(0.75...1.3)
                lay(&pen, place, mass, size: size, tone: hue * layer.tone, leaf: leaf, opacity: 1)
            }
        }
    }

    /// Sprays and single leaves that tear its outline.
    private func edge(_ pen: inout Pen, _ mass: Mass, hue: Colour, leaf: Float, fine: Float) {
        for _ in 0..<Int(46 * habit.thickness * fine) + 5 {
            let angle = pen.dice.within(0...6.283)
            // Thick at the rim and ever thinner out of it.
            let out = 0.7 + 0.58 * powf(pen.dice.unit(), 1.7)
            let off = mass.turned(Point(cosf(angle), sinf(angle)) * out)
            let tone = hue * pen.dice.within(0.6...1.35)
            lay(
                &pen, mass.centre + off, mass, size: leaf * pen.dice.within(0.6...1.3), tone: tone, leaf: leaf,
                opacity: 0.95)
        }
    }

    private func lay(
        _ pen: inout Pen, _ place: Point, _ mass: Mass, size: Float, tone: Colour, leaf: Float, opacity: Float
    ) {
        let own = (place - mass.centre) / mass.radius
        let whole = (place - middle) / (habit.radii * height)
        let side = clamp(own.x * 0.5 + whole.x * 0.5, -0.85, 0.85)
        let up = clamp(own.y * 0.7 + whole.y * 0.55 + 0.1, -0.85, 0.9)
        // The belly of the crown has little of the sky's light.
        let depth = (mass.isBehind ? 0.62 : 1) * mix(0.62, 1.08, smoothstep(-0.9, 0.6, whole.y + own.y * 0.4))
        let sky = 1 + 0.3 * up
        var colour = pen.nearLit(tone * (depth * sky) * pen.dice.within(0.88...1.12), side: side, up: up)
        // Thin leaves at the rim let the light through.
        let rim = smoothstep(0.7, 1.2, (whole * whole).sum().squareRoot())
        let through: Float = 0.34 * pen.light.backlit * (0.25 + 0.75 * rim) * max(0, up + 0.4)
        colour += tone * pen.light.key * through
        if habit.sheerness > 0 {
            let within = tone * (pen.light.fill * 0.95 + pen.light.key * 0.55) * (0.82 + 0.22 * up)
            colour = mix(colour, within, habit.sheerness)
        }
        let ragged = Point(leaf, leaf) * 0.9
        let paint = Paint(colour, opacity: opacity, grain: 1.1, grainSize: ragged, fineness: 0.68)
        pen.dab(place, size, size * 0.72, turn: pen.dice.within(-1...1), softness: 0.12, paint)
    }

    private func disc(_ dice: inout Dice) -> Point {
        let angle = dice.within(0...6.283)
        return Point(cosf(angle), sinf(angle)) * dice.unit().squareRoot()
    }
}
