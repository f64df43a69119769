package import LibraryIndex
package import NuraModel

/// What is going on in a library, and what needs the person's attention.
package struct LibraryStatus: Sendable {
    /// A prompt in the inbox.
    package struct WaitingDrop: Hashable, Sendable {
        /// Relative to the inbox.
        package let path: String
        /// How many attempts have failed for a while.
        package let attempts: Int
        package let nextAttemptAt: Timestamp?
        /// Why the last attempt failed: a code such as `disk_full`.
        package let lastReason: String?
        /// An empty file: somebody is about to type.
        package let isEmpty: Bool
    }

    package let root: String
    package let images: Int
    package let waiting: [WaitingDrop]
    /// Files of the inbox that are no prompts and stay where they are.
    package let unsupported: [String]
    /// Files in `inbox/failed/`, without their notes.
    package let failed: [String]
    package let notices: [Notice]
    package let trashed: Int
    /// The generator that is asked first.
    package let generator: String?
    /// The seconds that a picture will take with it; `nil` before the first.
    package let estimatedGenerationTime: Double?
    /// Drafts that are made again when the preferred generator answers.
    package let drafts: Int
    /// Parts of the state that could not be read.
    package let problems: [String]
    /// The process of the running daemon.
    package let daemon: Int32?

    /// Whether anything will stay as it is until the person does something.
    package var needsAttention: Bool {
        !notices.isEmpty || !failed.isEmpty || !unsupported.isEmpty || !problems.isEmpty
            || waiting.contains { $0.attempts > 0 }
    }

    package var json: JSONObject {
        [
            "root": .string(root),
            "images": .number(JSONNumber(images)),
            "needs_attention": .bool(needsAttention),
            "daemon": daemon.map { .number(JSONNumber($0)) } ?? .null,
            "waiting": .array(waiting.map { .object($0.json) }),
            "unsupported": .array(unsupported.map(JSONValue.string)),
            "failed": .array(failed.map(JSONValue.string)),
            "notices": .array(notices.map { .object($0.json) }),
            "trash": .number(JSONNumber(trashed)),
            "generator": generator.map(JSONValue.string) ?? .null,
            "estimated_generation_time": estimatedGenerationTime.map { .init(floatLiteral: $0) } ?? .null,
            "drafts": .number(JSONNumber(drafts)),
            "problems": .array(problems.map(JSONValue.string)),
        ]
    }
}

extension LibraryStatus.WaitingDrop {
    fileprivate var json: JSONObject {
        [
            "path": .string(path),
            "attempts": .number(JSONNumber(attempts)),
            "next_attempt_at": nextAttemptAt.map { .string($0.description) } ?? .null,
            "last_reason": lastReason.map(JSONValue.string) ?? .null,
            "empty": .bool(isEmpty),
        ]
    }
}

extension Notice {
    fileprivate var json: JSONObject {
        [
            "kind": .string(kind.rawValue),
            "path": .string(path),
            "message": .string(message),
            "since": .string(since.description),
        ]
    }
}
