/// Adjectives that say how a thing looks, sounds or feels; those that stand before a noun without an article.
enum DescribingWords {
    static func describe(_ word: String) -> Bool {
        if words.contains(word) { return true }
        if VisibleVocabulary.kind(of: word) == .colour || VisibleVocabulary.kind(of: word) == .quality { return true }
        guard word.count > 5, !GrammarWords.connecting.contains(word) else { return word.contains("-") }
        return ["less", "lit", "like"].contains { word.hasSuffix($0) } || word.contains("-")
    }

    private static let words = VisibleVocabulary.listed(
        """
        small little tiny big large huge giant great tall high low deep shallow wide narrow long short broad vast endless
        old ancient new young fresh early late first last lost found hidden secret open closed empty full broken cracked
        shattered torn worn rusty dusty mossy muddy wet dry damp cold cool warm hot frozen icy snowy rainy foggy misty
        stormy sunny cloudy windy starry moonlit sunlit candlelit starlit quiet silent still calm gentle soft hard rough
        smooth loud wild tame slow fast heavy light dark bright pale faded fading dim glowing shining sparkling shimmering
        glittering burning blazing flickering gleaming radiant clear blurry thin thick dense tangled winding twisted
        crooked straight round square curved sharp blunt steep flat rolling distant far near lonely lone solitary alone
        abandoned forgotten deserted haunted sleeping dreaming dancing floating drifting flying falling rising setting
        running flowing rushing crashing roaring whispering singing laughing crying weeping waiting wandering swaying
        peaceful serene tranquil restless angry furious raging happy sad joyful cheerful gloomy somber sombre melancholy
        mysterious strange eerie magical enchanted dreamy beautiful lovely pretty ugly perfect simple plain wooden stone
        brick golden silver iron paper crystal velvet silk northern southern eastern western tropical arctic polar
        summer winter autumn spring evening morning midnight midday nocturnal urban rural coastal inner outer upper lower
        bare leafy green blooming blossoming flowering ripe rotten sweet bitter salty fragrant colourful colorful vivid
        vibrant muted monochrome dull shiny matte velvety fluffy fuzzy fragile delicate strong weak brave gentle kind
        cozy cosy crowded busy bustling sleepy noisy invisible visible transparent translucent reflected mirrored upturned
        overgrown unfinished unopened untouched tender hollow weathered sunken drowned half whole single double lit unlit
        painted folded locked unlocked ruined crumbling towering looming swirling spinning whirling churning shadowy
        autumnal wintry wintery vernal familiar favourite favorite final foreign native holy sacred royal noble humble poor
        rich wise foolish blind deaf mute naked barefoot dead living dying blue-eyed thousand-year-old childhood feathered
        woolen knitted handmade worn-out polished tarnished marble glass starless moonless cloudless windless leafless
        distant-sounding fiery smoky hazy dewy frosty pearly milky opaque snow-covered sun-drenched rain-soaked
        """)
}
