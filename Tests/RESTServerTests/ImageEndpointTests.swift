import LibraryService
import LibraryStore
import NuraModel
import PNGCodec
import TestSupport
import Testing

@testable import RESTServer

@Suite struct ImageEndpointTests {
    @Test("A record carries the fields of the original service in their order, then ours")
    func record() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture(name: "Quiet Sea")
            let answer = try await server.ana.get("/images/\(id)")
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "application/json")
            #expect(
                answer.object.keys == [
                    "id", "user_id", "name", "prompt", "image_format", "image_data", "image_metadata", "metadata",
                    "created_at", "updated_at", "version", "sha256", "bytes", "width", "height",
                ])
            #expect(answer.object["name"] == "Quiet Sea")
            #expect(answer.object["user_id"]?.string == server.ana.id.description)
            #expect(answer.object["image_metadata"] == answer.object["metadata"])
            #expect(answer["etag"] == "\"\(answer.object["version"]?.string ?? "")\"")
            let file = try await server.ana.get("/images/\(id)/file")
            #expect(answer.object["image_data"]?.string.flatMap(Base64.decode) == file.body)
            #expect(answer.object["bytes"]?.int == file.body.count)
            #expect(try PNG.info(file.body).width == 32)
            let bare = try await server.ana.get("/images/\(id)?include_data=false")
            #expect(bare.object["image_data"] == nil)
            let unchanged = try await server.ana.get(
                "/images/\(id)", headers: [("If-None-Match", answer["etag"] ?? "")])
            #expect(unchanged.status == 304)
            #expect(unchanged.body.isEmpty)
        }
    }

    @Test("The whole list is an array, newest first, with or without pixels; an empty one is an empty array")
    func list() async throws {
        try await ServerUnderTest.run { server in
            #expect(try await server.ana.get("/images").text == "[]")
            #expect(try await server.ana.get("/images?limit=3").text == "[]")
            var ids: [String] = []
            for name in ["One", "Two", "Three"] { ids.append(try await server.ana.makePicture(name: name)) }
            let all = try await server.ana.get("/images")
            #expect(all.status == 200)
            #expect(all["x-total-count"] == "3")
            #expect(all.json?.array?.compactMap { $0.object?["id"]?.string } == ids.reversed())
            #expect(
                all.json?.array?.allSatisfy { $0.object?["image_data"]?.string?.hasPrefix("iVBOR") == true } == true)
            let bare = try await server.ana.get("/images?include_data=false")
            #expect(bare.json?.array?.count == 3)
            #expect(bare.json?.array?.allSatisfy { $0.object?["image_data"] == nil } == true)
            #expect(try await server.ben.get("/images").text == "[]")
        }
    }

    @Test("Pages are linked, counted, and hold every image once")
    func pages() async throws {
        try await ServerUnderTest.run { server in
            for number in 1...5 { _ = try await server.ana.makePicture(name: "Picture \(number)") }
            var target: String? = "/images?limit=2&include_data=false&name=picture"
            var names: [String] = []
            while let current = target {
                let page = try await server.ana.get(current)
                #expect(page["x-total-count"] == "5")
                names += page.json?.array?.compactMap { $0.object?["name"]?.string } ?? []
                target = page["link"].map { link in
                    String(link.dropFirst(1 + ServerUnderTest.base.count).prefix { $0 != ">" })
                }
            }
            #expect(names == (1...5).reversed().map { "Picture \($0)" })
        }
    }

    struct Search: Sendable, CustomTestStringConvertible {
        let query: String
        let names: [String]
        var testDescription: String { query }
    }

    @Test("Searches answer as the original service did, and better")
    func search() async throws {
        try await ServerUnderTest.run { server in
            for name in ["Sunset Dream", "Élan of fog", "Lighthouse"] {
                _ = try await server.ana.makePicture(name: name)
            }
            let rows = [
                Search(query: "name=sunset%20dream", names: ["Sunset Dream"]),
                Search(query: "name=dream+SUNSET", names: ["Sunset Dream"]),
                Search(query: "name=elan", names: ["Élan of fog"]),
                Search(query: "name=lihgthouse", names: ["Lighthouse"]),
                Search(query: "name=zzz", names: []),
                Search(query: "q=fog", names: ["Élan of fog"]),
                Search(query: "name=", names: ["Lighthouse", "Élan of fog", "Sunset Dream"]),
                Search(query: "unknown=1&offset=2", names: ["Lighthouse", "Élan of fog", "Sunset Dream"]),
                Search(query: "name=%00", names: ["Lighthouse", "Élan of fog", "Sunset Dream"]),
                Search(query: "emotion_type=calm", names: ["Lighthouse", "Élan of fog", "Sunset Dream"]),
                Search(query: "emotion_type=hopeful", names: []),
                Search(query: "created_from=2999-01-01", names: []),
                Search(query: "created_from=2020-01-01&created_to=2999-01-01&name=fog", names: ["Élan of fog"]),
                Search(query: "metadata.model_used=stub-1&name=fog", names: ["Élan of fog"]),
                Search(query: "tag=none", names: []),
            ]
            for row in rows {
                let answer = try await server.ana.get("/images?include_data=false&" + row.query)
                #expect(answer.status == 200, "\(row.query)")
                #expect(
                    answer.json?.array?.compactMap { $0.object?["name"]?.string } == row.names, "\(row.query)")
            }
        }
    }

    @Test(
        "A query that cannot be understood names its parameter",
        arguments: [
            ("created_from=bad", 400), ("created_to=2024-02-30", 400), ("emotion_type=glad", 422), ("limit=0", 422),
            ("limit=x", 422), ("sort=oldest", 422), ("cursor=zzz&limit=1", 422), ("include_data=maybe", 422),
        ])
    func badQuery(query: String, status: Int) async throws {
        try await ServerUnderTest.run { server in
            let answer = try await server.ana.get("/images?" + query)
            #expect(answer.status == status)
            let parameter = query.prefix { $0 != "=" }
            if status == 400 {
                #expect(answer.detail == "Invalid \(parameter) date format. Use YYYY-MM-DD.")
            } else {
                let problem = answer.object["detail"]?.array?.first?.object
                #expect(problem?["loc"] == ["query", .string(String(parameter))])
                #expect(problem?.keys == ["type", "loc", "msg", "input"])
            }
        }
    }

    @Test("A file comes whole, in parts, or not at all when it is known")
    func file() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture()
            let path = "/images/\(id)/file"
            let whole = try await server.ana.get(path)
            let size = whole.body.count
            let tag = try #require(whole["etag"])
            #expect(whole["content-type"] == "image/png")
            #expect(whole["accept-ranges"] == "bytes")
            #expect(whole["cache-control"] == "private, no-cache")
            let rows: [(range: String, status: Int, body: [UInt8])] = [
                ("bytes=0-9", 206, Array(whole.body[0..<10])), ("bytes=10-", 206, Array(whole.body[10...])),
                ("bytes=-7", 206, Array(whole.body.suffix(7))), ("bytes=0-999999", 206, whole.body),
                ("bytes=\(size)-", 416, []), ("bytes=5-2", 200, whole.body), ("bytes=0-1,3-4", 200, whole.body),
                ("lines=0-1", 200, whole.body), ("bytes=x-y", 200, whole.body), ("bytes=-0", 416, []),
                ("bytes=99999999999999999999-", 416, []),
            ]
            for row in rows {
                let answer = try await server.ana.get(path, headers: [("Range", row.range)])
                #expect(answer.status == row.status, "\(row.range)")
                if row.status != 416 { #expect(answer.body == row.body, "\(row.range)") }
                if row.status == 416 { #expect(answer["content-range"] == "bytes */\(size)") }
            }
            let first = try await server.ana.get(path, headers: [("Range", "bytes=0-0"), ("If-Range", tag)])
            #expect(first["content-range"] == "bytes 0-0/\(size)")
            #expect(
                try await server.ana.get(path, headers: [("Range", "bytes=0-0"), ("If-Range", "\"x\"")]).status == 200)
            #expect(try await server.ana.get(path, headers: [("If-None-Match", tag)]).status == 304)
            let head = try await server.ana.ask("HEAD", path)
            #expect(head.status == 200)
            #expect(head["content-length"] == "\(size)")
            let sha256 = tag.dropFirst().dropLast()
            #expect(
                try await server.ana.get(path + "?v=\(sha256)")["cache-control"]
                    == "private, max-age=31536000, immutable")
            #expect(try await server.ana.get(path + "?v=\(String(repeating: "0", count: 64))").status == 404)
        }
    }

    @Test("A thumbnail is small, is kept, and comes again when it was removed")
    func thumbnail() async throws {
        let generator = StubGenerator()
        try await ServerUnderTest.run(generator: generator) { server in
            let id = try await server.ana.makePicture()
            let answer = try await server.ana.get("/images/\(id)/thumbnail?size=128")
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "image/png")
            #expect(try PNG.info(answer.body).width == 32)
            #expect(try await server.ana.get("/images/\(id)/thumbnail?size=128").body == answer.body)
            #expect(
                try await server.ana.get(
                    "/images/\(id)/thumbnail?size=128", headers: [("If-None-Match", answer["etag"] ?? "")]
                ).status == 304)
            for size in ["127", "1025", "-1", "x"] {
                #expect(try await server.ana.get("/images/\(id)/thumbnail?size=\(size)").status == 422)
            }
        }
    }

    @Test("Renaming answers with the whole record; only a real change is one")
    func rename() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture(name: "Before")
            let before = try await server.ana.get("/images/\(id)").object
            let after = try await server.ana.ask(
                "PATCH", "/images/\(id)/name", json: ["name": "夕焼け 🌅 é </script>", "prompt": "hack", "id": "zz"])
            #expect(after.status == 200)
            #expect(after.object["name"] == "夕焼け 🌅 é </script>")
            #expect(after.object["prompt"] == before["prompt"])
            #expect(after.object["image_data"] == before["image_data"])
            #expect(after.object["version"] != before["version"])
            let again = try await server.ana.ask(
                "PATCH", "/images/\(id)/name", json: ["name": "夕焼け 🌅 é </script>"])
            #expect(again.object == after.object)
            for name in ["", "  a b  ", "a\tb\nc\u{1}"] {
                let answer = try await server.ana.ask("PATCH", "/images/\(id)/name", json: ["name": .string(name)])
                #expect(answer.object["name"]?.string == name)
            }
        }
    }

    struct BadBody: Sendable, CustomTestStringConvertible {
        let body: String
        let status: Int
        let type: String
        var contentType = "application/json"
        var testDescription: String { body }
    }

    @Test(
        "A body that is not what it should be is told as the original service told it",
        arguments: [
            BadBody(body: "{\"name\": null}", status: 422, type: "string_type"),
            BadBody(body: "{}", status: 422, type: "missing"),
            BadBody(body: "{\"name\": 5}", status: 422, type: "string_type"),
            BadBody(body: "{\"name\": \"a\\u0000\"}", status: 422, type: "value_error"),
            BadBody(body: "{\"name\":\"\\ud800\"}", status: 422, type: "json_invalid"),
            BadBody(body: "{\"name\":", status: 422, type: "json_invalid"),
            BadBody(body: "[]", status: 422, type: "model_attributes_type"),
            BadBody(body: "null", status: 422, type: "missing"),
            BadBody(body: "", status: 422, type: "missing"),
            BadBody(body: "{\"name\":\"tp\"}", status: 422, type: "model_attributes_type", contentType: "text/plain"),
            BadBody(
                body: "{\"name\":\"\(String(repeating: "x", count: 201))\"}", status: 422, type: "string_too_long"),
            BadBody(body: String(repeating: "[", count: 100_000), status: 400, type: ""),
        ])
    func badBody(row: BadBody) async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture(name: "Kept")
            let answer = try await server.ana.ask(
                "PATCH", "/images/\(id)/name", headers: [("Content-Type", row.contentType)], body: Array(row.body.utf8))
            #expect(answer.status == row.status)
            if row.status == 422 {
                #expect(answer.object["detail"]?.array?.first?.object?["type"]?.string == row.type)
            } else {
                #expect(answer.detail == "There was an error parsing the body")
            }
            #expect(try await server.ana.get("/images/\(id)").object["name"] == "Kept")
        }
    }

    @Test("Metadata is replaced whole, its numbers keep their spelling, and what it was waits in the trash")
    func metadata() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture()
            let text =
                #"{"metadata":{"old":1},"image_metadata":{"z":1,"big":123456789012345678901234567890,"e":1e-07,"#
                + #""n":null,"emotion_type":"calm","é":"ü"}}"#
            let answer = try await server.ana.ask(
                "PATCH", "/images/\(id)/metadata", headers: [("Content-Type", "application/json")],
                body: Array(text.utf8))
            #expect(answer.status == 200)
            #expect(
                answer.text.contains(
                    #""image_metadata":{"z":1,"big":123456789012345678901234567890,"e":1e-07,"n":null,"#))
            let trash = try await ServerUnderTest.library(at: server.ana.root, StubGenerator()).trash().entries
            #expect(trash.first?.record?.metadata.model == "stub-1")
            let ours = try await server.ana.ask("PATCH", "/images/\(id)/metadata", json: ["metadata": ["a": 1]])
            #expect(ours.object["image_metadata"] == ["a": 1])
            let wrong: [JSONValue] = [
                ["image_metadata": .null], ["image_metadata": [1]], ["image_metadata": "{}"], ["a": 1],
                ["metadata": ["folder": "../x"]], ["metadata": ["tags": 5]],
                ["metadata": ["x": .string(String(repeating: "y", count: 70_000))]],
            ]
            for body in wrong {
                #expect(try await server.ana.ask("PATCH", "/images/\(id)/metadata", json: body).status == 422)
            }
            #expect(try await server.ana.get("/images/\(id)").object["metadata"] == ["a": 1])
        }
    }

    @Test("A deleted image is gone from every answer, and is in the trash")
    func delete() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture()
            let answer = try await server.ana.ask("DELETE", "/images/\(id)")
            #expect(answer.text == #"{"success":true,"message":"Image deleted."}"#)
            for (method, path) in [
                ("DELETE", ""), ("GET", ""), ("GET", "/file"), ("GET", "/thumbnail"), ("HEAD", ""),
            ] {
                let again = try await server.ana.ask(method, "/images/\(id)" + path)
                #expect(again.status == 404)
                if method != "HEAD" { #expect(again.detail == "Image not found or access denied.") }
            }
            #expect(try await server.ana.get("/images").text == "[]")
            let library = try await ServerUnderTest.library(at: server.ana.root, StubGenerator())
            #expect(try await library.trash().entries.count == 1)
        }
    }

    @Test(
        "Unknown paths are 404, other methods 405 with what is allowed",
        arguments: [
            ("GET", "/nope", 404, nil), ("GET", "/images/a%2Fb", 404, nil), ("POST", "/images", 405, "GET, HEAD"),
            ("DELETE", "/images", 405, "GET, HEAD"), ("GET", "/generate", 405, "POST"),
            ("OPTIONS", "/images", 405, "GET, HEAD"), ("QUERY", "/images", 405, "GET, HEAD"),
            ("PUT", "/images/x/name", 405, "PATCH"),
            ("GET", "/status", 404, nil), ("PROPFIND", "/images", 404, nil),
        ] as [(String, String, Int, String?)])
    func elsewhere(method: String, path: String, status: Int, allowed: String?) async throws {
        try await ServerUnderTest.run { server in
            let answer = try await server.ana.ask(method, path)
            #expect(answer.status == status)
            #expect(answer["allow"] == allowed)
            #expect(answer.detail != nil)
        }
    }
}

/// Base64 with padding, for what tests read.
enum Base64 {
    static func decode(_ text: String) -> [UInt8]? {
        let plain = text.replacing("=", with: "").replacing("+", with: "-").replacing("/", with: "_")
        return Base64URL.decode(plain.utf8)
    }
}
