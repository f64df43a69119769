import CCurl

/// A URL in its parts, by libcurl's parser, so that what is checked is what is connected to.
struct ParsedURL {
    let scheme: String
    /// IPv4 addresses in their usual form, IPv6 ones in brackets.
    let host: String
    /// Given, or the scheme's own.
    let port: String
    let hasCredentials: Bool
    /// The whole, normalised, without the fragment.
    let text: String

    /// - Parameters:
    ///   - text: an absolute URL, or one relative to `base`.
    ///   - base: an absolute URL.
    init?(_ text: String, relativeTo base: String? = nil) {
        // curl_url_set(3) ends at a zero byte and leaves blanks to be misread.
        guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return nil }
        guard let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        if let base, curl_url_set(handle, CURLUPART_URL, base, 0) != CURLUE_OK { return nil }
        guard curl_url_set(handle, CURLUPART_URL, text, UInt32(CURLU_NON_SUPPORT_SCHEME)) == CURLUE_OK else {
            return nil
        }
        func part(_ which: CURLUPart, _ flags: Int32 = 0) -> String? {
            var bytes: UnsafeMutablePointer<CChar>?
            guard curl_url_get(handle, which, &bytes, UInt32(flags)) == CURLUE_OK, let bytes else { return nil }
            defer { curl_free(bytes) }
            return String(cString: bytes)
        }
        hasCredentials = part(CURLUPART_USER) != nil || part(CURLUPART_PASSWORD) != nil
        guard curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0) == CURLUE_OK,
            let scheme = part(CURLUPART_SCHEME), let whole = part(CURLUPART_URL)
        else { return nil }
        self.scheme = scheme
        host = part(CURLUPART_HOST) ?? ""
        port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT) ?? ""
        self.text = whole
    }
}
