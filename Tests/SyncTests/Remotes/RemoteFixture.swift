import HTTPTransport
import NuraModel
import Sync
import Synchronization
import TestSupport

/// A peer that answers by the path it is asked for, and the remotes that talk to it.
struct RemoteFixture {
    let peer: ScriptedPeer
    let transport = CurlTransport()
    let pixels = FixturePixels()

    init(_ script: @escaping @Sendable (PeerRequest) -> PeerAnswer) async throws {
        peer = try await ScriptedPeer(script)
    }

    private func address() throws -> RemoteAddress {
        try RemoteAddress(server: peer.address + "/") { () async throws(RemoteFailure) in Self.token }
    }

    /// Its subject is `user`.
    private static let token = "e30.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJl"

    func extended(_ request: RemoteRequest) async throws -> SyncOutcome {
        try await ExtendedRemote(client: transport, address: address()).answer(request, pixels: pixels)
    }

    func legacy(_ request: RemoteRequest) async throws -> SyncOutcome {
        try await LegacyRemote(client: transport, address: address(), now: { PlanFixture.time })
            .answer(request, pixels: pixels)
    }

    func discovered() async throws -> SyncOutcome {
        try await DiscoveringRemote(client: transport, address: address(), now: { PlanFixture.time })
            .answer(.identify, pixels: pixels)
    }

    static let image = RemoteImage(record: PlanFixture.record(), version: "v1", content: "c")
}

/// Takes pixels in, and keeps what is whole.
final class FixturePixels: LocalPixels {
    let kept = Mutex<[[UInt8]]>([])

    func path(of image: ImageID, content: String) async -> String? { nil }

    func stage() async throws(LocalFailure) -> any PixelStage { Stage(pixels: self) }

    private final class Stage: PixelStage {
        private let pixels: FixturePixels
        private let bytes = Mutex<[UInt8]>([])

        init(pixels: FixturePixels) {
            self.pixels = pixels
        }

        func append(_ bytes: [UInt8]) async throws(LocalFailure) {
            self.bytes.withLock { $0 += bytes }
        }

        func finish(sha256: String) async throws(LocalFailure) -> StagedArrival {
            let bytes = bytes.withLock { $0 }
            guard bytes != Array("half".utf8) else { return .damaged }
            pixels.kept.withLock { $0.append(bytes) }
            return .kept(token: sha256)
        }
    }
}

extension SyncOutcome {
    var failure: RemoteFailure.Code? {
        if case .remoteFailure(let failure) = self { failure.code } else { nil }
    }

    var side: RemoteSide? {
        if case .remoteSide(let side) = self { side } else { nil }
    }

    var page: ChangePage? {
        if case .page(let page) = self { page } else { nil }
    }
}
