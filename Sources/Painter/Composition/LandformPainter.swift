import Foundation
import NuraModel

/// Paints the face of a landform: cracked, layered or overgrown rock in the scene's light, turf or snow on its
/// edge, and the wet dark of its foot.
struct LandformPainter {
    private let composition: Composition
    private let form: Landform
    private let matter: Matter
    /// Bumps of the face, on a coarse grid.
    private let bumps: Plane
    private let step: Int
    private let columns: [Column]
    private let left: Int
    private let rows: Range<Int>

    /// The outline in one column of pixels.
    private struct Column {
        let top: Float
        let foot: Float
        /// How far the face turns away from the eye to its open side.
        let turn: Float
        let cap: Float
    }

    /// What the face is made of, bent by the palette.
    private struct Matter {
        let dark: Colour
        let light: Colour
        /// What lies on its flat parts.
        let cap: Colour
        /// The thickness of the cap, in parts of the unit.
        let depth: Float
        let shore: Colour
    }

    init(_ composition: Composition, _ form: Landform, crew: Crew) {
        self.composition = composition
        self.form = form
        let frame = composition.frame
        matter = Self.matter(composition, form.kind)
        step = max(2, Int(frame.unit / 400))
        let depth = matter.depth * frame.unit
        let noise = form.noise
        let columns = (0..<frame.width).map { column in
            let x = Float(column) + 0.5
            let inset = form.inset(x)
            let turn =
                form.kind == .fallsWall || form.kind == .dune ? 0 : -form.side * 0.8 * max(0, 1 - max(0, inset) / 0.09)
            let ragged = 0.5 + 0.7 * noise.at(x / frame.unit * 26, 77) + 0.5 * noise.at(x / frame.unit * 70, 78)
            return Column(top: form.top(x), foot: form.foot(x), turn: turn, cap: depth * max(0.15, ragged))
        }
        let reached = columns.indices.filter { columns[$0].foot - columns[$0].top > 0.3 }
        self.columns = columns
        left = reached.first ?? 0
        let top = reached.map { columns[$0].top }.min() ?? 0
        let bottom = reached.map { columns[$0].foot }.max() ?? 0
        rows = max(0, Int(top))..<max(max(0, Int(top)), min(frame.height, Int(bottom) + 2))
        bumps = Self.bumps(form, composition, rows: rows, step: step, crew: crew)
    }

    private static func matter(_ composition: Composition, _ kind: Landform.Kind) -> Matter {
        let palette = composition.palette
        let land = LandMatter(composition)
        let share: Float = palette.emotion == .energetic ? 0.2 : 0.55
        func bent(_ code: UInt32) -> Colour { palette.bend(Colour(code), by: share) }
        let isSnowy = composition.land.cover == .snow
        let turf = isSnowy ? land.snow : composition.land.cover == .autumn ? bent(0x8a6a34) : bent(0x62803a)
        switch kind {
        case .headland:
            return Matter(
                dark: bent(0x5f564c), light: bent(0xb8a890), cap: turf, depth: 0.016, shore: bent(0x3a3a38))
        case .island:
            return Matter(
                dark: isSnowy ? bent(0x77808a) : bent(0x2f4a2a), light: isSnowy ? land.snow : bent(0x7c9448), cap: turf,
                depth: 0.006, shore: bent(0xdcc698))
        case .canyonWall:
            return Matter(
                dark: bent(0x7a3c24), light: bent(0xdc9a62), cap: isSnowy ? land.snow : bent(0xb8865a), depth: 0.008,
                shore: bent(0x8a5a3c))
        case .volcano:
            return Matter(
                dark: bent(0x2e2a2c), light: bent(0x7a6a62), cap: isSnowy ? land.snow : bent(0x4a4240), depth: 0.004,
                shore: bent(0x4c5a3a))
        case .dune:
            return Matter(
                dark: land.cover.0, light: land.cover.1, cap: land.cover.1, depth: 0, shore: land.cover.0)
        case .fallsWall:
            return Matter(
                dark: bent(0x4a4a42), light: bent(0xa29c88), cap: turf, depth: 0.03, shore: bent(0x2c332c))
        }
    }

