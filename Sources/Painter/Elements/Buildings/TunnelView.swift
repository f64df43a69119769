import Foundation

/// The view out of a tunnel or a cave from within: a dark vault that runs toward the light at its end.
struct TunnelView: ScenicElement {
    let layer = SceneLayer.indoors

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard composition.scene.looksOutOfTunnel else { return }
        var dice = composition.dice("tunnel")
        let vault = Vault(composition, isWild: subject.traits.contains(.wild), &dice)
        easel.draw("tunnel") { drawing in
            vault.draw(into: &drawing, &dice)
            for (index, creature) in composition.scene.subjects.filter({ $0.thing.realm == .creature }).enumerated() {
                guard let element = ElementCatalogue.element(for: creature.thing) else { continue }
                let (foot, scale) = vault.station(index)
                drawing.stand(creature, at: foot, scale: scale, in: composition, seed: dice.next()) {
                    element.draw(with: &$0)
                }
            }
        }
    }
}

/// A vaulted passage in perspective: rings about one vanishing point, the wider the nearer.
private struct Vault {
    /// The vanishing point in pixels.
    let eye: Point
    /// Half the width of the far opening in pixels.
    let half: Float
    let isWild: Bool
    let stone: Colour
    let light: Colour
    let ambient: Colour
    let frame: Frame
    let hasRails: Bool
    private let noise: Noise
    /// How far the opening is from the eye, in metres, where the passage is two metres wide.
    private let length: Float = 26
    /// The perimeter from the left foot over the crown to the right foot, about a unit half width.
    private let wall = 24

    init(_ composition: Composition, isWild: Bool, _ dice: inout Dice) {
        frame = composition.frame
        self.isWild = isWild
        half = frame.unit * dice.within(0.13...0.17)
        eye = Point(frame.centre + dice.bell() * Float(frame.width) * 0.05, frame.horizon - half * 0.1)
        let natural = composition.scene.subject(.tunnel)?.colour?.colour
        stone = natural ?? composition.palette.bend(Colour(isWild ? 0x8a7e72 : 0x9a7c66), by: 0.6)
        let sky = composition.sky.ramp.colour(0.8)
        light = (sky + composition.light.key * 0.6 + Colour(0.1, 0.09, 0.07)) * 1.15
        ambient = composition.light.fill * 0.05 + Colour(0.012, 0.012, 0.014)
        hasRails = composition.scene.contains(.rails)
        noise = Noise(&dice)
    }

    /// Where something stands in the passage, and how many pixels a metre are there.
    func station(_ index: Int) -> (foot: Point, scale: Float) {
        let scale = half * length / (9 - 1.5 * Float(index % 3)) / 2.3
        let side = Float((index + 1) / 2) * (index % 2 == 0 ? 0.7 : -0.7)
        return (eye + Point(side * scale, 0.5 * scale * 2.3), scale)
    }

    func draw(into drawing: inout Drawing, _ dice: inout Dice) {
        glare(&drawing)
        var depth = length
        while depth > 2 {
            let near = depth * 0.89
            segment(&drawing, from: depth, to: near, &dice)
            depth = near
        }
        floor(&drawing, &dice)
        drawing.glow(eye + Point(0, -half * 0.3), radius: half * 4.5, light * 0.2)
        drawing.glow(eye + Point(0, half * 0.2), radius: half * 2, light * 0.22)
    }

    /// A place on the wall: `t` from 0, the left foot, to 1, the right one.
    private func place(_ t: Float, depth: Float) -> Point {
        let scale = half * length / depth
        let spring: Float = 0.3
        let out: Point
        if t < 0.16 {
            out = Point(-1, mix(0.5, -spring, t / 0.16))
        } else if t > 0.84 {
            out = Point(1, mix(-spring, 0.5, (t - 0.84) / 0.16))
        } else {
            let angle = (t - 0.16) / 0.68 * Float.pi
            out = Point(-cosf(angle), -spring - sinf(angle))
        }
        guard isWild else { return eye + out * scale }
        let rough = 1 + 0.3 * noise.fbm(t * 7, depth * 0.35, octaves: 3)
        return eye + Point(out.x * rough, min(out.y * rough, 0.5)) * scale
    }

    /// How much light reaches the wall there.
    private func lit(_ depth: Float, _ t: Float) -> Colour {
        let far = length - depth
        let reach = 1 / (1 + far * 0.14 + far * far * 0.016)
        // The crown takes less than the walls, which face one another.
        let low = 0.6 + 0.4 * abs(t - 0.5) * 2
        return stone * (light * (reach * low * 0.5) + ambient)
    }

