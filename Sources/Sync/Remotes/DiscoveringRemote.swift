package import HTTPTransport
package import NuraModel
import Synchronization

/// A server of which it is found out with every round whether it has the endpoints for sync: one that has not may learn
/// them.
package final class DiscoveringRemote: Remote {
    private let extended: ExtendedRemote
    private let legacy: LegacyRemote
    private let caller: RemoteCaller
    private let isExtended = Mutex(true)

    package init(client: any HTTPClient, address: RemoteAddress, now: @escaping WallClock) {
        extended = ExtendedRemote(client: client, address: address)
        legacy = LegacyRemote(client: client, address: address, now: now)
        caller = RemoteCaller(client: client, address: address)
    }

    package func token() async -> String? { await caller.token() }

    package func answer(_ request: RemoteRequest, pixels local: any LocalPixels) async -> SyncOutcome {
        if case .identify = request {
            do throws(RemoteFailure) {
                return .identity(try await identity())
            } catch {
                return .remoteFailure(error)
            }
        }
        return await current.answer(request, pixels: local)
    }

    package func wait(after cursor: String?, seconds: Int) async throws(RemoteFailure) -> Bool {
        try await current.wait(after: cursor, seconds: seconds)
    }

    private var current: any Remote { isExtended.withLock(\.self) ? extended : legacy }

    /// Only 404 in the shape of the API means that the endpoints are missing.
    private func identity() async throws(RemoteFailure) -> RemoteIdentity {
        let answer = try await caller.send(caller.request(.get, ["sync", "info"]))
        let isMissing = answer.status == 404 && answer.json?.object?["detail"] != nil
        let identity: RemoteIdentity
        if isMissing {
            identity = try await legacy.identity()
        } else {
            identity = try await extended.identity(of: answer)
        }
        isExtended.withLock { $0 = !isMissing }
        return identity
    }
}
