import Foundation
import NuraModel

/// What the ground and what rises from it are made of, place by place: grass and crops, woods, rock, snow, and the water
/// that rain has left.
struct LandSurface: Sendable {
    private let composition: Composition
    private let ground: Ground
    private let noise: Noise
    private let matter: LandMatter
    /// Whether rain lies on the ground.
    private let isWet: Bool

    init(_ composition: Composition, ground: Ground, noise: Noise) {
        self.composition = composition
        self.ground = ground
        self.noise = noise
        matter = LandMatter(composition)
        isWet =
            composition.wood == nil && composition.land.cover != .snow && composition.land.cover != .sand
            && composition.scene.containsAny(.rain, .storm)
    }

    /// What the ground is made of at a place, before light falls on it.
    ///
    /// - Parameter wood: how thickly trees or hedges stand there, from 0 to 1.
    @inline(__always)
    func albedo(_ x: Float, _ z: Float, height: Float, _ normal: SIMD3<Float>, isMassif: Bool, wood: Float) -> Colour {
        var albedo = isMassif ? massifAlbedo(x, z, height, normal) : coverAlbedo(x, z)
        if !isMassif, let place = ground.tilled(x, z) { albedo = tilled(albedo, place, z) }
        return wood > 0.02 ? mix(albedo, woodAlbedo(x, z), wood) : albedo
    }

    @inline(__always)
    private func coverAlbedo(_ x: Float, _ z: Float) -> Colour {
        let eye = composition.frame.eye
        let patch = noise.fbm(x / eye * 0.25, z / eye * 0.14, octaves: 3)
        let tone = noise.fbm(x / eye * 2.2, z / eye * 1.2, octaves: 2)
        return mix(matter.cover.0, matter.cover.1, clamp(0.5 + patch * 1.1)) * (1 + tone * 0.22)
    }

    /// A crop on tilled land, from the middle distance on, and its furrows.
    @inline(__always)
    private func tilled(_ albedo: Colour, _ place: Farmland.Place, _ z: Float) -> Colour {
        let v = z / composition.frame.eye
        let far = smoothstep(5, 13, v)
        guard far > 0 else { return albedo }
        let crop = matter.crops[min(matter.crops.count - 1, Int(place.crop * Float(matter.crops.count)))]
        let furrow = 1 + 0.12 * sinf(place.furrow * 5) * smoothstep(34, 16, v)
        return mix(albedo, crop * furrow, far * 0.75)
    }

    @inline(__always)
    private func woodAlbedo(_ x: Float, _ z: Float) -> Colour {
        let eye = composition.frame.eye
        return matter.leaves * (1 + noise.at(x / eye * 1.9, z / eye * 0.9) * 0.35)
    }

    private func massifAlbedo(_ x: Float, _ z: Float, _ h: Float, _ normal: SIMD3<Float>) -> Colour {
        let land = composition.land
        let span = ground.massifNear
        let n = noise.fbm(x / span * 14, z / span * 14, octaves: 3)
        let top = land.massifHeight * composition.frame.unit / composition.frame.focal * span * 2.6
        let level = h / max(1, top)
        let bare = mix(matter.rock.0, matter.rock.1, clamp(0.5 + n))
        switch land.massif {
        case .mountains, .none:
            let wood = mix(matter.wood.0, matter.wood.1, clamp(0.5 + n * 1.5))
            let treeline = smoothstep(0.3, 0.16, level + n * 0.1) * (land.isWooded ? 1 : 0.25)
            let line = mix(1.15, 0.25, land.snowiness)
            let snow = smoothstep(line - 0.08, line + 0.1, level + n * 0.2) * smoothstep(0.35, 0.7, normal.y)
            return mix(mix(bare, wood, treeline), matter.snow, snow)
        case .hills:
            // Broad and soft: what models hills is the light on their form.
            let broad = noise.fbm(x / span * 5, z / span * 3, octaves: 2)
            let turf = mix(matter.rock.0, matter.rock.1, clamp(0.5 + broad * 0.6 + n * 0.12))
            return mix(turf, matter.wood.0, smoothstep(-0.1, 0.5, broad + (land.isWooded ? 0.1 : -0.2)) * 0.5)
        case .dunes:
            return bare
        }
    }

    /// How much of a place rain has left a mirror, from 0 to 1.
    @inline(__always)
    func pool(_ x: Float, _ z: Float, _ normal: SIMD3<Float>) -> Float {
        guard isWet else { return 0 }
        let (u, v) = (x / composition.frame.eye, z / composition.frame.eye)
        // It lies in hollows, and runs off slopes.
        let near = smoothstep(40, 10, v) * smoothstep(0.965, 0.995, normal.y)
        guard near > 0 else { return 0 }
        // Longer across than into depth, as water lies level.
        return smoothstep(0.18, 0.27, noise.fbm(u * 0.16 + 70, v * 0.34, octaves: 3)) * near * 0.55
    }

    /// What of the sky still water on the ground shows at a distance.
    func mirroredSky(_ z: Float) -> Colour {
        let frame = composition.frame
        let down = frame.focal * frame.eye / z
        let clear = composition.sky.ramp.colour(clamp(1 - down / max(1, frame.horizon) * 0.9))
        return mix(clear, composition.sky.cloudLight, 0.2) * 0.72
    }

    /// How uneven its colour is close to the eye.
    var grain: Float {
        switch composition.land.cover {
        case .meadow, .autumn, .field: 0.4
        case .rock, .earth: 0.35
        case .sand: 0.12
        case .snow: 0.07
        case .paving: 0.15
        }
    }
}
