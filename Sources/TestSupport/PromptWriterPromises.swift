package import NuraModel

/// What every prompt writer promises, checked by each writer's tests.
package struct PromptWriterPromises: Sendable {
    /// Writes for a text and an emotion.
    package typealias Write =
        @Sendable (_ text: String, _ emotion: Emotion) async throws -> (visualPrompt: String, name: String)

    private let write: Write

    package init(write: @escaping Write) {
        self.write = write
    }

    /// The promises that were broken, each in a sentence; none is the only right answer.
    package func broken() async throws -> [String] {
        var broken: [String] = []
        for text in Self.texts {
            for emotion in Emotion.allCases {
                let (prompt, name) = try await write(text, emotion)
                let subject = "for \(text.prefix(40).debugDescription), \(emotion.rawValue): "
                if prompt.allSatisfy(\.isWhitespace) { broken.append(subject + "the visual prompt is empty") }
                if prompt.contains(where: \.isNewline) {
                    broken.append(subject + "the visual prompt has several lines")
                }
                if prompt.split(separator: " ").count > 200 { broken.append(subject + "the visual prompt is too long") }
                if name.allSatisfy(\.isWhitespace) { broken.append(subject + "the name is empty") }
                if name.contains(where: \.isNewline) { broken.append(subject + "the name has several lines") }
                if name.split(separator: " ").count > 6 { broken.append(subject + "the name has more than six words") }
                if name.count > PictureRequest.longestName { broken.append(subject + "the name is too long") }
                if name.first?.isLowercase == true { broken.append(subject + "the name begins with a small letter") }
            }
        }
        return broken
    }

    private static let texts = [
        "I'm feeling peaceful, like a sunset over calm waters", "Rain on the glass", "I feel calm today", "ocean",
        "WE WON!!!", "夕日が海に沈む", "Мне грустно", "🌊", "no moon, no stars\n\nonly the road",
        String(repeating: "the boat on the lake and the wind in the trees. ", count: 1300),
    ]
}
