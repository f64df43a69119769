/// How `nura serve` offers a folder of libraries.
package struct ServerSettings: Hashable, Sendable {
    /// The folder of the libraries, one folder a user; absolute.
    package var folder: String
    package var host = "127.0.0.1"
    package var port = 8080
    /// The path of a Unix domain socket to listen on instead.
    package var socket: String?
    package var isBehindProxy = false
    /// Where the keys come from when they are not a shared secret.
    package var keySetFile: String?
    package var keySetURL: String?
    package var audience = "authenticated"
    package var issuer: String?
    /// Origins of web pages that may use the API, with spaces between them.
    package var origins: String?
    package var bodyMegabytes = 32
    package var promptCharacters = 10_000
    package var nameCharacters = 200
    package var metadataKilobytes = 64
    package var generationsPerMinute = 60
    package var waitingGenerations = 100
    package var connections = 4096
    package var openLibraries = 64
    package var idleSeconds = 60
    package var bodySeconds = 30
    /// Pictures made at a time; `nil` as for the daemon.
    package var concurrency: Int?

    package init(folder: String) {
        self.folder = folder
    }
}
