package import HTTPTransport

/// How much patience one picture or one prompt has with an online service.
package struct ServicePolicy: Hashable, Sendable {
    /// Seconds to wait for one answer.
    package var timeout: Double
    /// Seconds to wait in all while the service says that it is busy.
    package var patience: Double
    /// Seconds to connect in.
    package var connectTimeout = 10.0
    /// The longest first wait where the service does not say how long, in seconds; it doubles each time.
    package var firstBackoff = 1.0
    /// The longest wait where the service does not say how long, in seconds.
    package var longestBackoff = 60.0
    /// The longest wait on an estimate, in seconds: unlike a demand, it is often wrong.
    package var longestEstimate = 30.0
    /// How often a timeout or a gateway's error is tried again.
    package var gatewayRetries = 2
    /// How often one request is sent at most.
    package var mostAttempts = 20
    /// The most bytes of a picture.
    package var largestPicture = 64 << 20
    /// The most bytes of a document that holds a picture.
    package var largestDocument = 96 << 20
    /// The most bytes of any other document.
    package var largestText = 8 << 20

    package init(timeout: Double, patience: Double) {
        self.timeout = timeout
        self.patience = patience
    }

    /// For requests that are silent until the work is done.
    package var timeouts: HTTPTimeouts {
        HTTPTimeouts(
            connect: .seconds(min(connectTimeout, timeout)), idle: .seconds(timeout), total: .seconds(timeout))
    }

    /// For lookups and looks at a running job, which answer at once.
    package var shortTimeouts: HTTPTimeouts {
        let seconds = min(30, timeout)
        return HTTPTimeouts(
            connect: .seconds(min(connectTimeout, seconds)), idle: .seconds(seconds), total: .seconds(seconds))
    }
}
