/// Gives the files of one export names that differ, whatever the case of their letters.
struct ExportNames {
    private var taken: Set<String> = []

    /// `Sunset.png`, then `Sunset (2).png`, skipping what `isTaken` elsewhere.
    mutating func free(_ name: String, isTaken: (String) -> Bool = { _ in false }) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        var candidate = name
        var number = 1
        while taken.contains(candidate.lowercased()) || isTaken(candidate) {
            number += 1
            candidate = "\(name[..<dot]) (\(number))\(name[dot...])"
        }
        taken.insert(candidate.lowercased())
        return candidate
    }
}
