import HTTPTransport

/// Takes pixels from a server into a library, piece by piece.
enum PixelTransfer {
    /// The largest picture that is taken in, in bytes.
    private static let limit = 512 << 20

    /// - Parameters:
    ///   - sha256: what they must have.
    ///   - content: what the server calls them; their SHA-256 where nothing is said.
    static func receive(
        _ body: HTTPBodyStream, as sha256: String, called content: String? = nil, in local: any LocalPixels
    ) async throws(RemoteFailure) -> SyncOutcome {
        do {
            let stage = try await local.stage()
            var count = 0
            for try await piece in body {
                count += piece.count
                guard count <= limit else { throw RemoteFailure(.refused, "its pixels are larger than \(limit) bytes") }
                try await stage.append(piece)
            }
            switch try await stage.finish(sha256: sha256) {
            case .kept(let token): return .pixels(StagedPixels(remoteContent: content ?? sha256, token: token))
            case .damaged: throw RemoteFailure(.malformed, "its pixels arrived damaged")
            case .noPicture: return .remoteSide(.unusable(reason: "its pixels on the server are damaged"))
            }
        } catch let failure as LocalFailure {
            return .localFailure(failure)
        } catch let failure as RemoteFailure {
            throw failure
        } catch let error as HTTPError {
            throw RemoteFailure(error)
        } catch {
            throw RemoteFailure(.malformed, "its pixels did not arrive")
        }
    }
}
