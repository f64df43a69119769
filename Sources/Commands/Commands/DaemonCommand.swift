import ArgumentParser
import Daemon
import FoundationEssentials
import LibraryService
import LibraryStore
import Logging
import NuraModel
import Sync

struct DaemonCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "daemon",
        abstract: "Makes pictures of what is dropped into the inbox and follows what is done to the images.",
        discussion: "Runs in the foreground until it is interrupted; a picture that has begun is finished first.")

    @Flag(help: "Work off the inbox once, sync once, print the paths of the pictures, and exit.") var once = false
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let configuration = try context.configuration(common)
        let level = Logger.Level(rawValue: configuration.logLevel) ?? .notice
        let library = try await context.openLibrary(configuration, logLevel: once ? max(level, .warning) : level)
        let options = configuration.daemonOptions(cores: ProcessInfo.processInfo.activeProcessorCount)
        return once
            ? try await workOff(library, options, context.sync(library, configuration, checked: true), context)
            : try await watch(
                library, options, context.sync(library, configuration, checked: true), context,
                context.logger(level: level))
    }

    private func watch(
        _ library: Library, _ options: DaemonOptions, _ sync: LibrarySync?, _ context: CommandContext,
        _ logger: Logger
    ) async throws -> SystemExit {
        let environment = context.surroundings.environment
        let notifier = ServiceManagerNotifier(
            socketPath: environment["NOTIFY_SOCKET"],
            watchdogMicroseconds: environment["WATCHDOG_USEC"].flatMap { UInt64($0) })
        let daemon = LibraryDaemon(library: library, options: options, notifier: notifier, sync: sync, logger: logger)
        try await daemon.run { logger.notice("ready: texts dropped into \(library.root)/inbox become pictures") }
        return .success
    }

    private func workOff(
        _ library: Library, _ options: DaemonOptions, _ sync: LibrarySync?, _ context: CommandContext
    ) async throws -> SystemExit {
        let run = OneRun(
            library: library, concurrency: options.concurrency, logger: context.logger(level: .warning))
        let report = try await context.terminal.progress("Painting") { line in
            try await run.run { done, all in
                line.update(Double(done) / Double(max(1, all)), detail: "\(done) of \(all)")
            }
        }
        try context.terminal.paths(
            (report.pictures + report.redeveloped).map(library.layout.absolute), nulls: false)
        if let failure = try await sync?.run().report.failure { context.terminal.complain("sync: \(failure.message)") }
        for (path, why) in report.failed { context.terminal.complain("inbox/\(path) is now in inbox/failed: \(why)") }
        for (path, reason) in report.waiting { context.terminal.complain("inbox/\(path) waits: \(reason)") }
        return !report.failed.isEmpty ? .badData : !report.waiting.isEmpty ? .tryAgainLater : .success
    }
}

extension Configuration {
    /// - Parameter cores: of this machine; the painter makes that many pictures at a time.
    func daemonOptions(cores: Int) -> DaemonOptions {
        let paintsOnly = generators.first(where: isSetUp(generator:)) == "painter"
        return DaemonOptions(
            settleSeconds: inbox.settle, concurrency: inbox.concurrency ?? (paintsOnly ? cores : 1),
            pollInterval: .seconds(inbox.poll), alwaysPolls: inbox.alwaysPolls, scanInterval: .seconds(scan.interval))
    }
}
