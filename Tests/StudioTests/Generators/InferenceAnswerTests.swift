import NuraModel
import Testing

@testable import Studio

@Suite("Answers of image services")
struct InferenceAnswerTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let provider: InferenceProvider
        let body: String
        let answer: InferenceAnswer

        var testDescription: String { "\(provider.rawValue) \(body.prefix(70))" }
    }

    private static let bytes = InferenceAnswer.picture(.bytes([1, 2, 3]))
    private static let address = InferenceAnswer.picture(.address("https://x.y/z.png"))

    private static let rows: [Row] = [
        Row(provider: .hfInference, body: #"{"error":"no"}"#, answer: .failed("no")),
        Row(provider: .hfInference, body: #"[{"image":"AQID"}]"#, answer: bytes),
        Row(provider: .hfInference, body: #"{"images":["data:image/png;base64,AQID"]}"#, answer: bytes),
        Row(provider: .hfInference, body: #"{"data":[{"b64_json":"AQID"}]}"#, answer: bytes),
        Row(provider: .hfInference, body: #"{"error":"","image":"AQID"}"#, answer: bytes),
        Row(provider: .hfInference, body: #"{"data":{"error":""}}"#, answer: .unreadable),
        Row(provider: .hfInference, body: "{}", answer: .unreadable),
        Row(provider: .falAI, body: #"{"images":[{"url":"https://x.y/z.png"}]}"#, answer: address),
        Row(provider: .falAI, body: #"{"images":[{"url":"data:image/jpeg;base64,AQID"}]}"#, answer: bytes),
        Row(
            provider: .falAI, body: #"{"images":[{"url":"https://x.y/z.png"}],"has_nsfw_concepts":[true]}"#,
            answer: .blocked),
        Row(provider: .falAI, body: #"{"images":[]}"#, answer: .unreadable),
        Row(provider: .falAI, body: #"{"images":[{"url":"data:image/jpeg;base64,!"}]}"#, answer: .unreadable),
        Row(provider: .together, body: #"{"data":[{"b64_json":"AQID"}]}"#, answer: bytes),
        Row(provider: .together, body: #"{"data":[{"b64_json":"data:image/png;base64,AQID"}]}"#, answer: bytes),
        Row(provider: .nscale, body: #"{"data":[{"url":"https://x.y/z.png"}]}"#, answer: address),
        Row(provider: .nscale, body: #"{"data":[]}"#, answer: .unreadable),
        Row(provider: .replicate, body: #"{"output":"https://x.y/z.png"}"#, answer: address),
        Row(provider: .replicate, body: #"{"output":["https://x.y/z.png"]}"#, answer: address),
        Row(
            provider: .replicate,
            body: #"{"output":null,"status":"starting","urls":{"get":"https://api.replicate.com/v1/predictions/a"}}"#,
            answer: .job(path: "/v1/predictions/a")),
        Row(
            provider: .replicate, body: #"{"output":null,"status":"failed","error":"why"}"#, answer: .failed("why")),
        Row(provider: .replicate, body: #"{"status":"canceled"}"#, answer: .failed(nil)),
        Row(
            provider: .wavespeed, body: #"{"data":{"status":"created","urls":{"get":"https://a/b?c"}}}"#,
            answer: .job(path: "/b?c")),
        Row(
            provider: .wavespeed, body: #"{"data":{"status":"completed","outputs":["https://x.y/z.png"]}}"#,
            answer: address),
        Row(
            provider: .wavespeed, body: #"{"data":{"status":"failed","error":"why"}}"#, answer: .failed("why")),
        Row(provider: .wavespeed, body: #"{"data":{}}"#, answer: .unreadable),
        Row(
            provider: .falAI,
            body: #"{"request_id":"r","status":"IN_QUEUE","response_url":"https://queue.fal.run/m/requests/r?x"}"#,
            answer: .job(path: "/m/requests/r/status?_subdomain=queue")),
        Row(provider: .falAI, body: #"{"status":"IN_PROGRESS"}"#, answer: .job(path: nil)),
        Row(
            provider: .falAI, body: #"{"status":"COMPLETED","response_url":"https://queue.fal.run/m/requests/r"}"#,
            answer: .ready(path: "/m/requests/r?_subdomain=queue")),
        Row(provider: .falAI, body: #"{"status":"COMPLETED"}"#, answer: .unreadable),
        Row(
            provider: .zaiOrg, body: #"{"id":"a b","task_status":"PROCESSING"}"#,
            answer: .job(path: "/api/paas/v4/async-result/a%20b")),
        Row(provider: .zaiOrg, body: #"{"task_status":"PROCESSING"}"#, answer: .job(path: nil)),
        Row(
            provider: .zaiOrg, body: #"{"task_status":"SUCCESS","image_result":[{"url":"https://x.y/z.png"}]}"#,
            answer: address),
        Row(provider: .zaiOrg, body: #"{"task_status":"FAIL"}"#, answer: .failed(nil)),
        Row(provider: .zaiOrg, body: #"{"task_status":"SUCCESS"}"#, answer: .unreadable),
    ]

    @Test("Each provider's answer is read as it is meant", arguments: rows)
    func answers(row: Row) {
        #expect(InferenceAnswer(Array(row.body.utf8), of: row.provider) == row.answer)
    }

    @Test("A picture in the place of a document is the picture", arguments: InferenceProvider.allCases)
    func pictures(provider: InferenceProvider) throws {
        let png = try OnlineWorld.png()
        #expect(InferenceAnswer(png, of: provider) == .picture(.bytes(png)))
    }

    @Test("Both forms of a mapping are read; the first live provider that is known and makes pictures is chosen")
    func mapping() throws {
        let forms = [
            #"{"x":{"providerId":"a","status":"live","task":"text-to-image"},"#
                + #""fal-ai":{"providerId":"b","status":"error","task":"text-to-image"},"#
                + #""together":{"providerId":"c","status":"live","task":"conversational"},"#
                + #""nscale":{"providerId":"d","status":"live","task":"text-to-image"},"#
                + #""replicate":{"providerId":"","task":"text-to-image"}}"#,
            #"[{"provider":"x","providerId":"a","status":"live","task":"text-to-image"},"#
                + #"{"provider":"fal-ai","providerId":"b","status":"error","task":"text-to-image"},{"no":1},"#
                + #"{"provider":"together","providerId":"c","status":"live","task":"conversational"},"#
                + #"{"provider":"nscale","providerId":"d","status":"live","task":"text-to-image"}]"#,
        ]
        for form in forms {
            let document = try #require(
                try JSONValue(parsing: Array(#"{"inferenceProviderMapping":\#(form)}"#.utf8)).object)
            let mapping = try #require(ProviderMapping(document))
            #expect(mapping.entries.map(\.name) == ["x", "fal-ai", "together", "nscale"])
            let first = try #require(mapping.choice(of: nil, without: []))
            #expect(first.model == "d")
            #expect(mapping.choice(of: nil, without: [first])?.model == "b")
            #expect(mapping.choice(of: .falAI, without: [])?.model == "b")
            #expect(mapping.choice(of: .together, without: []) == nil)
        }
        #expect(ProviderMapping(["inferenceProviderMapping": .null]) == nil)
    }

    @Test("The real picture of a WebUI is behind the grid; its information is a document in a text, or nothing")
    func webUI() throws {
        let grid =
            #"{"images":["AAAA","AQID"],"info":"{\"index_of_first_image\":1,\"seed\":7,\"sd_model_name\":\"m\"}"}"#
        let answer = try #require(WebUIAnswer(Array(grid.utf8)))
        #expect(answer.picture == .bytes([1, 2, 3]))
        #expect(answer.seed == 7)
        #expect(answer.model == "m")
        for info in [#""""#, #""{}""#, "null", #""broken {""#, #"{"seed":-1}"#, "[]"] {
            let bytes = Array(#"{"images":["data:image/png;base64,AQID"],"info":\#(info)}"#.utf8)
            let answer = try #require(WebUIAnswer(bytes))
            #expect(answer.picture == .bytes([1, 2, 3]))
            #expect(answer.seed == nil)
        }
        #expect(WebUIAnswer(Array(#"{"images":[],"info":""}"#.utf8)) == nil)
        #expect(WebUIAnswer(Array(#"{"images":[1]}"#.utf8)) == nil)
    }

    @Test(
        "Base64 is read with a prefix, with line breaks, and without its padding",
        arguments: [
            ("AQID", [1, 2, 3]), ("AQ\r\nID\n", [1, 2, 3]), ("AQI=", [1, 2]), ("AQI", [1, 2]), ("AQ", [1]),
            ("data:image/png;base64,AQID", [1, 2, 3]), ("", nil), ("data:", nil), ("A", nil), ("AQ*D", nil),
        ] as [(String, [UInt8]?)])
    func base64(text: String, bytes: [UInt8]?) {
        #expect(PictureReference(base64: text) == bytes.map { .bytes($0) })
    }

    @Test(
        "Formats are known by their first bytes",
        arguments: [
            ("{\"a\":1}", PictureFormat.json), ("\u{FEFF} [", .json), ("<!doctype", .html), ("", .empty),
            (" \n", .empty),
            ("GIF89a", .gif), ("hello", .unknown),
        ])
    func formats(text: String, format: PictureFormat) {
        #expect(PictureFormat(Array(text.utf8)) == format)
    }
}
