import NuraModel
import Testing

@testable import Painter

@Suite("Woods")
struct WoodTests {
    private func composition(_ prompt: String, seed: UInt32) throws -> Composition {
        let parameters = GenerationParameters(
            guidance: 7.5, steps: 50, size: try #require(PictureSize(width: 640, height: 480)), seed: seed, style: nil)
        return Composer(scene: SceneParser().parse(prompt), emotion: .hopeful, parameters: parameters).compose()
    }

    @Test(
        "A forest is painted from among its trees, in many ways",
        arguments: ["a forest", "in the woods", "a path through the forest", "birch forest", "pine forest in the fog"])
    func within(prompt: String) throws {
        let woods = try (UInt32(1)...24).map { try #require(try composition(prompt, seed: $0).wood, "seed \($0)") }
        #expect(Set(woods.map(\.view)).count > 1)
        #expect(Set(woods.map { Int($0.openness * 40) }).count > 2)
    }

    @Test(
        "What needs the open is seen from outside of the forest",
        arguments: [
            "a castle in the forest", "the sea by a forest", "mountains over a forest", "aurora over a forest",
        ])
    func outside(prompt: String) throws {
        for seed in UInt32(1)...6 { #expect(try composition(prompt, seed: seed).wood == nil, "seed \(seed)") }
    }

    @Test("No stem stands before what the picture is about")
    func sight() throws {
        for seed in UInt32(1)...24 {
            let picture = try composition("a deer in the forest", seed: seed)
            let deer = try #require(picture.placements.first { $0.thing == .deer }, "seed \(seed)")
            let half = try #require(ElementCatalogue.element(for: .deer)).nature.halfWidth * deer.scale
            for stem in picture.placements where stem.thing == picture.wood?.kind && stem.distance < deer.distance {
                #expect(abs(stem.foot.x - deer.foot.x) > half, "seed \(seed)")
            }
        }
    }
}
