import Testing

@testable import Painter

@Suite("People")
struct PostureTests {
    private typealias Maker = @Sendable (inout Dice) -> Posture

    /// All but who sits on an edge with hanging legs.
    private static let postures: [(name: String, make: Maker)] = [
        ("resting", { .resting(&$0) }), ("bowed", { .bowed(&$0) }), ("rejoicing", { .rejoicing(&$0) }),
        ("kneeling", { .kneeling(&$0) }), ("walking", { .walking(&$0) }), ("running", { .running(&$0) }),
        ("jumping", { .jumping(&$0) }), ("whirling", { .whirling(&$0) }), ("leading", { .leading(&$0) }),
        ("following", { .following(&$0) }), ("grounded", { .grounded(&$0) }), ("lying", { .lying(&$0) }),
    ]

    private func figure(_ posture: Posture, head: Float = 0.132) -> HumanFigure {
        var figure = HumanFigure()
        figure.build.head = head
        figure.posture = posture
        return figure
    }

    @Test(
        "No foot and no knee is under the ground, whoever it is", arguments: postures.indices, [0.132, 0.18] as [Float])
    func feet(index: Int, head: Float) {
        for seed in 0..<40 {
            var dice = Dice(seed: UInt64(seed))
            let bones = figure(Self.postures[index].make(&dice), head: head).skeleton
            for side in [bones.left, bones.right] {
                #expect(side.ankle.y > 0.01, "\(Self.postures[index].name), seed \(seed)")
                #expect(side.knee.y > -0.01, "\(Self.postures[index].name), seed \(seed)")
            }
        }
    }

    @Test("Who stands or walks has a foot on the ground", arguments: [0, 1, 4, 8])
    func standing(index: Int) {
        for seed in 0..<40 {
            var dice = Dice(seed: UInt64(seed))
            let figure = figure(Self.postures[index].make(&dice))
            let low = min(figure.skeleton.left.ankle.y, figure.skeleton.right.ankle.y)
            #expect(low < 0.1, "\(Self.postures[index].name), seed \(seed)")
        }
    }

    @Test("A hand that holds something within its reach is there", arguments: [20, 90, 150, 200] as [Float])
    func holding(heading: Float) {
        var figure = figure(Posture())
        figure.heading = heading
        let shoulder = figure.skeleton.right.shoulder
        let goal = shoulder + Vector(0.1, 0.2, 0.3)
        figure.posture.right.hand = .on(goal)
        #expect((figure.skeleton.right.wrist - goal).length < 0.01)
    }

    @Test(
        "Words choose what people do",
        arguments: [
            ("a couple dancing in the rain", Subject(.couple, traits: [.dancing])),
            ("a man on a hill, arms outstretched, at dawn", Subject(.person, traits: [.rejoicing])),
            ("a woman kneeling by a grave", Subject(.person, traits: [.kneeling])),
            ("lovers embracing on a pier", Subject(.couple, traits: [.embracing])),
            ("two people holding hands", Subject(.couple, traits: [.handInHand])),
            ("a boy on a rock with arms raised", Subject(.child, traits: [.rejoicing])),
        ])
    func words(prompt: String, expected: Subject) {
        let traits = SceneParser().parse(prompt).subject(expected.thing)?.traits ?? []
        #expect(traits.isSuperset(of: expected.traits))
    }

    @Test("Two lovers are one couple, and a lantern in the hand has no place of its own")
    func company() {
        #expect(SceneParser().parse("two lovers on a beach").subject(.couple)?.count == nil)
        #expect(SceneParser().parse("a woman holding a lantern").isDrawnElsewhere(.lantern))
        #expect(!SceneParser().parse("lanterns over a lake").isDrawnElsewhere(.lantern))
    }
}
