package import NuraModel

/// Everything a queue holds at one moment.
package struct RenderQueueState: Hashable, Sendable {
    /// A job and what it does at the moment.
    package struct Entry: Hashable, Sendable, Identifiable {
        package let id: String
        package let owner: String
        package let submittedAt: Timestamp
        /// How many attempts have failed for now.
        package let attempts: Int
        package let phase: Phase
    }

    package enum Phase: Hashable, Sendable {
        /// Waits for its turn.
        case queued
        case running(RenderProgress.Reading)
        /// Waits for its next attempt.
        case waiting(until: Timestamp, reason: String)
    }

    /// Running jobs first, then the queued ones in the order they will run, then the waiting ones by their time.
    package let entries: [Entry]

    package var queued: [Entry] { entries.filter { $0.phase == .queued } }

    package var running: [Entry] {
        entries.filter { if case .running = $0.phase { true } else { false } }
    }

    package var waiting: [Entry] {
        entries.filter { if case .waiting = $0.phase { true } else { false } }
    }
}
