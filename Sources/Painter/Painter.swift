package import NuraModel

/// Paints a picture from words: the built-in image generator, with no network, no files, no model weights and no clock.
package enum Painter {
    /// Recorded as the model of a picture; changes whenever the same words and seed would give other pixels.
    package static let version = "nura-painter-4"

    /// Paints on all cores and returns when the picture is done.
    ///
    /// The same prompt, emotion, parameters and version give the same bytes, whatever the number of threads.
    ///
    /// - Parameters:
    ///   - prompt: what to see, in English words; what it does not name is filled in from the emotion and the seed.
    ///   - parameters: `steps` scales detail and `guidance` how strongly colour and contrast follow the emotion;
    ///     `style` is one of `Style`'s names, `nil` and unknown names are `painterly`.
    package static func paint(prompt: String, emotion: Emotion, parameters: GenerationParameters) -> Bitmap {
        paint(prompt: prompt, emotion: emotion, parameters: parameters, workers: Crew.allCores)
    }

    package static func paint(
        prompt: String, emotion: Emotion, parameters: GenerationParameters, workers: Int
    ) -> Bitmap {
        let crew = Crew(workers: workers)
        let scene = SceneParser().parse(prompt, except: parameters.negativePrompt).furnished
        let composition = Composer(scene: scene, emotion: emotion, parameters: parameters).compose()
        let canvas = Canvas(width: parameters.size.width, height: parameters.size.height)
        ScenePainter(composition).paint(on: canvas, crew: crew)
        let style = Style(named: parameters.style)
        let surface = style.work(canvas, composition: composition, crew: crew)
        return Finish(seed: parameters.seed, grain: style.grain, contrast: composition.palette.contrast).develop(
            surface, crew: crew)
    }
}
