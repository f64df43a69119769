import NuraModel

/// Times as people read them in tables: UTC, like every date that Nura takes.
enum Moments {
    /// `2026-11-22 12:00`
    static func minute(_ time: Timestamp) -> String {
        String(time.description.prefix(16)).replacing("T", with: " ")
    }

    /// A length of time in words: `0.4 seconds`, `12 seconds`, `3 minutes`.
    static func duration(_ seconds: Double) -> String {
        switch seconds {
        case ..<0.1: return "0.1 seconds"
        case ..<9.95:
            let tenths = Int((seconds * 10).rounded())
            return tenths == 10
                ? "1 second" : "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + " seconds"
        case ..<99.5: return "\(Int(seconds.rounded())) seconds"
        default: return "\(Int((min(seconds, 1e9) / 60).rounded())) minutes"
        }
    }
}
