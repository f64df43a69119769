import NuraModel
import Testing

@testable import Painter

@Suite("Rendering")
struct RenderTests {
    private func canvas(_ width: Int, _ height: Int, _ record: (inout Drawing) -> Void) -> Canvas {
        let canvas = Canvas(width: width, height: height)
        canvas.draw(noise: Noise(seed: 1), crew: Crew(workers: 1), record)
        return canvas
    }

    private func covered(_ canvas: Canvas) -> Float {
        canvas.pixels.reduce(0) { $0 + $1.x }
    }

    @Test("A filled shape covers exactly its area, pixel edges or not")
    func area() {
        let white = Paint(Colour(repeating: 1))
        let aligned = canvas(40, 80) { $0.fill(.rectangle(4, 4, 10, 50), white) }
        #expect(abs(covered(aligned) - 500) < 0.5)
        let between = canvas(40, 80) { $0.fill(.rectangle(4.5, 4.25, 10, 50), white) }
        #expect(abs(covered(between) - 500) < 1)
        let triangle = canvas(100, 100) { $0.fill(Path([Point(5, 5), Point(95, 20), Point(30, 90)]), white) }
        #expect(abs(covered(triangle) - 3637.5) < 10)
    }

    @Test("A shape of the other direction cuts a hole")
    func hole() {
        let canvas = canvas(40, 40) { drawing in
            var path = Path.rectangle(5, 5, 30, 30)
            path.add([Point(10, 10), Point(10, 30), Point(30, 30), Point(30, 10)])
            drawing.fill(path, Paint(Colour(repeating: 1)))
        }
        #expect(abs(covered(canvas) - 500) < 1)
    }

    @Test("Shapes that leave the frame are cut at it")
    func clipping() {
        let canvas = canvas(20, 20) { drawing in
            drawing.fill(.rectangle(-50, -50, 200, 200), Paint(Colour(repeating: 1)))
            drawing.fill(.rectangle(-50, 5, 20, 5), Paint(Colour(repeating: 9)))
            drawing.dab(Point(-90, 4), radii: Point(3, 3), softness: 0.5, Paint(Colour(repeating: 9)))
            drawing.glow(Point(4, 900), radius: 20, Colour(repeating: 9))
        }
        #expect(abs(covered(canvas) - 400) < 0.5)
    }

    @Test("Marks that are clipped show only within their silhouette, also where several bands of rows are painted")
    func silhouette() {
        let canvas = canvas(60, 100) { drawing in
            drawing.clip(to: .rectangle(10, 20, 20, 50))
            drawing.fill(.rectangle(0, 0, 60, 100), Paint(Colour(repeating: 1)))
            drawing.dab(Point(20, 90), radii: Point(90, 90), softness: 0.1, Paint(Colour(repeating: 1)))
            drawing.clip(to: .rectangle(40, 30, 10, 10))
            drawing.fill(.rectangle(0, 0, 60, 100), Paint(Colour(repeating: 1)))
            drawing.unclip()
            drawing.fill(.rectangle(0, 90, 5, 5), Paint(Colour(repeating: 1)))
        }
        #expect(abs(covered(canvas) - 1125) < 1)
    }

    @Test("A clipped drawing that is moved takes its silhouettes along")
    func movedSilhouette() {
        var drawing = Drawing()
        drawing.clip(to: .rectangle(10, 10, 10, 10))
        drawing.fill(.rectangle(0, 0, 90, 90), Paint(Colour(repeating: 1)))
        let canvas = Canvas(width: 60, height: 60)
        MarkRenderer(drawing.moved(by: Point(20, 30)), noise: Noise(seed: 1))
            .render(on: canvas, crew: Crew(workers: 1))
        #expect(abs(covered(canvas) - 100) < 0.5)
        #expect(canvas.row(45)[35].x > 0.9)
    }

    @Test("Noise is smooth, bounded and the same for the same seed")
    func noise() {
        let noise = Noise(seed: 42)
        var last = noise.at(-20, 3.3)
        for step in 1...4000 {
            let x = -20 + Float(step) * 0.01
            let value = noise.at(x, 3.3)
            #expect(abs(value) < 1.7)
            #expect(abs(value - last) < 0.12)
            #expect(value == Noise(seed: 42).at(x, 3.3))
            last = value
        }
    }

    @Test("OKLab gives back every colour it takes", arguments: NamedColour.allCases)
    func oklab(name: NamedColour) {
        let back = OKLab(name.colour).colour
        #expect(abs(back - name.colour).max() < 0.002)
    }

    @Test("A slow gradient has no bands: neighbouring rows never all change by a step at once")
    func dithering() {
        let canvas = Canvas(width: 256, height: 64)
        canvas.fill(crew: Crew(workers: 1)) { x, _ in SIMD4(Colour(repeating: 0.2 + x * 0.00004), 0) }
        let bitmap = Finish(seed: 3, grain: 0, contrast: 0).develop(canvas, crew: Crew(workers: 1))
        var means: [Double] = []
        for x in 0..<256 {
            var sum = 0.0
            for y in 0..<64 { sum += Double(bitmap.pixels[(y * 256 + x) * 3]) }
            means.append(sum / 64)
        }
        for (left, right) in zip(means, means.dropFirst()) { #expect(abs(left - right) < 0.35) }
    }
}

private func abs(_ colour: Colour) -> Colour {
    Colour(Swift.abs(colour.x), Swift.abs(colour.y), Swift.abs(colour.z))
}
