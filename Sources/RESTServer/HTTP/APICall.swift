import Hummingbird
import NuraModel

/// A request to an endpoint, with what every endpoint wants to know of it.
struct APICall: Sendable {
    let request: Request
    let query: QueryParameters
    /// The decoded parts of the path at the places of the route's parameters, in their order.
    let arguments: [String]
    let requestID: String
}

/// A call by somebody whose token is good.
struct UserCall: Sendable {
    let call: APICall
    let user: UserID

    var request: Request { call.request }
    var query: QueryParameters { call.query }

    /// The image that the path names.
    ///
    /// - Throws: `APIError`, the same as for an image that nobody has.
    var imageID: ImageID {
        get throws(APIError) {
            guard let text = call.arguments.first, let id = ImageID(text) else { throw .imageNotFound }
            return id
        }
    }
}
