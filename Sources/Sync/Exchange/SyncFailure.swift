/// Why the server, or the way to it, did not do what it was asked.
package struct RemoteFailure: Error, Hashable {
    package enum Code: String, Sendable {
        /// Cannot be reached, or broke off: tried again later.
        case unreachable
        /// Answers, but not now.
        case busy
        /// Does not accept the token.
        case unauthorized
        /// Will never accept this; the message says why.
        case refused
        /// The answer makes no sense; it is as if it had not come.
        case malformed
    }

    package let code: Code
    /// What happened, and what the person can do about it.
    package let message: String
    /// How long the server asked to be left alone, in seconds.
    package let retryAfter: Double?

    package init(_ code: Code, _ message: String, retryAfter: Double? = nil) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
    }

    /// Whether the next request would fare no better.
    var endsRound: Bool {
        switch code {
        case .unreachable, .busy, .unauthorized: true
        case .refused, .malformed: false
        }
    }
}

/// Why the library did not do what it was asked.
package struct LocalFailure: Error, Hashable {
    package enum Code: String, Sendable {
        /// This image cannot be written now; others may well be.
        case image
        /// Nothing can be written: the disk is full, or the library is gone.
        case library
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
