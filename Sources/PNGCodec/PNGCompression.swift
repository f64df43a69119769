/// How much time goes into making a file small: the level of libdeflate where a picture has repetitions to search for.
package enum PNGCompression: Int32, Sendable {
    /// For files that are soon deleted.
    case fast = 1
    /// About a tenth of the time of libpng at its usual level, for a file of about the same size.
    case saving = 3
    /// Twice the time of `saving`, for some percent less where a picture repeats itself.
    case small = 6
}
