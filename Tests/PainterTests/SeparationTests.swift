import NuraModel
import Testing

@testable import Painter

@Suite("Separation of what a picture is about from its ground")
struct SeparationTests {
    private func lightness(of prompt: String, own: Float, ground: Float) throws -> (before: Float, after: Float) {
        let parameters = GenerationParameters(
            guidance: 7.5, steps: 50, size: try #require(PictureSize(width: 256, height: 256)), seed: 3, style: nil)
        let composition = Composer(
            scene: SceneParser().parse(prompt), emotion: .mysterious, parameters: parameters
        ).compose()
        let placement = try #require(composition.placements.last { $0.thing == .wolf })
        let crew = Crew(workers: 1)
        let canvas = Canvas(width: 256, height: 256)
        canvas.fill(crew: crew) { _, _ in SIMD4(OKLab(lightness: ground, a: 0, b: 0).colour, 0) }
        var drawing = Drawing()
        drawing.fill(.rectangle(0, 0, 50, 50), Paint(OKLab(lightness: own, a: 0, b: 0).colour))
        Separation(composition, drawing: drawing)?.paint(on: canvas, crew: crew)
        let pixel = canvas.row(Int(placement.foot.y - 0.5 * placement.scale))[Int(placement.foot.x)]
        return (ground, OKLab(Colour(pixel.x, pixel.y, pixel.z)).lightness)
    }

    @Test("Behind a dark animal on a ground as dark it becomes paler", arguments: [Float(0.15), 0.3, 0.45, 0.6])
    func same(value: Float) throws {
        let ground = try lightness(of: "a wolf in a meadow", own: value, ground: value)
        #expect(ground.after > ground.before + 0.06)
    }

    @Test("Behind a pale animal on a pale ground it becomes darker")
    func pale() throws {
        let ground = try lightness(of: "a wolf in a meadow", own: 0.85, ground: 0.88)
        #expect(ground.after < ground.before - 0.05)
    }

    @Test("What is told from its ground already is left alone", arguments: [(Float(0.2), Float(0.6)), (0.8, 0.4)])
    func apart(own: Float, ground: Float) throws {
        let ground = try lightness(of: "a wolf in a meadow", own: own, ground: ground)
        #expect(abs(ground.after - ground.before) < 0.001)
    }
}
