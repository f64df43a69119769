package import NuraModel

/// The durable promise that a dropped file becomes its pictures exactly once: stored before work begins, retired
/// when the file has moved to `done/` or `failed/`.
///
/// It holds no words of the person: those are in the file.
package struct Claim: Hashable, Sendable {
    /// Where the file is in the inbox; changes with it when it is renamed while it waits.
    package var path: String
    /// The file as it was claimed.
    package var facts: FileFacts
    /// SHA-256 of the file, 64 hexadecimal digits in lower case.
    package let sha256: String
    /// The ids that its pictures will have, in order: for every prompt of the file its variations. Never empty.
    package let imageIDs: [ImageID]
    package let createdAt: Timestamp
    /// How many attempts have failed for a while.
    package var attempts: Int
    /// When the next attempt may begin; `nil` for as soon as there is room.
    package var nextAttemptAt: Timestamp?
    /// The code of the last failure, such as `unreachable`.
    package var lastReason: String?

    /// - Precondition: `imageIDs` is not empty.
    package init(
        path: String, facts: FileFacts, sha256: String, imageIDs: [ImageID], createdAt: Timestamp, attempts: Int = 0,
        nextAttemptAt: Timestamp? = nil, lastReason: String? = nil
    ) {
        precondition(!imageIDs.isEmpty)
        self.path = path
        self.facts = facts
        self.sha256 = sha256
        self.imageIDs = imageIDs
        self.createdAt = createdAt
        self.attempts = attempts
        self.nextAttemptAt = nextAttemptAt
        self.lastReason = lastReason
    }

    /// What tells this claim from all others, and the queue's name for its job.
    package var id: ImageID { imageIDs[0] }
}
