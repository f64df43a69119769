/// How the surface of a picture is worked.
package enum Style: String, CaseIterable, Hashable, Sendable {
    case painterly, watercolor, ink, oil, pastel, flat

    /// The style that a name asks for; unknown names and `nil` are `painterly`.
    init(named name: String?) {
        switch name?.lowercased() {
        case "watercolor", "watercolour", "aquarelle": self = .watercolor
        case "ink", "ink wash", "sumi-e", "drawing": self = .ink
        case "oil", "oil painting", "impasto": self = .oil
        case "pastel", "chalk": self = .pastel
        case "flat", "poster", "vector", "minimal": self = .flat
        default: self = .painterly
        }
    }

    /// Works the surface of a finished scene.
    func work(_ canvas: Canvas, composition: Composition, crew: Crew) -> Canvas {
        switch self {
        case .painterly: BrushSurface.painterly(composition).work(canvas, crew: crew)
        case .oil: BrushSurface.oil(composition).work(canvas, crew: crew)
        case .pastel: PastelSurface(composition).work(canvas, crew: crew)
        case .watercolor: WatercolorSurface(composition).work(canvas, crew: crew)
        case .ink: InkSurface(composition).work(canvas, crew: crew)
        case .flat: FlatSurface(composition).work(canvas, crew: crew)
        }
    }

    /// The strength of the film grain that suits the surface.
    var grain: Float {
        switch self {
        case .painterly: 0.014
        case .oil, .watercolor, .ink, .pastel: 0.008
        case .flat: 0
        }
    }
}
