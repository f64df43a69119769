package import NuraModel

/// What a JPEG or WebP file says about its picture: the Exif fields that other programs show, and an XMP packet.
package struct PhotoMetadata: Hashable, Sendable {
    /// Exif `ImageDescription`.
    package var description: String?
    /// Exif `Software`.
    package var software: String?
    /// Exif `DateTimeOriginal`, to the second, in UTC.
    package var createdAt: Timestamp?
    /// Exif `UserComment`: where Stable Diffusion programs keep the infotext.
    package var comment: String?
    /// An XMP packet as XML.
    package var xmp: String?

    package init(
        description: String? = nil, software: String? = nil, createdAt: Timestamp? = nil, comment: String? = nil,
        xmp: String? = nil
    ) {
        self.description = description
        self.software = software
        self.createdAt = createdAt
        self.comment = comment
        self.xmp = xmp
    }
}
