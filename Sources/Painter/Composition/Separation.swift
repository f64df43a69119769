import Foundation

/// Sets what the picture is about off from what lies behind it. Where both are of one value, light or mist is laid
/// between them; behind something pale, shade.
struct Separation {
    private let composition: Composition
    private let focal: [(placement: Placement, nature: Nature)]
    /// The OKLab lightness of the thing itself.
    private let value: Float

    /// The least difference of lightness at which a silhouette is read at once.
    private static let least: Float = 0.17

    /// - Parameter drawing: the thing as it will be laid on.
    /// - Returns: `nil` where the picture is about nothing that stands in it.
    init?(_ composition: Composition, drawing: Drawing) {
        guard let (subject, _) = Stager.focus(of: composition.scene),
            [.creature, .object].contains(subject.thing.realm), subject.thing != .fish,
            // Over flowers, any veil would show as one.
            !composition.scene.contains(.flowers),
            let nature = ElementCatalogue.element(for: subject.thing)?.nature, nature.standing != .air,
            let value = Self.value(of: drawing)
        else { return nil }
        self.composition = composition
        self.value = value
        focal = composition.placements.filter { $0.thing == subject.thing }.prefix(3).map { ($0, nature) }
    }

    /// The mean lightness of the drawing's opaque shapes, the larger counting more.
    private static func value(of drawing: Drawing) -> Float? {
        var sum = Colour.zero
        var weight: Float = 0
        for mark in drawing.marks where mark.clip == nil && mark.paint.opacity > 0.85 {
            guard case .fill = mark.shape else { continue }
            let area = (mark.bounds.bottom - mark.bounds.top) * (mark.bounds.right - mark.bounds.left)
            sum += (mark.paint.colour + mark.paint.endColour) * (0.5 * area)
            weight += area
        }
        return weight > 0 ? OKLab(sum / weight).lightness : nil
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var drawing = Drawing()
        var dice = composition.dice("separation")
        for (placement, nature) in focal {
            let half = Point(nature.halfWidth, nature.metres / 2) * placement.scale
            let middle = placement.foot - Point(0, half.y)
            let behind = OKLab(mean(of: canvas, middle, half))
            let difference = behind.lightness - value
            guard abs(difference) < Self.least else { continue }
            let isPaler = value < 0.72
            let need = 1 - abs(difference) / Self.least
            lay(isPaler ? 1 : -1, need: need, behind: behind, middle, half, &dice, &drawing)
        }
        guard !drawing.isEmpty else { return }
        MarkRenderer(drawing, noise: Noise(&dice)).render(on: canvas, crew: crew)
    }

    /// What the canvas shows around a place.
    private func mean(of canvas: Canvas, _ middle: Point, _ half: Point) -> Colour {
        var sum = Colour.zero
        var count: Float = 0
        for row in -4...4 {
            for column in -5...5 {
                let place = middle + half * Point(Float(column) * 0.24, Float(row) * 0.24)
                let (x, y) = (Int(place.x), Int(place.y))
                guard (0..<canvas.width).contains(x), (0..<canvas.height).contains(y) else { continue }
                let pixel = canvas.row(y)[x]
                sum += Colour(pixel.x, pixel.y, pixel.z)
                count += 1
            }
        }
        return sum / max(1, count)
    }

    /// A breath of light or of shade, uneven and without an edge, densest behind the thing and lying along the ground.
    private func lay(
        _ way: Float, need: Float, behind: OKLab, _ middle: Point, _ half: Point, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        // In mist it is the air that is lit; else it is the land itself.
        let air = OKLab(composition.air.glow)
        var tone = behind.mixed(with: air, way > 0 ? 0.04 + 0.5 * composition.air.base : 0)
        let wanted = value + way * (Self.least + 0.1)
        let most: Float = behind.lightness < 0.4 ? 0.24 : 0.18
        tone.lightness = clamp(wanted, behind.lightness - most, behind.lightness + most)
        // Lit ground is as much of its colour as before.
        tone = tone.saturated(by: tone.lightness / max(0.05, behind.lightness))
        let paint = Paint(tone.colour, opacity: 0.09 + 0.13 * need, fineness: 0.25)
        for index in 0..<8 {
            let isLow = index % 2 == 0
            let centre = middle + half * Point(dice.bell() * (isLow ? 1.1 : 0.4), isLow ? 0.55 : dice.bell() * 0.3)
            let radii =
                isLow
                ? Point(
                    max(half.x * 3, composition.frame.unit * dice.within(0.4...0.8)), half.y * dice.within(0.5...0.9))
                : half * Point(dice.within(2.6...4), dice.within(1.4...2))
            drawing.dab(centre, radii: radii, softness: 1, paint)
        }
    }
}
