/// The one light of a scene, and the sky's fill light. Everything drawn obeys it.
struct Light: Sendable {
    enum Source: Sendable {
        case sun, moon
        /// Light without a visible source: overcast, deep night.
        case sky
    }

    let source: Source
    /// Where the source stands in pixels; may be outside the frame.
    let place: Point
    /// Unit vector toward the source: x to the right, y up, z away from the eye (above zero, the scene is backlit).
    let direction: SIMD3<Float>
    /// Colour and strength of the direct light.
    let key: Colour
    /// Colour and strength of what comes from the sky all around.
    let fill: Colour

    /// From 0, the light comes from behind the eye, to 1, straight from behind the scene.
    var backlit: Float { smoothstep(-0.2, 0.8, direction.z) }

    /// A matt surface under this light.
    ///
    /// - Parameter normal: unit vector, x right, y up, z away from the eye; `(0, 0, -1)` faces the viewer.
    func on(_ albedo: Colour, normal: SIMD3<Float>) -> Colour {
        let facing = (normal * direction).sum()
        // Wrapped a little past the terminator: air scatters.
        let direct = max(0, (facing + 0.25) / 1.25)
        return albedo * (fill * (0.72 + 0.28 * normal.y) + key * direct)
    }
}

/// The air between the eye and things: it thickens and pales with distance.
struct Air: Sendable {
    /// What far things fade to.
    let colour: Colour
    /// What far things fade to in the direction of the light.
    let glow: Colour
    /// The distance in metres at which two thirds of a thing are veiled.
    let reach: Float
    /// Everything is at least this much veiled (fog), from 0 to 1.
    let base: Float
    /// How much fog hides the sky, from 0 to 1.
    let fog: Float

    /// How much of a thing at a distance is air, from 0 to 1.
    func thickness(_ z: Float) -> Float {
        let depth = z / reach
        // 1 - e^-x by a rational curve: close, and the same on every machine.
        let curve = depth * (1 + 0.5 * depth) / (1 + depth * (1 + 0.5 * depth))
        return min(0.97, base + (1 - base) * curve)
    }

    func veil(_ colour: Colour, at z: Float) -> Colour {
        mix(colour, self.colour, thickness(z))
    }
}
