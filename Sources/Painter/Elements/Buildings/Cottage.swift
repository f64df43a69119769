import Foundation

/// A small house or a log cabin: its gable and its long side, a tiled roof, a chimney, bushes at its foot, windows that
/// glow when it is dark.
struct Cottage: SceneElement {
    let nature = Nature(
        metres: 5.5, standing: .ground, prominence: 0.22, group: 1...1, breadth: 1.6, weight: 6, alone: 1.45)

    /// Its outline: the gable end faces left, the long side right.
    private struct Plan {
        let left: Float
        let corner: Float
        let right: Float
        let apex: Float
        let top: Float
        let eaves: Float = 2.5
        let ridge: Float
        let over: Float = 0.3
        let isCabin: Bool
        let wall: Colour
        let roof: Colour
        /// How high the eye is above its foot.
        let eye: Float

        init(_ pen: inout Pen) {
            let gable: Float = 1.9
            let length = pen.dice.within(3.4...4.6)
            eye = clamp((pen.placement.foot.y - pen.composition.frame.horizon) * pen.pixel, 0.8, 6)
            left = -gable - length / 2
            corner = gable - length / 2
            right = length / 2 + gable
            apex = (left + corner) / 2
            top = right - gable
            ridge = 2.5 + pen.dice.within(1.9...2.5)
            isCabin = pen.subject.thing == .cabin
            wall = pen.matter(
                isCabin ? Colour(0x6d4a32) : pen.dice.pick([Colour(0xd8c8b0), Colour(0xb8a898), Colour(0xc4a48c)]))
            roof = pen.natural(
                pen.composition.land.cover == .snow
                    ? Colour(0xeaf0f6) : pen.dice.pick([Colour(0x6a3c30), Colour(0x4a4248), Colour(0x5a4634)]))
        }

        /// A place on the slope of the roof: `along` the eaves, `up` from them to the ridge.
        func slope(_ along: Float, _ up: Float) -> Point {
            let low = seen(Point(mix(corner + over * 0.5, right + over, along), eaves - over))
            let high = receded(Point(mix(apex - 0.05, top + over * 0.6, along), ridge + 0.07), 0.5 + along)
            return low + (high - low) * up
        }

        /// Where a place of the walls is seen: both run away from the corner toward the height of the eye.
        func seen(_ place: Point) -> Point {
            let off = place.x - corner
            return receded(place, off < 0 ? -off / (corner - left) : off / (right - corner))
        }

        /// - Parameter depth: how far behind the corner, in walls.
        private func receded(_ place: Point, _ depth: Float) -> Point {
            let y = place.y - 0.12
            return Point(place.x, y + (eye - y) * 0.05 * depth)
        }

