import NuraModel

/// Decides whether and when a request is sent again; a value, so that it can be tested without time.
package struct ServicePatience: Sendable {
    package enum Step: Sendable {
        /// Seconds to wait before the next try.
        case wait(Double)
        case giveUp(ServiceFailure)
    }

    private let policy: ServicePolicy
    /// Seconds waited so far because the service was busy.
    package private(set) var waited = 0.0
    private var busyAnswers = 0
    private var gatewayErrors = 0
    private var gatewayRetries: Int

    package init(policy: ServicePolicy) {
        self.policy = policy
        gatewayRetries = policy.gatewayRetries
    }

    /// Begins another request of the same picture: what was waited counts on, what failed does not.
    ///
    /// - Parameter gatewayRetries: how often a timeout or a gateway's error is tried again; as the policy says by itself.
    package mutating func beginRequest(gatewayRetries: Int? = nil) {
        busyAnswers = 0
        gatewayErrors = 0
        self.gatewayRetries = gatewayRetries ?? policy.gatewayRetries
    }

    /// The step after a verdict that is not acceptance.
    ///
    /// - Parameter random: from 0 up to 1, for the jitter.
    package mutating func step(after trouble: ServiceVerdict, random: Double) -> Step? {
        switch trouble {
        case .accepted: nil
        case .final(let failure): .giveUp(failure)
        case .passing(let failure): afterGatewayError(failure, random)
        case .busy(let asked, let failure): afterBusyAnswer(asked, failure, random)
        }
    }

    private mutating func afterGatewayError(_ failure: ServiceFailure, _ random: Double) -> Step {
        guard gatewayErrors < gatewayRetries else { return .giveUp(failure) }
        gatewayErrors += 1
        return .wait(backoff.seconds(afterFailures: gatewayErrors, random: random))
    }

    private mutating func afterBusyAnswer(
        _ asked: RequestedWait?, _ failure: ServiceFailure, _ random: Double
    ) -> Step {
        busyAnswers += 1
        let seconds: Double =
            switch asked {
            case .demand(let seconds): seconds
            case .estimate(let seconds): min(seconds, policy.longestEstimate)
            case nil: backoff.seconds(afterFailures: busyAnswers, random: random)
            }
        guard busyAnswers < policy.mostAttempts, waited + seconds <= policy.patience else { return .giveUp(failure) }
        waited += seconds
        return .wait(seconds)
    }

    private var backoff: FullJitter { FullJitter(first: policy.firstBackoff, longest: policy.longestBackoff) }
}
