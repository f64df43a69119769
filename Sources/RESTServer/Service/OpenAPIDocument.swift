import NuraModel

/// The description of the API in OpenAPI 3.1.
enum OpenAPIDocument {
    static let bytes: [UInt8] = JSONValue.object(["openapi": "3.1.0"]).encoded(.compact)
}
