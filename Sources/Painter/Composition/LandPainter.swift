import Foundation
import NuraModel

/// Paints the ground and what rises from it: a field of heights in perspective, lit, shadowed, and drawn from far to
/// near so that nearer slopes hide farther ones.
struct LandPainter {
    private let composition: Composition
    private let ground: Ground
    private let noise: Noise
    private let surface: LandSurface
    /// Distances of the grid's lines, near to far.
    private let distances: [Float]
    private let columns: Int
    /// Pixels between columns of the grid.
    private let spacing: Float
    /// How bright the land is under cloud and between clouds.
    private let lightBands: Point

    init(_ composition: Composition, ground: Ground) {
        self.composition = composition
        self.ground = ground
        var dice = composition.dice("land")
        noise = Noise(&dice)
        surface = LandSurface(composition, ground: ground, noise: noise)
        lightBands = Self.lightBands(of: composition.palette.emotion)
        let frame = composition.frame
        spacing = max(2, frame.unit / 340)
        columns = Int(Float(frame.width) / spacing) + 3
        distances = Self.distances(frame: frame, ground: ground, massif: composition.land.massif != .none)
    }

    /// Lines close enough for every three rows of flat ground to have one, and evenly spread through the massif.
    private static func distances(frame: Frame, ground: Ground, massif: Bool) -> [Float] {
        var out: [Float] = []
        // The ground may lie lower than the plane: begin well below the picture.
        var row = frame.horizon + (Float(frame.height) - frame.horizon) * 2.4 + 12
        let gap = max(1.5, frame.unit / 340)
        while row > frame.horizon + 1 {
            let z = frame.distance(ofRow: row)
            if massif && z > ground.massifNear * 0.8 { break }
            out.append(z)
            // Below the picture, only enough lines to have something there.
            row -= row > Float(frame.height) + 24 ? gap * 8 : gap
        }
        let last = out.last ?? 1
        guard massif else {
            out.append(max(last * 2, ground.massifFar))
            return out
        }
        let first = max(last * 1.01, ground.massifNear * 0.8)
        let count = 150
        for index in 0...count {
            out.append(first * powf(ground.massifFar / first, Float(index) / Float(count)))
        }
        return out
    }

    /// - Returns: how much of every pixel is water, at the picture's resolution, where the scene has water.
    func paint(on canvas: Canvas, crew: Crew) -> Plane? {
        let lines = distances.count
        let heights = Plane(width: columns, height: lines)
        let woods = Plane(width: columns, height: lines)
        crew.shareRows(0..<lines, height: 8) { band in
            for line in band {
                let z = distances[line]
                for column in 0..<columns {
                    (heights[column, line], woods[column, line]) = ground.rise(worldX(column, z), z)
                }
            }
        }
        let shaded = Canvas(width: columns, height: lines)
        crew.shareRows(0..<lines, height: 8) { band in
            for line in band { shade(line, heights: heights, woods: woods, into: shaded) }
        }
        let wet = composition.water == nil ? nil : Plane(width: canvas.width, height: canvas.height)
        let strip = 32
        crew.share((canvas.width + strip - 1) / strip) { index in
            let range = (index * strip)..<min((index + 1) * strip, canvas.width)
            draw(range, heights: heights, shaded: shaded, wet: wet, canvas: canvas)
        }
        return wet
    }

    @inline(__always)
    private func worldX(_ column: Int, _ z: Float) -> Float {
        (Float(column - 1) * spacing - composition.frame.centre) / composition.frame.focal * z
    }

    // MARK: Light

