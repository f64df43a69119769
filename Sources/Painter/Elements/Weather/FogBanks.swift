import Foundation

/// Banks of fog that lie low over the land and drift in layers.
struct FogBanks: ScenicElement {
    let layer = SceneLayer.mist

    func paint(_ subject: Subject, on easel: Easel) {
        let frame = easel.composition.frame
        var dice = easel.composition.dice("fog")
        let noise = Noise(&dice)
        let colour = SIMD4<Float>(easel.composition.air.colour.lightened(by: 0.03), 0.1)
        let canvas = easel.canvas
        let step = max(2, Int(frame.unit / 220))
        let plane = Plane(width: canvas.width / step + 2, height: canvas.height / step + 2)
        easel.crew.shareRows(0..<plane.height, height: 8) { rows in
            for line in rows {
                let height = (Float(line * step) - frame.horizon) / frame.unit
                let band = 1 / (1 + (height * 5.5) * (height * 5.5)) * 0.85 + 0.08
                for column in 0..<plane.width {
                    let x = Float(column * step) / frame.unit
                    let n = noise.warped(x * 1.6, height * 7, strength: 0.7, octaves: 4)
                    plane[column, line] = clamp(band * (0.42 + n * 0.9))
                }
            }
        }
        easel.crew.shareRows(0..<canvas.height) { rows in
            for y in rows {
                let row = canvas.row(y)
                for x in 0..<canvas.width {
                    let share = plane.sample(Float(x) / Float(step), Float(y) / Float(step)) * 0.85
                    row[x] += (colour - row[x]) * share
                }
            }
        }
    }
}
