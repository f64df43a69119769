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
        let sky = SkyPainter(composition)
        let bottom = Int(composition.frame.horizon) + 4
        sky.paint(on: canvas, bottom: bottom, crew: crew)
        easel.draw("heavens") { Heavens(composition).draw(into: &$0) }
        scenic(.heavens, easel)
        sky.paintClouds(on: canvas, bottom: bottom, crew: crew)
        scenic(.sky, easel)
        guard !composition.isSpace else {
            MarkRenderer(things().upright, noise: Noise(seed: composition.seed)).render(on: canvas, crew: crew)
            scenic(.foreground, easel)
            return
        }
        let wet = LandPainter(composition, ground: easel.ground).paint(on: canvas, crew: crew)
        for form in composition.landforms {
            LandformPainter(composition, form, crew: crew).paint(on: canvas, wet: wet, crew: crew)
        }
        scenic(.backdrop, easel)
        let things = things()
        var dice = composition.dice("marks")
        let noise = Noise(&dice)
        if let water = composition.water, let wet {
            WaterPainter(composition, water: water).paint(on: canvas, wet: wet, crew: crew) { mirror, top in
                let shifted = things.reflection.moved(by: Point(0, -Float(top)))
                MarkRenderer(shifted, noise: noise).render(on: mirror, crew: crew)
            }
        }
        if let surf = Surf(composition, ground: easel.ground) { surf.paint(on: canvas, crew: crew) }
        easel.draw("sward") { Sward(composition, ground: easel.ground).draw(into: &$0) }
        scenic(.ground, easel)
        MarkRenderer(things.upright, noise: noise).render(on: canvas, crew: crew)
        if let touches = MoodTouches(composition, ground: easel.ground) {
            easel.draw("mood touches") { touches.draw(into: &$0) }
        }
        scenic(.foreground, easel)
        LightRays(composition)?.paint(on: canvas, crew: crew)
        scenic(.air, easel)
        scenic(.indoors, easel)
    }

    private func scenic(_ layer: SceneLayer, _ easel: Easel) {
        for subject in composition.scene.subjects {
            guard let element = ElementCatalogue.scenic(for: subject.thing), element.layer == layer else { continue }
            element.paint(subject, on: easel)
        }
    }

    /// Everything that stands somewhere, upright and upside down.
    private func things() -> (upright: Drawing, reflection: Drawing) {
        var upright = Drawing()
        var reflection = Drawing()
        for placement in composition.placements {
            guard let element = ElementCatalogue.element(for: placement.thing) else { continue }
            var pen = Pen(composition, placement: placement, drawing: upright, reflection: reflection)
            // Handed over rather than shared, or every mark would copy all earlier ones.
            upright = Drawing()
            reflection = Drawing()
            element.draw(with: &pen)
            (upright, reflection) = pen.finish()
        }
        return (upright, reflection)
    }
}
