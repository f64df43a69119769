import NuraModel
import Sync

/// One device: its library, what sync remembers there, and the round that is under way.
struct SimulatedDevice {
    let name: String
    var library = SimulatedLibrary()
    var state = MemorySyncState()
    var round: SyncRound?
    /// Answers that have not been delivered yet.
    var pending: [(ticket: Int, outcome: SyncOutcome)] = []
    /// How far the device's clock is off, in seconds.
    var clockError: Double = 0
    /// What the device would hear if an old answer came in place of a new one.
    var staleAnswers: [SyncOutcome] = []
    /// What it last heard of each image that it looked at.
    var staleLooks: [ImageID: SyncOutcome] = [:]
    /// Images that sync read as deleted, and whether a person had deleted them then.
    var deletionsRead: [ImageID: Bool] = [:]
    /// The plan of held deletions that the person has just confirmed.
    var confirmed: String?

    /// The program stops: what was only in memory is gone.
    mutating func crash() {
        round = nil
        pending = []
    }
}
