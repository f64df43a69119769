import Foundation

/// Houses in gardens along a lane that climbs into the land, each on its own piece of ground, with a church among them.
struct Village: SceneElement {
    let nature = Nature(metres: 16, standing: .ground, prominence: 0.34, group: 1...1, breadth: 3.4, weight: 6)

    func draw(with pen: inout Pen) {
        let plan = Plan(&pen)
        plan.drawLane(&pen)
        for plot in plan.plots {
            switch plot.kind {
            case .house(let house): house.draw(at: plot.foot, size: plot.size, &pen)
            case .church(let church): church.draw(at: plot.foot, size: plot.size, &pen)
            case .tree(let tall): plant(&pen, plot.foot, tall: tall * plot.size)
            case .hedge(let half): hedge(&pen, plot.foot, half: half * plot.size, tall: 1.1 * plot.size)
            }
        }
    }

    // MARK: Layout

    private enum Kind {
        case house(VillageHouse)
        case church(VillageChurch)
        /// How high, in metres.
        case tree(Float)
        /// Half its length in metres.
        case hedge(Float)
    }

    /// A place in the village and what stands there.
    private struct Plot {
        /// How far behind the village's foot it is.
        let depth: Float
        /// Where it appears, in metres of the village's foot.
        let foot: Point
        /// How large it appears there.
        let size: Float
        let kind: Kind
    }

    /// Where everything stands, farthest first: the ground behind the front is seen from the eye's height.
    private struct Plan {
        private(set) var plots: [Plot] = []
        private let distance: Float
        private let ground: Ground
        private let origin: Float
        /// Metres of the world a metre of the village, negative where it is mirrored.
        private let across: Float
        /// How far below the horizon the front lies.
        private let drop: Float
        private let climb: Float
        private let bend: Point
        private let length: Float
        /// Where the first and the last row of houses stand.
        private var depths: ClosedRange<Float> = 0...1

        init(_ pen: inout Pen) {
            let frame = pen.composition.frame
            let z = pen.placement.distance
            let measure = pen.scale * z / frame.focal
            distance = z / measure
            ground = Ground(pen.composition)
            across = measure * (pen.placement.isMirrored ? -1 : 1)
            origin = (pen.placement.foot.x - frame.centre) / frame.focal * z
            drop = max(0.5, (pen.placement.foot.y - frame.horizon) / pen.scale)
            bend = Point(pen.dice.within(5...10) * (pen.dice.chance(0.5) ? 1 : -1), pen.dice.unit() * 6)
            length = distance * pen.dice.within(0.9...1.3)
            climb = min(pen.dice.within(0.04...0.13), drop * 0.5 / length)
            // Water behind it leaves room only toward the eye.
            let back = stride(from: Float(0), to: length, by: length / 16).prefix { isDry(lane($0), $0) }.last ?? 0
            let front = min(0, max(-distance * 0.16, back - length * 0.5))
            depths = front...max(front + 1, back)
            settle(&pen)
            plots.sort { ($0.depth, $0.foot.x) > ($1.depth, $1.foot.x) }
        }

        /// The middle of the lane at a depth.
        private func lane(_ depth: Float) -> Float {
            bend.x * sinf(depth / length * 4.4 + bend.y) * (0.5 + depth / length)
        }

        /// Where a place of the village appears, and how large things are there.
        private func appearance(_ x: Float, _ depth: Float) -> (foot: Point, size: Float) {
            let size = distance / (distance + depth)
            return (Point(x * size, drop - (drop - climb * max(0, depth)) * size), size)
        }

        private func isDry(_ x: Float, _ depth: Float) -> Bool {
            ground.dryness(origin + across * x, (distance + depth) * abs(across)) > 0.15
        }

        private mutating func add(_ kind: Kind, _ x: Float, _ depth: Float) {
            guard isDry(x, depth) else { return }
            let (foot, size) = appearance(x, depth)
            plots.append(Plot(depth: depth, foot: foot, size: size, kind: kind))
        }

        /// Rows of plots on both sides of the lane, ever less regular away from it.
        private mutating func settle(_ pen: inout Pen) {
            let churchRow = pen.dice.int(1...2)
            let rows = pen.dice.int(5...6)
            for row in 0..<rows {
                let depth = mix(depths.lowerBound, depths.upperBound, powf(Float(row) / Float(rows), 1.15))
                let middle = lane(depth)
                for side in [-1, 1] as [Float] {
                    var x = middle + side * pen.dice.within(6...8.5)
                    var isBeside = true
                    while abs(x) < 25 + depth * 0.42 {
                        let place = min(depths.upperBound, depth + pen.dice.bell() * 4)
                        if row == churchRow, side < 0, isBeside {
                            add(.church(VillageChurch(&pen)), x - 2, min(depths.upperBound, place + 4))
                            x -= 9
                        } else if pen.dice.chance(isBeside ? 0.92 : 0.62) {
                            add(.house(VillageHouse(&pen)), x, place)
                            garden(&pen, x, place)
                        } else {
                            grove(&pen, x, place)
                        }
                        isBeside = false
                        x += side * pen.dice.within(11...15.5)
                    }
                }
            }
        }

