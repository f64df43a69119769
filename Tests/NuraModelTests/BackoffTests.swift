import NuraModel
import TestSupport
import Testing

@Suite("Waiting between attempts")
struct BackoffTests {
    @Test(
        "The longest wait doubles up to a quarter of an hour",
        arguments: [(1, 2), (2, 4), (5, 32), (10, 900), (999, 900)])
    func doubles(attempts: Int, longest: Double) {
        var random = SeededRandom()
        var waits: [Double] = []
        for _ in 0..<2000 { waits.append(Backoff().delay(afterAttempts: attempts, using: &random)) }
        #expect(waits.allSatisfy { (1...longest).contains($0) })
        let spread = (waits.max() ?? 0) - (waits.min() ?? 0)
        #expect(spread > (longest - 1) * 0.9, "full jitter uses the whole range")
    }

    @Test("The wait is never shorter than a server asks", arguments: [0.5, 30, 5000, 86_400])
    func retryAfter(asked: Double) {
        var random = SeededRandom()
        for attempts in 1...12 {
            #expect(Backoff().delay(afterAttempts: attempts, retryAfter: asked, using: &random) >= asked)
        }
    }

    @Test("A server cannot make a prompt wait for more than a day", arguments: [1e9, .infinity])
    func bounded(asked: Double) {
        var random = SeededRandom()
        #expect(Backoff().delay(afterAttempts: 1, retryAfter: asked, using: &random) == 86_400)
    }

    @Test("Nonsense from a server is ignored", arguments: [-1, 0, .nan])
    func nonsense(asked: Double) {
        var random = SeededRandom()
        #expect(Backoff().delay(afterAttempts: 1, retryAfter: asked, using: &random) <= 2)
    }
}
