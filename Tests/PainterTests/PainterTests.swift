import NuraModel
import Testing

@testable import Painter

@Suite("Painter")
struct PainterTests {
    private func parameters(
        _ width: Int = 96, _ height: Int = 96, seed: UInt32 = 7, style: String? = nil, steps: Int = 50,
        guidance: Double = 7.5
    ) throws -> GenerationParameters {
        GenerationParameters(
            guidance: guidance, steps: steps, size: try #require(PictureSize(width: width, height: height)), seed: seed,
            style: style)
    }

    /// The mean and the spread of the bytes.
    private func spread(_ bitmap: Bitmap) -> (mean: Double, deviation: Double) {
        let count = Double(bitmap.pixels.count)
        let mean = bitmap.pixels.reduce(0.0) { $0 + Double($1) } / count
        let variance = bitmap.pixels.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / count
        return (mean, variance.squareRoot())
    }

    /// The mean difference between two pictures of one size, in bytes.
    private func difference(_ a: Bitmap, _ b: Bitmap) -> Double {
        zip(a.pixels, b.pixels).reduce(0.0) { $0 + abs(Double($1.0) - Double($1.1)) } / Double(a.pixels.count)
    }

    private static let prompts = [
        "A red boat on a still lake at dusk, mountains behind", "a cabin in a snowy pine forest at night",
        "rain over a meadow with a lone tree", "fog on the sea", "",
    ]

    @Test("A picture has the same bytes whatever the number of workers", arguments: prompts, Style.allCases)
    func workers(prompt: String, style: Style) throws {
        let parameters = try parameters(131, 97, style: style.rawValue)
        let one = Painter.paint(prompt: prompt, emotion: .calm, parameters: parameters, workers: 1)
        for workers in [2, 3, 8] {
            let many = Painter.paint(prompt: prompt, emotion: .calm, parameters: parameters, workers: workers)
            #expect(one == many, "\(workers) workers")
        }
    }

    @Test("Abstract pictures have the same bytes whatever the number of workers", arguments: Emotion.allCases)
    func workers(emotion: Emotion) throws {
        let parameters = try parameters(120, 200)
        let one = Painter.paint(prompt: "", emotion: emotion, parameters: parameters, workers: 1)
        #expect(one == Painter.paint(prompt: "", emotion: emotion, parameters: parameters, workers: 5))
    }

    @Test(
        "Any size and ratio is painted",
        arguments: [(64, 64), (4096, 64), (64, 4096), (65, 127), (640, 360), (300, 900)], prompts)
    func sizes(size: (Int, Int), prompt: String) throws {
        let bitmap = Painter.paint(prompt: prompt, emotion: .hopeful, parameters: try parameters(size.0, size.1))
        #expect(bitmap.width == size.0)
        #expect(bitmap.height == size.1)
        #expect(spread(bitmap).deviation > 4)
    }

    @Test("No picture is flat, black or white", arguments: Emotion.allCases, Style.allCases)
    func liveliness(emotion: Emotion, style: Style) throws {
        for prompt in Self.prompts {
            let (mean, deviation) = spread(
                Painter.paint(prompt: prompt, emotion: emotion, parameters: try parameters(style: style.rawValue)))
            #expect(deviation > 4, "\(prompt)")
            #expect(mean > 8 && mean < 247, "\(prompt)")
        }
    }

    @Test("Another seed gives another picture", arguments: prompts)
    func seeds(prompt: String) throws {
        let pictures = try (1...6).map {
            Painter.paint(prompt: prompt, emotion: .calm, parameters: try parameters(seed: UInt32($0)))
        }
        for (index, picture) in pictures.enumerated() {
            for other in pictures[(index + 1)...] { #expect(difference(picture, other) > 1.5) }
        }
    }

    @Test("Emotions, styles, steps and guidance each change the picture")
    func knobs() throws {
        let prompt = Self.prompts[0]
        let base = Painter.paint(prompt: prompt, emotion: .calm, parameters: try parameters())
        for emotion in Emotion.allCases where emotion != .calm {
            #expect(difference(base, Painter.paint(prompt: prompt, emotion: emotion, parameters: try parameters())) > 3)
        }
        for style in Style.allCases where style != .painterly {
            let styled = Painter.paint(
                prompt: prompt, emotion: .calm, parameters: try parameters(style: style.rawValue))
            #expect(difference(base, styled) > 1, "\(style)")
        }
        #expect(base != Painter.paint(prompt: prompt, emotion: .calm, parameters: try parameters(steps: 10)))
        #expect(base != Painter.paint(prompt: prompt, emotion: .calm, parameters: try parameters(guidance: 2)))
    }

    @Test("Unknown styles are painterly")
    func unknownStyle() throws {
        let plain = Painter.paint(prompt: "hills", emotion: .calm, parameters: try parameters())
        #expect(plain == Painter.paint(prompt: "hills", emotion: .calm, parameters: try parameters(style: "baroque")))
    }

    @Test("Every thing can be painted alone", arguments: Thing.allCases)
    func everyThing(thing: Thing) throws {
        let words = try #require(Vocabulary.things.first { $0.0 == thing }?.1.split(separator: " ").first)
        let prompt = words.replacing("*", with: "").replacing("-", with: " ")
        let bitmap = Painter.paint(prompt: "a \(prompt)", emotion: .hopeful, parameters: try parameters(80, 80))
        #expect(spread(bitmap).deviation > 3)
    }

    @Test("Extreme parameters are painted")
    func extremes() throws {
        for (steps, guidance) in [(1, 0.0), (150, 30.0)] {
            let bitmap = Painter.paint(
                prompt: Self.prompts[1], emotion: .energetic,
                parameters: try parameters(steps: steps, guidance: guidance))
            #expect(spread(bitmap).deviation > 4)
        }
    }
}