        private mutating func garden(_ pen: inout Pen, _ x: Float, _ depth: Float) {
            if pen.dice.chance(0.5) {
                add(.hedge(pen.dice.within(2.5...4.5)), x + pen.dice.bell() * 2, depth - pen.dice.within(4...6))
            }
            if pen.dice.chance(0.6) {
                add(.tree(pen.dice.within(3...6.5)), x + pen.dice.within(4.5...6.5), depth + pen.dice.bell() * 3)
            }
        }

        private mutating func grove(_ pen: inout Pen, _ x: Float, _ depth: Float) {
            for _ in 0..<pen.dice.int(1...3) {
                add(.tree(pen.dice.within(3.5...8)), x + pen.dice.bell() * 4, depth + pen.dice.bell() * 4)
            }
        }

        /// The lane itself, worn into the green.
        func drawLane(_ pen: inout Pen) {
            let isSnowy = pen.composition.land.cover == .snow
            let earth = pen.lit(pen.natural(isSnowy ? Colour(0xb8bcc6) : Colour(0xa08a68)), up: 0.97)
            var left: [Point] = []
            var right: [Point] = []
            for step in 0...26 {
                let depth = mix(-distance * 0.16, length * 1.05, powf(Float(step) / 26, 1.3))
                guard isDry(lane(depth), depth) else { continue }
                let half = 1.7 * smoothstep(-distance * 0.16, 0, depth) + 0.2
                left.append(appearance(lane(depth) - half, depth).foot)
                right.append(appearance(lane(depth) + half, depth).foot)
            }
            guard left.count > 3 else { return }
            var paint = Paint(earth, opacity: 0.8, grain: 0.35, grainSize: Point(1.2, 0.3))
            paint.fineness = 0.5
            pen.fill(Path(left + right.reversed()), paint)
        }
    }

    // MARK: Gardens

    private func leaf(_ pen: inout Pen) -> Colour {
        let colour: Colour =
            switch pen.composition.land.cover {
            case .snow: Colour(0x9aa4ac)
            case .autumn: Colour(0x9a6a2c)
            default: pen.dice.pick([Colour(0x46592f), Colour(0x556a34), Colour(0x3c5434)])
            }
        return pen.natural(colour)
    }

    /// A fruit tree or a bush: a crown of leaves on a short stem.
    private func plant(_ pen: inout Pen, _ foot: Point, tall: Float) {
        let leaf = leaf(&pen)
        let spread = pen.dice.within(0.26...0.38)
        pen.dab(
            foot, tall * 0.5, tall * 0.09, softness: 0.8, Paint(pen.composition.shadow, opacity: 0.4, fineness: 0.4))
        pen.stroke(
            [foot - Point(0, tall * 0.03), foot + Point(0, tall * 0.45)], widths: [tall * 0.06, tall * 0.04],
            Paint(pen.lit(pen.natural(Colour(0x5a4838)))))
        let count = Int(clamp(tall / pen.pixel * 0.7, 8, 26))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let size = tall * pen.dice.within(0.11...0.2)
            let across = pen.dice.bell() * tall * spread * sinf(0.5 + t * 2.3)
            pen.dab(
                foot + Point(across, tall * mix(0.28, 0.92, t)), size, size * 0.82, softness: 0.3,
                Paint(
                    pen.lit(leaf * mix(0.6, 1.2, t), side: across / tall * 2, up: 0.1 + t * 0.6), grain: 0.35,
                    fineness: 0.6))
        }
    }

    private func hedge(_ pen: inout Pen, _ foot: Point, half: Float, tall: Float) {
        let leaf = leaf(&pen)
        for index in 0..<9 {
            let x = mix(-half, half, (Float(index) + pen.dice.unit()) / 9)
            let size = tall * pen.dice.within(0.45...0.75)
            pen.dab(
                foot + Point(x, size * 0.5), size * 1.2, size, softness: 0.3,
                Paint(pen.lit(leaf * pen.dice.within(0.6...1.1), up: 0.5), grain: 0.35, fineness: 0.6))
        }
    }
}
