/// The body of a response, piece by piece, for one reader.
///
/// The server is held back while nobody reads. Dropping the stream, and cancelling the task that reads, closes the
/// connection unless the body has already come to its end.
package struct HTTPBodyStream: AsyncSequence, Sendable {
    package typealias Element = [UInt8]
    package typealias Failure = HTTPError

    private let pull: @Sendable () async throws(HTTPError) -> [UInt8]?

    /// - Parameter pull: gives the next piece, never an empty one, or `nil` at the end and ever after.
    package init(pull: @escaping @Sendable () async throws(HTTPError) -> [UInt8]?) {
        self.pull = pull
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        private let pull: @Sendable () async throws(HTTPError) -> [UInt8]?

        fileprivate init(pull: @escaping @Sendable () async throws(HTTPError) -> [UInt8]?) {
            self.pull = pull
        }

        package mutating func next() async throws(HTTPError) -> [UInt8]? {
            try await pull()
        }

        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(HTTPError) -> [UInt8]? {
            try await pull()
        }
    }

    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pull: pull) }
}
