import ServiceLifecycle

/// Runs `body`, and cancels it when the daemon is told to end; being cancelled then is how it ends well.
func untilGracefulShutdown(_ body: @escaping @Sendable () async throws -> Void) async throws {
    do {
        try await cancelWhenGracefulShutdown(body)
    } catch is CancellationError where Task.isShuttingDownGracefully {
        return
    }
}
