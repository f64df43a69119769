/// Tries its writers in order until one writes.
package struct FallbackWriter: PromptWriter {
    /// Hears which writer failed and why; the reason holds none of the person's words.
    package typealias Log = @Sendable (_ writer: String, _ failure: WritingError) -> Void

    package let name: String
    private let first: any PromptWriter
    private let others: [any PromptWriter]
    private let log: Log

    package init(first: any PromptWriter, others: [any PromptWriter], log: @escaping Log) {
        name = ([first] + others).map(\.name).joined(separator: ", ")
        self.first = first
        self.others = others
        self.log = log
    }

    /// Once the task is cancelled no further writer is asked.
    ///
    /// - Throws: the failure of the last writer that was asked, when none could write.
    package func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        var failure: WritingError
        do {
            return try await first.write(request)
        } catch {
            failure = error
            if error.code != .cancelled { log(first.name, error) }
        }
        for writer in others where !Task.isCancelled {
            do {
                return try await writer.write(request)
            } catch {
                failure = error
                if error.code != .cancelled { log(writer.name, error) }
            }
        }
        throw failure
    }
}
