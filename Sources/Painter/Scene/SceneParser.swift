/// Reads a prompt into a scene.
struct SceneParser: Sendable {
    func parse(_ prompt: String, except negative: String? = nil) -> Scene {
        var scene = Scene()
        let words = prompt.lowercased().split { !$0.isLetter }.map(String.init)
        for word in words {
            if let thing = Thing(rawValue: word), !scene.contains(thing) { scene.subjects.append(Subject(thing)) }
            if word == "dusk" || word == "sunset" { scene.hour = .dusk }
            if word == "night" { scene.hour = .night }
            if word == "day" { scene.hour = .day }
            if word == "dawn" { scene.hour = .dawn }
            if word == "golden" { scene.hour = .golden }
        }
        return scene
    }
}
