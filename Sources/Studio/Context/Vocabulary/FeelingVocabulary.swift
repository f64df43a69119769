/// The words for what a person feels, in English.
enum FeelingVocabulary {
    /// Whether a word, in any of its forms, names a feeling.
    static func names(_ word: String) -> Bool {
        if lookalikes.contains(word) { return false }
        return BaseForms.bases(of: word).contains { words.contains($0) }
    }

    /// Whether a feeling word also describes things: `calm` in `calm waters` is about the waters.
    static func describesThings(_ word: String) -> Bool {
        describing.contains(word)
    }

    private static let describing = VisibleVocabulary.listed(
        """
        calm calmer calmest still quiet gentle wild warm cold heavy peaceful serene tranquil stormy restless furious angry
        sleepy raging cozy cosy lonely sad happy mysterious strange eerie haunted cheerful lively somber sombre gloomy
        dreamy tender fragile broken empty soft tired weary magical vibrant hopeful
        """)

    /// Words that only look like a form of a feeling word.
    private static let lookalikes = VisibleVocabulary.listed(
        "lovely trusty missing kindly hardly easel lower moved")

    private static let words = VisibleVocabulary.listed(
        """
        calm calmness peace peaceful serene serenity tranquil tranquility tranquillity relax relaxed relaxing rested
        restful content contented contentment stillness quiet gentle soothe soothing ease mellow balanced centered
        centred grounded safe safety secure comfort comforted comforting comfortable cozy cosy harmony harmonious mindful
        patient untroubled unhurried placid composed settled

        happy happiness joy joyful joyous glad cheerful cheer delight delighted delightful bliss blissful ecstatic ecstasy
        elated elation euphoric euphoria excite excited exciting excitement thrill thrilled thrilling energetic energy
        energised energized alive lively vibrant enthusiastic enthusiasm passion passionate playful exuberant exhilarated
        exhilarating giddy bubbly buoyant jubilant triumphant triumph victorious proud pride confident confidence
        fierce powerful strong unstoppable electric electrified eager zest zestful adventurous amazed amazing awe wonder
        wonderful festive celebrate celebrating celebration laugh laughter fun amuse amused radiance merry
        adrenaline motivated determined bold brave courage courageous fearless invigorated refreshed

        love loved loving beloved adore adored affection affectionate tender tenderness warmth warm fond fondness cherish
        cherished crush infatuated romance romantic longing yearn yearning ache aching intimate devoted
        devotion compassion compassionate empathy kindness caring grateful gratitude thankful thankfulness
        bless blessed blessing appreciate appreciation

        hope hopeful optimistic optimism faith trust belief inspire inspired inspiring inspiration encouraged
        encouraging uplifted uplifting renewal renewed reborn rebirth heal healing recover recovering recovery relief
        relieved forgive forgiving forgiven forgiveness promise promising anticipation anticipate expectant
        aspire aspiration dreamy free freedom liberated lighthearted light-hearted

        mystery mysterious mystical mystic curious curiosity strange strangeness eerie uncanny enigma enigmatic haunted
        haunting haunt spellbound enchanted enchanting enchantment magic magical surreal otherworldly wonder wondering
        puzzled puzzling puzzle confuse confused confusing confusion bewildered bewildering uncertain uncertainty unsure
        doubt doubtful lost disoriented suspense secretive unknown unreal dazed hypnotised hypnotized intrigued intriguing

        sad sadness sorrow sorrowful melancholy melancholic melancholia grief grieve grieving mourn mourning mournful blue
        gloom gloomy lonely loneliness lonesome alone solitude isolated isolation abandoned rejected rejection unloved
        heartbreak heartbroken heartache broken brokenhearted cry cried crying weep weeping wept sob sobbing tearful
        despair despairing desperate desperation hopeless hopelessness helpless helplessness depress depressed depressing
        depression miserable misery unhappy unhappiness dejected downcast numb numbness empty emptiness hollow
        regret regretful remorse guilt guilty shame ashamed embarrassed embarrassment humiliated nostalgia nostalgic
        wistful homesick homesickness bittersweet missing lament loss bereaved disappoint disappointed disappointing
        disappointment discouraged defeated weary weariness tired tiredness exhausted exhausting exhaustion drained
        burnout worn fatigued sleepy hurt hurting pain painful suffer suffering wounded worthless unworthy sombre somber
        forlorn desolate bleak heavy heaviness

        anger angry rage raging furious fury mad irritated irritation irritable annoyed annoying annoyance frustrated
        frustrating frustration resent resentful resentment bitter bitterness hate hatred hostile outraged outrage
        jealous jealousy envy envious disgust disgusted disgusting contempt betrayed betrayal vengeful

        fear fearful afraid scared scary scare frightened frightening fright terrified terrifying terror horror horrified
        horrifying anxious anxiety worry worried worrying nervous nervousness panic panicked panicking dread dreading
        uneasy unease tense tension stressed stressful stress overwhelm overwhelmed overwhelming restless restlessness
        insecure insecurity vulnerable vulnerability threatened trapped suffocate suffocating shaken trembling paranoid
        apprehensive agitated

        bore bored boring boredom indifferent apathy apathetic surprised surprising surprise shock shocked shocking
        astonished astonishing overjoyed touched emotional emotion mood upset troubled turmoil chaos
        chaotic conflicted torn stuck ambivalent impatient impatience wild rebellious stubborn humble humbled sentimental
        vulnerable insane drunk awful terrible horrible fantastic         beautiful ugly weird
        """)
}
