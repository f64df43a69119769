import Logging
import NuraModel

/// Writes the log to the error stream, one line an event, with nothing in it that could steer a terminal.
///
/// Under systemd the journal keeps the time, so lines begin with their priority instead (sd-daemon(3)).
struct LineLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    private let stream: Terminal.Stream
    private let isJournal: Bool
    private let clock: WallClock

    /// - Parameter isJournal: whether the error stream goes to the systemd journal.
    init(level: Logger.Level, stream: Terminal.Stream, isJournal: Bool, clock: @escaping WallClock) {
        logLevel = level
        self.stream = stream
        self.isJournal = isJournal
        self.clock = clock
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let facts = metadata.merging(event.metadata ?? [:]) { $1 }
            .sorted { $0.key < $1.key }
            .map { " \($0.key)=\($0.value)" }
            .joined()
        let start = isJournal ? "<\(Self.priority(of: event.level))>" : "\(clock()) \(event.level) "
        let line = start + Printable.line("\(event.message)\(facts)") + "\n"
        // A log that cannot be written has nobody to tell.
        do { try stream.write(Array(line.utf8)) } catch { return }
    }

    /// The priorities of syslog(3).
    private static func priority(of level: Logger.Level) -> Int {
        switch level {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}