    private func segment(_ drawing: inout Drawing, from depth: Float, to near: Float, _ dice: inout Dice) {
        let shift: Float = dice.chance(0.5) ? 0.5 : 0
        for index in 0..<wall {
            let t = Float(index) / Float(wall)
            let next = Float(index + 1) / Float(wall)
            // A little over its edges, or light would show between the pieces.
            let (left, right) = (max(0, t - 0.005), min(1, next + 0.005))
            let ends = [
                place(left, depth: depth * 1.03), place(right, depth: depth * 1.03), place(right, depth: near),
                place(left, depth: near),
            ]
            let tone = isWild ? dice.within(0.6...1.3) : dice.within(0.86...1.1)
            let colour = lit((depth + near) / 2, t) * tone
            let out = ends.map { corner in corner + (corner - eye) / frame.unit * 1.2 }
            drawing.fill(
                Path(out),
                Paint(colour, grain: isWild ? 0.35 : 0.2, grainSize: Point(half * 0.1, half * 0.06), fineness: 0.8))
            guard !isWild else { continue }
            bricks(&drawing, t, next, depth, near, shift, colour, &dice)
        }
    }

    /// Courses of brick: joints in both directions, single bricks darker or paler.
    private func bricks(
        _ drawing: inout Drawing, _ t: Float, _ next: Float, _ depth: Float, _ near: Float, _ shift: Float,
        _ colour: Colour, _ dice: inout Dice
    ) {
        let size = half * length / near * 0.1
        guard size > 2 else { return }
        let middle = mix(t, next, 0.5)
        let cut = mix(depth, near, 0.5 + (shift - 0.25) * 0.4)
        if dice.chance(0.4) {
            drawing.fill(
                Path([
                    place(t, depth: depth), place(middle, depth: depth), place(middle, depth: cut),
                    place(t, depth: cut),
                ]),
                Paint(colour * dice.within(0.7...1.3), opacity: 0.8, fineness: 0.85))
        }
        let joint = Paint(colour * 0.5, opacity: 0.6, fineness: 0.9)
        let width = size * 0.07
        drawing.fill(Path.stroke([place(t, depth: near), place(next, depth: near)], widths: [width]), joint)
        drawing.fill(
            Path.stroke([place(t, depth: depth), place(t, depth: near)], widths: [width * 0.6, width]), joint)
        drawing.fill(Path.stroke([place(t, depth: cut), place(middle, depth: cut)], widths: [width]), joint)
    }

    private func floor(_ drawing: inout Drawing, _ dice: inout Dice) {
        let far = length
        let corners = [place(0, depth: far), place(1, depth: far), place(1, depth: 1.4), place(0, depth: 1.4)]
        let earth = stone.saturated(by: 0.5) * 0.8
        drawing.fill(
            Path(corners),
            .gradient(
                earth * (light * 0.5 + ambient), earth * ambient * 1.6, from: corners[0],
                to: Point(corners[0].x, Float(frame.height)),
                grain: 0.3))
        // The light lies along the floor in broken streaks.
        for _ in 0..<70 {
            let t = dice.unit()
            let depth = far / (1 + 9 * t * t)
            let scale = half * far / depth
            let place = eye + Point(dice.bell() * 0.42 * scale, 0.5 * scale + dice.unit() * scale * 0.02)
            drawing.dab(
                place, radii: Point(scale * dice.within(0.08...0.3), scale * dice.within(0.006...0.02)), softness: 0.6,
                Paint(light, opacity: 0.34 * (1 - t) * (1 - t), fineness: 0.6))
        }
        if hasRails { rails(&drawing) }
    }

    private func rails(_ drawing: inout Drawing) {
        func at(_ x: Float, _ depth: Float) -> Point { eye + Point(x, 0.49) * (half * length / depth) }
        var depth: Float = 2.2
        while depth < length {
            let width = half * length / depth * 0.06
            drawing.fill(
                Path.stroke([at(-0.52, depth), at(0.52, depth)], widths: [width]),
                Paint(stone * 0.35 * (light / (1 + (length - depth) * 0.3) + ambient), fineness: 0.85))
            depth *= 1.12
        }
        for side in [-0.36, 0.36] as [Float] {
            let line = [at(side, length), at(side, 6), at(side, 2)]
            drawing.fill(
                Path.stroke(line, widths: [half * 0.025, half * 0.09, half * 0.3]),
                .gradient(light * 0.8, ambient * 4, from: line[0], to: line[2]))
        }
    }

    /// The light at the end, in which the land outside half dissolves.
    private func glare(_ drawing: inout Drawing) {
        drawing.dab(
            eye + Point(0, -half * 0.3), radii: Point(half * 1.25, half * 1.2), softness: 0.9,
            Paint(light.lightened(by: 0.12) * 1.1, opacity: 0.62, fineness: 0.5))
    }
}
