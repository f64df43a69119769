extension Drawing {
    /// Draws a thing close to the eye, without any air before it.
    ///
    /// - Parameters:
    ///   - foot: in pixels.
    ///   - scale: pixels a metre.
    mutating func stand(
        _ subject: Subject, at foot: Point, scale: Float, isMirrored: Bool = false, in composition: Composition,
        seed: UInt64, draw: (inout Pen) -> Void
    ) {
        let placement = Placement(
            thing: subject.thing, subject: subject, foot: foot, scale: scale, distance: 1, isReflected: false,
            mirrorRow: 0, castsShadow: false, isMirrored: isMirrored, seed: seed)
        // Handed over rather than shared, or the first mark would copy all earlier ones.
        var pen = Pen(composition, placement: placement, drawing: self, reflection: Drawing())
        self = Drawing()
        draw(&pen)
        self = pen.finish().upright
    }
}
