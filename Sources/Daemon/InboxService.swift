import FileWatch
import LibraryService
import Logging
import ServiceLifecycle

/// Watches the inbox for as long as the daemon runs.
struct InboxService: Service {
    let desk: InboxDesk
    let events: FileEvents

    func run() async throws {
        try await untilGracefulShutdown {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await desk.lookAtWaiting() }
                group.addTask {
                    try await desk.takeStock()
                    for try await batch in events { try await desk.take(batch) }
                }
                try await group.next()
                group.cancelAll()
            }
        }
    }
}
