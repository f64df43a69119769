import Foundation

/// A castle that grows out of its rock: keep, halls and towers behind a wall that climbs with the ground, and a way up
/// to the gate.
struct Castle: SceneElement {
    let nature = Nature(metres: 34, standing: .ground, prominence: 0.5, group: 1...1, breadth: 1.5, weight: 7)
    /// Of a castle whose hill the words name.
    static let hillNature = Nature(
        metres: 44, standing: .ground, prominence: 0.6, group: 1...1, breadth: 1.6, weight: 7)

    func draw(with pen: inout Pen) {
        let plan = Plan(&pen)
        pen.shadow(width: 40, height: 22)
        plan.hill.draw(&pen)
        for tower in plan.far { plan.masonry.tower(&pen, tower) }
        if let hall = plan.hall { plan.masonry.hall(&pen, hall) }
        plan.masonry.tower(&pen, plan.keep)
        for tower in plan.near { plan.masonry.tower(&pen, tower) }
        curtain(&pen, plan)
        plan.hill.drawFootOfWalls(&pen, along: plan.wall)
    }

    /// The wall from tower to tower, and the gate in it.
    private func curtain(_ pen: inout Pen, _ plan: Plan) {
        for (index, (from, to)) in zip(plan.wall, plan.wall.dropFirst()).enumerated() {
            // It bulges toward the eye: its left part faces left, its right part right.
            let side = mix(-0.55, 0.55, (Float(index) + 0.5) / Float(plan.wall.count - 1))
            plan.masonry.wall(&pen, from: from, to: to, height: plan.wallHeight, side: side)
        }
        for tower in plan.corners { plan.masonry.tower(&pen, tower) }
        plan.hill.drawPath(&pen, to: plan.gate)
        plan.masonry.gate(&pen, plan.gate, height: plan.wallHeight)
    }

    /// Where everything stands.
    private struct Plan {
        let masonry: CastleMasonry
        let hill: CastleHill
        private(set) var far: [CastleTower] = []
        private(set) var near: [CastleTower] = []
        private(set) var corners: [CastleTower] = []
        let keep: CastleTower
        private(set) var hall: CastleHall?
        private(set) var wall: [Point] = []
        let wallHeight: Float
        let gate: Point

        init(_ pen: inout Pen) {
            masonry = CastleMasonry(&pen)
            hill = CastleHill(&pen)
            wallHeight = pen.dice.within(4.2...6.8)
            let half = pen.dice.within(12.5...17.5)
            let heart = hill.summit + pen.dice.bell() * 2
            let isSlender = pen.dice.chance(0.4)
            // A keep like a house of stone, or a tall tower that overlooks all.
            keep = CastleTower(
                foot: Point(heart, hill.top(heart) - 1), height: pen.dice.within(13.5...16) + (isSlender ? 3 : 0),
                half: isSlender ? pen.dice.within(2.2...3) : pen.dice.within(3.8...4.8),
                isRound: isSlender && pen.dice.chance(0.6), head: masonry.head(&pen), isFar: false)
            let side: Float = pen.dice.chance(0.5) ? 1 : -1
            let entrance = heart + side * pen.dice.within(2...half * 0.5)
            gate = Point(entrance, hill.top(entrance) - 3)
            let corners = pen.dice.int(4...6)
            wall = (0..<corners).map { index in
                let x = heart + mix(-half, half, Float(index) / Float(corners - 1)) + pen.dice.bell() * 1.2
                return Point(x, hill.top(x) - 1.6 - 1.4 * (1 - abs(x - heart) / half))
            }
            raise(&pen, around: heart, half: half, isSlender: isSlender)
        }

        private mutating func raise(_ pen: inout Pen, around heart: Float, half: Float, isSlender: Bool) {
            for (index, foot) in wall.enumerated() where index == 0 || index == wall.count - 1 || pen.dice.chance(0.55)
            {
                corners.append(
                    CastleTower(
                        foot: foot - Point(0, 1), height: wallHeight + pen.dice.within(2.2...5.5),
                        half: pen.dice.within(1.7...2.7), isRound: pen.dice.chance(0.75), head: masonry.head(&pen),
                        isFar: false))
            }
            for _ in 0..<pen.dice.int(isSlender ? 2...4 : 1...3) {
                let x = heart + pen.dice.within(-0.8...0.8) * half
                guard abs(x - heart) > keep.half else { continue }
                far.append(
                    CastleTower(
                        foot: Point(x, hill.top(x) - 0.5), height: pen.dice.within(11...(isSlender ? 20 : 16)),
                        half: pen.dice.within(1.2...2.1), isRound: pen.dice.chance(0.8), head: masonry.head(&pen),
                        isFar: true))
            }
            if pen.dice.chance(0.75) {
                let side: Float = gate.x < heart ? 1 : -1
                let x = heart + side * (keep.half + pen.dice.within(3...4.5))
                hall = CastleHall(
                    foot: Point(x, hill.top(x) - 1.5), half: pen.dice.within(4...6), height: pen.dice.within(8...11),
                    rise: pen.dice.within(3...4.6))
            }
            if pen.dice.chance(0.7) {
                // A stair tower against the keep.
                let side: Float = pen.dice.chance(0.5) ? 1 : -1
                near.append(
                    CastleTower(
                        foot: keep.foot + Point(side * keep.half * 0.95, -0.5),
                        height: keep.height + pen.dice.within(-4...3.5), half: pen.dice.within(1.1...1.6),
                        isRound: true, head: masonry.head(&pen), isFar: false))
            }
        }
    }
}
