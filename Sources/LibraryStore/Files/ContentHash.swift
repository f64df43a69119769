import Crypto
import NuraModel

/// SHA-256 in 64 hexadecimal digits of lower case, as records hold it.
package enum ContentHash {
    package static func sha256(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }
}
