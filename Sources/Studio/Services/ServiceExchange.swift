package import HTTPTransport
package import NuraModel

/// Sends requests to online services, again where the policy says so; the thin edge around `ServiceJudge` and
/// `ServicePatience`.
package struct ServiceExchange: Sendable {
    /// A number from 0 up to 1.
    package typealias Random = @Sendable () -> Double

    private let client: any HTTPClient
    package let policy: ServicePolicy
    private let clock: any Clock<Duration>
    private let random: Random
    private let now: WallClock

    /// - Parameters:
    ///   - clock: on which waits are waited and efforts are measured.
    ///   - now: the time of day, for services that name a date.
    package init(
        client: any HTTPClient, policy: ServicePolicy, clock: any Clock<Duration>, random: @escaping Random,
        now: @escaping WallClock
    ) {
        self.client = client
        self.policy = policy
        self.clock = clock
        self.random = random
        self.now = now
    }

    /// What one picture or prompt begins with.
    package func begin() -> ServiceEffort {
        ServiceEffort(patience: ServicePatience(policy: policy), stopwatch: Self.stopwatch(clock))
    }

    /// Waits, for instance between two looks at a running job.
    ///
    /// - Throws: `cancelled`.
    package func pause(_ seconds: Double, for service: OnlineService) async throws(ServiceFailure) {
        do {
            try await clock.sleep(for: .seconds(seconds))
        } catch {
            throw .cancelled(service)
        }
    }

    /// Sends a request until it is accepted or given up.
    ///
    /// - Parameters:
    ///   - privateWords: what must not come back in the message of a failure.
    ///   - limit: the most bytes of an answer.
    ///   - gatewayRetries: how often a timeout or a gateway's error is tried again; as the policy says by itself.
    ///   - effort: is charged with the attempts of requests that ask for work, and with the waiting.
    /// - Returns: an answer with a status from 200 to 299.
    package func answer(
        to request: HTTPRequest, of service: OnlineService, keeping privateWords: PrivateWords, atMost limit: Int,
        gatewayRetries: Int? = nil, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> HTTPAnswer {
        effort.patience.beginRequest(gatewayRetries: gatewayRetries)
        while true {
            if Task.isCancelled { throw .cancelled(service) }
            if request.method == .post { effort.attempts += 1 }
            let judge = ServiceJudge(service: service, privateWords: privateWords, now: now())
            let (answer, verdict) = await send(request, judge, limit)
            if let answer, case .accepted = verdict { return answer }
            switch effort.patience.step(after: verdict, random: random()) {
            case .wait(let seconds): try await pause(seconds, for: service)
            case .giveUp(let failure): throw failure
            case nil: throw .unusable(service, "gave no answer")
            }
        }
    }

    /// Sends a request once, whatever comes of it.
    func send(_ request: HTTPRequest, of service: OnlineService) async {
        let judge = ServiceJudge(service: service, privateWords: PrivateWords(), now: now())
        _ = await send(request, judge, policy.largestText)
    }

    private func send(
        _ request: HTTPRequest, _ judge: ServiceJudge, _ limit: Int
    ) async -> (HTTPAnswer?, ServiceVerdict) {
        do throws(HTTPError) {
            let answer = try await client.answer(to: request, atMost: limit)
            return (answer, judge.verdict(status: answer.status, headers: answer.headers, body: answer.body))
        } catch {
            return (nil, Task.isCancelled ? .final(.cancelled(judge.service, cause: error)) : judge.verdict(error))
        }
    }

    private static func stopwatch(_ clock: some Clock<Duration>) -> @Sendable () -> Double {
        let start = clock.now
        return {
            let (seconds, attoseconds) = start.duration(to: clock.now).components
            return Double(seconds) + Double(attoseconds) / 1e18
        }
    }
}

/// What a picture or a prompt has cost so far.
package struct ServiceEffort: Sendable {
    /// How often work was asked for.
    package internal(set) var attempts = 0
    var patience: ServicePatience
    private let stopwatch: @Sendable () -> Double

    init(patience: ServicePatience, stopwatch: @escaping @Sendable () -> Double) {
        self.patience = patience
        self.stopwatch = stopwatch
    }

    /// Since it began, waits included.
    package var seconds: Double { stopwatch() }
}
