import ServiceLifecycle

/// Says that the daemon is ready. As a service it does so when signals are being handled: whoever reads it may send one.
struct ReadinessService: Service {
    let notifier: ServiceManagerNotifier
    let ready: @Sendable () -> Void

    func run() async throws {
        notifier.ready()
        ready()
        try await gracefulShutdown()
    }
}
