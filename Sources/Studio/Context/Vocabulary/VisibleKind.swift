/// What sort of thing a visible word names; a picture is composed by it.
enum VisibleKind: Hashable, Sendable {
    case sky
    case time
    case weather
    case light
    case water
    case ground
    case plant
    case building
    /// Inside a building: a picture of nothing else has no weather.
    case indoors
    case object
    case creature
    case person
    case body
    /// Seen in the mind's eye only: a dream, the void.
    case imagined
    case colour
    /// A word such as `foggy` or `bright` that says how a scene looks.
    case quality
}
