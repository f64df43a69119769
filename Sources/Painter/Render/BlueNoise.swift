import Foundation

/// A tile of thresholds without low frequencies: those below any share lie evenly spread and in no order, so that what
/// they dither looks finer than any other noise of its strength (void and cluster; Robert Ulichney, 1993).
struct BlueNoise: Sendable {
    /// The tile's width and height; it repeats without a seam.
    static let side = 64
    /// Row by row, each of `side * side` evenly spaced values from 0 up to 1 once.
    let thresholds: [Float]

    /// Worked out once: it depends on nothing.
    static let tile = BlueNoise()

    private init() {
        var cells = Cells(side: Self.side)
        cells.scatterFirst(Self.side * Self.side / 10)
        var ranks = [Int](repeating: 0, count: Self.side * Self.side)
        var sparse = cells
        // The first pattern is taken apart, tightest clusters last in the order, and then filled up, largest voids
        // first. A void among the set cells is a cluster of the unset ones, so one rule serves beyond the half as well.
        for rank in stride(from: cells.count - 1, through: 0, by: -1) {
            let cluster = sparse.tightestCluster
            sparse.change(cluster, to: false)
            ranks[cluster] = rank
        }
        for rank in cells.count..<ranks.count {
            let void = cells.largestVoid
            cells.change(void, to: true)
            ranks[void] = rank
        }
        thresholds = ranks.map { (Float($0) + 0.5) / Float(Self.side * Self.side) }
    }
}

/// The cells of the tile, which of them are set, and how crowded each is.
private struct Cells {
    let side: Int
    private(set) var count = 0
    private var isSet: [Bool]
    private var crowding: [Float]
    /// For each row its most crowded set cell and its least crowded unset one.
    private var fullest: [Int]
    private var emptiest: [Int]
    private let weights: [Float]

    private static let reach = 6

    init(side: Int) {
        self.side = side
        isSet = Array(repeating: false, count: side * side)
        crowding = Array(repeating: 0, count: side * side)
        fullest = Array(repeating: -1, count: side)
        emptiest = (0..<side).map { $0 * side }
        let sigma: Float = 1.5
        weights = (-Self.reach...Self.reach).map { expf(-Float($0 * $0) / (2 * sigma * sigma)) }
    }

    /// Sets cells by chance, then moves them out of clusters into voids until none would move.
    mutating func scatterFirst(_ wanted: Int) {
        var dice = Dice(seed: 0x5eed)
        while count < wanted {
            let cell = dice.int(0...(side * side - 1))
            if !isSet[cell] { change(cell, to: true) }
        }
        for _ in 0..<(side * side) {
            let cluster = tightestCluster
            change(cluster, to: false)
            let void = largestVoid
            change(void, to: true)
            if void == cluster { return }
        }
    }

    var tightestCluster: Int {
        var best = -1
        for cell in fullest where cell >= 0 && (best < 0 || crowding[cell] > crowding[best]) { best = cell }
        return best
    }

    var largestVoid: Int {
        var best = -1
        for cell in emptiest where cell >= 0 && (best < 0 || crowding[cell] < crowding[best]) { best = cell }
        return best
    }

    mutating func change(_ cell: Int, to value: Bool) {
        isSet[cell] = value
        count += value ? 1 : -1
        let sign: Float = value ? 1 : -1
        let (line, column) = (cell / side, cell % side)
        for dy in -Self.reach...Self.reach {
            let row = (line + dy + side) % side
            let strength = weights[dy + Self.reach] * sign
            for dx in -Self.reach...Self.reach {
                crowding[row * side + (column + dx + side) % side] += strength * weights[dx + Self.reach]
            }
            survey(row)
        }
    }

    private mutating func survey(_ row: Int) {
        var (full, empty) = (-1, -1)
        for cell in (row * side)..<((row + 1) * side) {
            if isSet[cell] {
                if full < 0 || crowding[cell] > crowding[full] { full = cell }
            } else if empty < 0 || crowding[cell] < crowding[empty] {
                empty = cell
            }
        }
        fullest[row] = full
        emptiest[row] = empty
    }
}
