import ServiceLifecycle

/// A service that the shutdown may cut short: being cancelled is then its regular end, not a failure that would
/// cancel the others, which may still have a picture to finish.
struct InterruptibleService: Service {
    let service: any Service

    func run() async throws {
        do {
            try await service.run()
        } catch is CancellationError {
            return
        }
    }
}
