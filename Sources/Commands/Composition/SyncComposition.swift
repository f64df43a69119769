import FoundationEssentials
import HTTPTransport
import LibraryService
import NuraModel
import Sync

extension CommandContext {
    /// The server that the configuration names, joined with the library; `nil` when it names none.
    ///
    /// - Parameter checked: whether what sync remembers is read through first, to find damage.
    /// - Throws: `ConfigurationError` for an address that a token may not go to; `SyncStateError`.
    func sync(_ library: Library, _ configuration: Configuration, checked: Bool = false) throws -> LibrarySync? {
        guard let server = configuration.syncServer else { return nil }
        let settings = configuration[.sync]
        let programs = programs
        let address: RemoteAddress
        do throws(RemoteFailure) {
            // Read for every request: a token that was renewed counts at once.
            address = try RemoteAddress(server: server) { () async throws(RemoteFailure) in
                try Self.token(settings, programs)
            }
        } catch {
            throw ConfigurationError(code: .outOfRange, message: error.message, cause: error)
        }
        return try LibrarySync(
            library: library,
            remote: DiscoveringRemote(client: client(for: configuration), address: address, now: library.now),
            device: configuration.syncDevice ?? Self.hostName, checked: checked)
    }

    /// The common client, or one of its own where sync must not take all the bandwidth.
    private func client(for configuration: Configuration) -> any HTTPClient {
        guard let limit = configuration.syncBandwidth else { return client }
        var options = CurlOptions(environment: surroundings.environment)
        options.bytesPerSecond = limit * 1000 / SyncSettings.mostTransfers
        return CurlTransport(options)
    }

    private static func token(
        _ settings: SecretSettings, _ programs: OtherPrograms
    ) throws(RemoteFailure) -> String {
        let secret: Secret?
        do throws(ConfigurationError) {
            secret = try SecretReader.secret(of: settings) { command in
                let outcome = programs.run("sh", ["-c", command])
                return outcome?.status == 0 ? outcome?.output : nil
            }
        } catch {
            throw RemoteFailure(.unauthorized, error.message)
        }
        guard let secret else {
            throw RemoteFailure(
                .unauthorized, "there is no token for the server; set sync.token_file or \(SecretName.sync.variable)")
        }
        return secret.reveal()
    }

    private static var hostName: String {
        let name = ProcessInfo.processInfo.hostName
        return name.split(separator: ".").first.map(String.init) ?? "this device"
    }
}
