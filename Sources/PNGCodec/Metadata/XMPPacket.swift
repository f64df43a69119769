package import NuraModel

/// The part of an XMP packet that says what a picture shows and how it came to be (ISO 16684-1).
///
/// A PNG carries it as international text under `PNGText.xmpKeyword`.
package struct XMPPacket: Hashable, Sendable {
    /// How a picture came to be, as a term of the IPTC's vocabulary
    /// (https://cv.iptc.org/newscodes/digitalsourcetype/).
    package struct DigitalSourceType: Hashable, RawRepresentable, Sendable {
        /// The whole address of the term.
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        private static let vocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/"

        /// Made by a model that was trained on samples.
        package static let trainedAlgorithmicMedia = Self(rawValue: vocabulary + "trainedAlgorithmicMedia")
        /// Made by a program that was not trained, such as the painter.
        package static let algorithmicMedia = Self(rawValue: vocabulary + "algorithmicMedia")
    }

    /// `dc:title`, in the default language.
    package var title: String?
    /// `dc:description`, in the default language.
    package var description: String?
    /// `dc:subject`: keywords, in order.
    package var subjects: [String]
    /// `xmp:CreateDate`. A date without a time is its midnight, a time without a zone is UTC.
    package var createDate: Timestamp?
    /// `Iptc4xmpExt:DigitalSourceType`
    package var digitalSourceType: DigitalSourceType?

    package init(
        title: String? = nil, description: String? = nil, subjects: [String] = [], createDate: Timestamp? = nil,
        digitalSourceType: DigitalSourceType? = nil
    ) {
        self.title = title
        self.description = description
        self.subjects = subjects
        self.createDate = createDate
        self.digitalSourceType = digitalSourceType
    }
}

extension XMPPacket {
    /// The namespaces of the properties, under the prefixes by which programs know them.
    enum Namespace: String, CaseIterable {
        case rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        case dc = "http://purl.org/dc/elements/1.1/"
        case xmp = "http://ns.adobe.com/xap/1.0/"
        case iptc = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"

        var prefix: String {
            switch self {
            case .rdf: "rdf"
            case .dc: "dc"
            case .xmp: "xmp"
            case .iptc: "Iptc4xmpExt"
            }
        }
    }
}
