import Foundation

/// The trees of a forest.
extension Stager {
    /// Trees of a wood as seen from within: stems near and far, thick to the sides, none before what the picture is
    /// about or on the way to the opening.
    mutating func timber(of wood: Wood) {
        let frame = composition.frame
        let nearest = frame.focal * frame.eye / (Float(frame.height) - frame.horizon)
        let wide = max(1, Float(frame.width) / frame.unit)
        let count = Int(120 * wide * wood.density)
        let subject = Subject(wood.kind, colour: composition.scene.subject(.forest)?.colour)
        for index in 0..<count {
            // Ever more of them with distance.
            let depth = powf((Float(index) + dice.unit()) / Float(count), 0.6)
            let z = nearest * 1.12 * powf(26, depth)
            let anywhere = dice.within(-0.03...1.03) * Float(frame.width)
            let girth = 0.7 * frame.scale(at: z)
            // No near stem is cut in half by the frame.
            let x = girth > frame.unit * 0.02 ? inside(anywhere, half: girth * 0.6) : anywhere
            if composition.water != nil, ground.dryness((x - frame.centre) / frame.focal * z, z) < 0.3 { continue }
            guard abs(x - wayX(wood, z, nearest)) > gap(wood, z, nearest) + girth, !crowds(x, z, girth) else {
                continue
            }
            guard ground.hidden(bearing: x - frame.centre, z: z) < frame.unit * 0.01 else { continue }
            let row = ground.row(bearing: x - frame.centre, z: z)
            placed.append(
                Placement(
                    thing: wood.kind, subject: subject, foot: Point(x, row),
                    scale: frame.scale(at: z) * dice.within(0.85...1.15), distance: z,
                    isReflected: composition.water != nil,
                    mirrorRow: row, castsShadow: true, isMirrored: dice.chance(0.5), seed: dice.next()))
        }
    }

    /// Where the clear way through the wood lies at a distance, in pixels from the left.
    private func wayX(_ wood: Wood, _ z: Float, _ nearest: Float) -> Float {
        let far = wood.openingX(in: composition.frame)
        return mix(far, mix(composition.frame.centre, far, 0.4), powf(nearest / z, 0.7))
    }

    /// Half the width in pixels in which nothing stands at a distance.
    private func gap(_ wood: Wood, _ z: Float, _ nearest: Float) -> Float {
        let near = min(1, nearest / z)
        let own: Float = wood.view == .thicket ? 0.1 : wood.view == .clearing ? 0.24 : 0.2
        // Far off, stems stand before the light as well.
        let far = wood.openness * 0.8 * smoothstep(0.03, 0.12, near)
        return composition.frame.unit * (mix(far, own, powf(near, 0.6)) + 0.1 * near)
    }

    /// Whether a stem would stand before something or among other stems.
    private func crowds(_ x: Float, _ z: Float, _ girth: Float) -> Bool {
        placed.contains { other in
            let isStem = other.thing == composition.wood?.kind
            let half =
                isStem
                ? 0.7 * other.scale : (ElementCatalogue.element(for: other.thing)?.nature.halfWidth ?? 1) * other.scale
            let apart = abs(other.foot.x - x)
            let isBeside = max(z, other.distance) < min(z, other.distance) * 1.5
            return isStem
                ? isBeside && apart < (half + girth) * 0.6 : apart < half * 1.15 + girth && z < other.distance * 1.2
        }
    }
}
