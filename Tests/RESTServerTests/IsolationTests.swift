import Glibc
import NuraModel
import TestSupport
import Testing

@testable import RESTServer

@Suite struct IsolationTests {
    @Test("Nobody reaches another's image by id, prefix, path, file hash, job, cursor or thumbnail")
    func isolation() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture(name: "Ana's Secret Garden")
            let record = try await server.ana.get("/images/\(id)?include_data=false").object
            let sha256 = record["sha256"]?.string ?? ""
            let tag = record["version"]?.string ?? ""
            let job = try await server.ana.ask(
                "POST", "/generate", headers: [("Prefer", "respond-async")], json: ["user_input": "a calm sea"])
            _ = try await server.ana.settled(job["location"] ?? "")
            let ben = server.ben
            let nobody = try await ben.get("/images/00000000-0000-0000-0000-000000000009")
            let names = [
                id, String(id.prefix(8)), "Ana's%20Secret%20Garden", "images%2F2026-11%2FAna's%20Secret%20Garden.png",
                "..%2F\(server.ana.id)%2Fimages", "%2e%2e", sha256,
            ]
            for name in names {
                for answer in [
                    try await ben.get("/images/\(name)"), try await ben.get("/images/\(name)/file"),
                    try await ben.get("/images/\(name)/thumbnail"), try await ben.ask("DELETE", "/images/\(name)"),
                    try await ben.ask("PATCH", "/images/\(name)/name", json: ["name": "x"]),
                    try await ben.ask("PATCH", "/images/\(name)/metadata", json: ["metadata": [:]]),
                    try await ben.ask(
                        "PATCH", "/images/\(name)", headers: [("If-Match", "\"\(tag)\"")], json: ["name": "x"]),
                ] {
                    #expect(answer.status == 404, "\(name)")
                    #expect(answer.body == nobody.body, "\(name)")
                }
            }
            let wish: JSONObject = ["name": "x", "prompt": "y", "sha256": .string(sha256)]
            let put = try await ben.ask(
                "PUT", "/images/\(id)", headers: [("If-None-Match", "*")], json: .object(wish))
            #expect(put.status == 409)
            #expect(try await ben.ask("HEAD", "/files/\(sha256)").status == 404)
            #expect(try await ben.client.get(job["location"] ?? "").status == 404)
            let cursor = try await server.ana.get("/sync/changes").object["cursor"]?.string ?? ""
            #expect(try await ben.get("/sync/changes?cursor=\(cursor)").status == 410)
            let page = try await server.ana.get("/images?limit=1&include_data=false")
            let link = String((page["link"] ?? "").dropFirst().prefix { $0 != ">" })
            #expect(try await ben.client.get(link).text == "[]")
            for query in [
                "", "?name=secret", "?q=garden", "?metadata.model_used=stub-1", "?include_data=false&limit=9",
            ] {
                #expect(try await ben.get("/images" + query).text == "[]")
            }
            #expect(try await ben.get("/memory").object["recent"] == [])
            #expect(try await ben.get("/status/\(server.ana.id)").status == 403)
            #expect(try await server.ana.get("/images/\(id)?include_data=false").object == record)
        }
    }

    @Test("A key under which somebody else wished for something is nobody's key: neither their job nor in the way")
    func idempotencyKeys() async throws {
        try await ServerUnderTest.run { server in
            let headers = [("Idempotency-Key", "shared"), ("Prefer", "respond-async")]
            let wish: JSONValue = ["user_input": "a calm sea"]
            let other: JSONValue = ["user_input": "a wild sea"]
            let ana = try await server.ana.ask("POST", "/generate", headers: headers, json: wish)
            let ben = try await server.ben.ask("POST", "/generate", headers: headers, json: other)
            #expect(ana.status == 202)
            #expect(ben.status == 202)
            #expect(ana["location"] != ben["location"])
            #expect(try await server.ben.client.get(ana["location"] ?? "").status == 404)
            #expect(try await server.ana.settled(ana["location"] ?? "").object["status"] == "done")
            #expect(try await server.ben.settled(ben["location"] ?? "").object["status"] == "done")
        }
    }

    @Test("A prefix of one's own id is no id either: what is exact on the command line is exact here")
    func exactIDs() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture(name: "Mine")
            for name in [String(id.dropLast()), id.uppercased(), "Mine"] where name != id {
                #expect(try await server.ana.get("/images/\(name)").status == 404)
            }
        }
    }

    @Test("A folder that is by its own marker another's library is not opened")
    func foreignFolder() async throws {
        let scratch = try ScratchFiles()
        let root = scratch.absolute("server")
        try await ServerUnderTest.run(root: root) { _ = try await $0.ana.makePicture() }
        #expect(
            rename(
                root + "/11111111-1111-4111-8111-111111111111", root + "/22222222-2222-4222-8222-222222222222") == 0)
        try await ServerUnderTest.run(root: root) { server in
            let answer = try await server.ben.get("/images")
            #expect(answer.status == 503)
            #expect(!answer.text.contains("1111"))
            #expect(try await server.ana.get("/images").text == "[]")
        }
        withExtendedLifetime(scratch) {}
    }

    @Test("A user who was removed while the server runs has an empty library afterwards, with another epoch")
    func removal() async throws {
        try await ServerUnderTest.run { server in
            _ = try await server.ana.makePicture()
            let epoch = try await server.ana.get("/sync/info").object["epoch"]
            let folder = ServerFolder(root: server.root)
            #expect(try folder.users() == [server.ana.id])
            #expect(try folder.remove(server.ana.id))
            #expect(access(server.ana.root, F_OK) != 0)
            // The first request may find out, the second has a library again.
            _ = try await server.ana.get("/images")
            #expect(try await server.ana.get("/images").text == "[]")
            #expect(try await server.ana.get("/sync/info").object["epoch"] != epoch)
        }
    }
}
