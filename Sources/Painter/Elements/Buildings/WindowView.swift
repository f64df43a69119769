import Foundation

/// The whole picture seen from inside through a window: dark walls, a cross of bars, a sill, curtains.
struct WindowView: ScenicElement {
    let layer = SceneLayer.indoors

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        // A window that belongs to a building is seen from outside.
        guard composition.scene.looksOutOfWindow else { return }
        let frame = composition.frame
        var dice = composition.dice("window")
        let room = Room(composition, &dice)
        easel.draw("window") { drawing in
            if composition.scene.containsAny(.rain, .storm) { drops(room, composition, &dice, &drawing) }
            bars(room, &drawing)
            walls(room, frame, &drawing)
            sill(room, composition, &drawing)
            for side in [-1, 1] as [Float] { curtain(room, frame, side: side, &dice, &drawing) }
            for (index, thing) in composition.scene.subjects.filter({ Scene.indoorThings.contains($0.thing) })
                .enumerated()
            {
                furnish(thing, at: index, room, composition, &dice, &drawing)
            }
        }
    }

    /// Sets a thing on the sill; people stand before it and look out.
    private func furnish(
        _ subject: Subject, at index: Int, _ room: Room, _ composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        guard let element = ElementCatalogue.element(for: subject.thing) else { return }
        let isPerson = [.person, .child, .couple].contains(subject.thing)
        let height = Float(composition.frame.height)
        let side: Float = index % 2 == 0 ? 1 : -1
        let x = mix(room.left, room.right, 0.5 + side * dice.within(0.16...0.27))
        let foot = isPerson ? height * 1.27 : room.bottom + room.unit * 0.03
        let size = isPerson ? height * 1.02 : room.unit * (subject.thing == .candle ? 0.4 : 0.33)
        drawing.stand(
            subject, at: Point(x, foot), scale: size / element.nature.metres, in: composition, seed: dice.next()
        ) { element.draw(with: &$0) }
    }

    /// The opening in pixels and the colours of the room.
    private struct Room {
        let left: Float
        let right: Float
        let top: Float
        let bottom: Float
        let unit: Float
        let wall: Colour
        let wood: Colour
        let cloth: Colour
        let light: Colour

        init(_ composition: Composition, _ dice: inout Dice) {
            let frame = composition.frame
            let wide = Float(frame.width) * dice.within(0.62...0.7)
            let centre = frame.centre + dice.bell() * Float(frame.width) * 0.04
            left = centre - wide / 2
            right = centre + wide / 2
            top = Float(frame.height) * dice.within(0.07...0.11)
            bottom = Float(frame.height) * dice.within(0.8...0.84)
            unit = frame.unit
            let candle = composition.scene.contains(.candle) ? Colour(0.3, 0.17, 0.07) : Colour()
            light = composition.sky.ramp.colour(0.85) * 0.6 + composition.light.key * 0.15
            let inside = composition.light.fill * 0.3 + Colour(0.15, 0.09, 0.05) + candle
            wall = composition.palette.bend(Colour(0x8a7c74), by: 0.6) * inside
            wood = composition.palette.bend(Colour(0xd8cdbc), by: 0.4) * (inside * 1.5 + light * 0.12)
            cloth = composition.palette.bend(Colour(0xc4b4a8), by: 0.8)
        }
    }

    private func walls(_ room: Room, _ frame: Frame, _ drawing: inout Drawing) {
        let width = Float(frame.width)
        let height = Float(frame.height)
        let out = room.unit * 0.05
        var wall = Path([
            Point(-out, -out), Point(width + out, -out), Point(width + out, height + out), Point(-out, height + out),
        ])
        wall.add([
            Point(room.left, room.top), Point(room.left, room.bottom), Point(room.right, room.bottom),
            Point(room.right, room.top),
        ])
        drawing.fill(
            wall,
            Paint(room.wall, grain: 0.14, grainSize: Point(room.unit * 0.05, room.unit * 0.05), fineness: 0.5))
        // The reveal: its far side takes light.
        let deep = room.unit * 0.028
        for (side, tone) in [(room.left, 0.2), (room.right, 0.28)] as [(Float, Float)] {
            let outward: Float = side == room.left ? -1 : 1
            drawing.fill(
                Path([
                    Point(side, room.top), Point(side + outward * deep, room.top - deep),
                    Point(side + outward * deep, room.bottom + deep), Point(side, room.bottom),
                ]), Paint(room.wood + room.light * tone * 0.5, fineness: 0.85))
        }
        drawing.fill(
            Path([
                Point(room.left, room.top), Point(room.right, room.top), Point(room.right + deep, room.top - deep),
                Point(room.left - deep, room.top - deep),
            ]), Paint(room.wood * 0.55, fineness: 0.85))
    }

    private func bars(_ room: Room, _ drawing: inout Drawing) {
        let bar = room.unit * 0.02
        let middle = (room.left + room.right) / 2
        let cross = mix(room.top, room.bottom, 0.4)
        func beam(_ x: Float, _ y: Float, _ width: Float, _ height: Float) {
            drawing.fill(Path.rectangle(x, y, width, height), Paint(room.wood * 0.75, fineness: 0.9))
            let isUpright = height > width
            drawing.fill(
                isUpright
                    ? Path.rectangle(x, y, width * 0.25, height)
                    : Path.rectangle(x, y, width, height * 0.28),
                Paint(room.wood + room.light * 0.22, fineness: 0.9))
        }
        let wide = room.right - room.left
        let high = room.bottom - room.top
        beam(room.left, room.top, bar * 0.9, high)
        beam(room.right - bar * 0.9, room.top, bar * 0.9, high)
        beam(room.left, room.top, wide, bar * 0.9)
        beam(room.left, room.bottom - bar, wide, bar)
        beam(room.left, cross, wide, bar * 0.75)
        beam(middle - bar * 0.6, room.top, bar * 1.2, high)
    }

    private func sill(_ room: Room, _ composition: Composition, _ drawing: inout Drawing) {
        let deep = room.unit * 0.055
        let over = room.unit * 0.05
        drawing.fill(
            Path([
                Point(room.left - over * 0.4, room.bottom), Point(room.right + over * 0.4, room.bottom),
                Point(room.right + over, room.bottom + deep), Point(room.left - over, room.bottom + deep),
            ]),
            .gradient(
                room.wood + room.light * 0.45, room.wood + room.light * 0.12, from: Point(0, room.bottom),
                to: Point(0, room.bottom + deep), grain: 0.1))
        drawing.fill(
            Path.rectangle(room.left - over, room.bottom + deep, room.right - room.left + over * 2, room.unit * 0.022),
            Paint(room.wood * 0.6, fineness: 0.85))
        drawing.fill(
            Path.rectangle(
                room.left - over, room.bottom + deep + room.unit * 0.022, room.right - room.left + over * 2,
                room.unit * 0.02), Paint(room.wall * 0.4, opacity: 0.6, fineness: 0.4))
    }

    /// Cloth in folds, gathered to the side; each fold has a lit and a dark flank.
    private func curtain(
        _ room: Room, _ frame: Frame, side: Float, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let rod = room.top - room.unit * 0.05
        let hem = Float(frame.height) * 1.03
        let edge = side < 0 ? room.left : room.right
        let reach = room.unit * dice.within(0.11...0.15)
        let folds = 7
        for fold in 0..<folds {
            let t = Float(fold) / Float(folds)
            let wide = reach * 1.7 / Float(folds)
            let top = edge - side * reach * 0.75 + side * t * reach * 1.6
            let foot = edge - side * reach * (0.45 + dice.bell() * 0.04) + side * t * reach * 1.5
            let knot = edge - side * reach * 0.5 + side * t * reach * 1.45
            let tone = dice.within(0.75...1.2)
            let glow = room.light * (0.55 * (1 - t) + 0.06)
            let lit = room.cloth * (room.wall * 4 * tone + glow)
            var paint = Paint.gradient(
                lit, lit * 0.45, from: Point(top - side * wide * 0.5, 0), to: Point(top + side * wide, 0))
            paint.fineness = 0.55
            drawing.fill(
                Path.stroke(
                    Path.curve([Point(top, rod), Point(knot, mix(rod, hem, 0.55)), Point(foot, hem)]),
                    widths: [wide * 1.5, wide * 1.25, wide * 1.6]), paint)
        }
    }

    private func drops(
        _ room: Room, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let sky = composition.sky.ramp.colour(0.8)
        for _ in 0..<90 {
            let x = dice.within(room.left...room.right)
            let y = dice.within(room.top...room.bottom)
            let size = room.unit * dice.within(0.0018...0.0055)
            if dice.chance(0.25) {
                let long = room.unit * dice.within(0.03...0.12)
                drawing.fill(
                    Path.stroke(
                        [Point(x, y - long), Point(x + dice.bell() * size, y - long / 2), Point(x, y)],
                        widths: [0.3, size, size * 1.4]), Paint(sky, opacity: 0.22, fineness: 0.8))
            }
            drawing.dab(
                Point(x, y), radii: Point(size, size * 1.25), softness: 0.2,
                Paint(composition.shadow, opacity: 0.35, fineness: 0.9))
            drawing.dab(
                Point(x - size * 0.2, y + size * 0.4), radii: Point(size * 0.6, size * 0.5), softness: 0.4,
                Paint(sky * 1.1, opacity: 0.8, fineness: 0.9))
        }
    }
}
