/// What a model answered, before anybody looks for a prompt in it.
package enum ModelAnswer: Hashable, Sendable {
    /// - Parameter model: that really ran, where the service says so.
    case text(String, model: String?)
    /// - Parameter reason: the service's own word for it, such as `SAFETY`.
    case blocked(reason: String)
    /// Broken off at the limit of words; what there is of it, perhaps nothing.
    case cut(String, model: String?)
    case empty
    case unreadable
}

extension ModelAnswer {
    /// Reasons are open words; only what looks like one is repeated in a message.
    static func reason(_ text: String) -> String {
        let isWord = text.utf8.allSatisfy { byte in
            (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
        }
        return isWord && text.utf8.count <= 40 ? text : "unknown"
    }

    /// Whether asking again with more room may help: nothing whole came before the limit.
    var isCutShort: Bool {
        guard case .cut(let text, _) = self else { return false }
        return WrittenAnswer(text) == nil
    }

    /// The prompt in the answer.
    ///
    /// - Parameter named: names the picture when the model did not.
    /// - Throws: what is wrong with the answer, and what the person can do.
    func written(
        by service: OnlineService, account: (String?) -> ServiceAccount, named: () async -> String
    ) async throws(WritingError) -> WrittenPrompt {
        func failure(_ code: WritingError.Code, _ words: String) -> WritingError {
            WritingError(code: code, message: "\(service.title) \(words)")
        }
        switch self {
        case .text(let text, let model), .cut(let text, let model):
            guard let answer = WrittenAnswer(text) else {
                if case .cut = self { throw failure(.cut, "broke off its answer at its limit; try another model") }
                throw failure(.unusable, "answered with something else than a prompt; try another model")
            }
            let name = if let name = answer.name { name } else { await named() }
            return WrittenPrompt(
                visualPrompt: answer.visualPrompt, name: name, keywords: answer.keywords, account: account(model))
        case .blocked(let reason):
            throw failure(.blocked, "refused the content (\(reason)); say it in other words")
        case .empty: throw failure(.empty, "answered with no words; try again, or another model")
        case .unreadable:
            throw failure(.unusable, "answered with something unexpected; is \(service.addressSetting) right?")
        }
    }
}
