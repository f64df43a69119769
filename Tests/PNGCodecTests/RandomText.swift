import TestSupport

extension String {
    /// Up to 40 characters that XML and PNG can hold, from ASCII to the astral planes, with what formats like this trip over.
    static func randomText(using numbers: inout SeededRandom) -> String {
        let special: [Unicode.Scalar] = [
            ",", ":", "\"", "\\", "<", "&", ">", "]", "é", "Ã", "\u{A0}", "猫", "😀", "'", ";",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &numbers) {
            let scalar: Unicode.Scalar? =
                switch Int.random(in: 0..<7, using: &numbers) {
                case 0: special.randomElement(using: &numbers)
                case 1: Unicode.Scalar(UInt32.random(in: 0xA1...0xFF, using: &numbers))
                case 2: Unicode.Scalar(UInt32.random(in: 0x100...0xFFFD, using: &numbers))
                case 3: Unicode.Scalar(UInt32.random(in: 0x1F300...0x1F6FF, using: &numbers))
                default: Unicode.Scalar(UInt32.random(in: 0x20...0x7E, using: &numbers))
                }
            if let scalar { text.append(scalar) }
        }
        return String(text)
    }
}
