/// Why a request may not come in.
struct TokenError: Error, Hashable {
    enum Code: String, Sendable {
        /// There is no token, or none in the scheme `Bearer`.
        case missing
        /// Not a token of ours: malformed, of another algorithm or key, tampered, or not valid yet.
        case invalid
        case expired
        case otherAudience = "other_audience"
        case otherIssuer = "other_issuer"
        /// The token says of nobody that it is theirs, or not with a UUID.
        case noUser = "no_user"
    }

    let code: Code

    /// What the client is told, in the words of the original service.
    var message: String {
        switch code {
        case .missing: "Not authenticated"
        case .invalid: "Invalid token"
        case .expired: "Token has expired"
        case .otherAudience: "Invalid token audience"
        case .otherIssuer: "Invalid token issuer"
        case .noUser: "Invalid token: missing user ID"
        }
    }
}
