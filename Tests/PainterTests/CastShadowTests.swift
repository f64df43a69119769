import Testing

@testable import Painter

@Suite("Cast shadows")
struct CastShadowTests {
    private let frame = Frame(width: 640, height: 480, horizon: 160, focal: 550, eye: 1.7)
    private let placement = Placement(
        thing: .person, subject: Subject(.person), foot: Point(320, 320), scale: 92, distance: 6, isReflected: false,
        mirrorRow: 320, castsShadow: true, isMirrored: false, seed: 1)

    private func light(_ x: Float, _ y: Float, _ z: Float) -> Light {
        let direction = SIMD3(x, y, z)
        return Light(
            source: .sun, place: .zero, direction: direction / (direction * direction).sum().squareRoot(),
            key: Colour(repeating: 1), fill: Colour(repeating: 0.1))
    }

    /// Two legs with air between them under a body, 100 pixels high.
    private var figure: Drawing {
        var drawing = Drawing()
        drawing.fill(.rectangle(300, 260, 10, 60), Paint(.zero))
        drawing.fill(.rectangle(330, 260, 10, 60), Paint(.zero))
        drawing.fill(.rectangle(295, 220, 50, 42), Paint(.zero))
        return drawing
    }

    private func shadow(_ light: Light, share: Float = 1) -> Path {
        CastShadow(of: figure.marks[...], in: figure, placement: placement, height: 100, frame: frame, light: light)
            .path(upTo: share)
    }

    private func outlines(_ path: Path) -> [[Point]] {
        zip([0] + path.ends, path.ends).map { Array(path.points[$0..<$1]) }
    }

    @Test("It falls away from the light: toward the eye where the light is behind, to the side where it is beside")
    func direction() throws {
        let toward = shadow(light(0, 0.5, 1)).points
        #expect(toward.allSatisfy { $0.y >= 319 })
        #expect(try #require(toward.map(\.y).max()) > 340)
        let away = shadow(light(0, 0.5, -1)).points
        #expect(away.allSatisfy { $0.y <= 321 && $0.y > frame.horizon })
        let left = shadow(light(1, 0.5, 0)).points
        #expect(try #require(left.map(\.x).min()) < 200)
        #expect(left.allSatisfy { abs($0.y - 320) < 1 })
    }

    @Test("The lower the light, the longer it is, to a limit")
    func length() throws {
        let lengths = try [2, 1, 0.5, 0.1, 0.02].map { height in
            320 - (try #require(shadow(light(1, Float(height), 0)).points.map(\.x).min()))
        }
        #expect(lengths[0] < lengths[1] && lengths[1] < lengths[2] && lengths[2] < lengths[3])
        #expect(abs(lengths[3] - lengths[4]) < lengths[3] * 0.05)
    }

    @Test("It has the shape of what throws it: light falls between two legs, and none under the body")
    func silhouette() {
        let legs = outlines(shadow(light(0, 1, 1), share: 0.5))
        let onOneRow = Dictionary(grouping: legs) { ($0[0].y * 8).rounded() }
        #expect(onOneRow.count > 20)
        #expect(onOneRow.values.allSatisfy { $0.count == 2 })
        let all = outlines(shadow(light(0, 1, 1)))
        #expect(all.count > legs.count)
        let body = Dictionary(grouping: all) { ($0[0].y * 8).rounded() }.filter {
            $0.key > (legs.map { $0[0].y }.max() ?? 0) * 8 + 80
        }
        #expect(!body.isEmpty && body.values.allSatisfy { $0.count == 1 })
    }
}
