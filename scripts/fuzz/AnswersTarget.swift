// The libFuzzer target of scripts/fuzz/answers: what online services answer, read by the decoder that `NURA_DECODER`
// names.

import Glibc
import NuraModel
import PNGCodec
import PhotoCodec
import Studio

private let decoder: AnswerDecoder = {
    let name = getenv("NURA_DECODER").map { String(cString: $0) } ?? ""
    guard let decoder = decoders.first(where: { $0.name == name }) else {
        fatalError("NURA_DECODER is one of \(decoders.map(\.name).joined(separator: " "))")
    }
    return decoder
}()

private let decoders = AnswerDecoder.all + [.pictures(reader, originals: pictures), .infotext]

/// Writes the answers to begin from into the folder that `NURA_CORPUS` names; without a decoder, prints their names.
@_cdecl("LLVMFuzzerInitialize")
func prepare(_ count: UnsafePointer<CInt>?, _ arguments: UnsafePointer<UnsafePointer<CChar>?>?) -> CInt {
    guard getenv("NURA_DECODER") != nil else {
        print(decoders.map(\.name).joined(separator: "\n"))
        exit(0)
    }
    guard let folder = getenv("NURA_CORPUS").map({ String(cString: $0) }) else { return 0 }
    for (number, original) in decoder.originals.enumerated() {
        guard let file = fopen("\(folder)/original-\(number)", "w") else { fatalError("cannot write into \(folder)") }
        fwrite(original, 1, original.count, file)
        fclose(file)
    }
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func fuzzAnswer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let broken = decoder.brokenPromise(Array(UnsafeBufferPointer(start: start, count: count))) {
        fatalError("\(decoder.name): \(broken)")
    }
    return 0
}

private let reader = PictureReader { bytes in
    var limits = PhotoLimits.default
    limits.maximumPixels = 1 << 20
    return try Photo.decode(bytes, limits: limits)
}

/// A small picture in each format.
private let pictures: [[UInt8]] = {
    let pixels = (0..<24 * 16 * 3).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let bitmap = Bitmap(width: 24, height: 16, pixels: pixels)
    let files = [
        try? PNG.encode(bitmap, texts: [PNGText("parameters", "a\nSteps: 1, Sampler: Euler, Seed: 1")]),
        try? Photo.encode(bitmap, as: .jpeg), try? Photo.encode(bitmap, as: .webP),
    ]
    return files.compactMap { $0 }
}()

extension AnswerDecoder {
    /// The generation parameters that come along with a picture.
    fileprivate static let infotext = AnswerDecoder(
        "infotext",
        [
            "a lighthouse\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Size: 64x64",
            "a\nb\nSteps: 4, Model: \"my, \\\"model\\\"\", Size: 1024x768, Module 1: ae, Version: f2.0.1v1.10.1",
            "猫\r\nSteps: 1, Sampler: NONE, SDCPP: {\"a\": [1, 2], \"b\": \"c\"}",
        ]
    ) { bytes in
        var infotext = Infotext(parsing: String(decoding: bytes, as: UTF8.self))
        // As in every file that Nura writes; without them a last line of a prompt may look like parameters.
        infotext.parameters = [("Sampler", "Euler"), ("Seed", "42"), ("Size-1", "64")].map(Infotext.Parameter.init)
        return Infotext(parsing: infotext.text) == infotext ? nil : "what is written is read as something else"
    }
}
