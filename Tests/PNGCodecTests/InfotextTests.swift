import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite("Infotext")
struct InfotextTests {
    @Test("Every recorded infotext is read as the program that wrote it reads it")
    func vectors() throws {
        let vectors = try #require(try JSONValue(parsing: infotextVectors.utf8).array)
        #expect(vectors.count == 10)
        for vector in vectors.compactMap(\.object) {
            let text = try #require(vector["infotext"]?.string)
            let expected = try #require(vector["expected"]?.object)
            let infotext = Infotext(parsing: text)
            #expect(infotext.prompt == expected["prompt"]?.string)
            #expect(infotext.negativePrompt == expected["negative"]?.string)
            let parameters = try #require(expected["params"]?.object)
            #expect(infotext.parameters.map(\.key) == parameters.keys)
            #expect(infotext.parameters.map(\.value) == parameters.members.compactMap(\.value.string))
        }
    }

    @Test(
        "A value is quoted only where it must be",
        arguments: [
            ("a,b", #""a,b""#), (#"say "hi""#, #"say "hi""#), (#"say "hi", ok"#, #""say \"hi\", ok""#),
            (#"back\slash"#, #"back\slash"#), (#"back\slash, x"#, #""back\\slash, x""#), ("a:b", #""a:b""#),
            ("two\nlines", #""two\nlines""#), ("猫, é", #""猫, é""#), (#""hi""#, #""\"hi\"""#),
        ]
    )
    func quoting(value: String, written: String) {
        let text = Infotext(prompt: "p", parameters: [.init("Key", value)]).text
        #expect(text == "p\nKey: \(written)")
    }

    @Test("The text is laid out as other programs write it")
    func layout() {
        let infotext = Infotext(
            prompt: "a lighthouse\nat dusk", negativePrompt: "blurry",
            parameters: [
                .init("Steps", "28"), .init("Sampler", "Euler"), .init("CFG scale", "1"), .init("Seed", "42"),
                .init("Size", "1024x768"), .init("Empty", ""), .init("x", "1"), .init("Model", "FLUX.1-dev"),
            ])
        #expect(
            infotext.text == """
                a lighthouse
                at dusk
                Negative prompt: blurry
                Steps: 28, Sampler: Euler, CFG scale: 1, Seed: 42, Size: 1024x768, Model: FLUX.1-dev
                """)
        #expect(Infotext(parsing: infotext.text).value("Size-2") == "768")
    }

    @Test("What was read and written again is read the same, whatever the values are")
    func roundTrip() {
        var numbers = SeededRandom()
        for _ in 0..<2000 {
            let values = (0..<4).map { _ in String.randomText(using: &numbers) }.filter { !$0.isEmpty }
            let parameters = values.enumerated().map { Infotext.Parameter("Key \($0.offset)", $0.element) }
            let infotext = Infotext(
                prompt: "words", negativePrompt: "others",
                parameters: [.init("Steps", "1"), .init("Size-1", "5"), .init("Size-2", "7")] + parameters)
            #expect(Infotext(parsing: infotext.text) == infotext, "NURA_SEED=\(numbers.seed)")
        }
    }

    @Test(
        "A line of a million characters is read in one pass",
        arguments: ["a", "a:", "ab:\"", "\\\"", ", ", "Kk: v, ", "é"])
    func length(piece: String) {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let infotext = Infotext(parsing: text)
        #expect(infotext.prompt.utf8.count + infotext.parameters.count > 0)
    }
}
