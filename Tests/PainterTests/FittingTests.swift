import NuraModel
import Testing

@testable import Painter

@Suite("Fitting")
struct FittingTests {
    private static let prompts = [
        "a lighthouse", "a bench", "a tree in a meadow", "a cherry tree", "a palm on a beach", "a bare tree", "a cat",
        "a horse", "a deer", "a sailboat", "a hot air balloon over mountains", "a church", "a tower", "a clock",
        "a mirror",
        "a swing in a tree", "an umbrella in the rain", "a campfire at night", "a butterfly on a flower",
        "a child with a red balloon", "stairs to the sky", "a flock of birds", "a person under a tree",
        "a house beside a tree", "a lighthouse on a cliff above the sea",
    ]

    @Test("The frame cuts nothing that a picture is about, in any ratio", arguments: prompts)
    func whole(prompt: String) throws {
        for (width, height) in [(640, 480), (360, 640), (900, 400)] {
            for seed in UInt32(1)...5 {
                let size = try #require(PictureSize(width: width, height: height))
                let picture = Composer(
                    scene: SceneParser().parse(prompt), emotion: Emotion.allCases[Int(seed) % 5],
                    parameters: GenerationParameters(guidance: 7.5, steps: 50, size: size, seed: seed, style: nil)
                ).compose()
                let focus = try #require(Stager.focus(of: picture.scene)?.0.thing)
                let element = try #require(ElementCatalogue.element(for: focus))
                for placement in picture.placements where placement.thing == focus {
                    let extent = try #require(Fitting.extent(of: placement, element, in: picture))
                    let place: Comment = "\(width)×\(height), seed \(seed): \(extent)"
                    #expect(extent.left >= 0 && extent.right <= Float(width) && extent.top >= 0, place)
                }
            }
        }
    }
}
