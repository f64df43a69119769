import Foundation

/// The woodwork of a window: bars that part the panes, or casements that stand open.
struct WindowFrame {
    private let room: Room
    private let isOpen: Bool
    /// Where a bar runs across, in parts of the height from the top.
    private let transom: Float
    /// How many panes lie side by side in a closed window.
    private let columns: Int
    private let rows: Int

    init(_ room: Room, isOpen: Bool, _ dice: inout Dice) {
        self.room = room
        self.isOpen = isOpen
        transom = dice.within(0.3...0.4)
        columns = room.wide > room.high * 1.15 ? dice.pick([2, 3, 3]) : 2
        rows = dice.pick([2, 2, 3])
    }

    private var bar: Float { room.unit * 0.02 }

    func draw(into drawing: inout Drawing) {
        if isOpen {
            for side in [-1, 1] as [Float] { casement(side, into: &drawing) }
        } else {
            bars(into: &drawing)
        }
        let (wide, high) = (room.wide, room.high)
        beam(Point(room.left, room.top), Point(bar * 0.9, high), into: &drawing)
        beam(Point(room.right - bar * 0.9, room.top), Point(bar * 0.9, high), into: &drawing)
        beam(Point(room.left, room.top), Point(wide, bar * 0.9), into: &drawing)
        beam(Point(room.left, room.bottom - bar), Point(wide, bar), into: &drawing)
    }

    private func bars(into drawing: inout Drawing) {
        for column in 1..<columns {
            let x = mix(room.left, room.right, Float(column) / Float(columns))
            beam(Point(x - bar * 0.6, room.top), Point(bar * 1.2, room.high), into: &drawing)
        }
        for row in 1..<rows {
            let y = mix(room.top, room.bottom, rows == 2 ? transom : Float(row) / Float(rows))
            beam(Point(room.left, y), Point(room.wide, bar * 0.75), into: &drawing)
        }
    }

    /// A piece of wood with a lit edge.
    private func beam(_ corner: Point, _ size: Point, into drawing: inout Drawing) {
        drawing.fill(
            Path.rectangle(corner.x, corner.y, size.x, size.y), Paint(room.wood * 0.75, fineness: 0.9))
        let lit = size.y > size.x ? Point(size.x * 0.25, size.y) : Point(size.x, size.y * 0.28)
        drawing.fill(
            Path.rectangle(corner.x, corner.y, lit.x, lit.y), Paint(room.wood + room.light * 0.22, fineness: 0.9))
    }

    /// A wing that has swung outward: narrow from here, and smaller at its far edge.
    private func casement(_ side: Float, into drawing: inout Drawing) {
        let hinge = side < 0 ? room.left : room.right
        let reach = room.wide * 0.17
        func at(_ u: Float, _ v: Float) -> Point {
            let shrink = 0.13 * u
            return Point(
                hinge - side * u * reach,
                mix(room.top, room.bottom, mix(0.02 + shrink * 0.55, 0.985 - shrink * 0.8, v)))
        }
        let glass = room.light * 0.9
        drawing.fill(
            Path([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]),
            .gradient(glass, glass * 0.5, from: at(0.5, 0), to: at(0.5, 1), opacity: 0.3))
        drawing.fill(
            Path([at(0.3, 0.06), at(0.62, 0.06), at(0.28, 0.94), at(0.1, 0.94)]),
            Paint(glass * 1.4, opacity: 0.22, fineness: 0.8))
        let wood = Paint(room.wood * 0.62, fineness: 0.9)
        let lit = Paint(room.wood + room.light * 0.25, fineness: 0.9)
        func rail(_ a: Point, _ b: Point, _ width: Float, _ paint: Paint) {
            drawing.fill(Path.stroke([a, b], widths: [width]), paint)
        }
        for v in [transom, mix(transom, 1, 0.5)] { rail(at(0, v), at(1, v), bar * 0.5, wood) }
        rail(at(0, 0), at(1, 0), bar * 0.9, wood)
        rail(at(0, 1), at(1, 1), bar * 1.1, wood)
        rail(at(0.07, 0), at(0.07, 1), bar * 0.9, wood)
        rail(at(0.97, 0), at(0.97, 1), bar * 0.8, lit)
    }
}
