import NuraModel

/// The rows of a picture as the image data of a PNG holds them before compression: a filter byte and what the filter
/// leaves, each row with the filter that leaves least.
enum FilteredRows {
    static func bytes(of bitmap: Bitmap) -> [UInt8] {
        let rowBytes = bitmap.width * RowFilter.bytesPerPixel
        let count = bitmap.height * (rowBytes + 1)
        let blank = [UInt8](repeating: 0, count: rowBytes)
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            initialized = count
            bitmap.pixels.withUnsafeBufferPointer { pixels in
                blank.withUnsafeBufferPointer { blank in
                    guard let target = buffer.baseAddress, let row = pixels.baseAddress, let blank = blank.baseAddress
                    else { return }
                    fill(target, from: row, blank: blank, rowBytes: rowBytes, height: bitmap.height)
                }
            }
        }
    }

    private static func fill(
        _ target: UnsafeMutablePointer<UInt8>, from pixels: UnsafePointer<UInt8>, blank: UnsafePointer<UInt8>,
        rowBytes: Int, height: Int
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rowBytes) { scratch in
            guard var candidate = scratch.baseAddress else { return }
            let scratchRow = candidate
            for y in 0..<height {
                let row = pixels + y * rowBytes
                let above = y == 0 ? blank : row - rowBytes
                let output = target + y * (rowBytes + 1)
                var best = output + 1
                candidate = scratchRow
                output.pointee = choose(row, above, best: &best, candidate: &candidate, count: rowBytes).rawValue
                if best != output + 1 { (output + 1).update(from: best, count: rowBytes) }
            }
        }
    }

    /// Tries every filter, keeping the best row so far in one buffer while the next is tried in the other.
    private static func choose(
        _ row: UnsafePointer<UInt8>, _ above: UnsafePointer<UInt8>, best: inout UnsafeMutablePointer<UInt8>,
        candidate: inout UnsafeMutablePointer<UInt8>, count: Int
    ) -> RowFilter {
        var chosen = RowFilter.none
        var least = UInt64.max
        for filter in RowFilter.allCases {
            filter.apply(to: row, above: above, result: candidate, count: count)
            let cost = RowFilter.cost(candidate, count: count)
            if cost < least {
                (chosen, least) = (filter, cost)
                swap(&best, &candidate)
            }
        }
        return chosen
    }
}
