package import HTTPTransport
import LibraryStore
package import NuraModel
import PhotoCodec
import Studio

/// What a command works with besides its arguments.
package struct CommandContext: Sendable {
    package let terminal: Terminal
    package let surroundings: Surroundings
    package let clock: WallClock
    /// Runs other programs.
    package let programs: OtherPrograms
    /// Speaks with services on the network; one for all that this program does.
    package let client: any HTTPClient

    package init(
        terminal: Terminal, surroundings: Surroundings, clock: @escaping WallClock, programs: OtherPrograms
    ) {
        self.terminal = terminal
        self.surroundings = surroundings
        self.clock = clock
        self.programs = programs
        client = CurlTransport(CurlOptions(environment: surroundings.environment))
    }

    /// The configuration under the options of this command.
    package func configuration(_ options: CommonOptions) throws(ConfigurationError) -> Configuration {
        try ConfigurationLoader(surroundings: surroundings)
            .load(file: options.configurationFile, overrides: options.overrides)
    }

    /// The studio that the configuration describes; its failures are told on the error stream.
    func studio(_ configuration: Configuration) throws(ConfigurationError) -> Studio {
        let online = OnlineServices(
            configuration: configuration, client: client, programs: programs, clock: clock,
            decodePhoto: { try Photo.decode($0) })
        return try StudioComposition(configuration: configuration, online: online) { [terminal] in
            terminal.complain($0)
        }.studio()
    }

    /// Checks that a folder is a library.
    func requireLibrary(at root: String) throws(LibraryError) {
        _ = try LibraryMarker.read(LibraryLayout(root: root))
    }
}
