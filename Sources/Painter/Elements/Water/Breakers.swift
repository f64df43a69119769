import Foundation
import NuraModel

/// High waves: rolling ridges of water, dark behind and glassy in front, whose crests curl over in foam.
struct Breakers: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard let water = composition.water, water.body == .sea, water.roughness > 0.6,
            subject.thing == .waves || !composition.scene.contains(.waves)
        else { return }
        var dice = composition.dice("breakers")
        let noise = Noise(&dice)
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        let last = water.nearShore < 1.2 ? water.nearShore * 0.85 : 0.96
        easel.draw("breakers") { drawing in
            let rows = ridges(to: last, count: isGentle(composition) ? 7 : 11, frame: frame, &dice)
            for (index, row) in rows.enumerated() {
                let depth = (row - frame.horizon) / below
                if water.nearShore < 1.2 || isGentle(composition) {
                    swells(at: row, depth: depth, on: easel, noise, &dice, &drawing)
                } else {
                    let next = index + 1 < rows.count ? rows[index + 1] : Float(frame.height) * 1.05
                    ridge(at: row, next: next, depth: depth, on: composition, noise, &dice, &drawing)
                }
            }
        }
    }

    /// The rows of the ridges, ever farther apart toward the eye.
    private func ridges(to last: Float, count: Int, frame: Frame, _ dice: inout Dice) -> [Float] {
        let below = Float(frame.height) - frame.horizon
        return (0..<count).map { index in
            let t = Float(index) / Float(count - 1)
            return frame.horizon + below * (mix(0.03, last, powf(t, 1.6)) + dice.bell() * 0.012 * t)
        }
    }

    /// Whether the sea only rolls: long low waves.
    private func isGentle(_ composition: Composition) -> Bool {
        composition.palette.emotion != .energetic && !composition.scene.containsAny(.storm, .wind, .lightning)
            && !composition.scene.qualities.contains(.rough)
    }

    /// A ridge of high water across the whole picture, in front of which the next one rises.
    private func ridge(
        at row: Float, next: Float, depth: Float, on composition: Composition, _ noise: Noise, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let frame = composition.frame
        let unit = frame.unit
        let height = unit * mix(0.012, 0.15, depth) * dice.within(0.8...1.2)
        let length = unit * mix(0.1, 0.62, depth)
        let seed = dice.unit() * 900
        func swelling(_ x: Float) -> Float {
            let n = noise.at(x / length + seed, seed) + 0.3 * noise.at(x / length * 2.7, seed + 5)
            let rise = clamp(0.42 + 0.85 * n, 0, 1.2)
            return rise * rise * (3 - 2 * min(1, rise)) * 0.9 + 0.08 * noise.at(x / length * 9, seed)
        }
        func crest(_ x: Float) -> Point { Point(x, row - height * swelling(x)) }
        let pace = max(2, length / 26)
        let bottom = next + height * 0.3
        let outline = (0...Int(Float(frame.width) * 1.02 / pace)).map { step -> Point in
            let place = crest(Float(step) * pace - unit * 0.005)
            // Behind a landform the water begins at its foot.
            let feet = composition.landforms.filter { $0.rise(place.x) > unit * 0.06 && row < $0.foot(place.x) }.map {
                $0.foot(place.x)
            }
            return Point(place.x, min(bottom, max(place.y, feet.max() ?? place.y)))
        }
        body(outline, to: bottom, height: height, depth: depth, on: composition, &drawing)
        let spots = Int(Float(frame.width) / max(2, height * 0.16))
        for _ in 0..<min(600, spots * 3) {
            let x = dice.unit() * Float(frame.width)
            let high = swelling(x)
            guard high > 0.5, !composition.landforms.contains(where: { $0.rise(x) > unit * 0.03 && row < $0.foot(x) })
            else {
                continue
            }
            spot(at: crest(x), height: height, strength: min(1, (high - 0.42) * 2), on: composition, &dice, &drawing)
        }
    }

    /// The face of a ridge, from its crest to behind the next one.
    private func body(
        _ crest: [Point], to bottom: Float, height: Float, depth: Float, on composition: Composition,
        _ drawing: inout Drawing
    ) {
        guard let first = crest.first, let last = crest.last, crest.count > 3 else { return }
        drawing.fill(
            Path(crest + [Point(last.x, bottom), Point(first.x, bottom)]),
            face(
                from: first.y - height * 0.9, to: min(bottom, first.y + height * 1.1), height: height,
                depth: depth, on: composition))
    }

    /// Glassy at the top, where light comes through, and dark below; the sky lies in it.
    private func face(
        from top: Float, to bottom: Float, height: Float, depth: Float, on composition: Composition
    ) -> Paint {
        let light = composition.light
        let sky = composition.sky.ramp.colour(0.6)
        let glow = light.fill.luminance * 0.9 + light.key.luminance * (0.35 + 0.5 * light.backlit)
        let glass = composition.palette.bend(Colour(0x2c8a8c), by: 0.5) * (glow * 1.1) + sky * 0.16
        let deep =
            composition.palette.bend(Colour(0x0f3a48), by: 0.6)
            * (light.fill.luminance * 0.9 + light.key.luminance * 0.25) + sky * 0.05
        let veil = composition.air.thickness(composition.frame.eye * 30 * (1 - depth)) * 0.5
        var paint = Paint.gradient(
            mix(glass, composition.air.colour, veil), mix(deep, composition.air.colour, veil), from: Point(0, top),
            to: Point(0, bottom), opacity: 0.8, grain: 0.35)
        paint.grainSize = Point(height * 0.9, height * 0.12)
        paint.fineness = 0.5
        return paint
    }

    /// The colour of foam.
    private func light(on composition: Composition) -> Colour {
        ((composition.light.fill * 1.5 + composition.light.key * 0.9) * Colour(0.95, 0.98, 1)).saturated(by: 0.45)
    }

    /// Foam at one place of a crest: the white lip, what slides down from it, and a drop that flies.
    private func spot(
        at place: Point, height: Float, strength: Float, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let white = light(on: composition)
        func dab(_ place: Point, _ size: Float, _ opacity: Float) {
            let grain = max(1.2, size * 0.4)
            drawing.dab(
                place, radii: Point(size * 1.5, size), softness: 0.3,
                Paint(white, opacity: opacity, grain: 1, grainSize: Point(grain, grain * 0.8), fineness: 0.6))
        }
        dab(place + Point(0, height * 0.05), height * (0.03 + 0.07 * strength) * dice.within(0.7...1.2), 0.85)
        guard height > 4 else { return }
        guard dice.chance(0.4) else { return }
        let slide = dice.unit() * strength
        dab(
            place + Point(dice.bell() * height * 0.3, height * (0.1 + 0.22 * slide)), height * 0.07 * (1 - 0.6 * slide),
            0.45 * (1 - 0.7 * slide))
        guard dice.chance(0.4) else { return }
        dab(
            place + Point(dice.bell() * height * 0.3, -height * abs(dice.bell()) * 0.35),
            height * dice.within(0.012...0.035), 0.6)
    }

    /// One line of waves across the picture: separate swells that rise and sink.
    private func swells(
        at row: Float, depth: Float, on easel: Easel, _ noise: Noise, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let frame = easel.composition.frame
        let unit = frame.unit
        let isGentle = isGentle(easel.composition)
        let length = unit * mix(0.2, 1.1, depth) * (isGentle ? 1.7 : 2)
        var x = -length * dice.unit()
        while x < Float(frame.width) + length * 0.4 {
            var half = length * dice.within(0.42...0.75)
            let height = unit * mix(0.012, 0.13, depth) * dice.within(0.55...1.15) * (isGentle ? 0.5 : 0.8)
            // Not in rank and file.
            let middle = Point(x + half, row + dice.bell() * unit * mix(0.006, isGentle ? 0.07 : 0.03, depth))
            // Near the shore there is room for a short one.
            while half > length * 0.2, !isOpen(middle, half: half, height: height, on: easel) { half *= 0.7 }
            if isOpen(middle, half: half, height: height, on: easel) {
                swell(middle, half: half, height: height, depth: depth, on: easel.composition, noise, &dice, &drawing)
            }
            x += half * dice.within(1.5...(isGentle ? 3.6 : 2.6))
        }
    }

    /// Whether a swell would lie on open water.
    private func isOpen(_ middle: Point, half: Float, height: Float, on easel: Easel) -> Bool {
        let frame = easel.composition.frame
        let z = frame.distance(ofRow: middle.y + height * 0.3)
        let isDry = stride(from: Float(-0.8), through: 0.8, by: 0.4).contains { part in
            easel.ground.dryness((middle.x + half * part - frame.centre) / frame.focal * z, z) > -0.2
        }
        return !isDry
            && !easel.composition.landforms.contains {
                $0.rise(middle.x) > 1 && middle.y - height < $0.foot(middle.x)
            }
    }

    private func swell(
        _ middle: Point, half: Float, height: Float, depth: Float, on composition: Composition, _ noise: Noise,
        _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let seed = dice.unit() * 90
        let peak = dice.within(-0.25...0.25)
        func crest(_ s: Float) -> Point {
            // A rounded back whose top leans toward one side.
            let turned = s - peak * (1 - s * s)
            let bell = 1 - turned * turned
            let rise = bell * bell * (1 + 0.16 * noise.at(s * 4, seed) + 0.06 * noise.at(s * 13, seed))
            return middle + Point(s * half, -height * max(0, rise))
        }
        let line = (0...28).map { crest(mix(-1, 1, Float($0) / 28)) }
        var lower: [Point] = []
        for step in (0...14).reversed() {
            let s = mix(-1, 1, Float(step) / 14)
            lower.append(
                middle + Point(s * half, height * 0.42 * (1 - s * s) + height * 0.05 * noise.at(s * 4, seed + 7)))
        }
        var paint = face(
            from: middle.y - height, to: middle.y + height * 0.3, height: height, depth: depth, on: composition)
        // It is made of the water in which it rises, and mirrors the same sky.
        paint.opacity = 0.5
        drawing.fill(Path(line + lower), paint)
        foam(along: crest, half: half, height: height, on: composition, &dice, &drawing)
    }

    /// The part of a crest that breaks: its lip, and the white water that falls down its face.
    private func foam(
        along crest: (Float) -> Point, half: Float, height: Float, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let breaks = dice.within(0.3...0.7)
        let shift = dice.bell() * 0.2
        let count = Int(clamp(half * breaks / max(1, height * 0.07), 8, 44))
        let white = Paint(light(on: composition), opacity: 0.6, grain: 0.8, grainSize: Point(2, 1.5), fineness: 0.6)
        for index in 0..<count {
            let s = mix(-1, 1, (Float(index) + dice.unit()) / Float(count))
            let lip = crest(shift + s * breaks)
            let fall = Point(dice.bell() * 0.3, dice.unit() * 0.8 * (1 - s * s)) * height
            let size = height * dice.within(0.09...0.17)
            drawing.dab(lip + fall, radii: Point(size * 1.8, size), softness: 0.45, white)
            spot(at: lip, height: height, strength: 1 - s * s, on: composition, &dice, &drawing)
        }
    }
}
