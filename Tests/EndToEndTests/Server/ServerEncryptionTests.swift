#if TLS
    import Glibc
    import NuraModel
    import TestSupport
    import Testing

    /// A server that encrypts by itself, asked with `curl`. Only in a build with the trait TLS.
    @Suite struct ServerEncryptionTests {
        private static let secret = ["NURA_SERVER_SECRET": "a secret of thirty-two bytes or more"]
        private static let user = "11111111-1111-4111-8111-111111111111"

        @Test("Everything works over TLS 1.2 and 1.3; older versions, plain HTTP and other authorities get nowhere")
        func encrypted() async throws {
            let server = try await EncryptedServer(Self.secret, user: Self.user)
            for version in ["--tlsv1.3", "--tls-max 1.2"] {
                let health = try await server.curl("/health", version.split(separator: " ").map(String.init))
                #expect(health.output.contains(#""status":"ok""#), "\(health.errors)")
            }
            #expect(try await server.curl("/image-generation/images").output.hasPrefix(#"{"detail":"#))
            let made = try await server.curl(
                "/image-generation/generate",
                server.token + ["--json", #"{"user_input": "fog over a lighthouse", "width": 64}"#])
            let record = try JSONValue(parsing: made.output.utf8).object
            #expect(record?["success"] == true)
            let id = try #require(record?["id"]?.string)
            let part = try await server.curl(
                "/image-generation/images/\(id)/file", server.token + ["--range", "1-3", "--include"])
            #expect(part.output.contains("HTTP/1.1 206"))
            #expect(part.output.contains("Strict-Transport-Security: max-age"))
            #expect(part.output.hasSuffix("PNG"))
            let twice = try await server.curl(
                "/health", ["--write-out", " %{num_connects} ", server.address + "/health"])
            #expect(twice.output.hasSuffix(" 0 "), "the connection is not used again: \(twice.output)")
            for refused in [
                ["--tls-max", "1.1", "--tlsv1.0", "--ciphers", "DEFAULT@SECLEVEL=0"],
                ["--cacert", server.folder + "/other.pem"],
            ] {
                let outcome = try await server.curl("/health", refused)
                #expect([35, 60].contains(outcome.code), "\(outcome.code ?? -1) \(outcome.errors)")
                #expect(outcome.output.isEmpty)
            }
            let plain = RawClient(port: server.port)
            #expect(throws: Never.self) { try RawConnection(port: server.port) }
            await #expect(throws: RawConnection.Failure.self) { try await plain.get("/health") }
            #expect(try await server.curl("/health").code == 0)
        }

        @Test("A refusal reaches a client that is still sending")
        func refusal() async throws {
            let server = try await EncryptedServer(Self.secret, user: Self.user)
            let large = server.folder + "/large"
            try await tool("truncate", "--size=40M", large)
            let outcome = try await server.curl(
                "/image-generation/files/" + String(repeating: "0", count: 64),
                server.token + ["--upload-file", large, "--include", "--header", "Expect:"])
            #expect(outcome.output.contains("HTTP/1.1 413"), "\(outcome.errors)")
        }

        @Test("A server that is told to stop finishes the answer that it is at")
        func shutdown() async throws {
            let server = try await EncryptedServer(Self.secret, user: Self.user)
            async let made = server.curl(
                "/image-generation/generate",
                server.token + ["--json", #"{"user_input": "fog over a lighthouse", "width": 1024}"#])
            while try await !server.curl("/image-generation/status/current", server.token).output
                .contains(#""queue_length":1"#)
            {
                try await Task.sleep(for: .milliseconds(10))
            }
            server.process.send(SIGTERM)
            let answer = try await made
            #expect(answer.code == 0)
            #expect(try JSONValue(parsing: answer.output.utf8).object?["success"] == true)
            #expect(await server.process.outcome().code == 0)
        }

        @Test("Without a certificate that is good now, and its own key, a server does not start and says what to mend")
        func unusable() async throws {
            let nura = try NuraProgramUnderTest(variables: Self.secret)
            try await Certificates.make(in: nura.folder)
            let rows: [(certificate: String, key: String, says: String)] = [
                ("none.pem", "good.key", "none.pem is not there"), ("good.pem", "none.key", "none.key is not there"),
                ("good.pem", "other.key", "other.key is not the key of the first certificate in"),
                ("old.pem", "old.key", "was valid until"), ("good.key", "good.key", "is no certificate in PEM"),
                ("good.pem", "good.pem", "is no private key in PEM"), ("good.pem", "locked.key", "passphrase"),
                (".", "good.key", "directory"),
            ]
            for row in rows {
                let server = try nura.start([
                    "serve", "--folder", nura.folder + "/libraries", "--port", "0", "--tls-certificate",
                    nura.folder + "/" + row.certificate, "--tls-key", nura.folder + "/" + row.key,
                ])
                let ready = try? await server.line(on: .errors) { $0.contains("ready") }
                if ready != nil { server.send(SIGKILL) }
                let outcome = await server.outcome()
                #expect(outcome.code == 78, "\(row.certificate) \(row.key): \(outcome.errors)")
                #expect(outcome.errors.contains(row.says), "\(outcome.errors)")
                #expect(!outcome.errors.contains("ready"))
            }
        }
    }

    /// Runs a program of the system that must succeed.
    private func tool(_ arguments: String..., in folder: String = "/") async throws {
        let run = try NuraProcess(
            "/usr/bin/env", arguments, environment: ["PATH": "/usr/bin:/bin"], directory: folder)
        let outcome = await run.outcome()
        try #require(outcome.code == 0, "\(outcome.errors)")
    }

    private enum Certificates {
        /// Makes `good`, `other` and `old` with certificate and key, and the key of `good` with a passphrase.
        static func make(in folder: String) async throws {
            let script = """
                set -e
                for name in good other; do
                    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $name.key \
                        -out $name.pem -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1
                done
                openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout old.key -out old.csr \
                    -subj /CN=localhost
                openssl x509 -req -in old.csr -signkey old.key -days -1 -out old.pem
                openssl ec -in good.key -aes256 -passout pass:secret -out locked.key
                """
            try await tool("bash", "-c", script, in: folder)
        }
    }

    /// A server with a certificate that it made itself, and the client that trusts it.
    private struct EncryptedServer {
        let nura: NuraProgramUnderTest
        let process: NuraProcess
        let port: Int
        /// What `curl` says to be the user.
        let token: [String]

        var folder: String { nura.folder }
        var address: String { "https://127.0.0.1:\(port)" }

        init(_ variables: [String: String], user: String) async throws {
            nura = try NuraProgramUnderTest(variables: variables)
            try await Certificates.make(in: nura.folder)
            process = try nura.start([
                "serve", "--folder", nura.folder + "/libraries", "--port", "0", "--tls-certificate",
                nura.folder + "/good.pem", "--tls-key", nura.folder + "/good.key",
            ])
            let ready = try await process.line(on: .errors) { $0.contains("served at https://") }
            port = try #require(ready.split(separator: ":").last.flatMap { Int($0) })
            let token = try await nura.run("token", "--user", user).output.dropLast()
            self.token = ["--header", "Authorization: Bearer \(token)"]
        }

        /// - Parameter arguments: they win over those that go before.
        func curl(_ path: String, _ arguments: [String] = []) async throws -> NuraProcess.Outcome {
            let curl = try NuraProcess(
                "/usr/bin/env",
                ["curl", "--silent", "--show-error", "--cacert", folder + "/good.pem"] + arguments + [address + path],
                environment: ["PATH": "/usr/bin:/bin"])
            return await curl.outcome()
        }
    }
#endif
