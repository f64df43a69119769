import HTTPTransport
import NuraModel
import Testing

@testable import Studio

@Suite("What services say about errors")
struct ServiceErrorBodyTests {
    @Test(
        "Every shape of an error body gives its words",
        arguments: [
            (#"{"error":"plain"}"#, "plain"),
            (#"{"error":["one","two"],"warnings":["x"]}"#, "one; two"),
            (#"{"error":{"message":"m","type":"t","param":null,"code":"c"}}"#, "m"),
            (#"[{"error":{"code":400,"message":"in a list"}}]"#, "in a list"),
            (#"{"error_description":"described"}"#, "described"),
            (#"{"errors":[{"message":"a"},{"message":"b"}]}"#, "a; b"),
            (#"{"message":"bare"}"#, "bare"),
            (#"{"detail":"told"}"#, "told"),
            (#"{"detail":[{"loc":["body","width",0],"msg":"too small","type":"x"}]}"#, "body.width.0: too small"),
            (#"{"error":"RuntimeError","detail":"","body":"","errors":"it broke"}"#, "RuntimeError: it broke"),
            (#"{"error":"RuntimeError","detail":"first","body":"","errors":"second"}"#, "RuntimeError: first"),
            (#"{"error":"server_error","message":"what"}"#, "server_error: what"),
            (#"{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}"#, "Loading model"),
            (#"{"error":{"message":"{\"error\":{\"code\":429,\"message\":\"inner\"}}","code":429}}"#, "inner"),
            ("\n upstream request timeout", "upstream request timeout"),
            ("<html><body>Bad Gateway</body></html>", nil), ("", nil), ("{}", nil), ("[]", nil), ("[1,2]", nil),
            (#"{"error":null}"#, nil), (#"{"error":{}}"#, nil), (#"{"error":"  "}"#, nil), ("{\"error\":", nil),
            ("\u{FFFD}x", "\u{FFFD}x"),
        ] as [(String, String?)])
    func shapes(body: String, words: String?) {
        #expect(ServiceErrorBody(headers: [:], bytes: Array(body.utf8)).message == words)
    }

    @Test("The header with the message wins over the body")
    func header() {
        let body = ServiceErrorBody(
            headers: ["X-Error-Message": "from the header"], bytes: Array(#"{"error":"body"}"#.utf8))
        #expect(body.message == "from the header")
    }

    @Test("Bytes that are no text are no words")
    func binary() {
        #expect(ServiceErrorBody(headers: [:], bytes: [0xC3, 0x28, 0xFF]).message == nil)
    }
}

@Suite("Words that must not come back")
struct PrivateWordsTests {
    private let words = PrivateWords(
        texts: ["My daughter's lighthouse — 夕日", "Zoë fed the cat"], secrets: ["hf_abcdefghijkl", "pw1"])

    @Test(
        "A message that repeats the request or its secret, even in part, is left out",
        arguments: [
            "unsafe word: LIGHTHOUSE", "lighthouse", "daughter?", "the 日 is not supported", "zoe", "a cat",
            "invalid token hf_abcdefghijkl", "key …cdefgh… is wrong", "pw1", "no lighthouses",
            "text=a%20lighthouse%20at",
            "detalighthousel",
        ])
    func withheld(message: String) {
        #expect(words.shown(message) == nil)
    }

    @Test(
        "A message in the service's own words is shown",
        arguments: [
            "Model is overloaded", "width must be less than 2048", "light and houses are fine", "hf_ is missing",
        ])
    func shown(message: String) {
        #expect(words.shown(message) == message)
    }

    @Test("A message is one line, without control characters, and short")
    func line() {
        #expect(words.shown("a\r\n\u{1B}[31m b") == "a [31m b")
        #expect(words.shown(String(repeating: "x", count: 1000))?.count == 200)
        #expect(words.shown(nil) == nil)
        #expect(words.shown(" \n") == nil)
    }

    @Test("A credential never prints")
    func credential() async throws {
        let credential = ServiceCredential { () throws(ServiceFailure) in "hunter2" }
        var dumped = ""
        dump([credential], to: &dumped)
        #expect(!"\(credential) \([credential])\(dumped)".contains("hunter2"))
        #expect(try await credential.value() == "hunter2")
    }
}
