import LibraryService
import Logging
import NuraModel
import Studio

extension CommandContext {
    /// Opens the library that the configuration names: the one place where a command's parts are put together.
    ///
    /// - Parameters:
    ///   - options: other ones than the configuration's.
    ///   - level: how much is logged; a command beside its output says only what needs attention.
    func openLibrary(
        _ configuration: Configuration, options: LibraryOptions? = nil, logLevel level: Logger.Level = .warning
    ) async throws -> Library {
        let logger = logger(level: level)
        let crashPoint = surroundings.environment["NURA_CRASH_AT"].flatMap(CrashPoint.init)
        return try await Library(
            opening: configuration.library, options: options ?? configuration.libraryOptions,
            studio: studio(configuration), logger: logger, now: clock, random: { UInt64.random(in: .min ... .max) },
            failureHook: crashPoint?.hook ?? CrashPoint.never)
    }

    func openLibrary(_ options: CommonOptions) async throws -> Library {
        try await openLibrary(try configuration(options))
    }

    func logger(level: Logger.Level) -> Logger {
        let isJournal = surroundings.environment["JOURNAL_STREAM"] != nil && !terminal.errors.isTerminal
        return Logger(label: "nura") { [terminal, clock] _ in
            LineLogHandler(level: level, stream: terminal.errors, isJournal: isJournal, clock: clock)
        }
    }

    /// How a person's reference to an image is handed to the library: what leads to a file from the working folder as
    /// an absolute path, anything else as it is.
    func reference(_ text: String) -> String {
        let path = surroundings.absolute(text)
        let looksLikePath = text.contains("/") || text.hasSuffix(".png") || text.hasSuffix(".json")
        return looksLikePath && SmallFile.exists(path) ? path : text
    }
}

extension Configuration {
    var libraryOptions: LibraryOptions {
        let embedding: LibraryOptions.Embedding =
            switch embed {
            case .none: .none
            case .prompt: .prompt
            case .full: .full
            }
        return LibraryOptions(
            embedding: embedding, trashDays: trashDays, keepsOriginals: originals, deletionGrace: scan.grace,
            redevelopsDrafts: drafts == .redevelop, redevelopmentsPerDay: draftsPerDay)
    }
}
