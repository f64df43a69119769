/// A thing that stands somewhere in the picture and can be drawn there, any number of times: a tree, a house, a bird.
///
/// It draws itself with a pen whose coordinates are metres around its own foot: x to the right, y upward, and it never
/// asks how far away it is. The pen takes care of perspective, of the veil of air, of mirrored copies on water and of
/// the palette. What is drawn must differ from one `pen.dice` to the next.
protocol SceneElement: Sendable {
    var nature: Nature { get }

    func draw(with pen: inout Pen)
}

/// What the composer must know of an element to place it.
struct Nature: Sendable {
    enum Standing: Sendable {
        case ground
        /// On water, where there is some.
        case water
        /// In the sky; its foot is its middle.
        case air
    }

    /// Its height in metres.
    let metres: Float
    let standing: Standing
    /// How high it is in the picture when it is what the picture is about, in parts of the frame's unit.
    var prominence: Float
    /// How many there are where the words leave it open.
    var group: ClosedRange<Int> = 1...1
    /// Its width in parts of its height.
    var breadth: Float = 0.6
    /// From 0 to 10: among several things the highest is the focal one. Creatures and single things 8, buildings 6,
    /// single trees 4, what fills the ground 1.
    var weight: Float = 5
    /// How many times higher it is where nothing else stands in the picture.
    var alone: Float = 1
    /// Whether it may go on beyond the picture's sides, as a bridge does.
    var runsOn = false

    /// In metres.
    var halfWidth: Float { metres * breadth / 2 }
}

/// A thing that belongs to the whole picture rather than to a place in it: a path, rain, an aurora, a meadow's flowers.
protocol ScenicElement: Sendable {
    var layer: SceneLayer { get }

    /// Where it is painted in one picture, if not in its usual layer.
    func layer(in composition: Composition) -> SceneLayer

    func paint(_ subject: Subject, on easel: Easel)
}

extension ScenicElement {
    func layer(in composition: Composition) -> SceneLayer { layer }
}

/// When a scenic element is painted, from back to front.
enum SceneLayer: Sendable, CaseIterable {
    /// On the bare sky, before the clouds.
    case heavens
    /// In front of the clouds, behind the land.
    case sky
    /// On the land before the water mirrors it.
    case backdrop
    /// On land and water, before the things that stand on them.
    case ground
    /// Before the far things and behind the near ones.
    case mist
    /// In front of everything that stands.
    case foreground
    /// In the air before the whole picture.
    case air
    /// What stands between the eye and the view: the room from which one looks out.
    case indoors
}

/// What a scenic element paints on and may know.
struct Easel {
    let composition: Composition
    let ground: Ground
    let canvas: Canvas
    let crew: Crew

    /// Records marks in pixels and lays them on the canvas.
    func draw(_ salt: String, _ record: (inout Drawing) -> Void) {
        var drawing = Drawing()
        record(&drawing)
        var dice = composition.dice(salt)
        MarkRenderer(drawing, noise: Noise(&dice)).render(on: canvas, crew: crew)
    }
}
