import NuraModel
import Testing

@testable import Painter

@Suite("Relief")
struct ReliefTests {
    private func composition(_ prompt: String, seed: UInt32) throws -> Composition {
        let parameters = GenerationParameters(
            guidance: 7.5, steps: 50, size: try #require(PictureSize(width: 512, height: 512)), seed: seed, style: nil)
        return Composer(scene: SceneParser().parse(prompt), emotion: .calm, parameters: parameters).compose()
    }

    @Test("Dry land lies in all its ways, seed by seed; where there is water it is level")
    func variety() throws {
        let kinds = try (1...40).map { try composition("a tree in a meadow", seed: $0).land.relief.kind }
        for kind in Relief.Kind.allCases { #expect(kinds.contains(kind)) }
        for seed in UInt32(1)...20 {
            #expect(try composition("a boat on a lake", seed: seed).land.relief.kind == .level, "seed \(seed)")
        }
    }

    @Test(
        "No nearer ground hides what the picture is about",
        arguments: [("a tree in a meadow", Thing.tree), ("a house", .house), ("a horse", .horse)])
    func sight(prompt: String, thing: Thing) throws {
        for seed in UInt32(1)...40 {
            let picture = try composition(prompt, seed: seed)
            let placement = try #require(picture.placements.last { $0.thing == thing })
            let hidden = Ground(picture).hidden(
                bearing: placement.foot.x - picture.frame.centre, z: placement.distance)
            #expect(hidden < picture.frame.unit * 0.04, "seed \(seed)")
        }
    }

    @Test("What is said to stand on a hill stands higher than the ground to both sides of it")
    func hill() throws {
        for seed in UInt32(1)...20 {
            let picture = try composition("a tree on a hill", seed: seed)
            let ground = Ground(picture)
            let tree = try #require(picture.placements.last { $0.thing == .tree })
            let x = (tree.foot.x - picture.frame.centre) / picture.frame.focal * tree.distance
            let aside = tree.distance * 0.8
            let top = ground.height(x, tree.distance)
            #expect(top > ground.height(x - aside, tree.distance), "seed \(seed)")
            #expect(top > ground.height(x + aside, tree.distance), "seed \(seed)")
        }
    }

    @Test("People till the land round a house, and never where the words name a forest or mountains")
    func tillage() throws {
        let farmed = try (1...20).filter { try composition("a house in a meadow", seed: $0).land.isFarmed }
        #expect(!farmed.isEmpty)
        for seed in UInt32(1)...20 {
            #expect(try !composition("a forest", seed: seed).land.isFarmed)
            #expect(try !composition("a meadow before mountains", seed: seed).land.isFarmed)
        }
    }

    @Test("Heaped clouds hang above the horizon, with air between them and the land")
    func cumulus() throws {
        for seed in UInt32(1)...12 {
            let picture = try composition("clouds", seed: seed)
            let cumulus = Cumulus(picture)
            let across = stride(from: Float(-0.5), through: 0.5, by: 0.02)
            let light = Point(0, 1)
            #expect(across.allSatisfy { cumulus.at(Point($0, 0), toward: light).cover == 0 }, "seed \(seed)")
            let all = across.flatMap { x in
                stride(from: Float(0.02), through: 0.8, by: 0.02).map { cumulus.at(Point(x, $0), toward: light).cover }
            }
            #expect((all.max() ?? 0) > 0.8, "seed \(seed)")
        }
    }
}
