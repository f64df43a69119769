import HTTPTransport

/// Fetches what a JSON answer refers to.
struct PictureFetching: Sendable {
    let exchange: ServiceExchange
    let service: OnlineService
    let privateWords: PrivateWords
    /// The address that the person configured.
    let home: String

    /// The bytes behind a reference. No token goes along; an address must be https, or on the service's own server.
    func bytes(
        of reference: PictureReference, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> [UInt8] {
        switch reference {
        case .bytes(let bytes): return bytes
        case .address(let text):
            try check(text)
            let request = HTTPRequest.lookup(
                text, headers: ["Accept": "image/png, image/jpeg, image/webp"], timeouts: exchange.policy.timeouts)
            return try await exchange.answer(
                to: request, of: service, keeping: privateWords, atMost: exchange.policy.largestPicture, effort: &effort
            ).body
        }
    }

    private func check(_ text: String) throws(ServiceFailure) {
        do throws(HTTPError) {
            let address = try HTTPAddress(text)
            if address.scheme == "https" { return }
            if address == (try HTTPAddress(home)) { return }
        } catch {
            throw ServiceFailure(
                code: .unusable, message: "\(service.title) refers to a picture at no address", cause: error)
        }
        throw .unusable(service, "refers to a picture at an address that is not safe to ask")
    }
}
