package import NuraModel

/// An HTTP/1.1 answer as it came over the wire.
package struct RawAnswer: Sendable {
    package let status: Int
    /// Names in lower case, in their order.
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    /// The first value of a header field.
    package subscript(_ name: String) -> String? {
        headers.first { $0.name == name.lowercased() }?.value
    }

    /// The body as JSON; `nil` when it is none.
    package var json: JSONValue? { try? JSONValue(parsing: body) }

    package var object: JSONObject { json?.object ?? JSONObject() }

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The `detail` of an error.
    package var detail: String? { object["detail"]?.string }
}
