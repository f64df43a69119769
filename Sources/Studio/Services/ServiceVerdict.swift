package import HTTPTransport
package import NuraModel

/// What an answer, or the lack of one, means for the request: the one policy for every online service.
package enum ServiceVerdict: Sendable {
    case accepted
    /// It may pass by itself; `failure` is what to say when patience is at its end.
    case busy(RequestedWait?, failure: ServiceFailure)
    /// A timeout or a gateway's error: worth two more tries.
    case passing(ServiceFailure)
    /// Trying again does not help.
    case final(ServiceFailure)
}

/// Decides what an answer means; a pure function of the answer.
package struct ServiceJudge: Sendable {
    let service: OnlineService
    /// What must not come back in a message.
    let privateWords: PrivateWords
    let now: Timestamp

    package init(service: OnlineService, privateWords: PrivateWords, now: Timestamp) {
        self.service = service
        self.privateWords = privateWords
        self.now = now
    }

    /// - Parameter body: of an answer with an error status; it may be shortened.
    package func verdict(status: Int, headers: HTTPHeaders, body bytes: [UInt8]) -> ServiceVerdict {
        if (200...299).contains(status) { return .accepted }
        let body = ServiceErrorBody(headers: headers, bytes: bytes)
        if let failure = telling(status: status, body) { return .final(failure) }
        switch status {
        case 300...399:
            return .final(failure(.unusable, status, redirection))
        case 401: return .final(credentials(status))
        case 402: return .final(credit(status, body))
        case 403: return .final(forbidden(status, body))
        case 404, 410: return .final(gone(status, body))
        case 408, 425, 429, 503, 529: return busy(status, headers, body)
        case 500, 502, 504, 520...524:
            return .passing(
                failure(
                    .unreachable, status,
                    "could not do it for a fault of its own (\(status))\(explanation(body)); what was asked for may "
                        + "have been done and billed nevertheless"))
        case 500...: return .final(failure(.unreachable, status, "cannot do this (\(status))\(explanation(body))"))
        default: return .final(failure(.invalid, status, "refused the request (\(status))\(explanation(body))"))
        }
    }

    /// - Parameter error: how the connection failed.
    package func verdict(_ error: HTTPError) -> ServiceVerdict {
        func failure(_ code: ServiceFailure.Code, _ text: String) -> ServiceFailure {
            ServiceFailure(code: code, message: "\(service.title) \(text)", cause: error)
        }
        switch error.code {
        case .cancelled: return .final(.cancelled(service, cause: error))
        case .nameNotFound, .unreachable:
            return .final(
                failure(.unreachable, "cannot be reached: \(error.message) Is \(service.addressSetting) right?"))
        case .insecure:
            return .final(failure(.unreachable, "cannot be trusted: \(error.message)"))
        case .timedOut:
            return .passing(
                failure(
                    .unreachable,
                    "did not answer in time: \(error.message) \(service.timeoutSetting) allows longer waits; what was "
                        + "asked for may have been done and billed nevertheless."))
        case .interrupted: return .passing(failure(.unreachable, "broke off its answer: \(error.message)"))
        case .redirectRefused: return .final(failure(.unusable, redirection))
        case .tooLarge, .malformed:
            return .final(failure(.unusable, "gave no usable answer: \(error.message)"))
        case .invalidRequest:
            return .final(
                failure(.invalid, "cannot be asked: \(error.message) Is \(service.addressSetting) right?"))
        }
    }
}

extension ServiceJudge {
    private var redirection: String {
        "sends the request on to another address, and nothing was sent there; if that is right, put the new address "
            + "into \(service.addressSetting)"
    }

    /// What the body says outweighs the status.
    private func telling(status: Int, _ body: ServiceErrorBody) -> ServiceFailure? {
        if body.says("api_key_invalid") || body.says("invalid_api_key") || body.says("api_key_expired") {
            return credentials(status)
        }
        if body.says("insufficient_quota") || body.says("billing_hard_limit") { return credit(status, body) }
        if body.quotas.contains(where: { $0.contains("PerDay") }) {
            return failure(.credit, status, "has used up its allowance for today; it goes on tomorrow, or with a plan")
        }
        if ["content_filter", "content_policy", "moderation_blocked", "safety"].contains(where: body.says) {
            return failure(.blocked, status, "refused the content\(explanation(body)); say it in other words")
        }
        if status == 400, body.says("failed_precondition") {
            return failure(.invalid, status, "is not offered where you are, or needs billing\(explanation(body))")
        }
        if body.message?.hasPrefix("OutOfMemoryError") == true {
            return failure(.invalid, status, "has too little memory for this picture; ask for a smaller size")
        }
        return nil
    }

    private func credentials(_ status: Int) -> ServiceFailure {
        failure(
            .credentials, status,
            "does not accept the token (\(status)); put a valid one into "
                + service.credentialSetting)
    }

    private func credit(_ status: Int, _ body: ServiceErrorBody) -> ServiceFailure {
        failure(
            .credit, status,
            "has no credit left for you (\(status))\(explanation(body)); add some, or let another "
                + "service or this machine do it")
    }

    private func forbidden(_ status: Int, _ body: ServiceErrorBody) -> ServiceFailure {
        if body.says("gatedrepo") {
            return failure(
                .credentials, status, "asks you to accept the licence of this model on its page first (\(status))")
        }
        return failure(
            .credentials, status,
            "does not allow this with your token (\(status)); give the token the permission it "
                + "needs, or put another into \(service.credentialSetting)")
    }

    private func gone(_ status: Int, _ body: ServiceErrorBody) -> ServiceFailure {
        failure(
            .gone, status,
            "does not have this model or address (\(status))\(explanation(body)); look at "
                + "\(service.modelSetting) and \(service.addressSetting)")
    }

    private func busy(_ status: Int, _ headers: HTTPHeaders, _ body: ServiceErrorBody) -> ServiceVerdict {
        let wait = RequestedWait(headers: headers, body: body, now: now)
        return .busy(
            wait,
            failure: ServiceFailure(
                code: .busy, message: "\(service.title) is busy (\(status))\(explanation(body))",
                retryAfter: wait?.seconds, status: status))
    }

    private func failure(_ code: ServiceFailure.Code, _ status: Int, _ text: String) -> ServiceFailure {
        ServiceFailure(code: code, message: "\(service.title) \(text)", status: status)
    }

    private func explanation(_ body: ServiceErrorBody) -> String {
        privateWords.shown(body.message).map { ": \($0)" } ?? ""
    }
}
