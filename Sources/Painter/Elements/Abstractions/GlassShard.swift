import Foundation

/// One piece of clear glass: what is behind it is seen shifted, its face holds a little of the sky, its edges catch light.
struct GlassShard {
    private let outline: [Point]
    private let middle: Point
    private let size: Float
    /// How far it moves what is behind it, in pixels.
    private let shift: Point
    private let tint: Colour
    private let bright: Colour
    private let gleam: Float
    private let composition: Composition

    init(_ outline: [Point], _ composition: Composition, tint: Colour?, _ dice: inout Dice) {
        self.outline = outline
        self.composition = composition
        let middle = outline.reduce(Point.zero, +) / Float(outline.count)
        self.middle = middle
        size = outline.map { (($0 - middle) * ($0 - middle)).sum().squareRoot() }.max() ?? 1
        let ramp = composition.sky.ramp
        shift = Point(dice.bell(), dice.bell()) * (size * 0.5)
        let sky = ramp.colour(dice.unit())
        self.tint = tint.map { $0.blended(with: sky, 0.4) } ?? sky
        bright = composition.light.key * 0.5 + ramp.colour(0.98) * 0.6 + Colour(repeating: 0.2)
        gleam = dice.within(0.12...0.6)
    }

    /// Shows, within the outline, what is beside it, drawn together as by a prism, and dimmed by the glass.
    func refract(_ canvas: Canvas) {
        let xs = outline.map(\.x)
        let ys = outline.map(\.y)
        let columns = Self.span(xs, within: canvas.width)
        let rows = Self.span(ys, within: canvas.height)
        var seen: [SIMD4<Float>] = []
        for y in rows {
            for x in columns {
                let from = middle + shift + (Point(Float(x), Float(y)) - middle) * 1.35
                seen.append(canvas.sample(from.x, from.y))
            }
        }
        var index = 0
        for y in rows {
            let row = canvas.row(y)
            for x in columns {
                let cover = cover(Point(Float(x) + 0.5, Float(y) + 0.5))
                let glass = SIMD4(mix(Colour(seen[index].x, seen[index].y, seen[index].z) * 0.82, tint, 0.22), 0.97)
                row[x] += (glass - row[x]) * cover
                index += 1
            }
        }
    }

    /// The pixels that places along one side of the canvas span, none where all lie outside.
    private static func span(_ places: [Float], within length: Int) -> Range<Int> {
        let low = min(length, max(0, Int(places.min() ?? 0)))
        return low..<max(low, min(length, Int(places.max() ?? 0) + 1))
    }

    /// How much of a pixel lies within the outline, which has no hollow.
    private func cover(_ place: Point) -> Float {
        var least: Float = 1
        for index in outline.indices {
            let a = outline[index]
            let way = outline[(index + 1) % outline.count] - a
            let inward = (Point(-way.y, way.x) * (middle - a)).sum()
            let d = (Point(-way.y, way.x) * (place - a)).sum() / max(0.001, (way * way).sum().squareRoot())
            least = min(least, clamp((inward > 0 ? d : -d) + 0.5))
        }
        return least
    }

    /// What glass gives back: a sheen over part of its face, and on its edges light or the dark of its own thickness.
    func draw(into drawing: inout Drawing) {
        let far = outline[outline.count / 2]
        drawing.fill(
            Path(outline), .gradient(bright, tint * 0.7, from: outline[0], to: far, opacity: gleam * 0.5))
        if gleam > 0.22 {
            let foot = outline[1] + (far - outline[1]) * gleam
            drawing.fill(
                Path([outline[0], outline[1], foot]), Paint(bright, opacity: gleam * 0.5, fineness: 0.97))
        }
        let thick = max(1.1, min(size * 0.04, composition.frame.unit * 0.008))
        for index in outline.indices { drawEdge(index, thick: thick, into: &drawing) }
    }

    private func drawEdge(_ index: Int, thick: Float, into drawing: inout Drawing) {
        let a = outline[index]
        let b = outline[(index + 1) % outline.count]
        let way = (b - a) / max(0.001, ((b - a) * (b - a)).sum().squareRoot())
        let out = (Point(way.y, -way.x) * (a - middle)).sum() > 0 ? Point(way.y, -way.x) : Point(-way.y, way.x)
        let lit = out.x * composition.light.direction.x - out.y * 0.8
        if lit > 0.25 {
            drawing.fill(
                Path.stroke([a, b], widths: [thick * 0.15, thick * lit, thick * 0.1]),
                Paint(bright, opacity: 0.5 + 0.45 * lit, fineness: 1))
        } else {
            let depth = out * (thick * -1.3)
            drawing.fill(
                Path([a, b, b + depth * 0.7 - way * thick, a + depth + way * thick]),
                Paint(composition.shadow * Colour(0.8, 1.15, 1.05), opacity: 0.5, fineness: 1))
        }
    }
}
