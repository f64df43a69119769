import NuraModel

extension JSONValue {
    /// The document that an answer consists of; `nil` when it is none, which services answer often enough that it is a
    /// kind of answer and no error.
    init?(answer bytes: some Sequence<UInt8>) {
        do {
            self = try JSONValue(parsing: bytes)
        } catch {
            return nil
        }
    }
}
