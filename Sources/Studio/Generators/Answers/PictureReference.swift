import FoundationEssentials

/// A picture as a JSON answer gives it: within, or at another address.
package enum PictureReference: Hashable, Sendable {
    case bytes([UInt8])
    /// To be fetched without any credential.
    case address(String)

    /// Reads base64, with or without `data:…;base64,` before it.
    ///
    /// - Returns: `nil` for anything else.
    package init?(base64 text: String) {
        let isData = text.utf8.starts(with: "data:".utf8)
        guard !isData || text.utf8.prefix(200).contains(UInt8(ascii: ",")) else { return nil }
        var code = Data((isData ? text.utf8.drop { $0 != UInt8(ascii: ",") }.dropFirst() : text.utf8[...]))
        if code.contains(where: { $0 <= 0x20 }) { code.removeAll { $0 <= 0x20 } }
        while code.count % 4 != 0, code.count % 4 != 1 { code.append(UInt8(ascii: "=")) }
        guard !code.isEmpty, let data = Data(base64Encoded: code) else { return nil }
        self = .bytes(Array(data))
    }

    /// Reads an http or https address, or a `data:` URI.
    package init?(address text: String) {
        if text.utf8.starts(with: "data:".utf8) {
            self.init(base64: text)
        } else {
            guard text.utf8.starts(with: "http".utf8) else { return nil }
            self = .address(text)
        }
    }
}
