/// The five predictions that make a row of 8-bit RGB easier to compress (PNG specification, 9.2).
enum RowFilter: UInt8, CaseIterable {
    case none = 0
    case sub = 1
    case up = 2
    case average = 3
    case paeth = 4

    static let bytesPerPixel = 3

    /// Writes what is left of `row` after the prediction to `result`. `above` is the row above, zeros for the first.
    /// All three have the same number of bytes, a positive multiple of three, and do not overlap.
    func apply(
        to row: UnsafePointer<UInt8>, above: UnsafePointer<UInt8>, result: UnsafeMutablePointer<UInt8>, count: Int
    ) {
        // The first pixel has no left neighbour; the loops over the others have no branch, so that they vectorise.
        let start = Self.bytesPerPixel
        for index in 0..<start {
            result[index] = row[index] &- firstPixelPrediction(above: above[index])
        }
        let rest = count - start
        let (current, left) = (row + start, row)
        let (up, upLeft) = (above + start, above)
        let target = result + start
        switch self {
        case .none: target.update(from: current, count: rest)
        case .sub: for i in 0..<rest { target[i] = current[i] &- left[i] }
        case .up: for i in 0..<rest { target[i] = current[i] &- up[i] }
        case .average: for i in 0..<rest { target[i] = current[i] &- Self.mean(left[i], up[i]) }
        case .paeth: for i in 0..<rest { target[i] = current[i] &- Self.paeth(left[i], up[i], upLeft[i]) }
        }
    }

    private func firstPixelPrediction(above: UInt8) -> UInt8 {
        switch self {
        case .none, .sub: 0
        case .up, .paeth: above
        case .average: above >> 1
        }
    }

    @inline(__always)
    private static func mean(_ left: UInt8, _ up: UInt8) -> UInt8 {
        UInt8(truncatingIfNeeded: (UInt16(left) &+ UInt16(up)) >> 1)
    }

    /// The neighbour nearest to left + up − upLeft; on a tie left, then up (PNG specification, 9.4).
    @inline(__always)
    private static func paeth(_ left: UInt8, _ up: UInt8, _ upLeft: UInt8) -> UInt8 {
        let fromLeft = Int16(up) &- Int16(upLeft)
        let fromUp = Int16(left) &- Int16(upLeft)
        let toLeft = size(fromLeft)
        let toUp = size(fromUp)
        let toUpLeft = size(fromLeft &+ fromUp)
        let second = toUp <= toUpLeft ? up : upLeft
        return toLeft <= toUp && toLeft <= toUpLeft ? left : second
    }

    @inline(__always)
    private static func size(_ value: Int16) -> Int16 { value < 0 ? 0 &- value : value }

    /// The sum of the bytes' distances from zero, read as signed: what the usual heuristic minimises
    /// (PNG specification, 12.7).
    static func cost(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        var sum: UInt64 = 0
        for index in 0..<count {
            sum &+= UInt64(min(bytes[index], 0 &- bytes[index]))
        }
        return sum
    }
}
