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
    /// The plan of held deletions that the person has just confirmed.
    var confirmed: String?

    /// The program stops: what was only in memory is gone.
    mutating func crash() {
        round = nil
        pending = []
    }
}
