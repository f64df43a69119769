/// What holds for all requests of a `CurlTransport`.
package struct CurlOptions: Sendable {
    /// Which proxy takes the requests; one to this machine never goes through a proxy.
    package enum Proxy: Hashable, Sendable {
        /// What curl's users set: `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, read by libcurl itself.
        case environment
        case none
        /// A proxy's URL, as curl's `--proxy` takes it.
        case address(String)
    }

    /// The `User-Agent` of requests that bring none.
    package var userAgent = "nura"
    package var proxy = Proxy.environment
    /// A file of certificates in PEM format to trust instead of the system's.
    package var certificateFile: String?
    /// A folder of certificates by their hashes (`openssl rehash`) to trust, instead of the system's or with the file.
    package var certificateFolder: String?
    /// Most connections at a time to one host; further requests wait for their turn.
    package var connectionsToOneHost = 16
    /// Most connections at a time; further requests wait for their turn.
    package var connections = 64
    /// How long connections without a request, and the thread behind them, are kept for the next.
    package var keepAlive = Duration.seconds(60)
    /// Most bytes of an answer's header, with those of the interim answers before it.
    package var headerLimit = 128 << 10

    /// Most bytes a second of one transfer, in each direction; `nil` for as many as there can be.
    package var bytesPerSecond: Int?

    /// The name of the thread, of at most 15 bytes; those that libcurl starts to find hosts have it too.
    package var threadName = "nura-http"

    package init() {}

    /// Takes the certificates from where curl does: `CURL_CA_BUNDLE`, else `SSL_CERT_DIR` and `SSL_CERT_FILE`.
    package init(environment: [String: String]) {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let bundle = value("CURL_CA_BUNDLE") {
            certificateFile = bundle
        } else {
            certificateFile = value("SSL_CERT_FILE")
            certificateFolder = value("SSL_CERT_DIR")
        }
    }
}
