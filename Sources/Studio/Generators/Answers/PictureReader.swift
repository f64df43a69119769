import HTTPTransport
import NuraModel
import PNGCodec

/// Turns the bytes of an answer into a picture, or says why they are none.
package struct PictureReader: Sendable {
    /// A picture whose channels vary by no more than this is one flat colour; JPEG blurs by as much.
    private static let flatness: UInt8 = 3

    private let decodePhoto: PhotoDecoding
    private let limits: PNGLimits
    private let work = BlockingWork(label: "nura.answer")

    package init(decodePhoto: @escaping PhotoDecoding) {
        self.decodePhoto = decodePhoto
        limits = .default
    }

    /// Reads away from the cooperative pool.
    ///
    /// - Throws: `unusable` for anything but a PNG, JPEG or WebP that decodes and shows something; `blocked` for an
    ///   error document in the place of a picture.
    package func picture(
        _ bytes: [UInt8], from service: OnlineService, keeping privateWords: PrivateWords
    ) async throws(ServiceFailure) -> GeneratedImage.Content {
        let result = await work.run {
            Result { () throws(ServiceFailure) in try content(bytes, from: service, keeping: privateWords) }
        }
        return try result.get()
    }

    /// As `picture`, on this thread.
    package func content(
        _ bytes: [UInt8], from service: OnlineService, keeping privateWords: PrivateWords
    ) throws(ServiceFailure) -> GeneratedImage.Content {
        switch PictureFormat(bytes) {
        case .png:
            try check(png(bytes, service), service)
            return .png(bytes)
        case .jpeg: return .bitmap(try photo(bytes, "JPEG", service))
        case .webp: return .bitmap(try photo(bytes, "WebP", service))
        case .json: throw document(bytes, service, privateWords)
        case .html: throw .unusable(service, "answered with a web page; is \(service.addressSetting) right?")
        case .empty: throw .unusable(service, "answered with nothing")
        case .gif: throw .unusable(service, "answered with a GIF, which is not a picture that Nura keeps")
        case .unknown: throw .unusable(service, "answered with something that is no picture")
        }
    }

    private func png(_ bytes: [UInt8], _ service: OnlineService) throws(ServiceFailure) -> Bitmap {
        do throws(PNGError) {
            return try PNG.decode(bytes, limits: limits)
        } catch {
            throw ServiceFailure(
                code: .unusable, message: "\(service.title) answered with a damaged PNG: \(error.message)",
                cause: error)
        }
    }

    private func photo(
        _ bytes: [UInt8], _ name: String, _ service: OnlineService
    ) throws(ServiceFailure) -> Bitmap {
        let bitmap: Bitmap
        do {
            bitmap = try decodePhoto(bytes)
        } catch {
            throw ServiceFailure(
                code: .unusable, message: "\(service.title) answered with a \(name) that does not decode",
                cause: error)
        }
        try check(bitmap, service)
        return bitmap
    }

    private func check(_ bitmap: Bitmap, _ service: OnlineService) throws(ServiceFailure) {
        guard Self.isFlat(bitmap) else { return }
        throw .unusable(
            service,
            "answered with one flat colour, as a model that is not set up or that blocks the content does; look at "
                + service.modelSetting)
    }

    static func isFlat(_ bitmap: Bitmap) -> Bool {
        bitmap.pixels.withUnsafeBufferPointer { pixels in
            var low = [pixels[0], pixels[1], pixels[2]]
            var high = low
            for start in stride(from: 0, to: pixels.count, by: 3) {
                for channel in 0..<3 {
                    let value = pixels[start + channel]
                    low[channel] = min(low[channel], value)
                    high[channel] = max(high[channel], value)
                    if high[channel] - low[channel] > flatness { return false }
                }
            }
            return true
        }
    }

    private func document(
        _ bytes: [UInt8], _ service: OnlineService, _ privateWords: PrivateWords
    ) -> ServiceFailure {
        let message = ServiceErrorBody(headers: [:], bytes: bytes).message
        guard message != nil else {
            return .unusable(service, "answered with a document in the place of a picture")
        }
        let words = privateWords.shown(message).map { ": \($0)" } ?? ""
        return ServiceFailure(code: .blocked, message: "\(service.title) made no picture\(words)", status: 200)
    }
}
