import HummingbirdCore
import NuraModel

#if TLS
    import HummingbirdTLS
    import NIOSSL
#endif

extension ServerOptions.Encryption {
    /// A server that speaks TLS, 1.2 or later, and inside of it what `server` speaks.
    ///
    /// - Parameter time: at which the certificate must be valid.
    /// - Throws: `ServerError` when the files cannot be used, and always in a program that was built without the trait TLS.
    func encrypted(_ server: HTTPServerBuilder, at time: Timestamp) throws(ServerError) -> HTTPServerBuilder {
        #if TLS
            let configuration = try configuration(at: time)
            do {
                return try .tls(server, tlsConfiguration: configuration)
            } catch {
                throw unusable("\(certificate) and \(key) cannot be used together", cause: error)
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

#if TLS
    extension ServerOptions.Encryption {
        private func configuration(at time: Timestamp) throws(ServerError) -> TLSConfiguration {
            let chain = try chain()
            try check(chain[0], at: time)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(try privateKey()))
            configuration.minimumTLSVersion = .tlsv12
            do {
                // Made once for nothing: a key of another certificate would else be found out only by the first client.
                _ = try NIOSSLContext(configuration: configuration)
            } catch {
                throw unusable("\(key) is not the key of the first certificate in \(certificate)", cause: error)
            }
            return configuration
        }

        private func chain() throws(ServerError) -> [NIOSSLCertificate] {
            let bytes = try bytes(of: certificate, "the certificate")
            do {
                let chain = try NIOSSLCertificate.fromPEMBytes(bytes)
                if !chain.isEmpty { return chain }
            } catch {
                throw unusable("\(certificate) is no certificate in PEM", cause: error)
            }
            throw unusable("\(certificate) holds no certificate in PEM")
        }

        private func privateKey() throws(ServerError) -> NIOSSLPrivateKey {
            let bytes = try bytes(of: key, "the private key")
            do {
                // Nobody is here who could be asked for a passphrase.
                return try NIOSSLPrivateKey(bytes: bytes, format: .pem) { $0([UInt8]()) }
            } catch {
                throw unusable("\(key) is no private key in PEM without a passphrase", cause: error)
            }
        }

        private func check(_ certificate: NIOSSLCertificate, at time: Timestamp) throws(ServerError) {
            let seconds = time.microseconds / 1_000_000
            let (first, last) = (Int64(certificate.notValidBefore), Int64(certificate.notValidAfter))
            guard seconds > last else {
                guard seconds < first else { return }
                throw unusable("the certificate in \(self.certificate) is not valid before \(Self.text(first))")
            }
            throw unusable("the certificate in \(self.certificate) was valid until \(Self.text(last)); renew it")
        }

        private static func text(_ seconds: Int64) -> String {
            Timestamp(microseconds: seconds * 1_000_000).description
        }

        private func bytes(of path: String, _ what: String) throws(ServerError) -> [UInt8] {
            do throws(ServerError) {
                if let bytes = try SpoolFile.read(path, followingLinks: true) { return bytes }
            } catch {
                throw unusable(error.message)
            }
            throw unusable("\(what) \(path) is not there")
        }

        private func unusable(_ message: String, cause: (any Error)? = nil) -> ServerError {
            ServerError(code: .badKeys, message: message, cause: cause)
        }
    }
#endif
