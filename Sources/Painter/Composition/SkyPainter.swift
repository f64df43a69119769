import Foundation

/// Paints the sky from the top of the picture to below the horizon: gradient, glow and clouds.
struct SkyPainter {
    private let composition: Composition
    private let noise: Noise
    /// Clouds are smooth enough to be worked out on every second or third pixel.
    private let step: Int
    private let cumulus: Cumulus?
    private let storm: StormFront?
    /// How densely rain hangs from a closed sky, from 0 to 1.
    private let rain: Float

    init(_ composition: Composition) {
        self.composition = composition
        var dice = composition.dice("sky")
        noise = Noise(&dice)
        cumulus = [.towers, .heaps].contains(composition.sky.clouds) ? Cumulus(composition) : nil
        rain = composition.scene.contains(.rain) ? 0.6 : 0
        storm = composition.sky.clouds == .storm ? StormFront(composition) : nil
        step = max(2, Int(composition.frame.unit / 340))
    }

    /// The bare sky: gradient and glow.
    ///
    /// - Parameter bottom: the first row that need not be painted.
    func paint(on canvas: Canvas, bottom: Int, crew: Crew) {
        let frame = composition.frame
        let steps = 512
        let gradient = (0...steps).map { composition.sky.ramp.colour(Float($0) / Float(steps)) }
        crew.shareRows(0..<max(1, min(canvas.height, bottom))) { rows in
            for y in rows {
                let fall = powf(clamp(Float(y) / frame.horizon), 1.15) * Float(steps)
                let stop = min(Int(fall), steps - 1)
                let clear = mix(gradient[stop], gradient[stop + 1], fall - Float(stop))
                skyRow(y, base: mix(clear, composition.air.colour, fogginess(y)), canvas: canvas)
            }
        }
    }

    /// Fog that lies on the land hides the lower sky as well.
    private func fogginess(_ y: Int) -> Float {
        composition.air.fog * smoothstep(0.25, 0.95, Float(y) / composition.frame.horizon)
    }

    @inline(__always)
    private func skyRow(_ y: Int, base: Colour, canvas: Canvas) {
        let row = canvas.row(y)
        guard composition.light.source != .sky else {
            for x in 0..<canvas.width { row[x] = SIMD4(base, 0.12) }
            return
        }
        let glow = composition.sky.glow
        for x in 0..<canvas.width {
            row[x] = SIMD4(base + (glow - base * 0.35) * (halo(x, y) * 0.6), 0.12)
        }
    }

    /// How much the light spreads to a place of the sky: wide along the horizon, and close around its source.
    @inline(__always)
    private func halo(_ x: Int, _ y: Int) -> Float {
        let light = composition.light
        let unit = composition.frame.unit
        let dx = (Float(x) - light.place.x) / unit
        let dy = (Float(y) - light.place.y) / unit
        return 0.55 / (1 + 14 * (dx * dx * 0.55 + dy * dy * 1.4)) + 0.5 / (1 + 160 * (dx * dx + dy * dy))
    }

    /// Clouds over whatever is in the sky by then.
    func paintClouds(on canvas: Canvas, bottom: Int, crew: Crew) {
        guard composition.sky.clouds != .none else { return }
        let rows = max(1, min(canvas.height, bottom))
        let density = Plane(width: canvas.width / step + 2, height: rows / step + 2)
        let lit = Plane(width: density.width, height: density.height)
        crew.shareRows(0..<density.height, height: 8) { band in
            for y in band { cloudRow(y, density, lit) }
        }
        crew.shareRows(0..<rows) { band in
            for y in band { cloudPixels(y, density: density, lit: lit, canvas: canvas) }
        }
    }

    @inline(__always)
    private func cloudPixels(_ y: Int, density: Plane, lit: Plane, canvas: Canvas) {
        let row = canvas.row(y)
        let sky = composition.sky
        let shines = composition.light.source != .sky
        let shine: Float = composition.hour == .day ? 0.4 : 1
        let clearness = 1 - 0.85 * fogginess(y)
        for x in 0..<canvas.width {
            let px = Float(x) / Float(step)
            let py = Float(y) / Float(step)
            let cover = density.sample(px, py) * clearness
            guard cover > 0.004 else { continue }
            let bright = lit.sample(px, py)
            var cloud = mix(sky.cloudShade, sky.cloudLight, bright)
            if shines {
                // Thin edges near the light shine.
                let halo = halo(x, y)
                cloud += sky.glow * (halo * ((1 - cover) * 0.5 + bright * 0.35) * shine)
            }
            row[x] += (SIMD4(cloud, 0.15) - row[x]) * cover
        }
    }

