/// The generation parameters that Stable Diffusion programs put into a picture as plain text, under the keyword
/// `parameters`: the prompt, the negative prompt, and one line of `Key: value` pairs.
///
/// The format has no specification; this follows the program that it comes from, AUTOMATIC1111's WebUI
/// (`modules/infotext_utils.py`, `modules/processing.py`).
package struct Infotext: Hashable, Sendable {
    /// One `Key: value` of the last line. Every value is text.
    package struct Parameter: Hashable, Sendable {
        /// At least two characters: a letter, digit or underscore, then those, spaces, `-` and `/`.
        package let key: String
        package let value: String

        package init(_ key: String, _ value: String) {
            self.key = key
            self.value = value
        }
    }

    /// Lines are separated by `\n`.
    package var prompt: String
    /// Empty if there is none.
    package var negativePrompt: String
    /// In the order of the line. A size such as `Size: 512x768` is read as `Size-1` and `Size-2`.
    package var parameters: [Parameter]

    package init(prompt: String, negativePrompt: String = "", parameters: [Parameter] = []) {
        self.prompt = prompt
        self.negativePrompt = negativePrompt
        self.parameters = parameters
    }

    /// The value of a parameter; `nil` if the line does not have it.
    package func value(_ key: String) -> String? { parameters.last { $0.key == key }?.value }
}
