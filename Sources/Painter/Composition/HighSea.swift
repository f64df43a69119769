import Foundation

/// Paints a high sea: waves with faces through which light comes, lips that break, white water and nets of foam.
///
/// Unlike calm water it has a shape of its own, so what is hidden behind a crest is worked out column by column.
struct HighSea {
    private let composition: Composition
    private let ground: Ground
    private let swell: Swell
    private let matter: SeaMatter
    /// The distances at which the surface is measured, each a little farther than the one before.
    private let distances: [Float]
    private let spacing: Int

    /// - Returns: `nil` where no sea runs high.
    init?(_ composition: Composition, ground: Ground) {
        guard let swell = Swell(composition) else { return nil }
        self.composition = composition
        self.ground = ground
        self.swell = swell
        matter = SeaMatter(composition, swell: swell)
        // Close by, crests are high and thin, and want a closer look.
        let near = (0..<310).map { 0.7 * powf(8 / 0.7, Float($0) / 310) }
        let far = (0...90).map { 8 * powf(90 / 8, Float($0) / 90) }
        distances = near + far
        spacing = max(1, Int(composition.frame.unit / 250))
    }

    /// The surface of the sea as numbers, a column every `spacing` pixels and a line a distance.
    private struct Surface {
        let heights: Plane
        let runs: Plane
        let crests: Plane
        let breaking: Plane
        /// Where the sand begins, by column.
        let shores: [Float]
        /// What a pixel shows: the line of the surface, or below zero none.
        let seen: Plane
        /// Where a crest cuts through a pixel, how much of it the crest covers.
        let covered: Plane
    }

    func paint(on canvas: Canvas, wet: Plane, crew: Crew) {
        let surface = measured(canvas, crew)
        let strip = 16
        crew.share((canvas.width + strip - 1) / strip) { index in
            for x in (index * strip)..<min((index + 1) * strip, canvas.width) { trace(x, surface, wet: wet) }
        }
        crew.shareRows(0..<canvas.height) { rows in
            for y in rows { shade(y, surface, canvas: canvas) }
        }
    }

    private func bearing(_ x: Float) -> Float { (x - composition.frame.centre) / composition.frame.focal }

    // MARK: Shape

    private func measured(_ canvas: Canvas, _ crew: Crew) -> Surface {
        let columns = canvas.width / spacing + 3
        let shores = (0..<columns).map { shore(bearing(Float(($0 - 1) * spacing))) }
        func plane() -> Plane { Plane(width: columns, height: distances.count) }
        let surface = Surface(
            heights: plane(), runs: plane(), crests: plane(), breaking: plane(), shores: shores,
            seen: Plane(width: canvas.width, height: canvas.height, filledWith: -1),
            covered: Plane(width: canvas.width, height: canvas.height, filledWith: 1))
        crew.shareRows(0..<distances.count, height: 8) { band in
            for line in band {
                for column in 0..<columns {
                    let bearing = bearing(Float((column - 1) * spacing))
                    let wave = swell.wave(bearing, distances[line], shore: shores[column])
                    surface.heights[column, line] = swell.height(of: wave, bearing, distances[line])
                    surface.runs[column, line] = wave.run
                    surface.crests[column, line] = wave.crest
                    surface.breaking[column, line] = wave.breaking
                }
            }
        }
        return surface
    }

    /// How far the sand reaches at a bearing.
    private func shore(_ bearing: Float) -> Float {
        guard let water = composition.water, water.nearShore < 1.2 else { return 0 }
        var row = water.nearShore
        for _ in 0..<3 {
            let z = swell.near * composition.frame.eye / row
            row = clamp(row - ground.dryness(bearing * z, z) / 8, 0.03, 4)
        }
        return 1 / row
    }

    private func column(_ x: Int) -> Float { Float(x) / Float(spacing) + 1 }

    private func shore(_ surface: Surface, _ x: Int) -> Float {
        let place = column(x)
        let left = Int(place)
        return mix(surface.shores[left], surface.shores[left + 1], place - Float(left))
    }

    /// Finds what one column of the picture shows, from the lower edge upward.
    private func trace(_ x: Int, _ surface: Surface, wet: Plane) {
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        let foot = landFoot(Float(x) + 0.5)
        let shore = shore(surface, x)
        var top = shore > 0 ? min(Float(frame.height), frame.horizon + below / shore) : Float(frame.height)
        var last = top
        for line in distances.indices where distances[line] > shore {
            let w = distances[line]
            let row = frame.horizon + below * (1 - surface.heights.sample(column(x), Float(line))) / w
            defer { last = row }
            guard row < top else { continue }
            let from = max(0, Int((row - 0.5).rounded(.up)))
            let to = min(frame.height - 1, Int((top - 0.5).rounded(.up)) - 1)
            let isOverLand = w < foot
            if from <= to {
                for y in from...to {
                    guard isOverLand || wet[x, y] > 0.5 else { continue }
                    let t = last > row ? clamp((last - Float(y) - 0.5) / (last - row)) : 1
                    surface.seen[x, y] = max(0, Float(line) - 1 + t)
                }
            }
            // A crest ends within a pixel.
            let edge = Int(row)
            if edge >= 0, edge < frame.height, surface.seen[x, edge] >= 0 {
                surface.covered[x, edge] = Float(edge + 1) - row
            }
            top = row
        }
    }

