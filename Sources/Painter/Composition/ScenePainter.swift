/// Paints a composition on a canvas, from the sky to the foreground.
struct ScenePainter {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        guard composition.scene.isDepictable else {
            AbstractPainter(composition).paint(on: canvas, crew: crew)
            return
        }
        let easel = Easel(composition: composition, ground: Ground(composition), canvas: canvas, crew: crew)
        paintSky(easel)
        let things = things()
        var dice = composition.dice("marks")
        let noise = Noise(&dice)
        guard !composition.isSpace else {
            for drawing in [things.far, things.middle, things.focal, things.near] {
                MarkRenderer(drawing, noise: Noise(seed: composition.seed)).render(on: canvas, crew: crew)
            }
            scenic(.foreground, easel)
            return
        }
        paintLand(easel, reflection: things.reflection, noise)
        MarkRenderer(things.far, noise: noise).render(on: canvas, crew: crew)
        let touches = MoodTouches(composition, ground: easel.ground)
        if let touches { easel.draw("mood mist") { touches.drawBehind(into: &$0) } }
        scenic(.mist, easel)
        MarkRenderer(things.middle, noise: noise).render(on: canvas, crew: crew)
        WoodLight(composition)?.paint(on: canvas, crew: crew)
        Separation(composition, drawing: things.focal)?.paint(on: canvas, crew: crew)
        MarkRenderer(things.focal, noise: noise).render(on: canvas, crew: crew)
        MarkRenderer(things.near, noise: noise).render(on: canvas, crew: crew)
        frame(easel, touches)
        scenic(.foreground, easel)
        scenic(.air, easel)
        scenic(.indoors, easel)
    }

    /// What is close to the eye.
    private func frame(_ easel: Easel, _ touches: MoodTouches?) {
        if let touches { easel.draw("mood touches") { touches.drawBefore(into: &$0) } }
        if let wood = WoodForeground(composition, ground: easel.ground) {
            easel.draw("wood roof") { wood.drawBefore(into: &$0) }
        }
        if let framing = Framing(composition) { easel.draw("framing") { framing.draw(into: &$0) } }
    }

    private func paintSky(_ easel: Easel) {
        let sky = SkyPainter(composition)
        let bottom = Int(composition.frame.horizon) + 4
        sky.paint(on: easel.canvas, bottom: bottom, crew: easel.crew)
        easel.draw("heavens") { Heavens(composition).draw(into: &$0) }
        scenic(.heavens, easel)
        if let wood = composition.wood {
            return WoodDepths(composition, wood: wood).paint(on: easel.canvas, bottom: bottom, crew: easel.crew)
        }
        sky.paintClouds(on: easel.canvas, bottom: bottom, crew: easel.crew)
        scenic(.sky, easel)
    }

    /// Land and water, with all that lies on them.
    private func paintLand(_ easel: Easel, reflection: Drawing, _ noise: Noise) {
        let (canvas, crew) = (easel.canvas, easel.crew)
        let rays = LightRays(composition)
        if let rays, !rays.fallOnLand { rays.paint(on: canvas, crew: crew) }
        let wet = LandPainter(composition, ground: easel.ground).paint(on: canvas, crew: crew)
        for form in composition.landforms {
            LandformPainter(composition, form, crew: crew).paint(on: canvas, wet: wet, crew: crew)
        }
        scenic(.backdrop, easel)
        if let rays, rays.fallOnLand { rays.paint(on: canvas, crew: crew) }
        if let wet, let sea = HighSea(composition, ground: easel.ground) {
            sea.paint(on: canvas, wet: wet, crew: crew)
        } else if let water = composition.water, let wet {
            WaterPainter(composition, water: water).paint(on: canvas, wet: wet, crew: crew) { mirror, top in
                let shifted = reflection.moved(by: Point(0, -Float(top)))
                MarkRenderer(shifted, noise: noise).render(on: mirror, crew: crew)
            }
        }
        if let surf = Surf(composition, ground: easel.ground) { surf.paint(on: canvas, crew: crew) }
        if let puddles = Puddles(composition, ground: easel.ground) {
            easel.draw("puddles") { puddles.draw(into: &$0) }
        }
        easel.draw("sward") { Sward(composition, ground: easel.ground).draw(into: &$0) }
        if let snow = SnowGround(composition, ground: easel.ground) {
            easel.draw("snow ground") { snow.draw(into: &$0) }
        }
        scenic(.ground, easel)
        if let rain = RainSplashes(composition, ground: easel.ground) {
            easel.draw("splashes") { rain.draw(into: &$0) }
        }
        if let floor = WoodForeground(composition, ground: easel.ground) {
            easel.draw("wood floor") { floor.drawFloor(into: &$0) }
        }
    }

    private func scenic(_ layer: SceneLayer, _ easel: Easel) {
        for subject in composition.scene.subjects {
            guard let element = ElementCatalogue.scenic(for: subject.thing), element.layer(in: composition) == layer
            else { continue }
            element.paint(subject, on: easel)
        }
    }

    /// Everything that stands somewhere, farthest first, and the same upside down.
    private struct Things {
        /// Before which mist may lie.
        var far = Drawing()
        var middle = Drawing()
        /// What the picture is about, and what stands among it.
        var focal = Drawing()
        var near = Drawing()
        var reflection = Drawing()
    }

    private func things() -> Things {
        let limit = mistReach
        let focus = Stager.focus(of: composition.scene)?.0.thing
        let focal = composition.placements.indices.filter { composition.placements[$0].thing == focus }
        var things = Things()
        for (index, placement) in composition.placements.enumerated() {
            guard let element = element(for: placement) else { continue }
            let layer: WritableKeyPath<Things, Drawing> =
                if let first = focal.first, let last = focal.last, index >= first {
                    index <= last ? \.focal : \.near
                } else {
                    placement.distance > limit ? \.far : \.middle
                }
            var pen = Pen(
                composition, placement: placement, drawing: things[keyPath: layer], reflection: things.reflection)
            // Handed over rather than shared, or every mark would copy all earlier ones.
            things[keyPath: layer] = Drawing()
            things.reflection = Drawing()
            element.draw(with: &pen)
            (things[keyPath: layer], things.reflection) = pen.finish()
        }
        return things
    }

    /// Within a wood, its trees are stems.
    private func element(for placement: Placement) -> (any SceneElement)? {
        if let wood = composition.wood, placement.thing == wood.kind { return Timber(wood: wood) }
        return ElementCatalogue.element(for: placement.thing)
    }

    /// The distance in metres beyond which mist lies before things: it never hides what the picture is about.
    private var mistReach: Float {
        let focus = Stager.focus(of: composition.scene)?.0.thing
        let distances = composition.placements.filter { $0.thing == focus }.map(\.distance)
        return max(distances.max() ?? 0, composition.frame.eye * 12) * 1.1
    }
}
