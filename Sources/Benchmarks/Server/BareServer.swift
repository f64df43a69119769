import Hummingbird
import Logging
import NIOCore

/// The framework alone: one route that answers with bytes from memory.
enum BareServer {
    /// Runs `body` with the route's address.
    static func run(answering bytes: [UInt8], _ body: (_ url: String) async throws -> Void) async throws {
        let buffer = ByteBuffer(bytes: bytes)
        let router = Router()
        router.get("/bytes") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: buffer))
        }
        let (ports, port) = AsyncStream<Int>.makeStream()
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) },
            logger: Logger(label: "bare") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { port.finish() }
                try await application.run()
            }
            for await number in ports {
                try await body("http://127.0.0.1:\(number)/bytes")
                break
            }
            group.cancelAll()
        }
    }
}
