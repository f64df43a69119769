import Hummingbird
import NuraModel
import Studio

/// What belongs to nobody: how the server is, and what it can do.
extension API {
    var serverEndpoints: [Endpoint] {
        [
            .open(.get, "/health", health),
            .open(.get, "/health/ready", ready),
            .open(.get, "/metrics", serveMetrics),
            .open(.get, "/openapi.json", openAPI),
        ]
    }

    /// Whether the process lives.
    @Sendable private func health(_ call: APICall) async throws -> Response {
        .json(["status": "ok", "version": .string(Nura.version)])
    }

    /// Whether it can do its work: it takes jobs, and its folder is there.
    @Sendable private func ready(_ call: APICall) async throws -> Response {
        let folder = facts.folder
        let serverID = await reading.run { try? folder.serverID() }
        guard !bell.isClosed, serverID == facts.serverID else {
            return .json(["status": "unavailable"], status: .serviceUnavailable)
        }
        return .json(["status": "ok", "version": .string(Nura.version)])
    }

    @Sendable private func serveMetrics(_ call: APICall) async throws -> Response {
        let waiting = await generations.outlook.waiting
        let text = metrics.text(gauges: [
            ("nura_jobs_open", "Pictures that are asked for and not made yet.", waiting),
            ("nura_libraries_open", "Libraries that are open.", libraries.count),
        ])
        return .document(Array(text.utf8), type: "text/plain; version=0.0.4; charset=utf-8")
    }

    @Sendable private func openAPI(_ call: APICall) async throws -> Response {
        .json(bytes: OpenAPIDocument.bytes)
    }
}
