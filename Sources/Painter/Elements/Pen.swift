import Foundation

/// Draws one thing at its place in the picture, in metres around its foot: x to the right, y upward.
///
/// Colours handed to the pen are albedos or lights in linear light; `lit` and `matter` make them obey the scene.
/// The pen veils them with the air between, and repeats every mark upside down for the water.
struct Pen {
    let composition: Composition
    let placement: Placement
    /// Random numbers of this one thing.
    var dice: Dice
    private let veil: Float
    private let airColour: Colour
    /// The row about which water mirrors it.
    var mirrorRow: Float
    private let flip: Float
    /// How far what is drawn leans about its foot, in radians counter-clockwise.
    var lean: Float = 0
    /// How far from its place it is drawn, in metres.
    var shift = Point.zero
    /// Whether the water shows it; what swims under the water has no reflection.
    var isReflected: Bool
    private(set) var drawing: Drawing
    /// Before which mark the shadow of what follows belongs, and how high in pixels what throws it is.
    private var shadow: (mark: Int, height: Float)?
    /// The same upside down about the foot, for the water to show.
    private(set) var reflection: Drawing

    init(_ composition: Composition, placement: Placement, drawing: Drawing, reflection: Drawing) {
        self.composition = composition
        self.placement = placement
        self.drawing = drawing
        self.reflection = reflection
        dice = Dice(seed: placement.seed)
        flip = placement.isMirrored ? -1 : 1
        isReflected = placement.isReflected
        let thickness = composition.air.thickness(placement.distance)
        // However thick the fog, what the picture is about is seen in it.
        veil = Stager.focus(of: composition.scene)?.0.thing == placement.thing ? min(thickness, 0.42) : thickness
        let away = (placement.foot.x - composition.light.place.x) / composition.frame.unit
        airColour = mix(
            composition.air.colour, composition.air.glow, composition.light.backlit * 0.45 / (1 + 5 * away * away))
        mirrorRow = placement.mirrorRow
    }

    /// Takes the drawings back out of the pen.
    mutating func finish() -> (upright: Drawing, reflection: Drawing) {
        castShadow()
        let taken = (drawing, reflection)
        drawing = Drawing()
        reflection = Drawing()
        return taken
    }

    // MARK: What a thing may know

    var light: Light { composition.light }
    var palette: Palette { composition.palette }
    var hour: Hour { composition.hour }
    var subject: Subject { placement.subject }
    /// A pixel in metres: what is smaller need not be drawn.
    var pixel: Float { 1 / placement.scale }
    /// The height of the thing in pixels is this times its metres.
    var scale: Float { placement.scale }
    /// Detail, 1 at 50 steps.
    var detail: Float { composition.detail }
    /// From -1, the light comes from the left, to 1, from the right, as the thing sees it.
    var lightSide: Float { clamp(light.direction.x * 1.6, -1, 1) * flip }
    /// Whether lamps and windows are lit at this hour.
    var isLampTime: Bool { hour == .night || hour == .dusk || subject.traits.contains(.lit) }

    // MARK: Colours

    /// The colour the words give this thing, else the natural one bent by the palette.
    func matter(_ natural: Colour, bending: Float = 0.8) -> Colour {
        subject.colour?.colour ?? palette.bend(natural, by: bending)
    }

    /// A natural colour bent by the palette, whatever the words say of the thing.
    func natural(_ colour: Colour, bending: Float = 0.8) -> Colour {
        palette.bend(colour, by: bending)
    }

    /// A matt surface in the scene's light.
    ///
    /// - Parameters:
    ///   - side: where the surface faces, from -1 left to 1 right.
    ///   - up: from -1 down to 1 up.
    func lit(_ albedo: Colour, side: Float = 0, up: Float = 0) -> Colour {
        let toward = max(0.05, 1 - side * side - up * up).squareRoot()
        let normal = SIMD3<Float>(side * flip, up, -toward)
        return light.on(albedo, normal: normal / (normal * normal).sum().squareRoot())
    }

    /// As `lit`, for what is looked at closely: the ground throws light back, so that form shows even against the light.
    func nearLit(_ albedo: Colour, side: Float = 0, up: Float = 0) -> Colour {
        let bounce = light.fill * (light.source == .sky ? 0.7 : 0.38) + light.key * (0.05 + 0.11 * light.backlit)
        return lit(albedo, side: side, up: up) + albedo * bounce * (0.75 + 0.25 * up + 0.2 * side * lightSide)
    }

    /// The bright seam of a thing that stands before the light.
    var rim: Colour {
        light.key * (0.25 + 0.9 * light.backlit)
    }

    // MARK: Marks

    /// - Parameter emits: from 0, a surface that the air veils, to 1, a light that shines through it.
    mutating func fill(_ path: Path, _ paint: Paint, emits: Float = 0) {
        let inked = veiled(paint, emits: emits)
        drawing.fill(path.map(place), inked)
        if isReflected { reflection.fill(path.map(mirrored), mirrored(inked)) }
    }

    mutating func fill(_ path: Path, _ colour: Colour) {
        fill(path, Paint(colour))
    }

