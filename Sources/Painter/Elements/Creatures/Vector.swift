import Foundation

/// A place or a way in space, in metres: x to the right, y upward, z toward the eye.
typealias Vector = SIMD3<Float>

extension Vector {
    var length: Float { (self * self).sum().squareRoot() }

    /// The same way, one long.
    var direction: Vector { self / Swift.max(1e-5, length) }

    /// How the picture shows it: what is nearer lies a little lower, for the eye looks down a little.
    var seen: Point { Point(x, y - z * 0.1) }

    func dot(_ other: Vector) -> Float { (self * other).sum() }

    func cross(_ other: Vector) -> Vector {
        Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
    }

    /// Turned about an axis one long, counter-clockwise as seen from its tip (Rodrigues).
    func turned(about axis: Vector, by degrees: Float) -> Vector {
        let angle = degrees * .pi / 180
        return self * cosf(angle) + axis.cross(self) * sinf(angle) + axis * (axis.dot(self) * (1 - cosf(angle)))
    }
}

/// A rounded part of a body in space.
struct Ellipsoid {
    let centre: Vector
    /// Half its diameters, each along its way.
    let radii: [Vector]

    /// Knots of its outline in the picture.
    func outline(_ count: Int = 14) -> [Point] {
        let flat = radii.map(\.seen)
        return (0..<count).map { index in
            let angle = Float(index) / Float(count) * 2 * .pi
            let way = Point(cosf(angle), sinf(angle))
            return centre.seen + Self.support(flat, toward: way)
        }
    }

    /// How far the outline of an ellipsoid reaches one way from its middle (its support function).
    static func support(_ radii: [Point], toward way: Point) -> Point {
        let shares = radii.map { ($0 * way).sum() }
        let norm = max(1e-6, shares.reduce(0) { $0 + $1 * $1 }.squareRoot())
        return zip(radii, shares).reduce(Point.zero) { $0 + $1.0 * $1.1 } / norm
    }
}
