/// The optimal string alignment distance: the fewest insertions, deletions, substitutions and swaps of neighbours that
/// turn one word into another, where no place is edited twice (F. Damerau, 1964).
enum EditDistance {
    static func isAtMost(
        _ limit: Int, between left: UnsafeBufferPointer<Unicode.Scalar>, and right: UnsafeBufferPointer<Unicode.Scalar>
    ) -> Bool {
        let width = right.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { cells in
            for column in 0..<width { cells[column] = column }
            for row in 1..<(left.count + 1) {
                let (current, above, twoAbove) = (row % 3 * width, (row + 2) % 3 * width, (row + 1) % 3 * width)
                cells[current] = row
                var least = row
                for column in 1..<width {
                    let isSame = left[row - 1] == right[column - 1]
                    var cost = min(cells[above + column - 1] + (isSame ? 0 : 1), cells[above + column] + 1)
                    cost = min(cost, cells[current + column - 1] + 1)
                    if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                        cost = min(cost, cells[twoAbove + column - 2] + 1)
                    }
                    cells[current + column] = cost
                    least = min(least, cost)
                }
                // A swap reaches back two rows, and never makes up for more than one edit of them.
                if least > limit + 1 { return false }
            }
            return cells[left.count % 3 * width + right.count] <= limit
        }
    }
}
