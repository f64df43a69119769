import NuraModel
import Testing

@testable import Painter

@Suite("Swell")
struct SwellTests {
    private func composition(_ prompt: String, seed: UInt32) throws -> Composition {
        let parameters = GenerationParameters(
            guidance: 7.5, steps: 50, size: try #require(PictureSize(width: 512, height: 512)), seed: seed, style: nil)
        return Composer(scene: SceneParser().parse(prompt), emotion: .calm, parameters: parameters).compose()
    }

    private func heights(_ swell: Swell, shore: Float = 0) -> [Float] {
        stride(from: Float(-0.4), through: 0.4, by: 0.05).flatMap { bearing in
            stride(from: Float(1), through: 8, by: 0.05).map { w in
                swell.height(of: swell.wave(bearing, w, shore: shore), bearing, w)
            }
        }
    }

    @Test("Still water has no swell, and only a sea has one", arguments: ["a still lake", "a river", "a quiet beach"])
    func calm(prompt: String) throws {
        for seed in UInt32(1)...8 { #expect(Swell(try composition(prompt, seed: seed)) == nil, "seed \(seed)") }
    }

    @Test("Huge waves are far higher than gentle ones, which stay below the horizon")
    func size() throws {
        for seed in UInt32(1)...12 {
            let huge = try #require(Swell(composition("huge waves in a storm", seed: seed)))
            let gentle = try #require(Swell(composition("gentle waves", seed: seed)))
            let (high, low) = (heights(huge).max() ?? 0, heights(gentle).max() ?? 0)
            #expect(low < 1, "seed \(seed)")
            #expect(high > low * 1.25, "seed \(seed)")
        }
    }

    @Test("A wave rises to its crest and falls behind it, and lies level in the trough")
    func profile() {
        for breaking in [0, 0.5, 1] as [Float] {
            let waves = stride(from: Float(3), to: 4, by: 0.01).map {
                Swell.Wave(run: $0, crest: 1.2, breaking: breaking)
            }
            #expect((waves.first?.rise ?? 1) < 0.01)
            #expect((waves.map(\.rise).max() ?? 0) > 1.1)
            for (wave, next) in zip(waves, waves.dropFirst()) {
                #expect(wave.face < next.face)
                #expect(next.face < 1 ? wave.rise <= next.rise : wave.face < 1 || wave.rise >= next.rise)
            }
        }
    }

    @Test("No wave stands on the sand")
    func shore() throws {
        let swell = try #require(Swell(composition("waves breaking on a stormy beach", seed: 3)))
        for w in stride(from: Float(0.5), through: 2, by: 0.1) {
            #expect(swell.wave(0.1, w, shore: 2).rise == 0)
        }
    }
}
