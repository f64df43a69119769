import HummingbirdCore

#if TLS
    import HummingbirdTLS
    import NIOSSL
#endif

extension ServerOptions.Encryption {
    /// A server that speaks TLS, 1.2 or later, and inside of it what `server` speaks.
    ///
    /// - Throws: `ServerError` when the files cannot be used, and always in a program that was built without the trait TLS.
    func encrypted(_ server: HTTPServerBuilder) throws(ServerError) -> HTTPServerBuilder {
        #if TLS
            do {
                var configuration = TLSConfiguration.makeServerConfiguration(
                    certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
                    privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
                configuration.minimumTLSVersion = .tlsv12
                return try .tls(server, tlsConfiguration: configuration)
            } catch {
                throw ServerError(
                    code: .badKeys, message: "\(certificate) and \(key) are no certificate and its key in PEM",
                    cause: error)
            }
        #else
            throw ServerError(
                code: .badAddress,
                message:
                    "this nura cannot encrypt by itself: build it with \"swift build --traits TLS\", or put a proxy "
                    + "before it and say --behind-proxy")
        #endif
    }
}
