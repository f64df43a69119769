/// A promise that the simulation saw broken.
package struct SimulationError: Error, CustomStringConvertible {
    package let promise: String
    package let details: String

    package var description: String { "\(promise): \(details)" }
}
