/// A failure to get an answer over HTTP. An answer with any status is not a failure.
package struct HTTPError: Error {
    /// The kinds, by what the caller can do.
    package enum Code: String, Sendable {
        /// The request itself is wrong; asking again changes nothing.
        case invalidRequest = "invalid_request"
        /// No such host, or no name service: offline, or a typing mistake in the address.
        case nameNotFound = "name_not_found"
        /// The host or the proxy takes no connection: not running, or behind a firewall.
        case unreachable
        /// TLS: the certificate is not trusted, or there is no common ground. Asking again changes nothing.
        case insecure
        case timedOut = "timed_out"
        /// The connection broke. The server may have carried out the request.
        case interrupted
        /// The answer is longer than the limit.
        case tooLarge = "too_large"
        case redirectRefused = "redirect_refused"
        /// What came is not HTTP, or not what its header says.
        case malformed
        /// The task was cancelled, or the client was shut down.
        case cancelled
    }

    package let code: Code
    /// What happened with which host, and what the person can do about it; never a path, a query, a header or a body.
    package let message: String
    /// The error underneath, for the log.
    package let cause: (any Error)?

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
