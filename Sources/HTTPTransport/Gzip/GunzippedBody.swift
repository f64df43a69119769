import CCurl
import Synchronization

/// A body in the gzip format, decompressed only as far as somebody reads: a few bytes that stand for gigabytes cost
/// no more memory than one piece.
final class GunzippedBody: Sendable {
    private let body: TransferBody
    private let gunzip: Mutex<Gunzip>
    private let host: String

    init(_ body: TransferBody, host: String) throws(HTTPError) {
        guard let session = nura_gunzip_new() else {
            throw HTTPError(.interrupted, "There is no memory left to read the answer of \(host).")
        }
        self.body = body
        self.host = host
        gunzip = Mutex(Gunzip(session))
    }

    func next() async throws(HTTPError) -> [UInt8]? {
        while true {
            let piece = gunzip.withLock { $0.next() }
            switch piece {
            case .bytes(let bytes): return bytes
            case .damaged: throw damaged()
            case .needsInput(let canEnd):
                if let more = try await body.next() {
                    gunzip.withLock { $0.give(more) }
                } else if canEnd {
                    return nil
                } else {
                    throw damaged()
                }
            }
        }
    }

    private func damaged() -> HTTPError {
        HTTPError(.malformed, "The compressed answer of \(host) is damaged.")
    }
}

/// A decompression under way.
private struct Gunzip: ~Copyable {
    enum Piece {
        case bytes([UInt8])
        /// `canEnd`: the input may end here.
        case needsInput(canEnd: Bool)
        case damaged
    }

    private static let pieceSize = 64 << 10

    private let session: OpaquePointer
    private var input: [UInt8] = []
    private var position = 0
    private var canEnd = true

    init(_ session: OpaquePointer) {
        self.session = session
    }

    deinit {
        nura_gunzip_free(session)
    }

    mutating func give(_ bytes: [UInt8]) {
        (input, position) = (bytes, 0)
        canEnd = false
    }

    /// The next output, of at most 64 KB.
    mutating func next() -> Piece {
        while true {
            var (used, made) = (0, 0)
            var status = NURA_GUNZIP_MORE
            let output = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, count in
                status = input.withUnsafeBufferPointer { input in
                    let rest = UnsafeBufferPointer(rebasing: input[position...])
                    return nura_gunzip_step(
                        session, rest.baseAddress, rest.count, output.baseAddress, output.count, &used, &made)
                }
                count = made
            }
            position += used
            guard status == NURA_GUNZIP_MORE || status == NURA_GUNZIP_END else { return .damaged }
            if status == NURA_GUNZIP_END { canEnd = true }
            if !output.isEmpty { return .bytes(output) }
            if used == 0 || position == input.count { return .needsInput(canEnd: canEnd) }
        }
    }
}
