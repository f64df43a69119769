import CCurl

/// What libcurl says of a failed transfer, for the log.
struct CurlFailure: Error, CustomStringConvertible {
    let code: CURLcode
    /// libcurl's own words; kept only where they are about the connection, for others can quote the request.
    let detail: String
    let systemError: Int32
    let proxyStatus: Int

    private static let secureConnection: Set<UInt32> = Set(
        [
            CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_USE_SSL_FAILED,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH,
        ].map(\.rawValue))

    var description: String {
        let general = "curl \(code.rawValue): \(String(cString: curl_easy_strerror(code)))"
        let isAboutTheConnection = code == CURLE_COULDNT_CONNECT || Self.secureConnection.contains(code.rawValue)
        return isAboutTheConnection && !detail.isEmpty ? "\(general) (\(detail))" : general
    }

    /// The failure, by what the caller can do.
    func error(host: String) -> HTTPError {
        let (code, message) = meaning(host)
        return HTTPError(code, message, cause: self)
    }

    private func meaning(_ host: String) -> (HTTPError.Code, String) {
        if proxyStatus >= 300 {
            return (.unreachable, "The proxy refuses to connect to \(host) (status \(proxyStatus)).")
        }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST:
            return (.nameNotFound, "\(host) cannot be found; check the address, and that the network is there.")
        case CURLE_COULDNT_RESOLVE_PROXY:
            return (.nameNotFound, "The proxy for \(host) cannot be found; check the proxy settings.")
        case CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED:
            return (.unreachable, "\(host) takes no connection; check that it is running and can be reached.")
        case CURLE_PROXY:
            return (.unreachable, "The proxy does not connect to \(host); check the proxy settings.")
        case CURLE_OPERATION_TIMEDOUT:
            return (.timedOut, "\(host) took too long to answer.")
        case CURLE_URL_MALFORMAT:
            return (.invalidRequest, "The address of \(host) is not one that can be asked.")
        // Both also stand for an answer that does not begin as one of HTTP does.
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
            return (.malformed, "\(host) answered with something that is not HTTP.")
        case _ where Self.secureConnection.contains(code.rawValue):
            return (
                .insecure,
                "There is no secure connection to \(host): its certificate is not trusted, or it does not "
                    + "speak TLS there. Check the address and the certificate file."
            )
        default:
            let failure = HTTPError.interrupted(host)
            return (failure.code, failure.message)
        }
    }
}

extension HTTPError {
    static func interrupted(_ host: String) -> HTTPError {
        HTTPError(.interrupted, "The connection to \(host) broke off.")
    }
}