    /// Heights of the face toward the eye.
    private static func bumps(
        _ form: Landform, _ composition: Composition, rows: Range<Int>, step: Int, crew: Crew
    ) -> Plane {
        let width = composition.frame.width / step + 3
        let plane = Plane(width: width, height: rows.count / step + 3)
        let unit = composition.frame.unit
        let noise = form.noise
        // Far faces are small: their texture must be as fine.
        let scale = unit / max(unit * 0.12, form.height) * 0.34
        crew.shareRows(0..<plane.height, height: 8) { band in
            for line in band {
                for column in 0..<width {
                    let x = (Float(column * step) - form.place) / unit * scale
                    let y = (Float(rows.lowerBound + line * step) - form.base) / unit * scale
                    plane[column, line] = bump(form, x, y, scale: scale, noise)
                }
            }
        }
        return plane
    }

    @inline(__always)
    private static func bump(_ form: Landform, _ x: Float, _ y: Float, scale: Float, _ noise: Noise) -> Float {
        switch form.kind {
        case .headland, .fallsWall:
            // Slabs of rock that lean against each other, parted by cracks and crossed by ledges.
            let lean = x + 0.03 * noise.at(x * 11, y * 11)
            let slabs = 0.9 * noise.facets(lean * 9, y * 4.2) + 0.5 * noise.facets(lean * 22 + 9, y * 13)
            let crack = smoothstep(0.13, 0, abs(noise.at(lean * 12 + 40, y * 3.5)))
            let ledge = smoothstep(0.16, 0, abs(noise.at(x * 4 - 30, y * 15 + noise.at(x * 7, y * 2))))
            return 0.55 + slabs * 0.5 - crack * 0.2 - ledge * 0.17 + noise.fbm(x * 42, y * 42, octaves: 3) * 0.5
        case .canyonWall:
            // Beds that dip and swell, and gullies that lean and end: straight ones would weave a plaid.
            let dip = y + 0.03 * noise.at(x * 5, y * 6) + 0.05 * x
            let lean = x + 0.09 * noise.at(x * 4 + 3, y * 7) + 0.16 * y
            let layers = noise.at(x * 2.3 + 4, dip * 26) + 0.5 * noise.at(x * 4 - 7, dip * 61)
            let gullies = noise.ridged(lean * 11, y * 6, octaves: 3)
            let worn = 0.5 + 0.5 * noise.at(x * 6 - 20, y * 9)
            return 0.16 + layers * 0.36 + gullies * 0.6 * worn + noise.fbm(x * 26, y * 26, octaves: 2) * 0.22
        case .island:
            // Crowns of trees seen from afar.
            return noise.fbm(x * 30, y * 44, octaves: 3) * 0.9 + noise.fbm(x * 9, y * 9, octaves: 2) * 0.5
        case .volcano:
            // Gullies fan out from the crater.
            let fan = x / max(0.05, 0.4 + y * 0.9)
            return noise.ridged(fan * 7, y * 1.6, octaves: 4) * 0.9 + noise.fbm(x * 22, y * 22, octaves: 2) * 0.2
        case .dune:
            // Ridges of sand: the crest lines of the noise wind down the face as they do along the edge.
            let ripple = noise.at(x * 14 + noise.at(x * 6, y * 9), y * 90) * 0.0045
            return form.crest(x / scale, y / scale) * 0.7 + ripple
        }
    }

    func paint(on canvas: Canvas, wet: Plane?, crew: Crew) {
        guard !rows.isEmpty else { return }
        let veil = composition.air.thickness(form.distance)
        crew.shareRows(rows) { band in
            for y in band { paintRow(y, veil: veil, canvas: canvas, wet: wet) }
        }
    }

