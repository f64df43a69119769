import NuraModel

/// Decides what a file in the inbox is: a pure function of its path and its bytes.
package struct DropReader: Sendable {
    private let vocabulary: DropVocabulary

    package init(vocabulary: DropVocabulary) {
        self.vocabulary = vocabulary
    }

    /// - Parameter path: relative to the inbox, with `/` between its parts. The folders become tags.
    package func read(path: String, content: DropContent) -> Drop {
        let name = DropName(path: path)
        if name == .ignored { return .ignored }
        if content.isPNG { return .png }
        do throws(DropError) {
            switch name {
            case .ignored: return .ignored
            case .prompt: return try prompt(path: path, content: content)
            case .batch: return try batch(path: path, content: content)
            case .picture: return try picture(content: content)
            case .other(let suffix): return try other(suffix, content: content)
            }
        } catch {
            return .rejected(error)
        }
    }

    private func prompt(path: String, content: DropContent) throws(DropError) -> Drop {
        var request = try FrontMatter.request(from: try text(of: content), vocabulary: vocabulary)
        guard !request.text.isEmpty else { return .empty }
        request.tags = (Self.tags(ofPath: path) + request.tags).withoutRepetitions
        return .prompts([request])
    }

    private func batch(path: String, content: DropContent) throws(DropError) -> Drop {
        let tags = Self.tags(ofPath: path)
        let requests = try text(of: content).split(whereSeparator: \.isNewline).compactMap { line in
            let prompt = String(line).trimmed
            guard !prompt.isEmpty, !prompt.hasPrefix("#") else { return PictureRequest?.none }
            var request = PictureRequest(text: prompt)
            request.tags = tags
            return request
        }
        return requests.isEmpty ? .empty : .prompts(requests)
    }

    private func picture(content: DropContent) throws(DropError) -> Drop {
        if content.size == 0 { return .empty }
        throw DropError(
            code: .notAPicture,
            message: "This file is named .png, but it does not hold a PNG picture. Save it as PNG and drop it again.")
    }

    private func other(_ suffix: String, content: DropContent) throws(DropError) -> Drop {
        if content.size == 0 { return .empty }
        guard content.beginsAsText else {
            throw DropError(
                code: .notText,
                message: "A .\(suffix) file is neither a text nor a PNG picture. "
                    + "Drop the words as a .txt file, or the picture as PNG.")
        }
        return .unsupported("A .\(suffix) file is not a prompt; rename it to .txt if its text should become a picture.")
    }

    private func text(of content: DropContent) throws(DropError) -> String {
        guard content.beginsAsText else {
            throw DropError(
                code: .notText, message: "This file is not text in UTF-8 or UTF-16. Save it as UTF-8 and drop it again."
            )
        }
        guard !content.isTooLarge, let text = DropText(content.head) else {
            throw DropError(
                code: .tooLarge,
                message: "This file has \((content.size + 1023) / 1024) KB, but a prompt may have at most "
                    + "\(DropContent.maximumBytes / 1024) KB. Shorten it, or split it into several files.")
        }
        return text.text
    }

    /// The folders of `path`, each a tag.
    private static func tags(ofPath path: String) -> [String] {
        path.split(separator: "/").dropLast().map { String($0).trimmed }.filter { !$0.isEmpty }.withoutRepetitions
    }
}
