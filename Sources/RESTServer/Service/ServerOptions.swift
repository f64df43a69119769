/// What a person can decide about a server.
package struct ServerOptions: Sendable {
    package enum Address: Hashable, Sendable {
        /// A name or an address, and a port; port 0 is any that is free.
        case host(String, port: Int)
        /// The path of a Unix domain socket.
        case socket(path: String)
    }

    /// What a server needs that encrypts by itself.
    package struct Encryption: Hashable, Sendable {
        /// The path of a PEM file with the certificate chain, the server's own first.
        let certificate: String
        /// The path of a PEM file with the certificate's private key.
        let key: String

        package init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    /// What a request may cost.
    package struct Limits: Hashable, Sendable {
        /// Bytes of a body.
        package var body = 32 << 20
        /// Pixels of a picture: its width times its height.
        package var pixels = 64_000_000
        /// Characters of a prompt.
        package var prompt = 10_000
        /// Characters of a name.
        package var name = 200
        /// Bytes of an image's metadata, as compact JSON.
        package var metadata = 64 << 10
        /// Images of a page; a longer list is streamed whole or comes in pages.
        package var page = 1000
        /// How often a person may ask for pictures in a minute.
        package var generationsAMinute = 60
        /// How many wishes of one person may wait.
        package var waitingGenerations = 100
        /// Connections at a time; further ones wait to be accepted.
        package var connections = 4096
        /// Libraries that are open at a time.
        package var openLibraries = 64
        /// Seconds for the header of a request, and between two requests.
        package var idleSeconds = 60
        /// Seconds in which at least 16 KB of a body, or all of it, must arrive.
        package var bodySeconds = 30

        /// Seconds between two looks at a library's folder that cannot be watched.
        package var lookSeconds = 10

        package init() {}
    }

    /// The folder of the libraries: one folder a user, named by the user's id.
    package var root: String
    package var address: Address
    /// Whether somebody stands before this server who encrypts, and who says where requests come from.
    package var isBehindProxy: Bool
    /// How this server encrypts by itself.
    package var encryption: Encryption?
    package var keys: TokenKeySource
    package var rules: TokenRules
    /// The origins of web pages that may use the API, such as `https://app.example`.
    package var origins: Set<String>
    package var limits: Limits
    /// Pictures made at a time.
    package var concurrency: Int
    /// The generator and the writer that come first, for `GET /status`.
    package var generator: String
    package var writer: String

    package init(
        root: String, address: Address, isBehindProxy: Bool = false, keys: TokenKeySource,
        rules: TokenRules = TokenRules(), origins: Set<String> = [], limits: Limits = Limits(), concurrency: Int,
        generator: String, writer: String
    ) {
        self.root = root
        self.address = address
        self.isBehindProxy = isBehindProxy
        self.keys = keys
        self.rules = rules
        self.origins = origins
        self.limits = limits
        self.concurrency = concurrency
        self.generator = generator
        self.writer = writer
    }

    /// - Throws: `ServerError` for options under which the server would not be safe.
    func check() throws(ServerError) {
        if case .secret(let secret) = keys { try Self.check(secret: secret) }
        guard case .host(let host, _) = address, !isEncrypted, !Self.isLoopback(host) else { return }
        throw ServerError(
            code: .badAddress,
            message: "\(host) can be reached from other machines, and nothing here encrypts: put a proxy before this "
                + "server and say --behind-proxy, give --tls-certificate and --tls-key, or listen on 127.0.0.1")
    }

    /// Whether what goes over the network is encrypted, here or by the proxy.
    var isEncrypted: Bool { isBehindProxy || encryption != nil }

    static func check(secret: [UInt8]) throws(ServerError) {
        guard secret.count >= 32 else {
            throw ServerError(
                code: .badKeys,
                message: "the secret has \(secret.count) bytes, but needs at least 32; make one with: "
                    + "openssl rand -base64 48")
        }
    }

    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers.allSatisfy { $0 != nil } && numbers[0] == 127
    }
}
