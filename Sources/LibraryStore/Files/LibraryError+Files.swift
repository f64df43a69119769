package import Files

typealias Folder = Files.Folder<LibraryError>
typealias Descriptor = Files.Descriptor<LibraryError>

extension LibraryError: FileFailure {
    package static func refused(_ refusal: FileRefusal, _ action: String, _ path: String) -> LibraryError {
        switch refusal {
        case .outside:
            LibraryError(code: .unsafePath, message: "cannot \(action) \(path): it is outside the library")
        case .notOrdinary:
            LibraryError(code: .unsafePath, message: "cannot \(action) \(path): it is not an ordinary file")
        case .tooLarge(let bytes, let limit):
            LibraryError(
                code: .tooLarge, message: "\(path) has \(bytes) bytes, more than the \(limit) that are read")
        case .changing:
            LibraryError(code: .busy, message: "\(path) is still being written; it is looked at again later")
        }
    }
}
