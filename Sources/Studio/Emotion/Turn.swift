/// What a word does to the feelings around it, when it has none of its own.
enum Turn: String, CaseIterable, Sendable {
    /// The feelings after it are denied: `not sad`.
    case negate
    /// The feelings after it are over: `no longer afraid`.
    case end
    /// The feelings before it are over: `the fear lifted`.
    case endBefore
    /// A denial before it means that the feeling is over: `not … any more`.
    case anyMore
    /// The good feelings after it are missed: `I wish I were happy`.
    case long
    /// The feelings after it are affirmed although the words deny them: `not only`.
    case affirm
    case intensify
    case soften
    /// What comes after it in the sentence counts more than what came before: `but`.
    case contrast
    /// Its own clause counts less than the rest of the sentence: `although`.
    case concede
    /// The words say nothing, although one of them alone would: `kind of`.
    case ignore
}
