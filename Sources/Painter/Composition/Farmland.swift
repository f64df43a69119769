import Foundation

/// What people have made of the middle ground: parcels of different crops, parted by hedges. Measured in heights of the
/// eye.
struct Farmland: Sendable {
    /// A place in it.
    struct Place {
        /// Which crop grows there, from 0 to 1.
        let crop: Float
        /// How thickly a hedge stands there, from 0 to 1.
        let hedge: Float
        /// Where it lies across the rows in which it is tilled.
        let furrow: Float
    }

    private let noise: Noise
    private let turn: Point
    private let parcel: Point

    /// - Returns: `nil` where nothing is tilled.
    init?(_ composition: Composition) {
        guard composition.land.isFarmed else { return nil }
        var dice = composition.dice("farmland")
        noise = Noise(&dice)
        let angle = dice.within(-0.5...0.5)
        turn = Point(cosf(angle), sinf(angle))
        parcel = Point(dice.within(16...30), dice.within(11...18))
    }

    func place(_ u: Float, _ v: Float) -> Place {
        let bend = Point(noise.at(u * 0.03, v * 0.03 + 40), noise.at(u * 0.03 + 40, v * 0.03)) * 5
        let across = (u * turn.x + v * turn.y + bend.x) / parcel.x
        let along = (v * turn.x - u * turn.y + bend.y) / parcel.y
        let row = along.rounded(.down)
        let shifted = across * (1 + 0.3 * noise.at(row * 3.7 + 0.5, 0.5)) + noise.at(row * 5.3 + 0.5, 9.5)
        let column = shifted.rounded(.down)
        let inRow = (along - row) * parcel.y
        let inColumn = (shifted - column) * parcel.x
        // Farther off a row of the picture covers more ground.
        let thick = 0.35 + v * v * 0.0022
        let edge = min(inRow, parcel.y - inRow) / thick
        let gaps = smoothstep(-0.25, 0.05, noise.at(u * 0.11 + 20, v * 0.06))
        return Place(
            crop: clamp(0.5 + 0.8 * noise.at(column * 7.3 + 0.5, row * 3.9 + 0.5)),
            hedge: smoothstep(1.2, 0.5, edge) * gaps * smoothstep(10, 17, v) * smoothstep(130, 80, v), furrow: inColumn)
    }
}
