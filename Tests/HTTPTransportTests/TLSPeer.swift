import TestSupport

/// A server with a certificate of its own making, by `openssl s_server`, and the authority that vouches for it.
struct TLSPeer {
    private let files: ScratchFiles
    private let server: NuraProcess
    /// `https://localhost:PORT`
    let address: String

    /// The authority's certificate.
    var certificateFile: String { files.absolute("trusted/ca.pem") }
    /// A folder with the authority's certificate under its hash.
    var certificateFolder: String { files.absolute("trusted") }

    /// - Parameters:
    ///   - name: the host that the certificate is for.
    ///   - answers: whole answers, with their headers, by their path without the slash.
    init(name: String = "DNS:localhost", answers: [String: String]) async throws {
        files = try ScratchFiles()
        for (path, answer) in answers { try files.write(path, answer) }
        try files.write("extensions", "subjectAltName=\(name)\n")
        try files.makeFolder("trusted")
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
        try await Self.openssl(
            "req -x509 \(key) -keyout ca.key -out trusted/ca.pem -days 2 -subj /CN=authority", in: files)
        try await Self.openssl("req \(key) -keyout own.key -out own.csr -subj /CN=server", in: files)
        try await Self.openssl(
            "x509 -req -in own.csr -CA trusted/ca.pem -CAkey ca.key -CAcreateserial -out own.pem -days 2 "
                + "-extfile extensions", in: files)
        try await Self.openssl("rehash trusted", in: files)
        server = try NuraProcess(
            "openssl", Self.words("s_server -accept 127.0.0.1:0 -cert own.pem -key own.key -HTTP"),
            environment: Self.environment, directory: files.root)
        let line = try await server.line { $0.hasPrefix("ACCEPT ") }
        address = "https://localhost:" + (line.split(separator: ":").last.map(String.init) ?? "")
    }

    private static let environment = ["PATH": "/usr/bin:/bin"]

    private static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

    private static func openssl(_ line: String, in files: ScratchFiles) async throws {
        let run = try NuraProcess("openssl", words(line), environment: environment, directory: files.root)
        let outcome = await run.outcome()
        guard outcome.code == 0 else { throw NuraProcess.Failure(description: outcome.errors) }
    }
}
