import FoundationEssentials
import Glibc

/// What a process finds around itself when it starts, read once.
package struct Surroundings: Sendable {
    package let environment: [String: String]
    /// The person's home folder; absolute.
    package let home: String
    /// The working folder; absolute.
    package let directory: String
    /// The program itself; absolute where the system tells.
    package let executable: String

    package init(environment: [String: String], home: String, directory: String, executable: String) {
        self.environment = environment
        self.home = home
        self.directory = directory
        self.executable = executable
    }

    /// An absolute path; `~` and relative ones as a shell would take them.
    package func absolute(_ path: String) -> String {
        FilePlace.absolute(path, base: directory, home: home)
    }
}

extension Surroundings {
    /// Those of this process.
    package static func ofThisProcess() -> Surroundings {
        let environment = ProcessInfo.processInfo.environment
        return Surroundings(
            environment: environment,
            home: environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? homeOfUser(),
            directory: workingFolder(),
            executable: program() ?? CommandLine.arguments.first ?? "nura")
    }

    private static func homeOfUser() -> String {
        guard let user = getpwuid(getuid()), let home = user.pointee.pw_dir else { return "/" }
        return String(cString: home)
    }

    private static func workingFolder() -> String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    private static func program() -> String? {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }
}
