import FoundationEssentials
import NuraModel

extension NuraProgram {
    /// Composes the program around this process: its streams, its environment and the system's clock.
    package static func ofThisProcess() -> NuraProgram {
        let surroundings = Surroundings.ofThisProcess()
        return NuraProgram(
            context: CommandContext(
                terminal: .standard(environment: surroundings.environment),
                surroundings: surroundings,
                clock: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
                programs: .ofTheSystem))
    }
}