    @inline(__always)
    private func paintRow(_ y: Int, veil: Float, canvas: Canvas, wet: Plane?) {
        let row = canvas.row(y)
        let air = composition.air
        let light = composition.light
        let unit = composition.frame.unit
        let line = Float(y) + 0.5
        for x in left..<canvas.width {
            let column = columns[x]
            let cover = clamp(line - column.top + 0.5) * footing(x, line, column)
            guard cover > 0.003, column.foot - column.top > 0.3 else { continue }
            let away = (Float(x) - light.place.x) / unit
            let haze = mix(air.colour, air.glow, light.backlit * 0.45 / (1 + 5 * away * away))
            // Mist gathers at its foot.
            let low = 1 - clamp((column.foot - line) / max(1, form.height))
            let colour = mix(face(x, line, column), haze, min(0.95, veil * (0.75 + 0.5 * low * low)))
            row[x] += (SIMD4(colour, 0.55) - row[x]) * cover
            if let wet { wet.values[y * canvas.width + x] *= 1 - cover }
        }
    }

    /// How much of the ground before it a place of the face hides: what stands on land runs out into it in tongues of
    /// scree, what stands in water ends there.
    @inline(__always)
    private func footing(_ x: Int, _ line: Float, _ column: Column) -> Float {
        let above = column.foot - line
        guard form.kind == .volcano || form.kind == .fallsWall else { return clamp(above + 0.5) }
        let apron = composition.frame.unit * (form.kind == .volcano ? 0.05 : 0.03)
        let tongue = 0.5 + 0.7 * form.noise.at(Float(x) / composition.frame.unit * 17, 91)
        return smoothstep(0, apron * max(0.1, tongue), above)
    }

    /// The lit surface at a place.
    @inline(__always)
    private func face(_ x: Int, _ line: Float, _ column: Column) -> Colour {
        let px = Float(x) / Float(step)
        let py = (line - Float(rows.lowerBound)) / Float(step)
        let here = bumps.sample(px, py)
        let perUnit = composition.frame.unit / (2 * Float(step))
        let relief = perUnit * (form.kind == .dune ? 0.3 : 0.0156)
        let slopeX = (bumps.sample(px + 1, py) - bumps.sample(px - 1, py)) * relief
        let slopeY = (bumps.sample(px, py + 1) - bumps.sample(px, py - 1)) * relief
        let depth = (line - column.top) / max(1, column.foot - column.top)
        let onCap = form.kind == .dune ? 0 : smoothstep(column.cap * 1.25, column.cap * 0.75, line - column.top)
        let isMound = form.kind == .island || form.kind == .volcano
        let up: Float = isMound ? 0.55 - 0.3 * depth : 0.12
        var normal = SIMD3<Float>(column.turn - slopeX, up + slopeY + onCap * 1.4, -0.75)
        normal /= (normal * normal).sum().squareRoot()
        var albedo = mix(matter.dark, matter.light, clamp(0.1 + here * 0.75))
        let shore =
            switch form.kind {
            case .dune: Float(0)
            case .volcano: smoothstep(0.6, 1, depth) * 0.8
            default: smoothstep(1 - shoreShare, 1, depth + here * 0.04)
            }
        albedo = mix(albedo, matter.shore, shore)
        albedo = mix(albedo, matter.cap * (0.85 + 0.3 * here), onCap)
        let hollow = 0.62 + 0.38 * smoothstep(0, 0.75, here)
        return raked(albedo, normal) * mix(hollow, 1, onCap)
    }

    /// How much of the height above its foot is shore: sand on an island, wet rock below a cliff.
    private var shoreShare: Float { form.kind == .island ? 0.16 : 0.2 }

    /// Seen against the light a face would be all shade: the light is let come from more to the side.
    @inline(__always)
    private func raked(_ albedo: Colour, _ normal: SIMD3<Float>) -> Colour {
        let light = composition.light
        let d = light.direction
        let turned = SIMD3<Float>(d.x * 1.7 + (d.x < 0 ? -0.2 : 0.2), d.y + 0.3, min(d.z, -0.12))
        let toward = turned / (turned * turned).sum().squareRoot()
        let direct = max(0, ((normal * toward).sum() + 0.12) / 1.12)
        // By night a face would be lost in its own shade.
        let glimmer: Float = composition.hour == .night ? 1.6 : 1
        return albedo * (light.fill * ((0.66 + 0.34 * normal.y) * glimmer) + light.key * (direct * 1.15 * glimmer))
    }
}
