import FileWatch
import LibraryService
import Logging
import ServiceLifecycle

/// Watches `images/` for as long as the daemon runs, and looks through all of it from time to time.
struct ImagesService: Service {
    let desk: ImagesDesk
    let events: FileEvents
    let scanInterval: Duration

    func run() async throws {
        try await untilGracefulShutdown {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await desk.run() }
                group.addTask {
                    while true {
                        await desk.lookAnyway()
                        try await Task.sleep(for: scanInterval * Double.random(in: 0.75...1.25))
                    }
                }
                group.addTask {
                    for try await batch in events { try await desk.take(batch) }
                }
                try await group.next()
                group.cancelAll()
            }
        }
    }
}
