import Foundation

/// Paints water: what stands above it, mirrored and broken by waves, over the colour of its depth.
struct WaterPainter {
    private let composition: Composition
    private let water: WaterPlan
    private let noise: Noise
    private let fine: Noise

    init(_ composition: Composition, water: WaterPlan) {
        self.composition = composition
        self.water = water
        var dice = composition.dice("water")
        noise = Noise(&dice)
        fine = Noise(&dice)
    }

    /// For every column the row about which what stands above the water is mirrored: where the far land ends and water
    /// begins, or the horizon.
    private func waterlines(_ canvas: Canvas, _ wet: Plane) -> [Float] {
        let horizon = composition.frame.horizon
        let first = max(0, min(canvas.height - 1, Int(horizon)))
        // The banks of a river or a pond are low: it mirrors what lies far behind them.
        let isFlat = water.body != .lake
        let below = Float(canvas.height) - horizon
        let farthest = horizon + below * (water.farShore + 0.05)
        let lines = (0..<canvas.width).map { x -> Float in
            var row = first
            while row < canvas.height, wet.values[row * canvas.width + x] < 0.5 { row += 1 }
            // Where there is no water below, any row will do; behind a near bank it is still the far shore that counts.
            return row > first + 1 && !isFlat ? min(Float(row), farthest) : horizon
        }
        // Reflections of neighbouring columns must meet.
        let reach = max(1, Int(composition.frame.unit * 0.012))
        var sums: [Float] = [0]
        for line in lines { sums.append((sums.last ?? 0) + line) }
        return lines.indices.map { x in
            let (low, high) = (max(0, x - reach), min(lines.count, x + reach + 1))
            return (sums[high] - sums[low]) / Float(high - low)
        }
    }

    /// - Parameter reflections: draws what stands in the water, upside down, on the mirror picture, whose first row is
    ///   the second argument.
    func paint(on canvas: Canvas, wet: Plane, crew: Crew, reflections: (Canvas, Int) -> Void) {
        let top = max(0, min(canvas.height - 1, Int(composition.frame.horizon) - 1))
        let mirror = Canvas(width: canvas.width, height: canvas.height - top)
        let shores = waterlines(canvas, wet)
        let fronts = fronts(canvas.width)
        let beyond = zenith(canvas)
        crew.shareRows(0..<mirror.height) { rows in
            for line in rows {
                mirrorRow(
                    line, top: top, shores: shores, fronts: fronts, beyond: beyond, canvas: canvas, mirror: mirror)
            }
        }
        reflections(mirror, top)
        crew.shareRows(top..<canvas.height) { rows in
            for y in rows { waterRow(y, top: top, canvas: canvas, mirror: mirror, wet: wet) }
        }
    }

    /// For every landform, the nearest first, and every column its upper edge and its foot, both far below where it does
    /// not reach.
    private func fronts(_ width: Int) -> [[Point]] {
        composition.landforms.reversed().map { form in
            (0..<width).map { column in
                let x = Float(column) + 0.5
                return form.rise(x) > 0.5 ? Point(form.top(x), form.foot(x)) : Point(repeating: 1e6)
            }
        }
    }

    /// How many rows at the top of the picture show nothing but sky.
    private var openRows: Float {
        let (frame, light) = (composition.frame, composition.light)
        let lamp = light.source == .sky || light.place.y < 0 ? frame.horizon : light.place.y - frame.unit * 0.1
        let summits = composition.landforms.map { frame.horizon - $0.height }.min() ?? frame.horizon
        return max(frame.unit * 0.06, min(frame.horizon * 0.35, lamp, summits))
    }

    /// The colour of the sky at the upper edge of the picture on the whole.
    private func zenith(_ canvas: Canvas) -> SIMD4<Float> {
        let rows = max(1, Int(openRows / 2))
        let pixels = canvas.pixels[0..<(rows * canvas.width)]
        let edge = pixels.reduce(.zero, +) / Float(pixels.count)
        // Higher up a sky has fewer clouds, for one looks through between them.
        return (edge + SIMD4(composition.sky.ramp.colour(0), edge.w)) / 2
    }

    private func mirrorRow(
        _ line: Int, top: Int, shores: [Float], fronts: [[Point]], beyond: SIMD4<Float>, canvas: Canvas, mirror: Canvas
    ) {
        let to = mirror.row(line)
        let light = composition.light
        let lamp = composition.scene.discShare(of: light.source == .moon ? .moon : .sun)
        let disc = light.source == .sky ? 0 : composition.frame.unit * lamp * 1.2
        let row = Float(line + top)
        let open = openRows
        let reach = composition.frame.unit * 0.09
        for x in 0..<canvas.width {
            var source = 2 * shores[x] - max(row, shores[x])
            // What lies above the picture goes on as its upper edge for a little, and is then what that is on the whole:
            // one row drawn out would be pillars.
            let above = max(0, -source)
            if source < 0 { source = open * (1 - expf(source / open)) }
            // A landform stands nearer than the shore, and is mirrored about its own foot.
            for front in fronts where row >= front[x].y && 2 * front[x].y - row > front[x].x {
                source = 2 * front[x].y - row
                break
            }
            let from = max(0, min(canvas.height - 1, Int(source))) * canvas.width
            to[x] = canvas.pixels[from + x]
            if above > 0, source <= open { to[x] += (beyond - to[x]) * smoothstep(0, reach, above) }
            guard abs(source - light.place.y) < disc, abs(Float(x) - light.place.x) < disc else { continue }
            // Ripples leave no disc of the sun or the moon, only brightness where it was.
            let beside = Int(light.place.x + (light.place.x < composition.frame.centre ? 1.3 : -1.3) * disc)
            let clear = canvas.pixels[from + max(0, min(canvas.width - 1, beside))]
            to[x] = clear + (to[x] - clear) * 0.3
        }
    }

