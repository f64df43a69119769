import Foundation

/// A wooden fence that runs over the ground from near to far, with a leaning post here and there.
struct Fence: ScenicElement {
    let layer = SceneLayer.ground

    /// No mist lies before what the picture is about.
    func layer(in composition: Composition) -> SceneLayer { Self.isFocus(of: composition) ? .foreground : layer }

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("fence")
        let isFocus = Self.isFocus(of: composition)
        let timber = subject.colour?.colour ?? timber(composition, &dice)
        let posts = line(easel, isFocus: isFocus, &dice)
        guard posts.count > 1 else { return }
        let tall = max(1.15, frame.eye * (isFocus ? 0.56 : 0.36))
        let rails: [Float] = dice.chance(0.5) ? [0.42, 0.82] : [0.3, 0.58, 0.86]
        // Every rail is nailed to a post a little off its height, and the next one begins there.
        let nails = posts.map { _ in rails.map { tall * ($0 + 0.02 * dice.bell()) } }
        easel.draw("fence") { drawing in
            for index in posts.indices.reversed() {
                if index + 1 < posts.count {
                    for (near, far) in zip(nails[index], nails[index + 1]) {
                        rail(
                            from: posts[index] + SIMD3(0, near, 0), to: posts[index + 1] + SIMD3(0, far, 0),
                            thickness: tall * 0.085, timber, easel, &dice, &drawing)
                    }
                }
                post(posts[index], tall: tall, timber, easel, &dice, &drawing)
            }
        }
    }

    /// Whether nothing else in the picture catches the eye.
    private static func isFocus(of composition: Composition) -> Bool {
        Stager.focus(of: composition.scene) == nil && !composition.scene.containsAny(.path, .road, .rails)
    }

    /// Dark before pale mist and pale by night, so that it stands out from the ground.
    private func timber(_ composition: Composition, _ dice: inout Dice) -> Colour {
        let natural = dice.pick([Colour(0x8a7458), Colour(0x74706a), Colour(0xd8d2c4)])
        if composition.hour == .night { return composition.palette.bend(Colour(0xd8d2c4), by: 0.4) * 1.6 }
        return composition.palette.bend(composition.air.fog > 0.3 ? Colour(0x4c443c) : natural, by: 0.6)
    }

    /// However thick the fog, the fence is seen in it.
    private func veiled(_ colour: Colour, at z: Float, _ air: Air) -> Colour {
        mix(colour, air.colour, min(air.thickness(z), mix(0.75, 0.5, air.fog)))
    }

    /// Where the posts stand: a straight run with a slight bend, from one lower corner to a third of the picture, or
    /// across all of it where the picture is about the fence.
    private func line(_ easel: Easel, isFocus: Bool, _ dice: inout Dice) -> [SIMD3<Float>] {
        let frame = easel.composition.frame
        let side: Float = dice.chance(0.5) ? 1 : -1
        let near = frame.focal * frame.eye / (Float(frame.height) * 0.98 - frame.horizon)
        let far = near * (isFocus ? dice.within(2.6...6) : dice.within(9...16))
        let start = side * Float(frame.width) * dice.within(0.42...0.56) / frame.focal * near
        let across = isFocus ? dice.within(-0.52...(-0.2)) : dice.within(-0.22...0.12)
        let end = side * Float(frame.width) * across / frame.focal * far
        let spacing = frame.eye * dice.within(0.8...1)
        let count = min(40, max(6, Int((far - near + abs(end - start)) / spacing)))
        let bend = dice.bell() * frame.eye * 1.2
        var posts: [SIMD3<Float>] = []
        for index in 0...count {
            let t = Float(index) / Float(count)
            let z = mix(near, far, t)
            let x = mix(start, end, t) + bend * sinf(t * Float.pi)
            if easel.composition.water != nil, easel.ground.dryness(x, z) < 0.05 { break }
            if easel.ground.hidden(bearing: x / z * frame.focal, z: z) > frame.unit * 0.01 { break }
            posts.append(SIMD3(x, max(0, easel.ground.height(x, z)), z))
        }
        return evened(posts)
    }

    /// The heights of posts follow the ground without every bump of it.
    private func evened(_ posts: [SIMD3<Float>]) -> [SIMD3<Float>] {
        posts.indices.map { index in
            let near = posts[max(0, index - 1)...min(posts.count - 1, index + 1)]
            var post = posts[index]
            post.y = near.reduce(0) { $0 + $1.y } / Float(near.count)
            return post
        }
    }

    private func rail(
        from near: SIMD3<Float>, to far: SIMD3<Float>, thickness: Float, _ timber: Colour, _ easel: Easel,
        _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let frame = composition.frame
        let a = frame.project(near.x, near.y, near.z)
        let b = frame.project(far.x, far.y, far.z)
        let wide = Point(frame.scale(at: near.z), frame.scale(at: far.z)) * thickness
        let tone = dice.within(0.88...1.06)
        // Its upper edge catches the light of the sky, its face that of the sun.
        for (up, share, shift) in [(Float(0.2), Float(1), Float(0)), (0.9, 0.36, 0.32)] {
            let normal = SIMD3<Float>(0.1, up, -0.86)
            let colour = composition.light.on(timber * tone, normal: normal / (normal * normal).sum().squareRoot())
            drawing.fill(
                Path.stroke(
                    [a - Point(0, wide.x * shift), b - Point(0, wide.y * shift)],
                    widths: [max(0.7, wide.x * share), max(0.6, wide.y * share)]),
                Paint(veiled(colour, at: near.z, composition.air), opacity: up > 0.5 ? 0.8 : 1, fineness: 0.85))
        }
    }

    private func post(
        _ foot: SIMD3<Float>, tall: Float, _ timber: Colour, _ easel: Easel, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let composition = easel.composition
        let frame = composition.frame
        let scale = frame.scale(at: foot.z)
        let base = frame.project(foot.x, foot.y - tall * 0.04, foot.z)
        let width = max(0.9, tall * 0.12 * scale)
        let height = tall * dice.within(0.94...1.1) * scale
        let lean = dice.bell() * width * 0.5
        let left = composition.light.on(timber, normal: SIMD3(-0.7, 0, -0.7))
        let right = composition.light.on(timber * 0.9, normal: SIMD3(0.7, 0, -0.7))
        drawing.dab(
            base, radii: Point(width * 2.2, width * 0.6), softness: 0.9,
            Paint(composition.shadow, opacity: 0.6, fineness: 0.5))
        drawing.fill(
            Path([
                base + Point(-width / 2, 0), base + Point(-width / 2 + lean, -height),
                base + Point(lean, -height - width * 0.35), base + Point(width / 2 + lean, -height),
                base + Point(width / 2, 0),
            ]),
            .gradient(
                veiled(left, at: foot.z, composition.air), veiled(right, at: foot.z, composition.air),
                from: base - Point(width / 2, 0), to: base + Point(width / 2, 0)))
    }
}
