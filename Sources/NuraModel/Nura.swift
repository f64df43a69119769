/// The program itself.
package enum Nura {
    /// Semantic version of this source tree.
    package static let version = "0.1.0"
    /// As written into files: `Nura 0.1.0`.
    package static let softwareName = "Nura \(version)"
}
