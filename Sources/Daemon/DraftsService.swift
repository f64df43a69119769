import LibraryService
import RenderQueue
import ServiceLifecycle

/// Keeps the drafts desk going: after whatever the queue has done, and from time to time, for commands make drafts too.
struct DraftsService: Service {
    private static let interval = Duration.seconds(600)

    let desk: DraftsDesk
    let queue: RenderQueue

    func run() async throws {
        try await untilGracefulShutdown {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await _ in await queue.changes() { await desk.look() }
                }
                group.addTask {
                    while true {
                        await desk.look()
                        try await Task.sleep(for: Self.interval)
                    }
                }
                try await group.next()
                group.cancelAll()
            }
        }
    }
}
