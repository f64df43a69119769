package import RESTServer

/// How `nura serve` offers a folder of libraries.
package struct ServerSettings: Hashable, Sendable {
    /// The folder of the libraries, one folder a user; absolute.
    package var folder: String
    package var host = "127.0.0.1"
    package var port = 8080
    /// The path of a Unix domain socket to listen on instead.
    package var socket: String?
    package var isBehindProxy = false
    /// The files with the certificate and its key, for a server that encrypts by itself.
    package var certificate: String?
    package var certificateKey: String?
    /// Where the keys come from when they are not a shared secret.
    package var keySetFile: String?
    package var keySetURL: String?
    package var rules = TokenRules()
    /// Origins of web pages that may use the API, with spaces between them.
    package var origins: String?
    package var limits = ServerOptions.Limits()
    /// Pictures made at a time; `nil` as for the daemon.
    package var concurrency: Int?

    package init(folder: String) {
        self.folder = folder
    }
}

extension ServerOptions.Limits {
    var bodyMegabytes: Int {
        get { body >> 20 }
        set { body = newValue << 20 }
    }

    var metadataKilobytes: Int {
        get { metadata >> 10 }
        set { metadata = newValue << 10 }
    }

    var megapixels: Int {
        get { pixels / 1_000_000 }
        set { pixels = newValue * 1_000_000 }
    }
}
