import LibraryService
import Logging
import ServiceLifecycle

/// Sweeps the trash once a day, and tells the service manager that the daemon is alive.
struct UpkeepService: Service {
    private static let day = Duration.seconds(86_400)

    let library: Library
    let notifier: ServiceManagerNotifier
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await sweepDaily() }
                if let interval = notifier.watchdogInterval {
                    group.addTask { await reportLife(every: interval / 2) }
                }
            }
        }
        notifier.stopping()
    }

    private func sweepDaily() async {
        repeat {
            do {
                let swept = try await library.sweepTrash()
                if swept > 0 { logger.info("destroyed \(swept) entries of the trash after their days") }
            } catch {
                logger.error("the trash could not be swept: \(error)")
            }
        } while await slept(Self.day)
    }

    /// The library answers, so the daemon is not stuck.
    private func reportLife(every interval: Duration) async {
        repeat {
            await library.ping()
            notifier.alive()
        } while await slept(interval)
    }

    private func slept(_ duration: Duration) async -> Bool {
        do {
            try await Task.sleep(for: duration)
            return true
        } catch {
            return false
        }
    }
}
