import Foundation
import NuraModel

extension FNV1a {
    /// Eight bytes, the most significant first.
    var data: Data {
        withUnsafeBytes(of: value.bigEndian) { Data($0) }
    }
}
