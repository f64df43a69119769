import Foundation
import NuraModel

/// Shafts of light that slant through the gaps of a wood's roof.
struct WoodLight {
    private let composition: Composition
    private let wood: Wood
    private let strength: Float

    /// - Returns: `nil` outside of woods and where no light falls in.
    init?(_ composition: Composition) {
        guard let wood = composition.wood, composition.light.source != .sky else { return nil }
        self.composition = composition
        self.wood = wood
        let named: Float = composition.scene.qualities.contains(.rays) ? 1.5 : 1
        let felt: Float =
            switch composition.palette.emotion {
            case .hopeful: 0.3
            case .energetic: 0.22
            case .mysterious: 0.3
            case .calm: 0.16
            case .melancholic: 0.12
            }
        strength = felt * named
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("wood light")
        let noise = Noise(&dice)
        let frame = composition.frame
        let step = 4
        let slant = dice.within(0.25...0.6) * (wood.opening > 0 ? 1 : -1)
        let fall = Plane(width: canvas.width / step + 2, height: canvas.height / step + 2)
        crew.shareRows(0..<fall.height, height: 8) { rows in
            for line in rows {
                for column in 0..<fall.width {
                    let place = Point(Float(column), Float(line)) * Float(step)
                    let d = (place - Point(wood.openingX(in: frame), frame.horizon)) / frame.unit
                    // Nearly parallel, a little fanned out downward.
                    let across = (d.x + d.y * slant) / (1.3 + d.y)
                    let beam = noise.at(across * 9, 3) + 0.5 * noise.at(across * 21, 9)
                    let reach = 1 / (1 + across * across * 7) * smoothstep(0.3, -0.1, d.y)
                    let gaps = 0.6 + 0.5 * noise.at(d.x * 4, d.y * 3)
                    fall[column, line] = smoothstep(0.05, 0.7, beam) * reach * gaps
                }
            }
        }
        lay(fall, step: step, on: canvas, crew: crew)
    }

    private func lay(_ fall: Plane, step: Int, on canvas: Canvas, crew: Crew) {
        let glade = WoodColours(composition, kind: wood.kind).glade
        let colour = SIMD4<Float>(mix(glade, composition.light.key, 0.4) * strength, 0)
        crew.shareRows(0..<canvas.height) { rows in
            for y in rows {
                let row = canvas.row(y)
                for x in 0..<canvas.width {
                    row[x] += colour * fall.sample(Float(x) / Float(step), Float(y) / Float(step))
                }
            }
        }
    }
}