    /// How far the land is that stands in the sea in a column.
    private func landFoot(_ x: Float) -> Float {
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        let feet = composition.landforms.filter { $0.rise(x) > 0.5 }.map { below / max(1, $0.foot(x) - frame.horizon) }
        return feet.min() ?? 1000
    }

    // MARK: Crests

    /// A place where a crest is seen.
    struct Crest {
        /// In pixels.
        let place: Point
        /// How high the wave is here, in pixels.
        let height: Float
        let breaking: Float
    }

    /// The crests that a column of the picture shows, nearest first.
    func crests(_ x: Float) -> [Crest] {
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        let (bearing, foot) = (bearing(x), landFoot(x))
        let shore = shore(bearing)
        var crests: [Crest] = []
        var top = Float(frame.height)
        var last = Swell.Wave()
        for w in distances where w > shore && w < min(foot, 14) {
            let wave = swell.wave(bearing, w, shore: shore)
            let row = frame.horizon + below * (1 - wave.rise) / w
            if wave.face >= 1, last.face < 1, last.number == wave.number, row <= top + 1 {
                crests.append(
                    Crest(place: Point(x, row), height: wave.crest * below / w, breaking: wave.breaking))
            }
            top = min(top, row)
            last = wave
        }
        return crests
    }

    // MARK: Light

    /// Colours a row; in large pictures every other pixel is the mean of its neighbours wherever no crest lies between.
    private func shade(_ y: Int, _ surface: Surface, canvas: Canvas) {
        let row = canvas.row(y)
        let pace = composition.frame.unit > 640 ? 2 : 1
        for x in stride(from: 0, to: canvas.width, by: pace) { shade(x, y, surface, row) }
        for x in stride(from: 1, to: canvas.width, by: 2) where pace == 2 {
            if x + 1 < canvas.width, isEven(x, y, surface) {
                row[x] = (row[x - 1] + row[x + 1]) / 2
            } else {
                shade(x, y, surface, row)
            }
        }
    }

    /// Whether a pixel and both its neighbours show the same wave.
    @inline(__always)
    private func isEven(_ x: Int, _ y: Int, _ surface: Surface) -> Bool {
        let (left, middle, right) = (surface.seen[x - 1, y], surface.seen[x, y], surface.seen[x + 1, y])
        return min(left, middle, right) >= 0 && abs(left - right) < 5 && abs(left + right - 2 * middle) < 4
            && min(surface.covered[x - 1, y], surface.covered[x, y], surface.covered[x + 1, y]) > 0.97
    }

    private func shade(_ x: Int, _ y: Int, _ surface: Surface, _ row: UnsafeMutableBufferPointer<SIMD4<Float>>) {
        let line = surface.seen[x, y]
        guard line >= 0 else { return }
        let colour = colour(x, line, surface)
        // Crests are cut off in the middle of a pixel; the rest shows what is behind.
        let share = y > 0 ? surface.covered[x, y] : 1
        guard share < 0.97 else {
            row[x] = colour
            return
        }
        let behind = surface.seen[x, y - 1]
        let far = behind >= 0 ? self.colour(x, behind, surface) : row[x]
        row[x] = far + (colour - far) * share
    }

    @inline(__always)
    private func colour(_ x: Int, _ line: Float, _ surface: Surface) -> SIMD4<Float> {
        let step = min(distances.count - 2, Int(line))
        let w = mix(distances[step], distances[step + 1], line - Float(step))
        let place = column(x)
        let heights = surface.heights
        let h = heights.sample(place, line)
        let ahead = heights.sample(place, line + 1)
        let aside = heights.sample(place + 1, line)
        let spanW = (distances[step + 1] - distances[step]) * swell.near
        let spanX = Float(spacing) / composition.frame.focal * w * swell.near
        let slope = Point((aside - h) / spanX, (ahead - h) / spanW)
        let wave = Swell.Wave(
            run: surface.runs.sample(place, line), crest: surface.crests.sample(place, line),
            breaking: surface.breaking.sample(place, line))
        return matter.colour(of: wave, bearing: bearing(Float(x)), w: w, height: h, slope: slope)
    }
}
