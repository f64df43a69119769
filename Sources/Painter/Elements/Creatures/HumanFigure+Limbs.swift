import Foundation

/// Legs and arms, feet and hands.
extension HumanFigure {
    private var isBarelegged: Bool { garment == .dress }

    func leg(_ pen: inout Pen, _ side: Skeleton.Side, sign: Float) {
        let back = (side.knee - side.hip).direction.cross(skeleton.hipLine)
        let calf = (back.z.isFinite ? back : .zero) * -0.009
        let tone = side.ankle.z < place.z - 0.02 ? Float(0.8) : 1
        if isBarelegged {
            limb(
                &pen, from: side.knee, to: side.ankle, girths: [0.03, 0.032, 0.033, 0.025, 0.019, 0.018], bulge: calf,
                skin * tone)
            let thigh = posture.isSeated ? coat : skin
            limb(
                &pen, from: side.hip, to: side.knee,
                girths: posture.isSeated ? [0.062, 0.06, 0.052, 0.046] : [0.058, 0.05, 0.04, 0.032], thigh * tone)
        } else {
            limb(
                &pen, from: side.knee, to: mix3(side.knee, side.ankle, 0.94),
                girths: [0.038, 0.039, 0.039, 0.035, 0.032, 0.033], bulge: calf, trousers * tone)
            limb(
                &pen, from: side.hip, to: side.knee, girths: [0.058, 0.056, 0.05, 0.043, 0.039], trousers * tone)
            creases(&pen, side)
        }
        shoe(&pen, side)
    }

    /// What a bent knee does to cloth.
    private func creases(_ pen: inout Pen, _ side: Skeleton.Side) {
        guard height > pen.pixel * 110 else { return }
        let way = ((side.ankle - side.hip).direction).seen
        let across = Point(-way.y, way.x) * height
        let dark = Paint(pen.nearLit(trousers * 0.45), opacity: 0.6, fineness: 0.93)
        for (lift, reach) in [(Float(0.012), Float(0.03)), (-0.014, 0.026)] {
            let middle = side.knee.seen + way * (lift * height)
            pen.stroke(
                [middle + across * reach, middle - across * 0.004], widths: [0.007 * height, 0.001 * height], dark)
        }
    }

    private func shoe(_ pen: inout Pen, _ side: Skeleton.Side) {
        let across = side.toes.cross(side.instep).direction
        let h = height
        let down = side.instep * -1
        let heel = Ellipsoid(
            centre: side.ankle + down * (0.024 * h) - side.toes * (0.012 * h),
            radii: [across * (0.021 * h), side.instep * (0.02 * h), side.toes * (0.03 * h)])
        let ball = Ellipsoid(
            centre: side.ankle + down * (0.03 * h) + side.toes * (0.055 * h),
            radii: [across * (0.026 * h), side.instep * (0.0145 * h), side.toes * (0.048 * h)])
        let shaft = Ellipsoid(
            centre: side.ankle + side.toes * (0.012 * h),
            radii: [across * (0.021 * h), side.instep * (0.02 * h), side.toes * (0.03 * h)])
        let leather = isBarefoot ? skin : pen.natural(Colour(0x2c2420))
        solid(&pen, [shaft, heel, ball], leather, radius: 0.04 * h)
    }

    private var isBarefoot: Bool { garment == .dress && posture.whirl > 0 }

    // MARK: Arms

    func arm(_ pen: inout Pen, _ side: Skeleton.Side, sign: Float, _ bones: Skeleton) {
        let isBare = garment == .dress
        let behind = (side.elbow.z + side.wrist.z) / 2 < bones.chest.z - 0.02
        let tone: Float = behind ? 0.8 : 1
        let thick: Float = garment == .longCoat || garment == .jacket ? 1.06 : isBare ? 0.84 : 1
        let lower = (isBare ? skin : coat) * tone
        hand(&pen, side, tone: tone)
        limb(
            &pen, from: side.elbow, to: mix3(side.elbow, side.wrist, isBare ? 1 : 0.97),
            girths: (isBare ? [0.022, 0.025, 0.021, 0.014] : [0.027, 0.028, 0.024, 0.022]).map { $0 * thick }, lower)
        limb(
            &pen, from: side.shoulder, to: side.elbow, girths: [0.029, 0.03, 0.027, 0.025].map { $0 * thick },
            (isBare ? skin : coat) * tone)
        if isBare {
            solid(
                &pen,
                [
                    Ellipsoid(
                        centre: mix3(side.shoulder, side.elbow, 0.08),
                        radii: [
                            bones.shoulderLine * (0.029 * height), bones.back * (0.034 * height),
                            bones.breast * (0.03 * height),
                        ])
                ], coat * tone, radius: 0.035 * height)
        }
    }

    /// A hand a little bent, with its thumb.
    private func hand(_ pen: inout Pen, _ side: Skeleton.Side, tone: Float) {
        let h = height
        let way = (side.wrist - side.elbow).direction
        let inward = skeleton.breast
        let thumb = (inward - way * way.dot(inward)).direction
        let wide = way.cross(thumb)
        let bent = (way + wide * 0.1 - Vector(0, 0.12, 0)).direction
        let palm = Ellipsoid(
            centre: side.wrist + way * (0.022 * h),
            radii: [way * (0.027 * h), thumb * (0.02 * h), wide * (0.011 * h)])
        let fingers = Ellipsoid(
            centre: side.wrist + way * (0.036 * h) + bent * (0.02 * h),
            radii: [bent * (0.029 * h), thumb * (0.014 * h), wide * (0.01 * h)])
        let own = Ellipsoid(
            centre: side.wrist + way * (0.028 * h) + thumb * (0.017 * h),
            radii: [(way + thumb * 0.5).direction * (0.02 * h), wide * (0.006 * h), thumb * (0.006 * h)])
        solid(&pen, [palm, fingers, own], skin * tone, radius: 0.03 * h)
    }

    func mix3(_ a: Vector, _ b: Vector, _ t: Float) -> Vector { a + (b - a) * t }
}