    /// A shape with a bright seam on the side of the light.
    ///
    /// - Parameter rim: the width of the seam in metres; seams thinner than a third of a pixel are left out.
    mutating func fill(_ path: Path, _ paint: Paint, rim width: Float) {
        guard width * scale > 0.35, light.source != .sky else { return fill(path, paint) }
        var seam = paint
        seam.colour = paint.colour + self.rim * 0.6
        seam.endColour = paint.endColour + self.rim * 0.6
        fill(path, seam)
        let shift = Point(-lightSide, -0.6) * width
        fill(path.map { $0 + shift }, paint)
    }

    /// A line that swells and tapers; `widths` in metres.
    mutating func stroke(_ line: [Point], widths: [Float], _ paint: Paint) {
        fill(Path.stroke(line, widths: widths), paint)
    }

    /// An ellipse with a soft or ragged edge: foliage, stones, light.
    ///
    /// - Parameters:
    ///   - turn: in radians, counter-clockwise.
    ///   - softness: from 0, crisp, to 1, fading from the middle.
    mutating func dab(
        _ centre: Point, _ rx: Float, _ ry: Float, turn: Float = 0, softness: Float = 0.15, _ paint: Paint,
        emits: Float = 0
    ) {
        let inked = veiled(paint, emits: emits)
        let radii = Point(rx, ry) * scale
        let cosine = cosf(turn + lean)
        let sine = sinf(turn + lean) * flip
        drawing.dab(place(centre), radii: radii, cosine: cosine, sine: -sine, softness: softness, inked)
        if isReflected {
            reflection.dab(
                mirrored(centre), radii: radii, cosine: cosine, sine: sine, softness: softness, mirrored(inked))
        }
    }

    /// What is painted within a silhouette: nothing of it shows outside.
    mutating func within(_ path: Path, _ paint: (inout Pen) -> Void) {
        drawing.clip(to: path.map(place))
        if isReflected { reflection.clip(to: path.map(mirrored)) }
        paint(&self)
        drawing.unclip()
        reflection.unclip()
    }

    /// Light around a lamp; adds to what is behind.
    mutating func glow(_ centre: Point, radius: Float, _ colour: Colour) {
        let strength = colour * (1 - veil * 0.5)
        drawing.glow(place(centre), radius: radius * scale, strength)
        if isReflected { reflection.glow(mirrored(centre), radius: radius * scale, strength * 0.8) }
    }

    /// The dark where the thing touches the ground, and the shadow that its silhouette will throw: called first.
    ///
    /// - Parameters:
    ///   - width: of what touches the ground, in metres.
    ///   - height: of what throws the shadow, in metres.
    mutating func shadow(width: Float, height: Float) {
        guard placement.castsShadow else { return }
        drawing.dab(
            placement.foot, radii: Point(width * 0.62, width * 0.13) * scale, softness: 0.8,
            Paint(composition.shadow, opacity: 0.5 * (1 - veil), fineness: 0.4))
        shadow = (drawing.marks.count, height * scale)
    }

    /// Lays the shadow under what has been drawn since it was asked for.
    private mutating func castShadow() {
        guard let shadow, light.source != .sky, shadow.height > 6 else { return }
        let cast = CastShadow(
            of: drawing.marks[shadow.mark...], in: drawing, placement: placement, height: shadow.height * 1.06,
            frame: composition.frame, light: light)
        let paint = Paint(composition.shadow, opacity: 0.14 * (1 - veil), fineness: 0.4)
        // The farther from the thing, the more light of the sky reaches into its shadow.
        for share in [1, 0.7, 0.42] as [Float] { drawing.insert(cast.path(upTo: share), paint, at: shadow.mark) }
    }

    // MARK: Places

    /// Where a place of the thing appears in the picture.
    func place(_ point: Point) -> Point {
        let leaning =
            lean == 0
            ? point
            : Point(point.x * cosf(lean) - point.y * sinf(lean), point.x * sinf(lean) + point.y * cosf(lean))
        let moved = leaning + shift
        return Point(placement.foot.x + moved.x * flip * scale, placement.foot.y - moved.y * scale)
    }

    private func mirrored(_ point: Point) -> Point {
        let upright = place(point)
        return Point(upright.x, 2 * mirrorRow - upright.y)
    }

    /// The paint with its gradient in pixels and the air before it.
    private func veiled(_ paint: Paint, emits: Float) -> Paint {
        var out = paint
        let share = veil * (1 - emits * 0.8)
        out.colour = mix(paint.colour, airColour, share)
        out.endColour = mix(paint.endColour, airColour, share)
        if paint.start != paint.end {
            out.start = place(paint.start)
            out.end = place(paint.end)
        }
        out.grainSize = pointwiseMax(paint.grainSize * scale, Point(1.5, 1.5))
        return out
    }

    /// The paint upside down; water gives back less light than it gets.
    private func mirrored(_ paint: Paint) -> Paint {
        var out = paint
        out.colour *= 0.8
        out.endColour *= 0.8
        out.start.y = 2 * mirrorRow - paint.start.y
        out.end.y = 2 * mirrorRow - paint.end.y
        return out
    }
}
