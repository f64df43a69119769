/// How animals keep together and apart.
extension Stager {
    /// Which way a thing is turned; animals that run together run one way.
    mutating func looksLeft(_ subject: Subject, count: Int) -> Bool {
        let own = dice.chance(0.5)
        var herd = composition.dice("herd")
        guard count > 1, subject.thing.realm == .creature, subject.traits.contains(.running) else { return own }
        return herd.chance(0.5)
    }

    /// How far the nearest other thing is in the picture, up to a tenth of the frame's unit.
    func elbowRoom(_ x: Float, _ z: Float) -> Float {
        let foot = Point(x, ground.row(bearing: x - composition.frame.centre, z: z))
        let gaps = placed.map { other -> Float in
            let gap = (other.foot - foot) * Point(0.45, 1)
            return (gap * gap).sum().squareRoot() / composition.frame.unit
        }
        return min(0.1, gaps.min() ?? 0.1) * 100
    }
}
