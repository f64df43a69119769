/// Words that make FLUX's pictures better; they go along with a prompt and are stored nowhere.
enum FluxWords {
    private static let always = "masterful composition, rich texture, evocative light, high detail"

    private static let styles = [
        "painterly": "painterly fine art, visible brushwork",
        "watercolor": "watercolor painting, soft washes, paper grain",
        "ink": "ink drawing, fluid washes, confident lines",
        "oil": "oil painting, impasto, layered glazes",
        "pastel": "soft pastel drawing, velvety strokes",
        "flat": "flat illustration, clean shapes, limited palette",
    ]

    static func extended(_ prompt: String, style: String?) -> String {
        let end = prompt.last.map { ".,;".contains($0) } ?? false
        let start = end ? String(prompt.dropLast()) : prompt
        return ([start] + [style.flatMap { styles[$0] }, always].compactMap { $0 }).joined(separator: ", ")
    }
}
