package import HTTPTransport
import NuraModel

/// What the answer of a service says about an error, whatever shape it has.
///
/// Read are, first found first: the header `X-Error-Message`; `error` as a text, a list of texts or an object with
/// `message`, `type`, `code`, `status` and `details`; `error_description`; `errors` as a text or a list of objects;
/// `message`; `detail` as a text or a list of `{loc, msg}`; a plain text. A document in a list of one is that
/// document, HTML says nothing.
package struct ServiceErrorBody: Hashable, Sendable {
    /// In the service's own words; they may repeat the request's.
    package private(set) var message: String?
    /// Machine words: error types, codes, statuses and reasons, in lower case.
    package private(set) var words: Set<String> = []
    /// The names of quotas that are used up, as Google gives them.
    package private(set) var quotas: [String] = []
    /// Seconds that Google's `RetryInfo` asks for.
    package private(set) var retryDelay: Double?
    /// Seconds in which a loading model expects to be ready.
    package private(set) var estimatedTime: Double?

    /// - Parameter bytes: the body; of a very long one only what is JSON counts.
    package init(headers: HTTPHeaders, bytes: [UInt8]) {
        if let code = headers["x-error-code"] { words.insert(code.lowercased()) }
        let document = Self.document(bytes)
        if let object = document?.object {
            read(object)
        } else if document == nil {
            message = Self.plainText(bytes)
        }
        if let header = headers["x-error-message"], !header.isEmpty { message = header }
    }

    /// Whether a machine word, or a part of one, says this.
    package func says(_ word: String) -> Bool { words.contains { $0.contains(word) } }

    private static func document(_ bytes: [UInt8]) -> JSONValue? {
        guard let value = JSONValue(answer: bytes) else { return nil }
        if let array = value.array { return array.count == 1 ? array[0] : nil }
        return value
    }

    private static func plainText(_ bytes: [UInt8]) -> String? {
        let start = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        guard let first = start.first, first != UInt8(ascii: "<"), first != UInt8(ascii: "{"),
            first != UInt8(ascii: "["), let text = String(validating: start.prefix(2000), as: UTF8.self)
        else { return nil }
        return text
    }
}

extension ServiceErrorBody {
    private mutating func read(_ object: JSONObject) {
        estimatedTime = object["estimated_time"]?.double.map { min(max(0, $0), RequestedWait.longest) }
        switch object["error"] {
        case .string(let text): message = joined(text, explanation(in: object))
        case .array(let parts): message = nonEmpty(parts.compactMap(\.string).joined(separator: "; "))
        case .object(let error): readError(error)
        default: message = explanation(in: object)
        }
    }

    /// What stands beside `error`, or in its place.
    private func explanation(in object: JSONObject) -> String? {
        let candidates: [String?] = [
            object["error_description"]?.string, texts(object["detail"]), texts(object["errors"]),
            object["message"]?.string,
        ]
        return candidates.lazy.compactMap { $0.flatMap(nonEmpty) }.first
    }

    private mutating func readError(_ error: JSONObject) {
        message = (error["message"]?.string).flatMap(nonEmpty)
        for key in ["type", "code", "status"] {
            if let word = error[key]?.string { words.insert(word.lowercased()) }
        }
        for detail in error["details"]?.array ?? [] {
            if let object = detail.object { readDetail(object) }
        }
        // Some gateways put the whole document into the message once more.
        if let text = message, text.first == "{" || text.first == "[",
            let inner = Self.document(Array(text.utf8))?.object?["error"]?.object, inner["message"]?.string != text
        {
            readError(inner)
        }
    }

    private mutating func readDetail(_ detail: JSONObject) {
        if let reason = detail["reason"]?.string { words.insert(reason.lowercased()) }
        for violation in detail["violations"]?.array ?? [] {
            if let quota = violation.object?["quotaId"]?.string { quotas.append(quota) }
        }
        if let delay = detail["retryDelay"]?.string, delay.last == "s" {
            retryDelay = RequestedWait.seconds(String(delay.dropLast()))
        }
    }

    /// A text, or the texts of a list of `{message}` or `{loc, msg}`.
    private func texts(_ value: JSONValue?) -> String? {
        if let text = value?.string { return text }
        let parts = (value?.array ?? []).compactMap { item -> String? in
            if let text = item.string { return text }
            guard let object = item.object, let text = object["msg"]?.string ?? object["message"]?.string else {
                return nil
            }
            let place = (object["loc"]?.array ?? []).compactMap { $0.string ?? $0.int.map(String.init) }
            return place.isEmpty ? text : place.joined(separator: ".") + ": " + text
        }
        return nonEmpty(parts.joined(separator: "; "))
    }

    private func joined(_ first: String, _ second: String?) -> String? {
        guard let second, second != first else { return nonEmpty(first) }
        return nonEmpty(first).map { "\($0): \(second)" } ?? second
    }

    private func nonEmpty(_ text: String) -> String? {
        text.contains { !$0.isWhitespace } ? text : nil
    }
}
