import Foundation

/// A cat on its feet, seen from the side: it walks with its tail up, or runs.
struct CatAfoot {
    let coat: Colour
    let pale: Colour
    let isStriped: Bool
    let stance: Stance

    func draw(with pen: inout Pen) {
        var fur = Coat(coat)
        fur.belly = pale
        fur.legs = coat.blended(with: pale, 0.35)
        fur.face = pale
        fur.ear = pale.blended(with: Colour(0xc08078), 0.4)
        fur.iris = Colour(0xb8c04a)
        var pose = Pose.pawed(stance, hip: Anatomy.cat.hip.y, &pen.dice).loosened(&pen.dice)
        pose.neck = stance != .walking ? [112, 112] : [124, 130]
        pose.head = -14
        pose.tail = stance != .walking ? [-88, -92, -84, -70] : [-128, -168, -196, -160]
        let animal = Quadruped(.cat, pose, coat: fur, size: 0.26)
        animal.draw(with: &pen) { pen in if isStriped { stripes(&pen, animal) } }
        if isStriped { rings(&pen, animal) }
        face(&pen, animal)
        animal.settle(&pen)
    }

    private func stripes(_ pen: inout Pen, _ animal: Quadruped) {
        guard pen.pixel < 0.006 else { return }
        let dark = Paint(pen.nearLit(coat * 0.4, up: 0.3), opacity: 0.6, fineness: 0.95)
        for stripe in 0..<9 {
            let x = -0.5 + Float(stripe) * 0.1 + pen.dice.bell() * 0.015
            let line = [Point(x, 1), Point(x + 0.03, 0.84), Point(x + 0.015, 0.7), Point(x - 0.02, 0.6)]
            pen.stroke(
                Path.curve(animal.metres(line.map(animal.carried)), steps: 4),
                widths: [0.05, 0.04, 0.03, 0.004].map { $0 * animal.size }, dark)
        }
        for stripe in 0..<3 {
            let y = 0.03 + Float(stripe) * 0.032
            pen.stroke(
                animal.metres([Point(-0.01, y), Point(0.1, y + 0.02)].map(animal.ofHead)),
                widths: [0.025, 0.006].map { $0 * animal.size }, dark)
        }
    }

    private func rings(_ pen: inout Pen, _ animal: Quadruped) {
        guard pen.pixel < 0.006 else { return }
        for ring in 1..<8 {
            let (middle, left) = Limb.station(Float(ring) * 0.5, along: animal.tail)
            pen.stroke(
                animal.metres([middle + left * 0.032, middle - left * 0.032]), widths: [0.04 * animal.size],
                Paint(pen.nearLit(coat * 0.4, up: 0.2), opacity: 0.6, fineness: 0.95))
        }
    }

    private func face(_ pen: inout Pen, _ animal: Quadruped) {
        let size = animal.size
        let at = animal.onHead
        pen.dab(
            at(0.27, -0.045), 0.05 * size, 0.032 * size, softness: 0.5,
            Paint(pen.nearLit(pale * 1.05, up: 0.2), opacity: 0.8, fineness: 0.95))
        pen.dab(
            at(0.318, 0), 0.017 * size, 0.013 * size, softness: 0.2, Paint(pen.nearLit(Colour(0xa8605a)), fineness: 1))
        pen.stroke(
            Path.curve([at(0.31, -0.035), at(0.28, -0.055), at(0.24, -0.05)]), widths: [0.006 * size, 0.01 * size],
            Paint(pen.nearLit(coat * 0.3), fineness: 1))
        guard pen.pixel < 0.003 else { return }
        for whisker in -1...1 {
            pen.stroke(
                [at(0.28, -0.04), at(0.44, -0.05 + Float(whisker) * 0.05)], widths: [0.006 * size, 0.003 * size],
                Paint(pen.nearLit(Colour(0xf0ece4), up: 0.4), opacity: 0.8, fineness: 1))
        }
    }
}

extension Anatomy {
    static let cat = Anatomy(
        trunk: [
            Point(-0.58, 0.74), Point(-0.55, 0.88), Point(-0.42, 0.96), Point(-0.18, 0.935), Point(0.06, 0.93),
            Point(0.25, 0.99), Point(0.38, 0.94), Point(0.46, 0.8), Point(0.46, 0.64), Point(0.38, 0.51),
            Point(0.2, 0.45), Point(-0.05, 0.465), Point(-0.28, 0.5), Point(-0.48, 0.56), Point(-0.57, 0.64),
        ],
        shoulder: Point(0.33, 0.67),
        fore: Limb(
            bones: [0.2, 0.26, 0.15, 0.09],
            girths: [
                .init(0, 0.08, 0.1), .init(0.6, 0.09, 0.08), .init(1, 0.068, 0.075), .init(1.5, 0.05, 0.05),
                .init(2, 0.045, 0.045), .init(2.5, 0.043, 0.042), .init(3, 0.044, 0.044),
            ]),
        hip: Point(-0.42, 0.74),
        hind: Limb(
            bones: [0.24, 0.28, 0.24, 0.09],
            girths: [
                .init(0, 0.15, 0.13), .init(0.6, 0.14, 0.14), .init(1, 0.11, 0.12), .init(1.5, 0.068, 0.075),
                .init(2, 0.045, 0.055), .init(2.4, 0.04, 0.04), .init(3, 0.044, 0.044),
            ]),
        neckRoot: Point(0.28, 0.82),
        neck: Limb(
            bones: [0.15, 0.14],
            girths: [.init(0, 0.14, 0.16), .init(1, 0.12, 0.13), .init(1.6, 0.11, 0.12), .init(2, 0.1, 0.1)]),
        tailRoot: Point(-0.54, 0.86),
        tail: Limb(
            bones: [0.26, 0.26, 0.24, 0.2],
            girths: [
                .init(0, 0.05, 0.05), .init(1, 0.045, 0.045), .init(2, 0.042, 0.042), .init(3, 0.04, 0.04),
                .init(3.7, 0.032, 0.032), .init(4, 0.008, 0.008),
            ]),
        head: [
            Point(-0.06, 0.02), Point(0, 0.095), Point(0.08, 0.125), Point(0.16, 0.108), Point(0.22, 0.06),
            Point(0.28, 0.036), Point(0.318, 0.02), Point(0.33, -0.012), Point(0.312, -0.052), Point(0.26, -0.085),
            Point(0.18, -0.1), Point(0.08, -0.13), Point(-0.02, -0.12),
        ],
        ears: [
            [Point(-0.01, 0.08), Point(-0.02, 0.15), Point(0.01, 0.23), Point(0.06, 0.18), Point(0.1, 0.115)],
            [Point(0.09, 0.11), Point(0.11, 0.18), Point(0.145, 0.215), Point(0.165, 0.15), Point(0.165, 0.1)],
        ],
        eye: Point(0.205, 0.038), foot: .paw, sole: 0.032, hair: 0.05)
}
