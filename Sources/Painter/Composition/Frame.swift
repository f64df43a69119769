/// The picture's window on the world: where the horizon lies and how things shrink with distance.
///
/// The world is in metres, the eye above the origin at `eye` height, looking along z; x is to the right. A thing `s`
/// metres high at distance z is `focal * s / z` pixels high.
struct Frame: Sendable {
    let width: Int
    let height: Int
    /// The row of the horizon, in pixels from the top.
    let horizon: Float
    /// The focal length in pixels.
    let focal: Float
    /// The height of the eye above the ground in metres.
    let eye: Float

    /// The measure of composition: what the picture has of height and width together, in pixels.
    var unit: Float { min(Float(height), Float(width) * 1.25) }
    var centre: Float { Float(width) / 2 }
    var size: Point { Point(Float(width), Float(height)) }

    /// Where a place in the world appears.
    func project(_ x: Float, _ y: Float, _ z: Float) -> Point {
        Point(centre + focal * x / z, horizon - focal * (y - eye) / z)
    }

    /// Pixels a metre at a distance.
    func scale(at z: Float) -> Float { focal / z }

    /// The distance of the flat ground that a row shows; rows at or above the horizon are endlessly far.
    func distance(ofRow y: Float) -> Float {
        y <= horizon + 0.01 ? 100_000 : focal * eye / (y - horizon)
    }
}
