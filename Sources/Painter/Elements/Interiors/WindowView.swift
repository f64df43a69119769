import Foundation
import NuraModel

/// The whole picture seen from inside through a window: the wall round it, its frame, the sill and what stands on it,
/// curtains, and the floor where the room is seen from farther back.
struct WindowView: ScenicElement {
    let layer = SceneLayer.indoors

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        // A window that belongs to a building is seen from outside.
        guard composition.scene.looksOutOfWindow else { return }
        var dice = composition.dice("window")
        let isOpen = isOpen(subject, composition, &dice)
        let room = Room(composition, &dice)
        easel.draw("window") { drawing in
            if composition.scene.containsAny(.rain, .storm), !isOpen { drops(room, composition, &dice, &drawing) }
            room.drawLightOutside(into: &drawing)
            WindowFrame(room, isOpen: isOpen, &dice).draw(into: &drawing)
            room.draw(&dice, into: &drawing)
            furnish(room, composition, &dice, &drawing)
            let blows: Float = isOpen || composition.scene.contains(.wind) ? dice.within(0.5...1) : 0
            let cut = Curtain.Cut(room, &dice)
            for side in [-1, 1] as [Float] {
                Curtain(room, side: side, cut: cut, blows: side < 0 ? blows : blows * 0.5, &dice)
                    .draw(&dice, into: &drawing)
            }
        }
    }

    /// Open where the words say so, and now and then in fair weather.
    private func isOpen(_ subject: Subject, _ composition: Composition, _ dice: inout Dice) -> Bool {
        let isFair = composition.palette.emotion == .hopeful || composition.palette.emotion == .energetic
        let isLucky = dice.chance(0.3)
        return subject.traits.contains(.open)
            || isFair && isLucky && !composition.scene.containsAny(.rain, .storm, .snow)
    }

    // MARK: On the sill

    private func furnish(
        _ room: Room, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let named = composition.scene.subjects.filter { Scene.indoorThings.contains($0.thing) }
        for (index, subject) in named.enumerated() {
            stand(subject, at: index, room, composition, &dice, &drawing)
        }
        guard named.isEmpty else { return }
        let side: Float = dice.chance(0.5) ? 1 : -1
        let place = mix(room.left, room.right, 0.5 + side * dice.within(0.1...0.19))
        SillThings(room, composition).draw(at: place, &dice, into: &drawing)
    }

    /// Sets a thing on the sill; people stand before it and look out.
    private func stand(
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

    // MARK: On the panes

    private func drops(
        _ room: Room, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let sky = composition.sky.ramp.colour(0.8)
        for _ in 0..<120 {
            let place = Point(dice.within(room.left...room.right), dice.within(room.top...room.bottom))
            let size = room.unit * dice.within(0.0016...0.0055)
            if dice.chance(0.25) { trail(above: place, size: size, sky, room.unit, &dice, &drawing) }
            drawing.dab(
                place, radii: Point(size, size * 1.25), softness: 0.2,
                Paint(composition.shadow, opacity: 0.35, fineness: 0.9))
            drawing.dab(
                place + Point(-size * 0.2, size * 0.4), radii: Point(size * 0.6, size * 0.5), softness: 0.4,
                Paint(sky * 1.1, opacity: 0.8, fineness: 0.9))
        }
    }

    /// The way a drop has run down the glass: it wavers and leaves beads.
    private func trail(
        above place: Point, size: Float, _ sky: Colour, _ unit: Float, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let long = unit * dice.within(0.04...0.16)
        let line = [
            place - Point(dice.bell() * size * 2, long), place - Point(dice.bell() * size * 1.5, long * 0.6),
            place - Point(dice.bell() * size, long * 0.3), place,
        ]
        drawing.fill(
            Path.stroke(Path.curve(line, steps: 3), widths: [size * 0.2, size * 0.8, size * 1.4]),
            Paint(sky, opacity: 0.24, fineness: 0.8))
    }
}
