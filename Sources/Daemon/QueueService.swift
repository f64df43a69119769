import RenderQueue
import ServiceLifecycle

/// Runs the queue; on shutdown the pictures that are being made get a while to finish.
struct QueueService: Service {
    private static let grace = Duration.seconds(30)

    let queue: RenderQueue

    func run() async throws {
        await withTaskCancellationOrGracefulShutdownHandler {
            await queue.run()
        } onCancelOrGracefulShutdown: {
            Task { await queue.stop(cancellingAfter: Self.grace) }
        }
    }
}
