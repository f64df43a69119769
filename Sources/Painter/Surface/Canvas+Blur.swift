extension Canvas {
    /// The mean over a square around every pixel, the edges repeated.
    func blurred(radius: Int, crew: Crew) -> Canvas {
        let middle = Canvas(width: width, height: height)
        let out = Canvas(width: width, height: height)
        let width = width
        let height = height
        let scale = 1 / Float(2 * radius + 1)
        crew.shareRows(0..<height, height: 16) { rows in
            for y in rows {
                let from = self.row(y)
                let to = middle.row(y)
                var sum = SIMD4<Float>.zero
                for x in -radius...radius { sum += from[max(0, min(width - 1, x))] }
                for x in 0..<width {
                    to[x] = sum * scale
                    sum += from[min(width - 1, x + radius + 1)] - from[max(0, x - radius)]
                }
            }
        }
        // Columns in strips that stay in the cache; each strip is summed from the top, whoever does it.
        let strip = 64
        crew.share((width + strip - 1) / strip) { index in
            let columns = (index * strip)..<min((index + 1) * strip, width)
            var sums = [SIMD4<Float>](repeating: .zero, count: columns.count)
            for y in -radius...radius {
                let row = middle.row(max(0, min(height - 1, y)))
                for x in columns { sums[x - columns.lowerBound] += row[x] }
            }
            for y in 0..<height {
                let to = out.row(y)
                let enters = middle.row(min(height - 1, y + radius + 1))
                let leaves = middle.row(max(0, y - radius))
                for x in columns {
                    to[x] = sums[x - columns.lowerBound] * scale
                    sums[x - columns.lowerBound] += enters[x] - leaves[x]
                }
            }
        }
        return out
    }
}
