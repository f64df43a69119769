/// How much time goes into making a file small, as a level of libdeflate.
package enum PNGCompression: Int32, Sendable {
    /// For files that are soon deleted.
    case fast = 1
    /// A tenth of the time of libpng's usual level, and smaller.
    case saving = 3
    /// Twice the time of `saving` for some percent less.
    case small = 6
}
