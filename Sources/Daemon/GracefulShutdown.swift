import ServiceLifecycle

/// Runs `work` until it ends or the daemon shuts down, which cancels it. Work that is cancelled in the middle of a wait
/// has not failed.
func untilGracefulShutdown(_ work: @escaping @Sendable () async throws -> Void) async throws {
    do {
        try await cancelWhenGracefulShutdown(work)
    } catch is CancellationError {
        return
    }
}
