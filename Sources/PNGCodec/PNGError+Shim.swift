import CPNG

extension PNGError {
    /// - Throws: what a status of the C shim and libpng's own words mean to a person.
    static func check(_ status: nura_png_status, _ message: nura_png_message) throws(PNGError) {
        switch status {
        case NURA_PNG_OK: return
        case NURA_PNG_TRUNCATED:
            throw PNGError(.truncated, "the PNG ends before its last pixel; its copy was cut short")
        case NURA_PNG_TOO_LARGE: throw PNGError(.tooLarge, "the PNG is larger than its header says: \(message.words)")
        case NURA_PNG_NO_MEMORY: throw PNGError(.outOfMemory, "there is not enough memory for the image")
        default: throw PNGError(.damaged, "the image data of the PNG is damaged: \(message.words)")
        }
    }
}

extension nura_png_message {
    fileprivate var words: String {
        withUnsafeBytes(of: text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
