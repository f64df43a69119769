import NuraModel

/// The description of the API in OpenAPI 3.1, as `GET /openapi.json` gives it. A test holds it against the routes.
enum OpenAPIDocument {
    static let bytes: [UInt8] = JSONValue.object(document).encoded(.compact)

    static let document: JSONObject = [
        "openapi": "3.1.0",
        "info": [
            "title": "Nura",
            "version": .string(Nura.version),
            "summary": "Pictures of feelings: make them, find them, change them, follow them from other devices.",
            "license": ["name": "See the repository"],
        ],
        "security": [["token": []]],
        "paths": .object(paths),
        "components": [
            "securitySchemes": ["token": ["type": "http", "scheme": "bearer", "bearerFormat": "JWT"]],
            "schemas": .object(APISchemas.all),
        ],
    ]

    private static var paths: JSONObject {
        var paths = JSONObject()
        for operation in APIOperation.all {
            var methods = paths[operation.path]?.object ?? JSONObject()
            methods[operation.method] = .object(operation.json)
            paths[operation.path] = .object(methods)
        }
        return paths
    }
}

/// What the description says of one endpoint.
struct APIOperation: Sendable {
    /// In lower case, as OpenAPI has it.
    let method: String
    let path: String
    let summary: String
    var isOpen = false
    var parameters: [JSONValue] = []
    var body: JSONValue?
    /// By status.
    var answers: [(status: String, answer: JSONValue)] = []

    /// A name for programs that are made from the description.
    private var name: String {
        ([method] + path.replacing(Endpoint.basePath, with: "").split { "/{}.".contains($0) }.map(String.init))
            .joined(separator: "_")
    }

    var json: JSONObject {
        var responses = JSONObject()
        for (status, answer) in answers { responses[status] = answer }
        for (status, reason) in Self.always(isOpen: isOpen) where responses[status] == nil {
            responses[status] = Self.error(reason)
        }
        var object: JSONObject = ["operationId": .string(name), "summary": .string(summary)]
        if isOpen { object["security"] = [] }
        if !allParameters.isEmpty { object["parameters"] = .array(allParameters) }
        if let body { object["requestBody"] = body }
        object["responses"] = .object(responses)
        return object
    }

    /// The parameters of the path, then those of query and header.
    private var allParameters: [JSONValue] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part -> JSONValue in
            let name = String(part.dropFirst().dropLast())
            return [
                "name": .string(name), "in": "path", "required": true,
                "schema": name == "sha256" ? APISchemas.sha256 : ["type": "string", "minLength": 1],
            ]
        } + parameters
    }

    /// What may be answered to everything.
    private static func always(isOpen: Bool) -> [(String, String)] {
        isOpen
            ? [("503", "The server is not ready, or shuts down")]
            : [
                ("401", "No token, or none that is good"), ("500", "A failure of the server"),
                ("503", "The library is busy or away, or the server shuts down; see Retry-After"),
            ]
    }

    // MARK: - Parts of descriptions

    static func error(_ reason: String) -> JSONValue {
        ["description": .string(reason), "content": ["application/json": ["schema": reference("Error")]]]
    }

    static func answer(_ description: String, _ schema: String) -> JSONValue {
        [
            "description": .string(description),
            "content": ["application/json": ["schema": reference(schema)]],
        ]
    }

    static func list(_ description: String, of schema: String) -> JSONValue {
        [
            "description": .string(description),
            "content": ["application/json": ["schema": ["type": "array", "items": reference(schema)]]],
        ]
    }

    static func picture(_ description: String) -> JSONValue {
        ["description": .string(description), "content": ["image/png": [:]]]
    }

    static func empty(_ description: String) -> JSONValue { ["description": .string(description)] }

    static func json(_ schema: String) -> JSONValue {
        ["required": true, "content": ["application/json": ["schema": reference(schema)]]]
    }

    static func reference(_ schema: String) -> JSONValue { ["$ref": .string("#/components/schemas/" + schema)] }

    static func query(
        _ name: String, _ schema: JSONValue, _ description: String = "", required: Bool = false
    ) -> JSONValue {
        parameter(name, "query", schema, description, required: required)
    }

    static func header(
        _ name: String, _ description: String, _ schema: JSONValue = ["type": "string"], required: Bool = false
    ) -> JSONValue {
        parameter(name, "header", schema, description, required: required)
    }

    private static func parameter(
        _ name: String, _ place: String, _ schema: JSONValue, _ description: String, required: Bool
    ) -> JSONValue {
        var object: JSONObject = ["name": .string(name), "in": .string(place), "schema": schema]
        if required { object["required"] = true }
        if !description.isEmpty { object["description"] = .string(description) }
        return .object(object)
    }
}
