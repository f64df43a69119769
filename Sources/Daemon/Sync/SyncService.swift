import ServiceLifecycle

/// Syncs for as long as the daemon runs.
struct SyncService: Service {
    let desk: SyncDesk

    func run() async throws {
        let network = NetworkChanges { desk.note(.network) }
        defer { withExtendedLifetime(network) {} }
        try await untilGracefulShutdown {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await desk.follow() }
                group.addTask { try await desk.keepListening() }
                try await group.next()
                group.cancelAll()
            }
        }
    }
}
