// The libFuzzer target of scripts/fuzz/text: a dropped file, and the same bytes as a sidecar.

import NuraModel

private let reader = DropReader(vocabulary: DropVocabulary(styles: ["oil"], generators: ["painter"]))

/// The first byte chooses the name of the file, the rest is what it holds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    let names = ["a.txt", "b/a.md", "a", "a.prompts", "a.json", "a.png"]
    if case .prompts(let requests) = reader.read(path: names[Int(choice) % names.count], content: DropContent(bytes)) {
        precondition(!requests.isEmpty && requests.allSatisfy { !$0.text.isEmpty })
    }
    if let value = try? JSONValue(parsing: bytes) {
        let written = value.encoded(.compact)
        guard let again = try? JSONValue(parsing: written) else { preconditionFailure("written JSON is not JSON") }
        precondition(again.encoded(.compact) == written)
    }
    if let record = try? ImageRecord(sidecar: bytes) {
        guard let again = try? ImageRecord(sidecar: record.sidecar) else { preconditionFailure("not a sidecar") }
        precondition(again.sidecar == record.sidecar)
    }
    return 0
}
