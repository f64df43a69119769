import Glibc
import TestSupport
import Testing

@Suite struct ServerEndToEndTests {
    private static let secret = ["NURA_SERVER_SECRET": "a secret of thirty-two bytes or more"]
    private static let user = "11111111-1111-4111-8111-111111111111"

    private static var repository: String {
        var parts = #filePath.split(separator: "/")
        parts.removeLast(4)
        return "/" + parts.joined(separator: "/")
    }

    @Test("The samples work as printed")
    func samples() async throws {
        let nura = try NuraProgramUnderTest()
        let run = try NuraProcess(
            "/usr/bin/env", ["bash", Self.repository + "/samples/requests.sh"],
            environment: ["NURA": NuraProgramUnderTest.executable, "HOME": nura.folder, "PATH": "/usr/bin:/bin"],
            directory: nura.folder)
        let outcome = await run.outcome()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("All of it worked."))
        // Found by its emotion, its name, its day, and all of them; then renamed.
        #expect(outcome.output.split(separator: #""name":"My Peaceful Sunset""#).count == 5)
        #expect(outcome.output.contains(#""name":"New Image Name""#))
    }

    @Test("A server says that it is ready, ends well when it is told to, and its users can be listed and removed")
    func lifecycle() async throws {
        let nura = try NuraProgramUnderTest(variables: Self.secret)
        let folder = nura.folder + "/libraries"
        let server = try nura.start(["serve", "--folder", folder, "--port", "0"])
        let ready = try await server.line(on: .errors) { $0.contains("ready") }
        let port = try #require(ready.split(separator: ":").last.flatMap { Int($0) })
        let token = try await nura.run("token", "--user", Self.user)
        let client = RawClient(port: port, token: String(token.output.dropLast()))
        #expect(try await client.get("/image-generation/images").text == "[]")
        server.send(SIGTERM)
        let ending = await server.outcome()
        #expect(ending.code == 0)
        #expect(try await nura.run("user", "list", "--folder", folder).lines == [Self.user])
        let unasked = try await nura.run("user", "remove", Self.user, "--folder", folder)
        #expect(unasked.code == 64)
        #expect(try await nura.run("user", "remove", Self.user, "--folder", folder, "--yes").code == 0)
        #expect(try await nura.run("user", "list", "--folder", folder).lines == [])
        #expect(try await nura.run("user", "remove", Self.user, "--folder", folder, "--yes").code == 66)
    }

    @Test("A server that would not be safe does not start, and says why")
    func unsafe() async throws {
        let nura = try NuraProgramUnderTest()
        var rows: [(arguments: [String], variables: [String: String], code: Int32, says: String)] = [
            (["serve"], [:], 78, "secret"), (["serve"], ["NURA_SERVER_SECRET": "short"], 78, "32"),
            (["serve", "--host", "0.0.0.0"], Self.secret, 64, "--behind-proxy"),
            (["serve", "--host", "0.0.0.0", "--tls-certificate", "/none"], Self.secret, 78, "server.tls_key"),
            (["token", "--user", "ana"], Self.secret, 64, "UUID"), (["token", "--user", Self.user], [:], 78, "secret"),
        ]
        #if !TLS
            let arguments = ["serve", "--tls-certificate", "/none", "--tls-key", "/none"]
            rows.append((arguments, Self.secret, 64, "--traits TLS"))
        #endif
        for row in rows {
            let outcome = try await nura.start(row.arguments, variables: row.variables).outcome()
            #expect(outcome.code == row.code, "\(outcome.errors)")
            #expect(outcome.errors.contains(row.says), "\(outcome.errors)")
            #expect(!outcome.errors.contains("short"))
        }
    }
}
