import NuraModel
import Sync

/// How a library and its server stand, in words and for programs.
struct SyncFacts {
    private let status: SyncStatus
    /// When sync goes to the server again.
    let next: Next

    /// - Parameter daemonRuns: whether a daemon follows the server.
    init(_ status: SyncStatus, daemonRuns: Bool) {
        self.status = status
        next = daemonRuns ? status.head?.lastFailure == nil ? .withChanges : .afterFailure : .whenAsked
    }

    /// Sync at rest has no hour: it waits for something to change.
    enum Next: String {
        case withChanges = "with_changes"
        case afterFailure = "after_failure"
        case whenAsked = "when_asked"

        var words: String {
            switch self {
            case .withChanges: "next as soon as something changes"
            case .afterFailure: "the daemon tries again by itself"
            case .whenAsked: "next with nura sync or nura daemon"
            }
        }
    }

    var needsAttention: Bool { status.needsAttention }

    /// The line of `nura status`.
    var sentence: String {
        guard let head = status.head else { return "not yet; nura sync does it, or says what is wrong" }
        var parts = ["\(status.synced) synced"]
        if !status.pending.isEmpty { parts.append("\(status.pending.count) pending") }
        if !status.localOnly.isEmpty { parts.append("\(status.localOnly.count) only here") }
        if !status.conflicts.isEmpty { parts.append("\(status.conflicts.count) in conflict") }
        if let time = head.lastSuccess { parts.append("last at \(Moments.minute(time)) UTC") }
        parts.append(next.words)
        return parts.joined(separator: ", ")
    }

    /// What waits for the person.
    var attention: [String] {
        var lines = status.parked.map { "\($0.id): \($0.reason)" }
        lines += status.cameBack.map { "\($0): \(Self.backAgain)" }
        if !status.conflicts.isEmpty {
            lines.append("\(status.conflicts.count) images were written on two devices at once; see nura conflicts")
        }
        if let held = status.head?.held {
            lines.append(
                "\(held.reason), and sync deleted nothing; let it go on with: nura sync --confirm \(held.plan)")
        }
        if let failure = status.head?.lastFailure { lines.append("sync: \(failure)") }
        return lines
    }

    static let backAgain =
        "was deleted here and edited on another device, so it came back; keep it with `nura conflicts resolve ID keep`, "
        + "or let it go with `nura rm ID`"

    var json: JSONObject {
        [
            "synced": .number(JSONNumber(status.synced)),
            "pending": Self.ids(status.pending),
            "conflicts": Self.ids(status.conflicts),
            "local_only": Self.ids(status.localOnly),
            "parked": .array(status.parked.map { ["id": .string($0.id.rawValue), "reason": .string($0.reason)] }),
            "came_back": Self.ids(status.cameBack),
            "held_plan": (status.head?.held?.plan).map(JSONValue.string) ?? .null,
            "next": .string(next.rawValue),
            "last_success": (status.head?.lastSuccess).map { .string($0.description) } ?? .null,
            "last_failure": (status.head?.lastFailure).map(JSONValue.string) ?? .null,
        ]
    }

    private static func ids(_ ids: [ImageID]) -> JSONValue {
        .array(ids.map { .string($0.rawValue) })
    }
}
