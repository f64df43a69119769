import Foundation

/// A far bird on the wing, a silhouette in the metres of whatever it belongs to: body, head and tail, and two wings in
/// some phase of their beat, seen from where one stands.
struct Wings {
    let place: Point
    /// From tip to tip where the wings are spread.
    let span: Float
    let body: Colour
    /// How little the air between dims it, from 0 to 1.
    var shine: Float = 0
    /// Where it flies, in degrees: 0 toward us, 90 to the right; how steeply, and how far it leans into a turn.
    var course: Float = 90
    var climb: Float = 0
    var bank: Float = 0

    private typealias Axes = (ahead: Vector, left: Vector, up: Vector)

    private var axes: Axes {
        let up = Vector(0, 1, 0)
        let level = Vector(0, 0, 1).turned(about: up, by: course)
        let across = up.cross(level)
        let ahead = level.turned(about: across, by: -climb)
        let left = across.turned(about: ahead, by: bank)
        // Seen from below: what is nearer lies higher in the picture.
        func raised(_ way: Vector) -> Vector { Vector(way.x, way.y * 0.9 + way.z * 0.44, 0) }
        return (raised(ahead), raised(left), raised(ahead.cross(left).direction))
    }

    func draw(with pen: inout Pen) {
        let axes = axes
        // From above the head to well below the belly; most of a stroke's time is spent near its ends and in gliding.
        let beat = pen.dice.pick([
            pen.dice.within(38...66), pen.dice.within(8...26), pen.dice.within(-4...14), pen.dice.within(-38 ... -18),
        ])
        var path = Path.silhouette(trunk(axes), steps: 2)
        for side in [-1, 1] as [Float] { path.append(.silhouette([wing(axes, side: side, beat: beat)], steps: 3)) }
        pen.fill(path.map { place + $0 * span }, Paint(body, fineness: 0.9), emits: shine)
    }

    private func trunk(_ axes: Axes) -> [[Point]] {
        func part(_ at: Float, _ long: Float, _ wide: Float, _ thick: Float, rise: Float = 0) -> [Point] {
            Ellipsoid(
                centre: axes.ahead * at + axes.up * rise,
                radii: [axes.ahead * long, axes.left * wide, axes.up * thick]
            ).outline(10)
        }
        return [
            part(0, 0.15, 0.042, 0.045), part(0.15, 0.05, 0.027, 0.027, rise: 0.012), part(-0.19, 0.09, 0.045, 0.012),
        ]
    }

    /// Inner wing to the wrist, then the hand, which lags behind the stroke.
    private func wing(_ axes: Axes, side: Float, beat: Float) -> [Point] {
        func out(_ degrees: Float) -> Vector {
            let angle = degrees * .pi / 180
            return axes.left * (side * cosf(angle)) + axes.up * sinf(angle)
        }
        let root = axes.up * 0.025 + axes.left * (side * 0.02)
        let wrist = root + out(beat + 8) * 0.2 + axes.ahead * 0.05
        let tip = wrist + out(beat * 0.55 - 8) * 0.3 - axes.ahead * 0.1
        let hand = wrist + (tip - wrist) * 0.5 + axes.ahead * 0.015
        return [
            root + axes.ahead * 0.07, wrist + axes.ahead * 0.01, hand, tip, hand - axes.ahead * 0.08,
            wrist - axes.ahead * 0.115, root - axes.ahead * 0.07,
        ].map(\.seen)
    }
}