    @inline(__always)
    private func waterRow(_ y: Int, top: Int, canvas: Canvas, mirror: Canvas, wet: Plane) {
        let frame = composition.frame
        let light = composition.light
        let row = canvas.row(y)
        let z = frame.distance(ofRow: Float(y) + 0.5)
        let depth = (Float(y) - frame.horizon) / max(1, Float(canvas.height) - frame.horizon)
        let metresPerRow = z * z / (frame.focal * frame.eye)
        let waves = Waves(water: water, footprint: metresPerRow, unit: frame.unit)
        // Toward the eye one looks into the water, toward the horizon along it.
        let angle = (Float(y) - frame.horizon) / frame.focal
        let glance = 1 / (1 + angle * 2.4)
        let mirrorShare = mix(0.4, 0.94, glance * glance) * (1 - 0.2 * water.roughness)
        let veil = composition.air.thickness(z) * 0.5
        let flakes = Point(14, 190) / frame.unit / (0.5 + depth)
        let stretch = frame.unit * (0.009 + 0.045 * min(0.7, water.roughness)) * (1 - 0.35 * depth)
        for x in 0..<canvas.width {
            let share = wet.values[y * canvas.width + x]
            guard share > 0.003 else { continue }
            let wx = (Float(x) - frame.centre) / frame.focal * z
            let slope = waves.slope(wx, z, noise, fine)
            // Seen at a low angle, ripples draw what is mirrored out into flakes.
            let flake = fine.at(Float(x) * flakes.x, Float(y) * flakes.y) * stretch
            let lift = slope.y * waves.lift + flake
            let line = Float(y - top) + lift
            let seen = mirror.sample(Float(x) + slope.x * waves.lift * 0.35, max(0, line))
            let reflected = Colour(seen.x, seen.y, seen.z)
            let body = water.colour * (1 + 0.5 * slope.y)
            let tilt = clamp(mirrorShare - slope.y * 0.25 * (0.3 + water.roughness))
            var colour = mix(body, reflected, tilt)
            let glint = glitter(Float(x), slope: slope, light: light, depth: depth)
            colour += light.key * glint
            if water.roughness > 0.6 {
                let crest = smoothstep(0.55, 0.95, slope.y + fine.at(wx * 1.7, z * 0.9) * 0.35)
                colour = mix(colour, (light.fill + light.key) * 0.8, crest * 0.5 * smoothstep(0.02, 0.2, depth))
            }
            colour = mix(colour, composition.air.colour, veil)
            row[x] += (SIMD4(colour, 0.4) - row[x]) * share
        }
    }

    /// Flashes on wave slopes that tilt the light toward the eye, in a path below the light.
    @inline(__always)
    private func glitter(_ x: Float, slope: Point, light: Light, depth: Float) -> Float {
        guard light.source != .sky, light.direction.z > 0 else { return 0 }
        let frame = composition.frame
        let away = (x - light.place.x) / frame.unit
        let width = 0.03 + 0.1 * depth + 0.12 * water.roughness * depth
        let path = 1 / (1 + (away / width) * (away / width))
        let flash = smoothstep(0.12, 0.5, slope.y + 0.3 * path - 0.1)
        return path * path * flash * (0.5 + 1.1 * water.roughness)
    }
}

/// The slopes of a water surface, with the waves too small for a row left out.
private struct Waves {
    private let long: Float
    private let middle: Float
    private let short: Float
    /// How far, in pixels, a slope moves what is mirrored.
    let lift: Float

    init(water: WaterPlan, footprint: Float, unit: Float) {
        func seen(_ length: Float) -> Float { 1 - smoothstep(length * 0.25, length * 2.5, footprint) }
        let rough = water.roughness
        long = seen(7) * rough * 0.9
        middle = seen(1.8) * (0.25 + 0.5 * rough)
        short = max(0.12, seen(0.5)) * (0.25 + 0.3 * rough)
        lift = unit * (0.008 + 0.075 * rough)
    }

    @inline(__always)
    func slope(_ x: Float, _ z: Float, _ noise: Noise, _ fine: Noise) -> Point {
        var y: Float = 0
        if long > 0.01 {
            // Crests that wander and end: unbroken, they would be stripes across the picture.
            let bend = noise.at(x * 0.03, z * 0.03) * 2
            let shift = fine.at(x * 0.09, z * 0.05) * 1.4
            y += noise.at(x * 0.15 + bend, z * 0.21 + shift) * long
        }
        if middle > 0.01 { y += fine.at(x * 0.32 + y, z * 0.85) * middle }
        let ripple = noise.at(x * 1.1 - y, z * 2.9) * short
        return Point(ripple + 0.3 * y, y + ripple)
    }
}
