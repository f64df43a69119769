/// Paints a composition on a canvas, from the sky to the foreground.
struct ScenePainter {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        let frame = composition.frame
        SkyPainter(composition).paint(on: canvas, bottom: Int(frame.horizon) + 4, crew: crew)
        var dice = composition.dice("marks")
        let noise = Noise(&dice)
        var heavens = Drawing()
        Heavens(composition).draw(into: &heavens)
        MarkRenderer(heavens, noise: noise).render(on: canvas, crew: crew)
        let ground = Ground(composition)
        let wet = LandPainter(composition, ground: ground).paint(on: canvas, crew: crew)
        if let water = composition.water, let wet {
            WaterPainter(composition, water: water).paint(on: canvas, wet: wet, crew: crew) { _, _ in }
        }
    }
}
