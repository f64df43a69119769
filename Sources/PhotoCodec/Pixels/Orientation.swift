import NuraModel

/// How a camera was held: what has to be done to the pixels of a file so that the picture stands upright
/// (Exif 2.32, tag 0x0112).
enum Orientation: UInt16 {
    case upright = 1
    case mirrored
    case halfTurn
    case upsideDownMirrored
    case transposed
    case quarterTurnClockwise
    case transversed
    case quarterTurnCounterclockwise

    /// The picture as it is to be seen.
    func upright(_ bitmap: Bitmap) -> Bitmap {
        guard self != .upright else { return bitmap }
        let walk = walk(width: bitmap.width, height: bitmap.height)
        let (width, height) = swapsSides ? (bitmap.height, bitmap.width) : (bitmap.width, bitmap.height)
        let pixels = bitmap.pixels.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
                var place = 0
                for y in 0..<height {
                    var from = (walk.first + y * walk.down) * 3
                    for _ in 0..<width {
                        target[place] = source[from]
                        target[place + 1] = source[from + 1]
                        target[place + 2] = source[from + 2]
                        place += 3
                        from += walk.right * 3
                    }
                }
                count = place
            }
        }
        return Bitmap(width: width, height: height, pixels: pixels)
    }

    private var swapsSides: Bool { rawValue >= Self.transposed.rawValue }

    /// Where the upright picture's first pixel is in the file, and how far its right and lower neighbours are from it.
    private func walk(width: Int, height: Int) -> (first: Int, right: Int, down: Int) {
        let last = width * height - 1
        return switch self {
        case .upright: (0, 1, width)
        case .mirrored: (width - 1, -1, width)
        case .halfTurn: (last, -1, -width)
        case .upsideDownMirrored: (last - width + 1, 1, -width)
        case .transposed: (0, width, 1)
        case .quarterTurnClockwise: (last - width + 1, -width, 1)
        case .transversed: (last, -width, -1)
        case .quarterTurnCounterclockwise: (width - 1, width, -1)
        }
    }
}
