import NuraModel

/// Times as people read them in tables: UTC, like every date that Nura takes.
enum Moments {
    /// `2026-11-22 12:00`
    static func minute(_ time: Timestamp) -> String {
        String(time.description.prefix(16)).replacing("T", with: " ")
    }
}
