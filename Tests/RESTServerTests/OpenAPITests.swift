import HTTPTypes
import NuraModel
import TestSupport
import Testing

@testable import RESTServer

@Suite struct OpenAPITests {
    @Test("The description names every route and no other")
    func routes() async throws {
        let scratch = try ScratchFiles()
        let server = try ServerUnderTest.server(root: scratch.absolute("server"))
        let routes = try await server.build().api.endpoints.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(routes).count == routes.count)
        let paths = try #require(OpenAPIDocument.document["paths"]?.object)
        let described = paths.members.flatMap { path in
            path.value.object?.keys.map { "\($0.uppercased()) \(path.key)" } ?? []
        }
        #expect(described.sorted() == routes.sorted())
    }

    @Test("Every route that is described is there and asks for a token, and every schema that is named is described")
    func references() async throws {
        let schemas = try #require(OpenAPIDocument.document["components"]?.object?["schemas"]?.object)
        let named = OpenAPIDocument.document.description(of: "$ref")
        #expect(!named.isEmpty)
        for name in named {
            #expect(schemas[String(name.dropFirst("#/components/schemas/".count))] != nil, "\(name)")
        }
        try await ServerUnderTest.run { server in
            for operation in APIOperation.all {
                let path = operation.path.replacing("{id}", with: "x").replacing("{sha256}", with: "x")
                    .replacing("{user_id}", with: "x")
                let answer = try await server.stranger.ask(operation.method.uppercased(), path)
                #expect(answer.status == (operation.isOpen ? 200 : 401), "\(operation.method) \(path)")
            }
        }
    }

    @Test("The ids of the operations are unique")
    func operationIDs() {
        let ids = APIOperation.all.compactMap { $0.json["operationId"]?.string }
        #expect(Set(ids).count == ids.count)
    }
}

extension JSONObject {
    /// The texts under `key`, however deep.
    fileprivate func description(of key: String) -> [String] {
        members.flatMap { member -> [String] in
            if member.key == key { return member.value.string.map { [$0] } ?? [] }
            return member.value.description(of: key)
        }
    }
}

extension JSONValue {
    fileprivate func description(of key: String) -> [String] {
        switch self {
        case .object(let object): object.description(of: key)
        case .array(let values): values.flatMap { $0.description(of: key) }
        default: []
        }
    }
}
