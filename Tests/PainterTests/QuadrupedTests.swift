import Testing

@testable import Painter

@Suite("Four-legged animals")
struct QuadrupedTests {
    private static let animals: [(name: String, anatomy: Anatomy)] = [
        ("horse", .horse), ("deer", .deer), ("wolf", .wolf), ("dog", .dog(hangingEars: true)), ("cat", .cat),
    ]
    private static let stances: [Stance] = [
        .standing, .walking, .running, .leaping, .grazing, .sitting, .lying, .howling,
    ]

    private func animal(_ anatomy: Anatomy, _ stance: Stance, seed: UInt64) -> Quadruped {
        var dice = Dice(seed: seed)
        let pose =
            anatomy.foot == .hoof
            ? Pose.hoofed(stance, hip: anatomy.hip.y, &dice) : Pose.pawed(stance, hip: anatomy.hip.y, &dice)
        return Quadruped(anatomy, pose.loosened(&dice), coat: Coat(Colour(repeating: 0.5)), size: 1)
    }

    @Test("No foot of any animal in any pose is under the ground", arguments: animals.indices, stances)
    func feet(index: Int, stance: Stance) {
        for seed in 0..<40 {
            let animal = animal(Self.animals[index].anatomy, stance, seed: UInt64(seed))
            for leg in [animal.nearFore, animal.farFore, animal.nearHind, animal.farHind] {
                #expect((leg.last?.y ?? -1) >= animal.anatomy.sole - 0.001, "\(Self.animals[index].name), seed \(seed)")
            }
        }
    }

    @Test("An animal that stands has all its feet on the ground", arguments: animals.indices)
    func standing(index: Int) {
        let animal = animal(Self.animals[index].anatomy, .standing, seed: 7)
        let heights = [animal.nearFore, animal.farFore, animal.nearHind, animal.farHind].compactMap(\.last?.y)
        #expect(heights.count == 4)
        #expect(heights.allSatisfy { $0 < animal.anatomy.sole + 0.02 })
    }

    @Test("An animal that leaps is off the ground", arguments: animals.indices)
    func leaping(index: Int) {
        let animal = animal(Self.animals[index].anatomy, .leaping, seed: 7)
        let heights = [animal.nearFore, animal.farFore, animal.nearHind, animal.farHind].compactMap(\.last?.y)
        #expect(heights.allSatisfy { $0 > 0.15 })
    }

    @Test("A silhouette has no holes where its parts overlap, whichever way they are drawn")
    func silhouette() {
        let square = [Point(10, 10), Point(30, 10), Point(30, 30), Point(10, 30)]
        let canvas = Canvas(width: 40, height: 40)
        canvas.draw(noise: Noise(seed: 1), crew: Crew(workers: 1)) { drawing in
            drawing.fill(.silhouette([square, square.reversed()], steps: 1), Paint(Colour(repeating: 1)))
        }
        #expect(canvas.row(20)[20].x > 0.99)
    }
}
