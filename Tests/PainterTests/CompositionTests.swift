import NuraModel
import Testing

@testable import Painter

@Suite("Compositions")
struct CompositionTests {
    private func composition(_ prompt: String, _ emotion: Emotion, seed: UInt32) throws -> Composition {
        let parameters = GenerationParameters(
            guidance: 7.5, steps: 50, size: try #require(PictureSize(width: 512, height: 512)), seed: seed, style: nil)
        return Composer(scene: SceneParser().parse(prompt), emotion: emotion, parameters: parameters).compose()
    }

    private static let prompts = [
        ("a boat on a lake", Thing.boat), ("a lonely tree", .tree), ("a house in a meadow", .house),
        ("a person walking on a beach", .person), ("a deer in a forest", .deer),
    ]

    @Test(
        "Seeds of one prompt differ in where and how large the focal thing is, in light and in sky", arguments: prompts)
    func variety(prompt: String, thing: Thing) throws {
        let pictures = try (1...24).map { try composition(prompt, .hopeful, seed: $0) }
        let places = try pictures.map { picture in
            let placement = try #require(picture.placements.last { $0.thing == thing })
            return placement.foot.x / Float(picture.frame.width)
        }
        #expect(places.contains { $0 < 0.4 })
        #expect(places.contains { $0 > 0.6 })
        #expect(places.contains { $0 > 0.42 && $0 < 0.58 })
        let sizes = pictures.map { $0.view.closeness }
        #expect((sizes.max() ?? 0) > (sizes.min() ?? 1) * 1.4)
        let horizons = pictures.map { $0.frame.horizon / Float($0.frame.height) }
        #expect((horizons.max() ?? 0) - (horizons.min() ?? 0) > 0.1)
        #expect(Set(pictures.map { $0.light.direction.z > 0.5 }).count == 2)
        #expect(Set(pictures.map { $0.sky.clouds }).count > 1)
    }

    @Test("A sun or moon that is seen never stands straight behind the focal thing", arguments: prompts)
    func apart(prompt: String, thing: Thing) throws {
        for seed in UInt32(1)...40 {
            let view = try composition(prompt, .mysterious, seed: seed).view
            #expect(abs(view.light - view.focus) > 0.14, "seed \(seed)")
        }
    }

    @Test("A fence that the picture is about stands before the mist, any other behind what the picture is about")
    func fence() throws {
        #expect(Fence().layer(in: try composition("a fence in the mist", .mysterious, seed: 1)) == .foreground)
        #expect(Fence().layer(in: try composition("a horse behind a fence", .calm, seed: 1)) == .ground)
    }

    @Test("What frames a view hides neither sun nor moon, nor a range of mountains")
    func framing() throws {
        for seed in UInt32(1)...60 {
            let moonlit = try composition("the moon over a meadow", .mysterious, seed: seed)
            if let framing = Framing(moonlit), framing.isTree {
                #expect(abs(framing.edge - moonlit.light.place.x) > 0.4 * moonlit.frame.unit, "seed \(seed)")
            }
            let range = try composition("mountains", .melancholic, seed: seed)
            #expect(Framing(range)?.isTree != true, "seed \(seed)")
        }
    }

    @Test(
        "A building that the picture is not about stands beyond the sea, where the shore has no room for it",
        arguments: [
            ("a person and a lighthouse", Thing.lighthouse), ("a child and a house by the sea", .house),
            ("a dog on the beach, a castle", .castle), ("a boat on the sea and a church", .church),
        ])
    func farBuilding(prompt: String, thing: Thing) throws {
        for seed in UInt32(1)...20 {
            let placements = try composition(prompt, .calm, seed: seed).placements
            #expect(placements.contains { $0.thing == thing }, "seed \(seed)")
        }
    }

    @Test("A storm by itself shows rain and lightning, unless the words deny them")
    func storm() {
        #expect(SceneParser().parse("a storm").furnished.contains(.lightning))
        #expect(!SceneParser().parse("a storm without lightning").furnished.contains(.lightning))
        #expect(!SceneParser().parse("a storm over the sea").furnished.contains(.lightning))
    }
}
