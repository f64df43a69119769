import HTTPTransport
import NuraModel
import Testing

@testable import Studio

/// The rows of the error tables, as decisions without a network.
@Suite("The exchange policy")
struct ServiceJudgeTests {
    enum Kind: String {
        case accepted, busy, passing, final
    }

    struct Row: CustomTestStringConvertible, Sendable {
        let status: Int
        var headers: [(String, String)] = []
        var body = ""
        let kind: Kind
        var code: ServiceFailure.Code?
        var wait: RequestedWait?

        var testDescription: String { "\(status) \(body.prefix(60))" }
    }

    private static let google = "type.googleapis.com/google.rpc."

    private static let rows: [Row] = [
        Row(status: 200, kind: .accepted),
        Row(status: 201, kind: .accepted),
        Row(status: 302, kind: .final, code: .unusable),
        Row(status: 400, body: #"{"error":["bad"],"warnings":[]}"#, kind: .final, code: .invalid),
        Row(
            status: 400,
            body: #"{"error":{"code":400,"status":"INVALID_ARGUMENT","details":[{"@type":"\#(google)ErrorInfo","#
                + #""reason":"API_KEY_INVALID","domain":"googleapis.com"}]}}"#, kind: .final, code: .credentials),
        Row(
            status: 400, body: #"{"error":{"status":"FAILED_PRECONDITION","message":"User location"}}"#, kind: .final,
            code: .invalid),
        Row(
            status: 400, body: #"{"error":{"code":"content_policy_violation","message":"no"}}"#, kind: .final,
            code: .blocked),
        Row(status: 401, kind: .final, code: .credentials),
        Row(status: 402, body: #"{"error":"exceeded credits"}"#, kind: .final, code: .credit),
        Row(status: 403, headers: [("X-Error-Code", "GatedRepo")], kind: .final, code: .credentials),
        Row(status: 403, kind: .final, code: .credentials),
        Row(status: 404, kind: .final, code: .gone),
        Row(status: 408, kind: .busy, code: .busy),
        Row(status: 410, body: #"{"error":"deprecated"}"#, kind: .final, code: .gone),
        Row(status: 413, kind: .final, code: .invalid),
        Row(status: 422, body: #"{"detail":[{"loc":["a"],"msg":"b","type":"c"}]}"#, kind: .final, code: .invalid),
        Row(status: 425, kind: .busy, code: .busy),
        Row(status: 429, kind: .busy, code: .busy),
        Row(
            status: 429, headers: [("Retry-After", "7")], kind: .busy, code: .busy, wait: .demand(7)),
        Row(
            status: 429, headers: [("Retry-After", "1.5"), ("retry-after-ms", "9000")], kind: .busy, code: .busy,
            wait: .demand(1.5)),
        Row(status: 429, headers: [("retry-after-ms", "2500")], kind: .busy, code: .busy, wait: .demand(2.5)),
        Row(
            status: 429, headers: [("Retry-After", "Sun, 22 Nov 2026 12:01:30 GMT")], kind: .busy, code: .busy,
            wait: .demand(90)),
        Row(
            status: 429, headers: [("Retry-After", "Sun, 22 Nov 2099 12:01:30 GMT")], kind: .busy, code: .busy,
            wait: .demand(RequestedWait.longest)),
        Row(
            status: 429, headers: [("Retry-After", "Sun, 22 Nov 2026 11:00:00 GMT")], kind: .busy, code: .busy,
            wait: .demand(0)),
        Row(
            status: 429, headers: [("ratelimit", #""api";r=0;t=55"#)], kind: .busy, code: .busy, wait: .demand(55)),
        Row(
            status: 429, headers: [("Retry-After", "7"), ("ratelimit", #""api";r=0;t=55"#)], kind: .busy, code: .busy,
            wait: .demand(55)),
        Row(
            status: 429, headers: [("Retry-After", "7"), ("ratelimit", #""api";r=3;t=55"#)], kind: .busy, code: .busy,
            wait: .demand(7)),
        Row(
            status: 429,
            body: #"{"error":{"details":[{"@type":"\#(google)RetryInfo","retryDelay":"1.5s"}]}}"#, kind: .busy,
            code: .busy, wait: .demand(1.5)),
        Row(
            status: 429, headers: [("Retry-After", "soon"), ("ratelimit", "x")],
            body: #"{"error":{"details":[{"retryDelay":"soon"}]}}"#, kind: .busy, code: .busy),
        Row(
            status: 429, headers: [("Retry-After", "1e400")], body: #"{"error":"x","estimated_time":1e999}"#,
            kind: .busy, code: .busy),
        Row(
            status: 429,
            body: #"{"error":{"details":[{"violations":[{"quotaId":"GenerateRequestsPerDayPerProject"}]},"#
                + #"{"retryDelay":"34s"}]}}"#, kind: .final, code: .credit),
        Row(status: 429, body: #"{"error":{"code":"insufficient_quota"}}"#, kind: .final, code: .credit),
        Row(
            status: 503, body: #"{"error":"Model X is currently loading","estimated_time":20.0}"#, kind: .busy,
            code: .busy, wait: .estimate(20)),
        Row(
            status: 503, headers: [("Retry-After", "3")], body: #"{"error":"x","estimated_time":20.0}"#, kind: .busy,
            code: .busy, wait: .demand(3)),
        Row(status: 503, body: "<html>", kind: .busy, code: .busy),
        Row(status: 529, kind: .busy, code: .busy),
        Row(status: 500, kind: .passing, code: .unreachable),
        Row(status: 502, body: "<html>", kind: .passing, code: .unreachable),
        Row(status: 504, body: "upstream request timeout", kind: .passing, code: .unreachable),
        Row(status: 522, kind: .passing, code: .unreachable),
        Row(status: 501, kind: .final, code: .unreachable),
        Row(
            status: 500, body: #"{"error":"OutOfMemoryError","detail":"","body":"","errors":"CUDA out of memory"}"#,
            kind: .final, code: .invalid),
    ]

    @Test("Each answer means what the table says", arguments: rows)
    func answer(row: Row) {
        var headers = HTTPHeaders()
        for (name, value) in row.headers { headers.add(name, value) }
        let verdict = judge.verdict(status: row.status, headers: headers, body: Array(row.body.utf8))
        switch verdict {
        case .accepted: #expect(row.kind == .accepted)
        case .busy(let wait, let failure):
            #expect(row.kind == .busy)
            #expect(wait == row.wait)
            #expect(failure.code == row.code)
            #expect(failure.retryAfter == row.wait?.seconds)
        case .passing(let failure):
            #expect(row.kind == .passing)
            #expect(failure.code == row.code)
        case .final(let failure):
            #expect(row.kind == .final)
            #expect(failure.code == row.code)
        }
    }

    @Test(
        "Each way of getting no answer means what the table says",
        arguments: [
            (HTTPError.Code.invalidRequest, Kind.final, ServiceFailure.Code.invalid),
            (.nameNotFound, .final, .unreachable), (.unreachable, .final, .unreachable),
            (.insecure, .final, .unreachable), (.timedOut, .passing, .unreachable),
            (.interrupted, .passing, .unreachable), (.tooLarge, .final, .unusable),
            (.redirectRefused, .final, .unusable), (.malformed, .final, .unusable), (.cancelled, .final, .cancelled),
        ])
    func noAnswer(code: HTTPError.Code, kind: Kind, meaning: ServiceFailure.Code) {
        switch judge.verdict(HTTPError(code, "the host said so")) {
        case .passing(let failure):
            #expect(kind == .passing)
            #expect(failure.code == meaning)
        case .final(let failure):
            #expect(kind == .final)
            #expect(failure.code == meaning)
        case .accepted, .busy: Issue.record("not a verdict on an error")
        }
    }

    @Test("What stops says what to do", arguments: [401, 402, 403, 404, 410, 429])
    func remedies(status: Int) {
        let body = Array(#"{"error":{"code":"insufficient_quota"}}"#.utf8)
        guard case .final(let failure) = judge.verdict(status: status, headers: [:], body: status == 429 ? body : [])
        else {
            Issue.record("does not stop")
            return
        }
        #expect(failure.message.contains(";"))
        if [401, 403].contains(status) { #expect(failure.message.contains("HF_TOKEN")) }
    }

    private var judge: ServiceJudge {
        ServiceJudge(service: .huggingFace, privateWords: PrivateWords(), now: OnlineWorld.noon)
    }
}

@Suite("Patience")
struct ServicePatienceTests {
    private static let failure = ServiceFailure(code: .busy, message: "busy")

    @Test("Without a word from the service the waits double up to the longest, with full jitter")
    func backoff() {
        var patience = ServicePatience(policy: ServicePolicy(timeout: 1, patience: 10_000))
        let waits = (0..<9).map { _ in wait(patience.step(after: .busy(nil, failure: Self.failure), random: 0.5)) }
        #expect(waits == [0.5, 1, 2, 4, 8, 16, 30, 30, 30])
        #expect(wait(patience.step(after: .busy(nil, failure: Self.failure), random: 0)) == 0)
    }

    @Test("A demand is waited out, an estimate only for a while")
    func asked() {
        var patience = ServicePatience(policy: ServicePolicy(timeout: 1, patience: 300))
        #expect(wait(patience.step(after: .busy(.demand(120), failure: Self.failure), random: 0.9)) == 120)
        #expect(wait(patience.step(after: .busy(.estimate(300.89), failure: Self.failure), random: 0.9)) == 30)
        #expect(patience.waited == 150)
    }

    @Test("Patience is for the whole picture: what would exceed it is not begun")
    func total() {
        var patience = ServicePatience(policy: ServicePolicy(timeout: 1, patience: 100))
        #expect(wait(patience.step(after: .busy(.demand(60), failure: Self.failure), random: 0)) == 60)
        patience.beginRequest()
        #expect(wait(patience.step(after: .busy(.demand(41), failure: Self.failure), random: 0)) == nil)
        #expect(wait(patience.step(after: .busy(.demand(40), failure: Self.failure), random: 0)) == 40)
    }

    @Test("A service that asks for no wait at all is not asked for ever")
    func mostAttempts() {
        var patience = ServicePatience(policy: ServicePolicy(timeout: 1, patience: 100))
        var attempts = 1
        while wait(patience.step(after: .busy(.demand(0), failure: Self.failure), random: 0)) != nil { attempts += 1 }
        #expect(attempts == 20)
    }

    @Test("Gateway errors are tried twice more for each request, and cost no patience")
    func gateway() {
        var patience = ServicePatience(policy: ServicePolicy(timeout: 1, patience: 0))
        for _ in 0..<2 {
            patience.beginRequest()
            #expect(wait(patience.step(after: .passing(Self.failure), random: 0.5)) == 0.5)
            #expect(wait(patience.step(after: .passing(Self.failure), random: 0.5)) == 1)
            #expect(wait(patience.step(after: .passing(Self.failure), random: 0.5)) == nil)
        }
        #expect(patience.waited == 0)
    }

    private func wait(_ step: ServicePatience.Step?) -> Double? {
        if case .wait(let seconds) = step { seconds } else { nil }
    }
}
