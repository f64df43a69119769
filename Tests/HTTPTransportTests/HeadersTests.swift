import HTTPTransport
import Testing

@Suite("Header fields")
struct HeadersTests {
    @Test("Names compare without case; the first of several values counts")
    func reading() {
        var headers: HTTPHeaders = ["Retry-After": "3", "X-Note": "a"]
        headers.add("x-note", "b")
        #expect(headers["retry-after"] == "3")
        #expect(headers["X-NOTE"] == "a")
        #expect(headers.values("x-Note") == ["a", "b"])
        #expect(headers["Other"] == nil)
    }

    @Test("Setting replaces all fields of the name where the first was; nil removes them")
    func setting() {
        var headers: HTTPHeaders = ["A": "1", "B": "2", "a": "3", "C": "4"]
        headers["a"] = "5"
        #expect(headers.map { "\($0.name)=\($0.value)" } == ["a=5", "B=2", "C=4"])
        headers["b"] = nil
        headers["D"] = "6"
        #expect(headers.map { "\($0.name)=\($0.value)" } == ["a=5", "C=4", "D=6"])
        #expect(headers.count == 3)
    }

    @Test("Fields are equal when only the case of their names differs, and have the same hash")
    func equality() {
        let (left, right): (HTTPHeaders, HTTPHeaders) = (["ETag": "x"], ["etag": "x"])
        #expect(left == right)
        #expect(Set([left, right]).count == 1)
        #expect(left != ["ETag": "X"])
    }
}
