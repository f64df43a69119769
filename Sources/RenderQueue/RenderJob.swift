package import NuraModel

/// Work that makes pictures, waiting for its turn.
///
/// The queue holds jobs in memory only. Whoever submits a job keeps what is needed to submit it again after a
/// restart (the inbox its claims, the server its journal), so the work itself must be safe to repeat.
package struct RenderJob: Identifiable, Sendable {
    package typealias Work = @Sendable (RenderProgress) async -> RenderOutcome

    /// Unique among the jobs in the queue.
    package let id: String
    /// Whose job it is; the queue is fair between owners.
    package let owner: String
    /// Within an owner the oldest goes first.
    package let submittedAt: Timestamp
    /// Returns early when its task is cancelled.
    package let work: Work

    package init(id: String, owner: String, submittedAt: Timestamp, work: @escaping Work) {
        self.id = id
        self.owner = owner
        self.submittedAt = submittedAt
        self.work = work
    }
}

/// How one attempt of a job ended.
package enum RenderOutcome: Hashable, Sendable {
    /// Made, failed for good or cancelled: whatever there was to do about it has been done.
    case finished
    /// Failed for now; the queue runs the job again after `delay`, and others meanwhile.
    ///
    /// `reason` is a code such as `unreachable`, never words of the person.
    case retry(after: Duration, reason: String)
}
