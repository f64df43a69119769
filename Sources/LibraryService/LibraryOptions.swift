import PNGCodec

/// What a person can decide about their library.
package struct LibraryOptions: Hashable, Sendable {
    /// How much of a record a PNG carries in its chunks.
    package enum Embedding: String, CaseIterable, Sendable {
        /// Nothing but the id.
        case none
        /// The visual prompt, and the record without the person's own words.
        case prompt
        /// Everything, the person's own words too.
        case full
    }

    package var embedding: Embedding
    /// How long deleted images wait in the trash.
    package var trashDays: Int
    /// Whether `.nura/originals` keeps a second link to every picture, so that one deleted in a file manager can come back.
    package var keepsOriginals: Bool
    /// Whether drafts are made again when the preferred generator answers.
    package var redevelopsDrafts: Bool
    /// How many drafts are made again on one day, in UTC: they may cost money.
    package var redevelopmentsPerDay: Int
    /// Width times height of the largest picture that is taken in.
    package var mostPixels: Int
    /// How long a vanished file may stay away before it counts as deleted, in seconds.
    package var deletionGrace: Double

    package init(
        embedding: Embedding = .prompt, trashDays: Int = 30, keepsOriginals: Bool = true, deletionGrace: Double = 5,
        redevelopsDrafts: Bool = true, redevelopmentsPerDay: Int = 50, mostPixels: Int = PNGLimits.default.maximumPixels
    ) {
        self.embedding = embedding
        self.trashDays = trashDays
        self.keepsOriginals = keepsOriginals
        self.deletionGrace = deletionGrace
        self.redevelopsDrafts = redevelopsDrafts
        self.redevelopmentsPerDay = redevelopmentsPerDay
        self.mostPixels = mostPixels
    }

    /// What a picture may cost.
    var pngLimits: PNGLimits {
        var limits = PNGLimits.default
        limits.maximumPixels = mostPixels
        return limits
    }
}