    /// Density and lighting of the clouds for one row of the coarse grid.
    @inline(__always)
    private func cloudRow(_ line: Int, _ density: Plane, _ lit: Plane) {
        let frame = composition.frame
        let light = composition.light
        let y = Float(line * step)
        let elevation = max(0, (frame.horizon - y) / frame.unit)
        let octaves = max(3, Int(5 * composition.detail))
        let isOpened = composition.scene.contains(.crescent)
        for column in 0..<density.width {
            let x = (Float(column * step) - frame.centre) / frame.unit
            let toward =
                Point(light.place.x - frame.centre, frame.horizon - light.place.y) / frame.unit - Point(x, elevation)
            let length = max(0.05, (toward * toward).sum().squareRoot())
            let offset = toward / length * 0.035
            if let (cover, bright) = built(x, elevation, toward: toward / length) {
                (density[column, line], lit[column, line]) = (cover, bright)
                continue
            }
            let here = cloud(x, elevation, octaves: octaves)
            density[column, line] = here.cover * (isOpened ? opening(toward) : 1)
            guard here.cover > 0.004 else { continue }
            let beyond = cloud(x + offset.x, elevation + offset.y, octaves: octaves - 2)
            // Under a closed cover light breaks in low over the horizon and near its source.
            let isClosed = composition.sky.clouds == .overcast
            let gap =
                isClosed
                ? composition.sky.gap * (0.5 / (1 + 70 * elevation * elevation))
                    + 0.25 / (1 + 6 * (toward * toward).sum()) - 0.3
                : 0
            let thin: Float = composition.hour == .day ? 0.18 : 0.35
            lit[column, line] = clamp(
                0.54 + gap + (here.body - beyond.body) * (isClosed ? 2.6 : 2) + (1 - here.cover) * thin)
        }
    }

    /// What there is at a place of clouds that have a build of their own; `nil` where they are a layer.
    @inline(__always)
    private func built(_ x: Float, _ elevation: Float, toward: Point) -> (cover: Float, lit: Float)? {
        if let cumulus {
            let heaped = cumulus.at(Point(x, elevation), toward: toward)
            return (heaped.cover, heaped.lit)
        }
        return storm?.at(x, elevation, toward: toward)
    }

    /// Clouds part before a crescent, which is too thin to shine through them.
    private func opening(_ toward: Point) -> Float {
        smoothstep(0.1, 0.24, (toward * toward).sum().squareRoot())
    }

    /// How much cloud hides the sky in a direction, and how deep the cloud is there, which light has to pass; `x` and
    /// `elevation` in frame units.
    @inline(__always)
    private func cloud(_ x: Float, _ elevation: Float, octaves: Int) -> (cover: Float, body: Float) {
        let cover = composition.sky.cloudCover
        let haze = smoothstep(0, 0.1, elevation)
        let x = x / composition.sky.cloudSize
        let elevation = elevation / composition.sky.cloudSize
        // A layer overhead: seen ever more from the side toward the horizon.
        let depth = 1 / (elevation + 0.16)
        let u = x * depth
        switch composition.sky.clouds {
        // Heaps and storms are built up by themselves.
        case .none, .heaps, .towers, .storm:
            return (0, 0)
        case .wisps:
            let n = noise.warped(u * 0.9, depth * 2.4, strength: 0.5, octaves: octaves)
            let strands = noise.fbm(u * 2.2 + n, depth * 9, octaves: 3)
            let veil = smoothstep(0.55 - cover, 1.05 - cover * 0.6, n * 0.8 + 0.35 + strands * 0.22) * 0.75
            return (veil * (0.3 + 0.7 * haze), veil)
        case .banks:
            let n = noise.warped(x * 1.3, elevation * 7.5, strength: 0.35, octaves: octaves)
            return (smoothstep(0.5 - cover, 0.78 - cover * 0.5, n + 0.22) * 0.88, n)
        case .swept:
            // Drawn out on a slant by the wind.
            let n = noise.warped(x * 0.7 + elevation * 1.6, elevation * 5.2 - x * 2.3, strength: 0.4, octaves: octaves)
            return (smoothstep(0.5 - cover, 0.82 - cover * 0.5, n + 0.18) * 0.9 * (0.4 + 0.6 * haze), n * 1.3)
        case .overcast:
            let n = noise.warped(u * 0.62, depth * 1.1, strength: 0.5, octaves: octaves)
            let body = smoothstep(-0.5, 0.6, n)
            // It ends in a ragged edge above the horizon, and below it the sky is open.
            let edge = smoothstep(0.05, 0.21, elevation + n * 0.08)
            let shafts = smoothstep(0, 0.45, noise.at((x + elevation * 0.3) * 3.1, 4)) * rain
            return (max((0.45 + 0.5 * body) * mix(0.12, 1, edge), shafts), 0.5 * body)
        }
    }
}
