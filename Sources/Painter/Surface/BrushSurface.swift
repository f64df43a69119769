import Foundation

/// A surface made of brush strokes: broad ones everywhere, finer ones where the picture changes, each following the
/// shapes, taking one colour from the scene and leaving the furrows of its bristles.
struct BrushSurface {
    /// One size of brush.
    struct Brush: Sendable {
        /// In parts of the frame's unit.
        let width: Float
        /// Length in widths.
        let length: Float
        /// From 0 to 1.
        let opacity: Float
        /// The least change or fineness of the scene at which this brush is used.
        let threshold: Float
    }

    let brushes: [Brush]
    /// How deep the bristles part the paint, from 0 to 1.
    let bristle: Float
    /// How strongly ridges of paint catch the light.
    let relief: Float
    /// How much of the scene's finest drawing is kept where it is fine.
    let keeping: Float
    /// Unevenness of the colour from stroke to stroke.
    let wander: Float
    /// How far strokes part into warmer and cooler ones, as broken colour does.
    var parting: Float = 0
    /// How far a dark picture is lifted, from 0 to 1: thick paint is never as dark as night.
    var lift: Float = 0
    let seed: UInt32
    let unit: Float

    static func painterly(_ composition: Composition) -> BrushSurface {
        let fine = composition.detail
        return BrushSurface(
            brushes: [
                Brush(width: 0.026, length: 4.5, opacity: 0.55, threshold: 0),
                Brush(width: 0.012, length: 4.5, opacity: 0.6, threshold: 0.1),
                Brush(width: 0.0058 / max(0.7, fine), length: 4.2, opacity: 0.7, threshold: 0.3),
            ], bristle: 0.5, relief: 0.05, keeping: 0.85, wander: 0.035, seed: composition.seed,
            unit: composition.frame.unit)
    }

    static func oil(_ composition: Composition) -> BrushSurface {
        BrushSurface(
            brushes: [
                Brush(width: 0.044, length: 3.6, opacity: 0.9, threshold: 0),
                Brush(width: 0.021, length: 4, opacity: 0.92, threshold: 0.06),
                Brush(width: 0.0105, length: 4, opacity: 0.95, threshold: 0.24),
            ], bristle: 0.8, relief: 0.34, keeping: 0.34, wander: 0.11, parting: 0.07, lift: 1,
            seed: composition.seed, unit: composition.frame.unit)
    }

    private struct Stroke {
        let centre: Point
        let direction: Point
        let half: Point
        let colour: SIMD4<Float>
        let key: UInt32
        let opacity: Float
    }

