/// The colours of an animal's hide, as they are in plain light.
struct Coat: Sendable {
    var back: Colour
    var flank: Colour
    var belly: Colour
    /// Below the knee and the hock.
    var legs: Colour
    var tail: Colour
    /// Cheek, muzzle and chest.
    var face: Colour
    /// The inside of the ear; nothing is seen of it where it is as the back.
    var ear: Colour
    var iris = Colour(0x2a1a10)
    var hoof = Colour(0x2a2420)

    /// One colour all over, a little paler below.
    init(_ colour: Colour) {
        back = colour
        flank = colour * 0.96
        belly = colour.lightened(by: 0.06)
        legs = colour * 0.92
        tail = colour
        face = colour
        ear = colour
    }
}

extension Pen {
    /// The colour of a coat: a little paler by night, or the animal would be lost in the dark.
    func pelt(_ natural: Colour, bending: Float) -> Colour {
        matter(natural.lightened(by: hour == .night ? 0.17 : 0), bending: bending)
    }
}
