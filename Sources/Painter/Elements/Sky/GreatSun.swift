import Foundation

/// The sun where the words name it: a core too bright to look at, melting into a wide coloured glow that no cloud hides.
struct GreatSun: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let light = composition.light
        guard light.source == .sun, light.direction.z > 0, composition.wood == nil else { return }
        let radius = composition.frame.unit * composition.scene.discShare(of: .sun)
        let low = composition.hour == .dusk || composition.hour == .golden
        let flame = subject.colour?.colour ?? (low ? Colour(0xff8a2e) : Colour(0xffc050))
        easel.draw("great sun") { drawing in
            // A pale sky is deepened round it, or it would be lost in it.
            for (size, opacity) in [(Float(9), Float(0.26)), (5, 0.3), (2.6, 0.36)] {
                drawing.dab(
                    light.place, radii: Point(radius, radius) * size, softness: 1,
                    Paint(flame * 0.95, opacity: opacity, fineness: 0.15))
            }
            drawing.dazzle(at: light.place, radius: radius, flame: flame)
        }
    }
}

extension Drawing {
    /// A sun: white-hot within, its rim lost in its own light.
    ///
    /// - Parameters:
    ///   - radius: of the disc, in pixels.
    ///   - flame: the colour of the light round it.
    mutating func dazzle(at place: Point, radius: Float, flame: Colour) {
        glow(place, radius: radius * 15, flame * 0.2)
        glow(place, radius: radius * 6, flame * 0.5)
        glow(place, radius: radius * 2.5, mix(flame, Colour(1, 0.96, 0.86), 0.5))
        let core = mix(flame, Colour(1, 0.97, 0.9), 0.82) * 2.4
        dab(place, radii: Point(radius, radius), softness: 0.55, Paint(core, fineness: 0.9))
        dab(place, radii: Point(radius, radius) * 0.72, softness: 0.5, Paint(Colour(2.6, 2.55, 2.4), fineness: 0.95))
    }
}
