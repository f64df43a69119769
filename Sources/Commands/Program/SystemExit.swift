/// How a command ended, as other programs are told (`sysexits.h`).
package enum SystemExit: Int32, CaseIterable, Hashable, Sendable {
    case success = 0
    /// The command was used wrongly: unknown option, bad argument, unknown filter.
    case usage = 64
    /// The data is bad, or needs attention.
    case badData = 65
    /// What was named is not there.
    case noInput = 66
    /// A service or a program that is needed is not available.
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
    /// A passing trouble: another process at work, a busy service, a full disk.
    case tryAgainLater = 75
    case notPermitted = 77
    case configuration = 78
}
