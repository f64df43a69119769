import NuraModel

/// One thing that `nura doctor` looked at.
struct Finding: Hashable, Sendable {
    enum Verdict: String, Sendable {
        case good
        /// Works, but not as well as it could.
        case note
        case bad
    }

    let verdict: Verdict
    let subject: String
    /// What was found.
    let message: String
    /// What the person can do about it; `nil` when there is nothing to do.
    let remedy: String?

    static func good(_ subject: String, _ message: String) -> Finding {
        Finding(verdict: .good, subject: subject, message: message, remedy: nil)
    }

    var json: JSONObject {
        [
            "verdict": .string(verdict.rawValue), "subject": .string(subject), "message": .string(message),
            "remedy": remedy.map(JSONValue.string) ?? .null,
        ]
    }
}
