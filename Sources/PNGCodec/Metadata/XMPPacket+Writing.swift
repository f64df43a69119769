import NuraModel

extension XMPPacket {
    /// The packet in XML. Characters that XML cannot hold become U+FFFD.
    package var text: String {
        var lines = [
            // The byte order mark and the id are how programs find a packet in a file (ISO 16684-1, 7.3.2).
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            " <rdf:RDF xmlns:rdf=\"\(Namespace.rdf.rawValue)\">",
            "  <rdf:Description rdf:about=\"\"",
        ]
        lines += [Namespace.dc, .xmp, .iptc].map { "    xmlns:\($0.prefix)=\"\($0.rawValue)\"" }
        lines[lines.count - 1] += ">"
        if let title { lines += Self.alternatives("dc:title", title) }
        if let description { lines += Self.alternatives("dc:description", description) }
        if !subjects.isEmpty { lines += Self.bag("dc:subject", subjects) }
        if let createDate { lines.append(Self.element("xmp:CreateDate", createDate.description)) }
        if let digitalSourceType {
            lines.append(Self.element("Iptc4xmpExt:DigitalSourceType", digitalSourceType.rawValue))
        }
        lines += ["  </rdf:Description>", " </rdf:RDF>", "</x:xmpmeta>", "<?xpacket end=\"r\"?>"]
        return lines.joined(separator: "\n")
    }

    private static func element(_ name: String, _ value: String) -> String {
        "   <\(name)>\(escaped(value))</\(name)>"
    }

    private static func alternatives(_ name: String, _ value: String) -> [String] {
        [
            "   <\(name)>", "    <rdf:Alt>", "     <rdf:li xml:lang=\"x-default\">\(escaped(value))</rdf:li>",
            "    </rdf:Alt>", "   </\(name)>",
        ]
    }

    private static func bag(_ name: String, _ values: [String]) -> [String] {
        ["   <\(name)>", "    <rdf:Bag>"] + values.map { "     <rdf:li>\(escaped($0))</rdf:li>" }
            + ["    </rdf:Bag>", "   </\(name)>"]
    }

    private static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            // A reader would turn a bare carriage return into a line feed.
            case "\r": output += "&#xD;"
            case "\t", "\n": output.unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
