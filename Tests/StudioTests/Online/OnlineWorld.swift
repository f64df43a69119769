import HTTPTransport
import NuraModel
import PNGCodec
import TestSupport

@testable import Studio

/// What the tests of online services share: a client over real sockets, a clock that does not wait, pictures.
struct OnlineWorld: Sendable {
    static let words = "a lighthouse at dusk"
    static let token = "hf_secretsecret"
    /// Noon of 2026-11-22.
    static let noon = Timestamp(milliseconds: 1_795_348_800_000)

    let clock = HurryingClock()
    let client = CurlTransport()
    var policy = ServicePolicy(timeout: 120, patience: 300)

    var exchange: ServiceExchange {
        ServiceExchange(client: client, policy: policy, clock: clock, random: { 0.5 }, now: { Self.noon })
    }

    static let credential = ServiceCredential { () throws(ServiceFailure) in token }

    static let reader = PictureReader { bytes in
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF, 0x11]) else { throw CancellationError() }
        return Bitmap.noise(width: 64, height: 80)
    }

    static let size = PictureSize(width: 64, height: 80)

    static func parameters() -> GenerationParameters {
        guard let size else { preconditionFailure("64x80 is a size") }
        return GenerationParameters(guidance: 3.5, steps: 28, size: size, seed: 42)
    }

    static func request(_ change: (inout GenerationParameters) -> Void = { _ in }) -> GenerationRequest {
        var parameters = parameters()
        change(&parameters)
        return GenerationRequest(prompt: words, emotion: .calm, parameters: parameters)
    }

    static func png(_ bitmap: Bitmap = .noise(width: 64, height: 80)) throws -> [UInt8] {
        try PNG.encode(bitmap, texts: [])
    }
}

extension Bitmap {
    static func noise(width: Int, height: Int) -> Bitmap {
        Bitmap(
            width: width, height: height, pixels: (0..<width * height * 3).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    }

    static func flat(_ value: UInt8) -> Bitmap {
        Bitmap(width: 64, height: 80, pixels: [UInt8](repeating: value, count: 64 * 80 * 3))
    }
}

extension PeerRequest {
    /// The address under which the peer was asked.
    var origin: String { "http://" + (header("host") ?? "") }

    var bodyText: String { String(decoding: body, as: UTF8.self) }
}
