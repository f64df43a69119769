import NuraModel
import TestSupport
import Testing

@Suite("JSON that keeps what it does not understand")
struct JSONTests {
    private func read(_ text: String) throws -> JSONValue {
        try JSONValue(parsing: text.utf8)
    }

    @Test(
        "A compact document is written back byte for byte",
        arguments: [
            "null", "true", "false", "0", "-0", "1e-07", "1E+5", "-12.50", "123456789012345678901234567890",
            "\"\"", "\"é 夕日 🌧\"", "\"a\\\"b\\\\c\\nd\\te\\u0001\"", "[]", "{}", "[1,[2,[3,{}]],null]",
            "{\"z\":1,\"a\":{\"b\":null,\"c\":[1.0,1.00]},\"\":\"\"}",
        ])
    func roundTrip(document: String) throws {
        #expect(try read(document).text(.compact) == document)
    }

    @Test("The pretty layout has a member a line, short lists on one, and reads back the same")
    func pretty() throws {
        let value = try read("{\"a\":1,\"b\":{\"c\":[1,2]},\"d\":[],\"e\":[{\"f\":null}],\"g\":{}}")
        let text = value.text(.pretty)
        #expect(
            text == """
                {
                  "a": 1,
                  "b": {
                    "c": [1, 2]
                  },
                  "d": [],
                  "e": [
                    {
                      "f": null
                    }
                  ],
                  "g": {}
                }

                """)
        #expect(try read(text) == value)
    }

    @Test("Escapes mean their characters, also in pairs of surrogates")
    func escapes() throws {
        #expect(try read("\"\\u00e9\\/\\b\\f\\ud83c\\udf27\"").string == "é/\u{8}\u{C}🌧")
    }

    @Test("A byte order mark and white space around a document do not matter")
    func leadingBytes() throws {
        #expect(try JSONValue(parsing: [0xEF, 0xBB, 0xBF] + Array(" \r\n\t[ 1 , 2 ] \n".utf8)) == [1, 2])
    }

    @Test("Of a repeated key the last value counts, at the place of the first")
    func repeatedKey() throws {
        #expect(try read("{\"a\":1,\"b\":2,\"a\":3}").text(.compact) == "{\"a\":3,\"b\":2}")
    }

    @Test(
        "What is not JSON is refused",
        arguments: [
            "", " ", "nul", "tru", "01", "1.", ".5", "+1", "1e", "-", "'a'", "\"a", "\"\\x\"", "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"", "\"a\nb\"", "[1,]", "[1 2]", "[", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "1 2",
            "[1]]",
            "NaN", "Infinity",
        ])
    func refused(document: String) {
        #expect(throws: JSONError.self) { try read(document) }
    }

    @Test("Bytes that are no UTF-8 are refused")
    func invalidUTF8() {
        #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test("An error names line and column")
    func position() throws {
        let error = try #require(throws: JSONError.self) { try read("{\n  \"a\": 1\n  \"b\": 2\n}") }
        #expect((error.line, error.column) == (3, 3))
    }

    @Test("Nesting is read up to the limit and refused beyond it, however deep")
    func nesting() throws {
        let limit = JSONValue.maximumDepth
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try read(nested(limit))
        #expect(throws: JSONError.self) { try read(nested(limit + 1)) }
        #expect(throws: JSONError.self) { try read(String(repeating: "[", count: 1_000_000)) }
    }

    @Test("Integers are understood in any spelling, and not made up for what has a fraction")
    func integers() throws {
        #expect(try read("40.0").int == 40)
        #expect(try read("4e1").int == 40)
        #expect(try read("40.5").int == nil)
        #expect(try read("123456789012345678901234567890").int == nil)
        #expect(try read("1e999").double == nil)
    }

    @Test("A path leads through objects, and a key with dots in it wins")
    func paths() throws {
        let object = try #require(try read("{\"a\":{\"b\":{\"c\":1}},\"a.b\":{\"d\":2},\"x.y\":3}").object)
        #expect(object.value(atPath: "a.b.d") == 2)
        #expect(object.value(atPath: "x.y") == 3)
        #expect(object.value(atPath: "a.q") == nil)
    }

    @Test("Any value is read back as it was written, in either layout")
    func anyValue() throws {
        var random = SeededRandom()
        for _ in 0..<500 {
            let value = random.json(depth: 4)
            #expect(try JSONValue(parsing: value.encoded(.compact)) == value)
            #expect(try JSONValue(parsing: value.encoded(.pretty)) == value)
            #expect(try read(value.text(.compact)).text(.compact) == value.text(.compact))
        }
    }

    @Test("Any bytes are read or refused")
    func anyBytes() {
        var random = SeededRandom()
        let pieces = ["{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "d800", "null", "1e", "-", " ", "\u{0}", "é"]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random)! }
            guard let value = try? read(text.joined()) else { continue }
            #expect((try? read(value.text(.compact))) == value)
        }
    }
}

extension SeededRandom {
    fileprivate mutating func json(depth: Int) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &self) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &self))
        case 2: return .number(JSONNumber(Int64.random(in: .min ... .max, using: &self)))
        case 3: return .init(floatLiteral: Double.random(in: -1e9...1e9, using: &self))
        case 4: return .string(text(upTo: 12))
        case 5:
            return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in json(depth: depth - 1) })
        default:
            return .object(
                JSONObject(
                    (0..<Int.random(in: 0...4, using: &self)).map { _ in (text(upTo: 6), json(depth: depth - 1)) }))
        }
    }
}
