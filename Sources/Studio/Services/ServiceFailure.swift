import HTTPTransport

/// Why an online service did not do what it was asked for.
package struct ServiceFailure: Error {
    package enum Code: String, Sendable {
        /// Nobody answered, or only a gateway did, or nothing came in time.
        case unreachable
        /// The token or key is missing, wrong or not allowed to do this.
        case credentials
        /// Credit or a daily allowance is used up.
        case credit
        /// The content was refused.
        case blocked
        /// The request itself was refused; the same again would be too.
        case invalid
        /// There is no such model or address, or no longer.
        case gone
        /// It asked for more patience than is configured.
        case busy
        /// It answered, but with nothing that can be used.
        case unusable
        case cancelled
    }

    package let code: Code
    /// What happened and what the person can do, without any of their words and without secrets.
    package let message: String
    /// Seconds to wait before the next try, where the service said so.
    package let retryAfter: Double?
    /// The status of the answer, if there was one.
    package let status: Int?
    /// The error underneath, for the log.
    package let cause: (any Error)?

    package init(
        code: Code, message: String, retryAfter: Double? = nil, status: Int? = nil, cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
        self.status = status
        self.cause = cause
    }
}

extension ServiceFailure {
    /// - Parameter cause: how the connection ended, when the request was on its way.
    static func cancelled(_ service: OnlineService, cause: HTTPError? = nil) -> ServiceFailure {
        ServiceFailure(code: .cancelled, message: "the request to \(service.title) was cancelled", cause: cause)
    }

    static func unusable(_ service: OnlineService, _ problem: String) -> ServiceFailure {
        ServiceFailure(code: .unusable, message: "\(service.title) \(problem)")
    }
}