    func work(_ scene: Canvas, crew: Crew) -> Canvas {
        if lift > 0 { brighten(scene, crew: crew) }
        let flow = FlowField(scene, noise: Noise(seed: seed ^ 0x51ab_77c3), crew: crew)
        let out = Canvas(width: scene.width, height: scene.height)
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let from = scene.row(y)
                let to = out.row(y)
                for x in 0..<scene.width {
                    to[x] = from[x]
                    to[x].w = 0
                }
            }
        }
        for (index, brush) in brushes.enumerated() {
            lay(
                strokes(brush, index: UInt32(truncatingIfNeeded: index), scene: scene, flow: flow, crew: crew), on: out,
                crew: crew)
        }
        settle(out, scene: scene, crew: crew)
        return out
    }

    /// Lifts a picture whose middle tone is dark.
    private func brighten(_ scene: Canvas, crew: Crew) {
        let middle = max(0.0001, Tones(scene).quantile(0.6))
        let factor = mix(1, clamp((0.2 / middle).squareRoot(), 1, 3), lift)
        guard factor > 1.01 else { return }
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let row = scene.row(y)
                for x in 0..<scene.width { row[x] *= SIMD4(factor, factor, factor, 1) }
            }
        }
    }

    // MARK: Strokes

    /// One stroke for every cell of a jittered grid, cell classes in an order that leaves no rows of shingles.
    private func strokes(_ brush: Brush, index: UInt32, scene: Canvas, flow: FlowField, crew: Crew) -> [Stroke] {
        let width = max(2, brush.width * unit)
        let spacing = width * 1.05
        let columns = Int(Float(scene.width) / spacing) + 2
        let lines = Int(Float(scene.height) / spacing) + 2
        let salt = seed &+ index &* 0x9e37_79b9
        let classes = 9
        var out: [Stroke] = []
        out.reserveCapacity(columns * lines)
        for turn in 0..<classes {
            let shifted = turn * 4 % classes
            for line in stride(from: shifted / 3, to: lines, by: 3) {
                for column in stride(from: shifted % 3, to: columns, by: 3) {
                    let key = scatter(Int32(truncatingIfNeeded: column), Int32(truncatingIfNeeded: line), salt)
                    let jitter = Point(Float(key & 0xff), Float((key >> 8) & 0xff)) / 256 - 0.5
                    let centre = (Point(Float(column), Float(line)) + jitter * 0.9) * spacing
                    if let stroke = stroke(brush, width, centre, key, scene, flow) { out.append(stroke) }
                }
            }
        }
        return out
    }

    @inline(__always)
    private func stroke(
        _ brush: Brush, _ width: Float, _ centre: Point, _ key: UInt32, _ scene: Canvas, _ flow: FlowField
    ) -> Stroke? {
        let colour = scene.sample(centre.x, centre.y)
        // What is drawn finest stays as it is drawn: strokes of it would spill over its edge.
        guard colour.w < 0.93 else { return nil }
        let change = max(flow.change(centre.x, centre.y), colour.w * 0.5)
        guard change >= brush.threshold else { return nil }
        var direction = flow.direction(centre.x, centre.y)
        let sway = (Float((key >> 16) & 0xff) / 256 - 0.5) * 0.5
        direction = Point(direction.x - direction.y * sway, direction.y + direction.x * sway)
        direction /= (direction * direction).sum().squareRoot()
        // Over the length of the stroke, not at one point: it must not pick up an accident.
        let reach = direction * width * 0.8
        let ahead = scene.sample(centre.x + reach.x, centre.y + reach.y)
        let back = scene.sample(centre.x - reach.x, centre.y - reach.y)
        // A star or a bird is drawn, not painted over: a stroke that touches one has the colour of what is around it.
        let shares = Self.share(colour) * 2 + Self.share(ahead) + Self.share(back)
        var mean =
            (Self.calmed(colour, ahead, back) * (2 * Self.share(colour))
                + Self.calmed(ahead, colour, back) * Self.share(ahead)
                + Self.calmed(back, colour, ahead) * Self.share(back)) / shares
        mean *= 1 + (Float(key >> 24) / 256 - 0.5) * 2 * wander
        let warmth = (Float((key >> 12) & 0xff) / 256 - 0.5) * 2 * parting
        mean *= SIMD4(1 + warmth, 1, 1 - warmth, 1)
        // Where the picture changes quickly, a long stroke would smear it.
        let length = brush.length * (1 - 0.55 * min(1, change * 1.3))
        return Stroke(
            centre: centre, direction: direction, half: Point(width * max(1, length) / 2, width / 2), colour: mean,
            key: key,
            opacity: brush.opacity)
    }

    /// How much a place counts for the colour of a stroke: the more finely it is drawn, the less.
    @inline(__always)
    private static func share(_ colour: SIMD4<Float>) -> Float {
        let broad = max(0.05, 1 - colour.w)
        return broad * broad * broad * broad
    }

    /// A colour no brighter by far than both its neighbours.
    @inline(__always)
    private static func calmed(_ colour: SIMD4<Float>, _ one: SIMD4<Float>, _ other: SIMD4<Float>) -> SIMD4<Float> {
        pointwiseMin(colour, pointwiseMax(one, other) * 1.5 + 0.004)
    }

    private func lay(_ strokes: [Stroke], on canvas: Canvas, crew: Crew) {
        let bandHeight = 32
        let bands = (canvas.height + bandHeight - 1) / bandHeight
        var members = [[Int32]](repeating: [], count: bands)
        for (index, stroke) in strokes.enumerated() {
            let reach = stroke.half.x + stroke.half.y
            let first = Int(max(0, stroke.centre.y - reach)) / bandHeight
            let last = min(bands - 1, Int(max(0, stroke.centre.y + reach)) / bandHeight)
            guard first <= last else { continue }
            for band in first...last { members[band].append(Int32(truncatingIfNeeded: index)) }
        }
        let sorted = members
        crew.share(bands) { band in
            let rows = (band * bandHeight)..<min((band + 1) * bandHeight, canvas.height)
            for index in sorted[band] { draw(strokes[Int(index)], rows: rows, canvas: canvas) }
        }
    }

    @inline(__always)
    private func draw(_ stroke: Stroke, rows: Range<Int>, canvas: Canvas) {
        let dir = stroke.direction
        let spanX = abs(dir.x) * stroke.half.x + abs(dir.y) * stroke.half.y
        let spanY = abs(dir.y) * stroke.half.x + abs(dir.x) * stroke.half.y
        let top = max(rows.lowerBound, Int(max(0, stroke.centre.y - spanY)))
        let bottom = min(rows.upperBound - 1, Int(max(0, stroke.centre.y + spanY)))
        let left = Int(max(0, stroke.centre.x - spanX))
        let right = min(canvas.width - 1, Int(max(0, stroke.centre.x + spanX)))
        guard top <= bottom, left <= right else { return }
        let inverse = Point(1 / stroke.half.x, 1 / stroke.half.y)
        let crispU = min(stroke.half.x * 0.5, 3)
        let crispV = min(stroke.half.y * 0.6, 2.2)
        for y in top...bottom {
            let row = canvas.row(y)
            let dy = Float(y) + 0.5 - stroke.centre.y
            for x in left...right {
                let dx = Float(x) + 0.5 - stroke.centre.x
                let u = (dx * dir.x + dy * dir.y) * inverse.x
                let v = (dy * dir.x - dx * dir.y) * inverse.y
                let au = abs(u)
                let av = abs(v)
                guard au < 1, av < 1 else { continue }
                // Eight lanes of bristles, each with its own load of paint that runs out along the stroke.
                let lane = UInt32((v + 1) * 4)
                let load = Float((stroke.key >> (lane * 3)) & 7) * (1 / 7)
                let dry = 1 - bristle * (1 - load) * (0.45 + 0.55 * (u * 0.5 + 0.5))
                let cover = min(1, (1 - au * au) * crispU) * min(1, (1 - av) * crispV) * stroke.opacity * dry
                var ink = stroke.colour
                ink.w = load
                row[x] += (ink - row[x]) * cover
            }
        }
    }

    // MARK: The dry surface

    /// Gives back the finest drawing, and lets the ridges of paint catch light from the upper left.
    private func settle(_ out: Canvas, scene: Canvas, crew: Crew) {
        let height = canvasHeights(out, crew: crew)
        crew.shareRows(0..<out.height) { rows in
            for y in rows {
                let row = out.row(y)
                let from = scene.row(y)
                let above = max(0, y - 1)
                for x in 0..<out.width {
                    let fine = from[x].w
                    // Discs of light and eyes keep their round edge under any brush.
                    let keep = mix(keeping * smoothstep(0.3, 0.9, fine), 1, smoothstep(0.95, 0.99, fine))
                    row[x] += (from[x] - row[x]) * keep
                    let slope = height[x, y] - height[max(0, x - 1), above]
                    row[x] *= 1 + slope * relief * (1 - keep * 0.6)
                }
            }
        }
    }

    private func canvasHeights(_ canvas: Canvas, crew: Crew) -> Plane {
        let plane = Plane(width: canvas.width, height: canvas.height)
        crew.shareRows(0..<canvas.height) { rows in
            for y in rows {
                let row = canvas.row(y)
                for x in 0..<canvas.width { plane[x, y] = row[x].w }
            }
        }
        return plane
    }
}
