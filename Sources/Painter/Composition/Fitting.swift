/// Keeps what stands in a picture whole: where the frame would cut a thing, it is moved inward, or drawn smaller.
///
/// What a thing needs is measured on the marks that it draws, for its nature says only about how wide and high it is.
struct Fitting {
    private let composition: Composition
    private let ground: Ground
    /// What the picture is about: always measured.
    private let focus: Thing?
    /// What may be painted on: the frame, less a margin.
    private let inner: Bounds

    init(_ composition: Composition) {
        self.composition = composition
        ground = Ground(composition)
        focus = Stager.focus(of: composition.scene)?.0.thing
        let width = Float(composition.frame.width)
        let height = Float(composition.frame.height)
        let margin = composition.frame.unit * 0.03
        inner = Bounds(top: margin, bottom: height, left: margin, right: width - margin)
    }

    func fitted(_ placements: [Placement]) -> [Placement] {
        placements.map { placement in
            guard let element = ElementCatalogue.element(for: placement.thing), !element.nature.runsOn,
                !isOneOfMany(placement), placement.thing == focus || mayBeCut(placement, element.nature)
            else { return placement }
            return fitted(placement, element)
        }
    }

    /// A wood goes on beyond the picture.
    private func isOneOfMany(_ placement: Placement) -> Bool {
        placement.thing.realm == .plant && composition.scene.contains(.forest)
    }

    /// Measured again after every change, for a thing may look different in another size.
    private func fitted(_ placement: Placement, _ element: any SceneElement) -> Placement {
        var placement = placement
        for _ in 0..<3 {
            guard let extent = Self.extent(of: placement, element, in: composition), !isWhole(extent) else { break }
            placement = fitted(placement, extent, isFree: element.nature.standing == .air)
        }
        return placement
    }

    /// What is out of the picture anyway is not made to come in.
    private func isWhole(_ extent: Bounds) -> Bool {
        extent.top >= inner.top && extent.left >= inner.left && extent.right <= inner.right
            || extent.right <= 0 || extent.left >= inner.right
    }

    /// Whether a thing comes so near the frame that it must be measured: drawing it costs more than this.
    private func mayBeCut(_ placement: Placement, _ nature: Nature) -> Bool {
        let height = nature.metres * placement.scale
        let reach = height * max(nature.breadth * 1.2, 0.7)
        return placement.foot.x - reach < inner.left || placement.foot.x + reach > inner.right
            || placement.foot.y - height * 1.6 < inner.top
    }

    /// The rows and columns of what a thing paints with a firm edge; grass at its foot, its shadow and its shine may
    /// run out of the picture.
    static func extent(of placement: Placement, _ element: any SceneElement, in composition: Composition) -> Bounds? {
        var pen = Pen(composition, placement: placement, drawing: Drawing(), reflection: Drawing())
        pen.isReflected = false
        element.draw(with: &pen)
        let firm = pen.finish().upright.marks.filter { $0.isFirm }
        guard let top = firm.map(\.bounds.top).min(), let bottom = firm.map(\.bounds.bottom).max() else { return nil }
        let low = max(top, bottom - (bottom - top) * 0.15)
        let high = firm.filter { $0.bounds.top <= low }
        guard let left = high.map(\.bounds.left).min(), let right = high.map(\.bounds.right).max() else { return nil }
        return Bounds(top: top, bottom: bottom, left: left, right: right)
    }

    private func fitted(_ placement: Placement, _ extent: Bounds, isFree: Bool) -> Placement {
        let room = (width: inner.right - inner.left, height: (isFree ? inner.bottom : placement.foot.y) - inner.top)
        let needed = (
            width: extent.right - extent.left, height: (isFree ? extent.bottom : placement.foot.y) - extent.top
        )
        let share = min(1, room.width / needed.width, room.height / max(1, needed.height))
        let smaller = extent.scaled(by: share, about: placement.foot)
        var away = Point(max(0, inner.left - smaller.left) - max(0, smaller.right - inner.right), 0)
        if isFree { away.y = max(0, inner.top - smaller.top) }
        if let moved = moved(placement, by: away, share: share, isFree: isFree) { return moved }
        // There is no place for it farther in: it grows smaller where it stands.
        let foot = placement.foot
        let shares = [
            share, extent.left < inner.left ? (foot.x - inner.left) / max(1, foot.x - extent.left) : 1,
            extent.right > inner.right ? (inner.right - foot.x) / max(1, extent.right - foot.x) : 1,
        ]
        return placement.at(foot, scale: placement.scale * max(0.3, shares.min() ?? 1))
    }

    /// - Returns: `nil` where it would leave its own element, the ground or the water, or the land that carries it.
    private func moved(_ placement: Placement, by away: Point, share: Float, isFree: Bool) -> Placement? {
        let frame = composition.frame
        let scale = placement.scale * share
        if isFree || away.x == 0 { return placement.at(placement.foot + away, scale: scale) }
        let bearing = placement.foot.x - frame.centre
        let z = placement.distance
        let row = ground.row(bearing: bearing, z: z)
        guard abs(row - placement.foot.y) < 1.5 else { return nil }
        let isDry = ground.dryness(bearing / frame.focal * z, z) > 0
        guard isDry == (ground.dryness((bearing + away.x) / frame.focal * z, z) > 0) else { return nil }
        let foot = Point(placement.foot.x + away.x, ground.row(bearing: bearing + away.x, z: z))
        return placement.at(foot, scale: scale)
    }
}

extension Bounds {
    fileprivate func scaled(by share: Float, about place: Point) -> Bounds {
        Bounds(
            top: place.y + (top - place.y) * share, bottom: place.y + (bottom - place.y) * share,
            left: place.x + (left - place.x) * share, right: place.x + (right - place.x) * share)
    }
}

extension Placement {
    /// The same thing at another place, in another size.
    fileprivate func at(_ foot: Point, scale: Float) -> Placement {
        Placement(
            thing: thing, subject: subject, foot: foot, scale: scale, distance: distance, isReflected: isReflected,
            mirrorRow: mirrorRow + foot.y - self.foot.y, castsShadow: castsShadow, isMirrored: isMirrored, seed: seed)
    }
}