        /// An upright piece of a wall.
        func panel(_ x: Float, _ y: Float, _ width: Float, _ height: Float) -> Path {
            Path(
                [Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height)].map(seen))
        }
    }

    func draw(with pen: inout Pen) {
        let plan = Plan(&pen)
        pen.shadow(width: plan.right - plan.left, height: plan.ridge)
        walls(&pen, plan)
        if plan.isCabin { logs(&pen, plan) } else { plinth(&pen, plan) }
        openings(&pen, plan)
        chimney(&pen, at: Point(mix(plan.apex, plan.top, 0.68), plan.ridge))
        roof(&pen, plan)
        pen.bedding(half: (plan.right - plan.left) * 0.52, height: 0.22, at: -0.06)
        pen.turf(half: (plan.right - plan.left) * 0.51, tall: 0.15...0.5, at: -0.2 ... -0.02, count: 150)
        bushes(&pen, plan)
    }

    private func walls(_ pen: inout Pen, _ plan: Plan) {
        let grain = plan.isCabin ? Point(3, 0.22) : Point(0.5, 0.5)
        pen.fill(
            Path(
                [
                    Point(plan.left, 0), Point(plan.corner, 0), Point(plan.corner, plan.eaves),
                    Point(plan.apex, plan.ridge), Point(plan.left, plan.eaves),
                ].map(plan.seen)), Paint(pen.lit(plan.wall, side: -0.75), grain: 0.16, grainSize: grain))
        pen.fill(
            plan.panel(plan.corner, 0, plan.right - plan.corner, plan.eaves),
            Paint(pen.lit(plan.wall, side: 0.55), grain: 0.16, grainSize: grain))
        // The eaves keep the light from the upper wall.
        pen.fill(
            plan.panel(plan.corner, plan.eaves - 0.75, plan.right - plan.corner, 0.75),
            .gradient(
                pen.lit(plan.wall * 0.45, side: 0.55), pen.lit(plan.wall * 0.95, side: 0.55),
                from: Point(0, plan.eaves - 0.2), to: Point(0, plan.eaves - 0.75), opacity: 0.8))
    }

    private func logs(_ pen: inout Pen, _ plan: Plan) {
        guard pen.pixel < 0.12 else { return }
        let gap = Paint(pen.lit(plan.wall * 0.4), opacity: 0.7, fineness: 0.92)
        for row in 1..<9 {
            let y = Float(row) * 0.28
            pen.stroke([Point(plan.corner, y), Point(plan.right, y)].map(plan.seen), widths: [0.05], gap)
            pen.stroke([Point(plan.left, y), Point(plan.corner, y)].map(plan.seen), widths: [0.045], gap)
            pen.dab(
                Point(plan.corner, y - 0.18), 0.12, 0.11, softness: 0.1,
                Paint(pen.lit(plan.wall.lightened(by: 0.09) * pen.dice.within(0.8...1.1), up: 0.1), fineness: 0.92))
        }
    }

    /// A foot of field stones.
    private func plinth(_ pen: inout Pen, _ plan: Plan) {
        let stone = pen.natural(Colour(0x8a8478))
        for (from, to, side) in [(plan.left, plan.corner, Float(-0.75)), (plan.corner, plan.right, 0.55)] {
            pen.fill(
                plan.panel(from, 0, to - from, 0.36),
                Paint(pen.lit(stone, side: side), grain: 0.4, grainSize: Point(0.35, 0.2)))
        }
    }

    private func roof(_ pen: inout Pen, _ plan: Plan) {
        let corners = [plan.slope(0, 0), plan.slope(1, 0), plan.slope(1, 1), plan.slope(0, 1)]
        pen.fill(
            Path(corners),
            Paint(pen.lit(plan.roof, side: 0.35, up: 0.7), grain: 0.2, grainSize: Point(0.6, 0.14)))
        if pen.composition.land.cover != .snow { tiles(&pen, plan) }
        // The roof ends in a dark line, or snow on it would be lost against snow.
        pen.stroke(
            [plan.slope(0, 0), plan.slope(1, 0), plan.slope(1, 0.98)], widths: [0.13, 0.13, 0.1],
            Paint(pen.lit(pen.natural(Colour(0x3a302a)))))
        let ridge = plan.slope(0, 1) + Point(0.03, 0.01)
        pen.stroke(
            [plan.seen(Point(plan.left - plan.over, plan.eaves - plan.over * 0.9)), ridge], widths: [0.22, 0.2],
            Paint(pen.lit(plan.roof * 0.8, side: -0.6, up: 0.3)))
        pen.stroke([ridge, plan.slope(0, 0)], widths: [0.16, 0.16], Paint(pen.lit(plan.roof * 0.6)))
        pen.stroke(
            [plan.slope(0, 1), plan.slope(1, 1)], widths: [0.16, 0.14],
            Paint(pen.lit(plan.roof * 1.15, up: 0.95) + pen.rim * 0.12))
    }

    private func tiles(_ pen: inout Pen, _ plan: Plan) {
        guard pen.pixel < 0.09 else { return }
        for row in 1..<10 {
            let up = Float(row) / 10
            let sag = pen.dice.bell() * 0.006
            pen.stroke(
                Path.curve([plan.slope(0, up), plan.slope(0.5, up + sag), plan.slope(1, up)], steps: 4),
                widths: [0.04], Paint(pen.lit(plan.roof * 0.5, up: 0.4), opacity: 0.55, fineness: 0.9))
        }
        for _ in 0..<80 {
            let row = Float(pen.dice.int(0...9)) / 10
            let along = pen.dice.within(0...0.96)
            let tone = plan.roof * pen.dice.within(0.7...1.35)
            pen.fill(
                Path([
                    plan.slope(along, row + 0.01), plan.slope(along + 0.04, row + 0.01),
                    plan.slope(along + 0.04, row + 0.09), plan.slope(along, row + 0.09),
                ]), Paint(pen.lit(tone, side: 0.35, up: 0.7), opacity: 0.6, fineness: 0.88))
        }
    }

    private func openings(_ pen: inout Pen, _ plan: Plan) {
        let length = plan.right - plan.corner
        window(&pen, plan, Point(plan.apex - 0.42, 0.95), width: 0.85, height: 1.0, hasShutters: !plan.isCabin)
        if plan.ridge > 4.6 { window(&pen, plan, Point(plan.apex - 0.28, 2.75), width: 0.56, height: 0.66) }
        let door = plan.corner + length * 0.36
        let wood = pen.natural(pen.dice.pick([Colour(0x4a3020), Colour(0x2f4a3c), Colour(0x5a2a20)]))
        let frame = pen.lit(pen.natural(Colour(0xd8cfc0)), side: 0.5)
        pen.fill(plan.panel(door - 0.1, -0.05, 1.05, 2.0), Paint(frame, fineness: 0.93))
        pen.fill(plan.panel(door, -0.05, 0.85, 1.9), Paint(pen.lit(wood, side: 0.5), grain: 0.2, fineness: 0.93))
        pen.fill(plan.panel(door - 0.2, -0.2, 1.25, 0.18), Paint(pen.lit(pen.natural(Colour(0x9a9488)), up: 0.7)))
        // Windows keep to the wall that there is.
        let isLong = length > 4.4
        window(
            &pen, plan, Point(door + (isLong ? 1.52 : 1.24), 0.95), width: min(0.8, length * 0.64 - 1.5), height: 0.95,
            hasShutters: isLong && !plan.isCabin)
        window(&pen, plan, Point(plan.corner + (length * 0.36 - 0.8) / 2, 0.95), width: 0.7, height: 0.95)
    }

    private func window(
        _ pen: inout Pen, _ plan: Plan, _ corner: Point, width: Float, height: Float, hasShutters: Bool = false
    ) {
        let frame = Paint(pen.lit(pen.natural(Colour(0xe8e0d4)), up: 0.2), fineness: 0.95)
        if hasShutters { shutters(&pen, plan, corner, width: width, height: height) }
        pen.fill(plan.panel(corner.x - 0.08, corner.y - 0.08, width + 0.16, height + 0.16), frame)
        let pane = plan.panel(corner.x, corner.y, width, height)
        if pen.isLampTime {
            let lamp = Colour(1.0, 0.62, 0.22)
            pen.fill(
                pane,
                .gradient(
                    lamp * 1.15, lamp * 0.8, from: corner + Point(0, height * 0.3), to: corner + Point(width, height)),
                emits: 1)
            pen.glow(corner + Point(width, height) / 2, radius: width * 3.4, lamp * 0.22)
        } else {
            let sky = pen.composition.sky.ramp
            pen.fill(
                pane,
                .gradient(
                    sky.colour(0.5) * 0.3, sky.colour(0.9) * 0.2, from: corner, to: corner + Point(width, height)))
        }
        pen.fill(plan.panel(corner.x + width / 2 - 0.03, corner.y, 0.06, height), frame)
        pen.fill(plan.panel(corner.x, corner.y + height / 2 - 0.03, width, 0.06), frame)
        pen.fill(
            plan.panel(corner.x - 0.14, corner.y - 0.18, width + 0.28, 0.1),
            Paint(pen.lit(pen.natural(Colour(0xb8ac9a)), up: 0.8)))
    }

    private func shutters(_ pen: inout Pen, _ plan: Plan, _ corner: Point, width: Float, height: Float) {
        let tint = pen.natural(pen.placement.seed % 2 == 0 ? Colour(0x3e5a4a) : Colour(0x7a3e30))
        for x in [corner.x - width * 0.56, corner.x + width * 1.08] {
            pen.fill(
                plan.panel(x, corner.y - 0.06, width * 0.48, height + 0.12),
                Paint(pen.lit(tint, side: 0.3), grain: 0.3, grainSize: Point(0.4, 0.08), fineness: 0.92))
        }
    }

    /// Shrubs that grow against the walls, some in flower.
    private func bushes(_ pen: inout Pen, _ plan: Plan) {
        let cover = pen.composition.land.cover
        guard cover == .meadow || cover == .autumn || cover == .field else { return }
        let green = pen.natural(cover == .autumn ? Colour(0x8a5a2a) : Colour(0x4a6a30))
        let bloom = pen.natural(pen.dice.pick([Colour(0xe8a0b0), Colour(0xf0e8d8), Colour(0xd86a5a)]))
        for _ in 0..<pen.dice.int(3...5) {
            let place = Point(
                pen.dice.chance(0.5)
                    ? pen.dice.within(plan.left - 0.3...plan.corner - 0.4)
                    : pen.dice.within(plan.right - 1.1...plan.right + 0.4),
                pen.dice.within(-0.25...0))
            let tall = pen.dice.within(0.45...1)
            for leaf in 0..<26 {
                let up = Float(leaf) / 26
                let off = Point(pen.dice.bell() * tall * 0.7, tall * (up + pen.dice.bell() * 0.15))
                let size = pen.dice.within(0.1...0.2)
                let isBloom = up > 0.5 && leaf % 6 == 0
                pen.dab(
                    place + off, isBloom ? 0.06 : size, isBloom ? 0.06 : size * 0.8, softness: 0.2,
                    Paint(
                        pen.lit(isBloom ? bloom : green * mix(0.55, 1.2, up), side: off.x / tall * 0.6, up: up),
                        grain: 0.7,
                        grainSize: Point(0.08, 0.08), fineness: 0.7))
            }
        }
    }

    private func chimney(_ pen: inout Pen, at foot: Point) {
        let brick = pen.natural(Colour(0x80503e))
        pen.fill(
            Path.rectangle(foot.x, foot.y - 0.5, 0.55, 1.35),
            .gradient(pen.lit(brick, side: -0.6), pen.lit(brick, side: 0.6), from: foot, to: foot + Point(0.55, 0)))
        pen.fill(Path.rectangle(foot.x - 0.07, foot.y + 0.75, 0.69, 0.14), Paint(pen.lit(brick * 0.8, up: 0.6)))
        if pen.composition.scene.contains(.smoke) {
            SmokeColumn(
                from: foot + Point(0.28, 0.9), height: 6, spread: 2.2, density: 0.5, colour: Colour(repeating: 0.7)
            ).draw(with: &pen)
        }
        if pen.dice.chance(0.7) { pen.hearthSmoke(from: foot + Point(0.28, 1), puffs: 14, size: 0.22) }
    }
}
