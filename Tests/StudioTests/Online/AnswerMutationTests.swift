import FoundationEssentials
import HTTPTransport
import NuraModel
import PNGCodec
import TestSupport
import Testing

@testable import Studio

/// Whatever comes over the network, every decoder of answers ends, with an answer that keeps its promises or with
/// none. `NURA_LONG=1` runs for long.
@Suite("Mutated answers")
struct AnswerMutationTests {
    private static var rounds: Int {
        ProcessInfo.processInfo.environment["NURA_LONG"] == nil ? 1500 : 200_000
    }

    @Test("No answer, however broken, breaks its decoder", arguments: AnswerDecoder.all + [pictures])
    func mutations(decoder: AnswerDecoder) {
        var random = SeededRandom()
        let seed = random.seed
        for round in 0..<Self.rounds {
            var bytes = decoder.originals[round % decoder.originals.count]
            for _ in 0...Int.random(in: 0...4, using: &random) { Self.mutate(&bytes, decoder.originals, &random) }
            if let broken = decoder.brokenPromise(bytes) {
                Issue.record("\(decoder.name): \(broken) (NURA_SEED=\(seed), round \(round))")
                return
            }
        }
    }

    private static var pictures: AnswerDecoder {
        let small = (try? OnlineWorld.png(.noise(width: 8, height: 8))) ?? []
        return .pictures(OnlineWorld.reader, originals: [small])
    }

    private static let pieces = [
        "{", "}", "[", "]", "\"", "\\", "\\u", "\\ud800", ":", ",", "null", "true", "-1", "1e999",
        "99999999999999999999",
        "\n", "\0", "</think>", "```", "data:", "🌊", "\u{200D}",
    ].map { Array($0.utf8) }

    private static func mutate(_ bytes: inout [UInt8], _ originals: [[UInt8]], _ random: inout SeededRandom) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...24, using: &random))
        switch Int.random(in: 0..<7, using: &random) {
        case 0: if place < bytes.count { bytes[place] = UInt8.random(in: .min ... .max, using: &random) }
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        case 3: bytes.insert(contentsOf: pieces[Int.random(in: pieces.indices, using: &random)], at: place)
        case 4: bytes.removeSubrange(place...)
        case 5:
            let other = originals[Int.random(in: originals.indices, using: &random)]
            bytes.replaceSubrange(place..., with: other[Int.random(in: 0..<max(1, other.count), using: &random)...])
        default:
            let piece = pieces[Int.random(in: pieces.indices, using: &random)]
            for _ in 0..<Int.random(in: 1...300, using: &random) { bytes.insert(contentsOf: piece, at: place) }
        }
    }
}