    private func shade(_ line: Int, heights: Plane, woods: Plane, into shaded: Canvas) {
        let frame = composition.frame
        let z = distances[line]
        let spanX = spacing * z / frame.focal
        let shadow = shadows(line, heights: heights, spanX: spanX)
        let isMassif = composition.land.massif != .none && z > ground.massifNear * 0.8
        let veil = composition.air.thickness(z) * (isMassif ? massifVeil : 1)
        let row = shaded.row(line)
        let raking = rakingLight
        let mirrored = surface.mirroredSky(z)
        let bandDepth = bandDepth
        // A darker foreground leads the eye in.
        let nearness = 1 - foregroundShade * smoothstep(7, 2.2, z / frame.eye)
        // A dull day's one lit band lies across the middle ground.
        let v = z / frame.eye
        let band = 1 + middleLight * smoothstep(7, 14, v) * smoothstep(60, 26, v)
        // Low light reaches the heights undimmed and at full warmth.
        let height: Float = isMassif ? 1.9 : 1.15
        let light = composition.light
        for column in 0..<columns {
            let h = heights[column, line]
            let normal = normal(column, line, heights: heights, spanX: spanX)
            let x = worldX(column, z)
            let albedo = surface.albedo(x, z, height: h, normal, isMassif: isMassif, wood: woods[column, line])
            let patch = sunPatch(x, z)
            let direct = max(0, ((normal * raking).sum() + 0.08) / 1.08) * shadow[column] * patch
            let sky = 0.5 + 0.35 * normal.y + skySlope * normal.x
            var colour = albedo * (light.fill * sky + light.key * (direct * height))
            colour *= nearness * band * mix(1, patch, bandDepth)
            if !isMassif, h > 0 { colour = mix(colour, mirrored, surface.pool(x, z, normal)) }
            colour = mix(colour, airColour(column), veil)
            row[column] = SIMD4(colour, h < -0.2 ? 1 : 0)
        }
    }

    /// How much of the air before the massif is painted: mountains that the words name are not to pale away.
    private var massifVeil: Float {
        let scene = composition.scene
        return scene.contains(.fog) ? 1 : scene.containsAny(.mountains, .hills, .volcano) ? 0.6 : 0.8
    }

    /// The light as land shows it: seen against the light, slopes would all be shade, so it is let come from more to the
    /// side than it does.
    private var rakingLight: SIMD3<Float> {
        let direction = composition.light.direction
        let turned = SIMD3<Float>(direction.x * 1.6, direction.y + 0.2, min(direction.z, 0.15))
        return turned / (turned * turned).sum().squareRoot()
    }

    /// Light and shadow of clouds that drift over the land, in bands that lead the eye into depth.
    @inline(__always)
    private func sunPatch(_ x: Float, _ z: Float) -> Float {
        let eye = composition.frame.eye
        // By the logarithm of the distance, so that near and far bands are alike in the picture.
        let depth = logf(max(1, z / eye)) * 1.5
        let drift = noise.fbm(x / z * 1.3 + 30, depth, octaves: 2)
        return mix(lightBands.x, lightBands.y, smoothstep(-0.3, 0.25, drift))
    }

    private static func lightBands(of emotion: Emotion) -> Point {
        switch emotion {
        case .calm: Point(0.86, 1.22)
        case .energetic: Point(0.55, 1.25)
        case .mysterious: Point(0.5, 1.25)
        case .hopeful: Point(0.58, 1.2)
        case .melancholic: Point(0.66, 1.5)
        }
    }

    /// Where the ground faces at a point of the grid.
    @inline(__always)
    private func normal(_ column: Int, _ line: Int, heights: Plane, spanX: Float) -> SIMD3<Float> {
        let near = max(0, line - 1)
        let far = min(distances.count - 1, line + 1)
        let left = heights[max(0, column - 1), line]
        let right = heights[min(columns - 1, column + 1), line]
        let rise = heights[column, far] - heights[column, near]
        // White ground shows every hollow.
        let steep = composition.land.cover == .snow && distances[line] < ground.massifNear * 0.8 ? snowRelief : 1
        let normal = SIMD3<Float>(
            (left - right) / (2 * spanX) * steep, 1,
            -rise / max(0.001, distances[far] - distances[near]) * steep)
        return normal / (normal * normal).sum().squareRoot()
    }

    /// How much brighter the sky is to one side where no sun shows the land's form.
    private var skySlope: Float {
        composition.light.source == .sky ? (composition.view.light < 0 ? -0.45 : 0.45) : 0
    }

    private var snowRelief: Float { 2.6 }

    private var middleLight: Float { composition.palette.emotion == .melancholic ? 0.4 : 0 }

    private var foregroundShade: Float {
        switch composition.palette.emotion {
        case .calm, .energetic: 0.14
        case .hopeful: 0.22
        case .mysterious, .melancholic: 0.36
        }
    }

    /// How much of the bands the light of the sky shows as well: where it is closed, it is all the light there is.
    private var bandDepth: Float { composition.light.source == .sky ? 0.55 : 0.2 }

