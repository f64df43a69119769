import RESTServer

extension ConfigurationKey {
    /// The settings of `nura serve`.
    static let server: [ConfigurationKey] = [
        text("server.folder", \.server.folder, kind: .path, "The folder of the libraries that nura serve offers"),
        text(
            "server.host", \.server.host, "The address to listen on; another than this machine's needs a proxy or TLS"),
        whole("server.port", \.server.port, 0...65_535, "The port to listen on"),
        optionalText("server.socket", \.server.socket, kind: .path, "A Unix domain socket to listen on instead"),
        flag(
            "server.behind_proxy", \.server.isBehindProxy, "A proxy stands before the server, encrypts and is trusted"),
        optionalText(
            "server.tls_certificate", \.server.certificate, kind: .path,
            "A PEM file with the certificate chain, for a server that encrypts by itself"),
        optionalText(
            "server.tls_key", \.server.certificateKey, kind: .path, "A PEM file with the certificate's private key"),
        optionalText(
            "server.secret_file", \.[.server].file, kind: .path,
            "A file with the secret of at least 32 bytes that tokens are signed with; NURA_SERVER_SECRET wins over it"),
        optionalText(
            "server.jwks_file", \.server.keySetFile, kind: .path,
            "A JSON Web Key Set whose keys verify tokens, in place of the secret"),
        optionalText(
            "server.jwks_url", \.server.keySetURL, "The address of a JSON Web Key Set, in place of the secret"),
        text("server.audience", \.server.rules.audience, "The audience that a token must name"),
        optionalText("server.issuer", \.server.rules.issuer, "The issuer that a token must name"),
        optionalText(
            "server.origins", \.server.origins, "Origins of web pages that may use the API, with spaces between them"),
        whole("server.body_megabytes", \.server.limits.bodyMegabytes, 1...512, "The largest body of a request"),
        whole(
            "server.image_megapixels", \.server.limits.megapixels, 1...1000,
            "The largest picture, in millions of pixels"),
        whole("server.prompt_characters", \.server.limits.prompt, 1...1_000_000, "The longest prompt"),
        whole("server.name_characters", \.server.limits.name, 1...1000, "The longest name"),
        whole(
            "server.metadata_kilobytes", \.server.limits.metadataKilobytes, 1...1024, "The largest metadata of an image"
        ),
        whole(
            "server.generations_per_minute", \.server.limits.generationsAMinute, 1...100_000,
            "How often a user may ask for pictures"),
        whole(
            "server.waiting_generations", \.server.limits.waitingGenerations, 1...100_000,
            "How many wishes of one user may wait"),
        whole("server.connections", \.server.limits.connections, 1...1_000_000, "Connections at a time"),
        whole("server.open_libraries", \.server.limits.openLibraries, 1...10_000, "Libraries open at a time"),
        whole(
            "server.idle_seconds", \.server.limits.idleSeconds, 1...3600, "For the header of a request, and between two"
        ),
        whole("server.body_seconds", \.server.limits.bodySeconds, 1...3600, "In which 16 KB of a body must arrive"),
        optionalWhole(
            "server.concurrency", \.server.concurrency, 1...64,
            "Pictures made at a time; by itself one for each core with the painter, else one"),
    ]
}
