/// The base forms that an English word may be an inflection of.
///
/// Purely by spelling: what comes out need not be a word, and counts only if the lexicon holds it. Covers plurals,
/// verb forms, comparatives, adverbs in `-ly` and nouns in `-ness`; nothing is taken off inside a word, so `saddle`
/// is no form of `sad`.
enum WordForms {
    /// The candidates for `word`, the likeliest first, without `word` itself.
    static func bases(of word: String) -> [String] {
        if let irregular = IrregularForms.bases[word] { return irregular }
        guard word.utf8.count > 3, !uninflected.contains(word) else { return [] }
        return verbAndPluralBases(of: word) + degreeBases(of: word)
    }

    /// Words that look like an inflection of another word and are not.
    private static let uninflected: Set<String> = {
        let table: String = """
            hardly likely only early lately nearly barely shortly mostly number business witness wedding during morning
            evening shower tower flower matter latter corner fever never ever over under cover offer other order
            border wonder winter summer winner dinner master latest rest test forest honest guest west east best
            chest nest news always bus gas less unless this thus series species lens need speed seed weed breed hundred
            sacred naked wicked red bed shed thing nothing something anything everything king ring spring string wing
            being ceiling feeling building meaning fly reply family lily ally apply supply belly jelly bully rally
            holy ugly lovely lonely friendly lively costly deadly silly chilly hilly stately comely bubbly wobbly
            prickly curly july italy ally tally rely assembly butterfly monopoly melancholy wilderness harness
            illness fitness likeness highness forgiveness consciousness
            interest harvest arrest protest request contest conquest tempest quest crest christ
            paper super upper proper temper whisper bitter butter better letter litter glitter mutter utter
            clever river silver shiver deliver discover recover forever however whatever wherever
            finger anger danger hunger stranger linger ginger singer
            tender render slender wander thunder ponder surrender
            father mother brother sister another together whether weather feather leather gather rather either neither
            later water quarter daughter laughter after center enter counter encounter scatter shatter chatter flatter
            december october november september
            power lower closer careers waiter loudspeaker header officer soccer cancer
            meter diameter layer player prayer lawyer buyer
            poster foster boaster roaster toaster easter sister cluster monster minister disaster
            """
        return Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
    }()

    private static func verbAndPluralBases(of word: String) -> [String] {
        if word.hasSuffix("ies") || word.hasSuffix("ied") {
            return [word.dropLast(3) + "y", word.dropLast(1) + "", word.dropLast(2) + ""]
        }
        if word.hasSuffix("ing") {
            let stem = String(word.dropLast(3))
            let ie = stem.hasSuffix("y") ? [String(stem.dropLast()) + "ie"] : []
            return stemVariants(stem) + ie
        }
        if word.hasSuffix("ed") { return stemVariants(String(word.dropLast(2))) }
        if word.hasSuffix("es") { return [String(word.dropLast(1)), String(word.dropLast(2))] }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") {
            return [String(word.dropLast(1))]
        }
        return []
    }

    private static func degreeBases(of word: String) -> [String] {
        if word.hasSuffix("iness") || word.hasSuffix("iest") {
            return [word.dropLast(word.hasSuffix("ness") ? 5 : 4) + "y"]
        }
        if word.hasSuffix("ness") { return [String(word.dropLast(4))] }
        if word.hasSuffix("ier") || word.hasSuffix("ily") { return [word.dropLast(3) + "y"] }
        if word.hasSuffix("est") { return stemVariants(String(word.dropLast(3))) }
        if word.hasSuffix("er") { return stemVariants(String(word.dropLast(2))) }
        if word.hasSuffix("ically") { return [String(word.dropLast(4)), String(word.dropLast(2))] }
        if word.hasSuffix("bly") || word.hasSuffix("tly") || word.hasSuffix("ply") {
            return [word.dropLast(1) + "e", String(word.dropLast(2))]
        }
        if word.hasSuffix("ly") { return [String(word.dropLast(2)), word.dropLast(1) + ""] }
        return []
    }

    /// The stem as it is, with its silent `e`, and with a doubled consonant single (`sobb` from `sobbed`).
    private static func stemVariants(_ stem: String) -> [String] {
        let bytes = Array(stem.utf8.suffix(2))
        guard bytes.count == 2 else { return [] }
        guard bytes[0] == bytes[1] else { return [stem, stem + "e"] }
        return [stem, String(stem.dropLast()), stem + "e"]
    }
}