    /// The air takes the light's colour on its side of the picture.
    @inline(__always)
    private func airColour(_ column: Int) -> Colour {
        let air = composition.air
        let distance = (Float(column) * spacing - composition.light.place.x) / composition.frame.unit
        let toward = composition.light.backlit / (1 + 5 * distance * distance)
        return mix(air.colour, air.glow, toward * 0.45)
    }

    /// How much direct light each column of a line gets: one sweep away from the light, carrying the shadow's edge.
    private func shadows(_ line: Int, heights: Plane, spanX: Float) -> [Float] {
        var lit = [Float](repeating: 1, count: columns)
        let light = composition.light
        let across = light.direction.x
        guard abs(across) > 0.05, composition.land.massif != .none else { return lit }
        let drop = max(0.08, light.direction.y) / abs(across) * spanX
        var edge: Float = -1000
        let soft = max(0.3, spanX * 3)
        for step in 0..<columns {
            let column = across > 0 ? columns - 1 - step : step
            edge -= drop
            let h = heights[column, line]
            lit[column] = 1 - smoothstep(0, soft, edge - h) * 0.85
            edge = max(edge, h)
        }
        return lit
    }

    // MARK: Drawing

    private func draw(_ range: Range<Int>, heights: Plane, shaded: Canvas, wet: Plane?, canvas: Canvas) {
        let frame = composition.frame
        let lines = distances.count
        var above = [Float](repeating: 100_000, count: range.count)
        for line in stride(from: lines - 1, through: 1, by: -1) {
            let z = distances[line]
            let nearZ = distances[line - 1]
            for x in range {
                let place = Float(x) / spacing + 1
                let column = Int(place)
                let t = place - Float(column)
                let h = mix(heights[column, line], heights[column + 1, line], t)
                let nearH = mix(heights[column, line - 1], heights[column + 1, line - 1], t)
                let top = frame.horizon - frame.focal * (max(0, h) - frame.eye) / z
                let bottom = frame.horizon - frame.focal * (max(0, nearH) - frame.eye) / nearZ
                let isEdge = above[x - range.lowerBound] >= top
                above[x - range.lowerBound] = top
                guard bottom > top, bottom > 0, top < Float(canvas.height) else { continue }
                let far = mixed(shaded, column, line, t)
                let near = mixed(shaded, column, line - 1, t)
                span(
                    x, top: top, bottom: bottom, far: far, near: near, isEdge: isEdge, z: z, nearZ: nearZ, wet: wet,
                    canvas: canvas)
            }
        }
    }

    @inline(__always)
    private func mixed(_ shaded: Canvas, _ column: Int, _ line: Int, _ t: Float) -> SIMD4<Float> {
        let start = line * shaded.width + column
        return shaded.pixels[start] + (shaded.pixels[start + 1] - shaded.pixels[start]) * t
    }

    /// One run of pixels down a column between two lines of the grid.
    @inline(__always)
    private func span(
        _ x: Int, top: Float, bottom: Float, far: SIMD4<Float>, near: SIMD4<Float>, isEdge: Bool, z: Float,
        nearZ: Float, wet: Plane?, canvas: Canvas
    ) {
        let first = max(0, Int(max(0, top)))
        let last = min(canvas.height - 1, Int(bottom))
        guard first <= last else { return }
        let inverse = 1 / (bottom - top)
        let roughness = surface.grain
        for y in first...last {
            let t = clamp((Float(y) + 0.5 - top) * inverse)
            var colour = far + (near - far) * t
            let water = colour.w
            let distance = z + (nearZ - z) * t
            let eye = composition.frame.eye
            let visible = 1 / (1 + distance / eye * 0.03) - 0.25
            if visible > 0 {
                let wx = (Float(x) - composition.frame.centre) / composition.frame.focal * distance
                let grain = noise.fbm(wx / eye * 9, distance / eye * 5, octaves: 2) * roughness * visible * 1.3
                colour *= 1 + grain
            }
            colour.w = 0.35
            let place = y * canvas.width + x
            var coverage: Float = 1
            if isEdge, y == first, top > 0 { coverage = 1 - (top - Float(first)) }
            canvas.pixels[place] += (colour - canvas.pixels[place]) * coverage
            if let wet { wet.values[place] = mix(wet.values[place], water, coverage) }
        }
    }
}
