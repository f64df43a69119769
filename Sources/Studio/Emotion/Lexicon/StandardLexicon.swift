import NuraModel

/// Nura's own lexicon: everyday English of diaries, with a few words of other languages.
///
/// Each part is a table in the notation of `LexiconSource`, grouped by theme, so that a reader can find and correct an
/// entry without knowing the code. An ordinary word weighs 2, a word that leaves no doubt 3, a hint 1, and an image that
/// only tips the scales (a season, a time of day) 0.5 or less.
enum StandardLexicon {
    static var sources: [LexiconSource] {
        [
            LexiconSource(grammar: grammar),
            LexiconSource(.calm, calmFeelings),
            LexiconSource(.calm, calmImages),
            LexiconSource(.calm, everydayCalm),
            LexiconSource(.calm, calmSubjects),
            LexiconSource(.calm, calmWords),
            LexiconSource(.calm, calmMoments),
            LexiconSource(.calm, calmHappenings),
            LexiconSource(.calm, calmThemes),
            LexiconSource(.calm, calmSigns),
            LexiconSource(.calm, calmHints),
            LexiconSource(.energetic, energeticJoy),
            LexiconSource(.energetic, energeticDrive),
            LexiconSource(.energetic, energeticAnger),
            LexiconSource(.energetic, everydayEnergetic),
            LexiconSource(.energetic, energeticSubjects),
            LexiconSource(.energetic, energeticWords),
            LexiconSource(.energetic, energeticMoments),
            LexiconSource(.energetic, energeticHappenings),
            LexiconSource(.energetic, energeticThemes),
            LexiconSource(.energetic, energeticSigns),
            LexiconSource(.energetic, energeticHints),
            LexiconSource(.mysterious, mysteriousFear),
            LexiconSource(.mysterious, mysteriousWonder),
            LexiconSource(.mysterious, everydayMysterious),
            LexiconSource(.mysterious, mysteriousSubjects),
            LexiconSource(.mysterious, mysteriousWords),
            LexiconSource(.mysterious, mysteriousMoments),
            LexiconSource(.mysterious, mysteriousHappenings),
            LexiconSource(.mysterious, mysteriousThemes),
            LexiconSource(.mysterious, mysteriousSigns),
            LexiconSource(.mysterious, mysteriousHints),
            LexiconSource(.hopeful, hopefulFeelings),
            LexiconSource(.hopeful, hopefulEvents),
            LexiconSource(.hopeful, everydayHopeful),
            LexiconSource(.hopeful, hopefulSubjects),
            LexiconSource(.hopeful, hopefulWords),
            LexiconSource(.hopeful, hopefulMoments),
            LexiconSource(.hopeful, hopefulHappenings),
            LexiconSource(.hopeful, hopefulThemes),
            LexiconSource(.hopeful, hopefulSigns),
            LexiconSource(.hopeful, hopefulHints),
            LexiconSource(.melancholic, melancholicFeelings),
            LexiconSource(.melancholic, melancholicEvents),
            LexiconSource(.melancholic, melancholicImages),
            LexiconSource(.melancholic, everydayMelancholic),
            LexiconSource(.melancholic, melancholicSubjects),
            LexiconSource(.melancholic, melancholicWords),
            LexiconSource(.melancholic, melancholicMoments),
            LexiconSource(.melancholic, melancholicHappenings),
            LexiconSource(.melancholic, melancholicThemes),
            LexiconSource(.melancholic, melancholicSigns),
            LexiconSource(.melancholic, melancholicHints),
        ]
    }
}
