package import NuraModel

/// What was finished of operations that a crash had interrupted.
package struct RecoveryReport: Sendable {
    /// Images that are in the library now; the index may not know them.
    package var stored: [StoredImage] = []
    /// Images that are in the trash now; the index may still know them.
    package var trashed: [ImageID] = []
    /// Images whose PNG was neither where it was nor where it belonged: somebody moved or removed it meanwhile.
    package var missing: [ImageRecord] = []
    /// What could not be understood, for the person to see.
    package var problems: [LibraryError] = []

    /// The operations that all this is about; their intents are still there.
    var finished: [Intent] = []

    package init() {}

    package var isEmpty: Bool { stored.isEmpty && trashed.isEmpty && missing.isEmpty && problems.isEmpty }

    mutating func merge(_ other: RecoveryReport) {
        stored += other.stored
        trashed += other.trashed
        missing += other.missing
        problems += other.problems
        finished += other.finished
    }
}
