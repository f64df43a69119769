extension StandardLexicon {
    /// Fear, unease, worry, confusion: what cannot be seen through.
    static let mysteriousFear: String = """
        # fear
        3 afraid, fear, fearful, scare, scared, scary, frighten, frightened, frightening, fright, terror, terrified,
        terrify, terrifying, dread, dreaded, dreading, horror, horrified, horrifying, petrified, spooked, spooky, spook,
        creepy, creeped out, creeps, gives me the creeps, eerie, eerily, uncanny, sinister, ominous, haunting, haunt,
        haunted, ghost, ghostly, phantom, specter, apparition, poltergeist, nightmare, nightmarish, bad dream, panic,
        panicked, panicky, panic attack, paralyzed by, frozen with, freeze with fear, blood ran cold, blood run cold,
        shiver down my spine, chill down my spine, chills down my spine, shivers down, hair stood up,
        hairs on {my|the back of my} {neck|arms}, goosebumps, cold sweat, heart in my {mouth|throat}, heart hammering,
        heart pounding in the dark, heart pounding, heart racing, racing heart, knot in my {stomach|chest|gut|throat},
        pit in my stomach, stomach in knots, stomach dropped, stomach churned, stomach churning, lump of dread,
        sense of dread, foreboding, premonition, bad feeling about, strange feeling that, a feeling that something,
        something {is|was|feels|felt} {wrong|off|not right|strange|watching}, not quite right
        2.5 anxious, anxiety, anxiously, worry, worried, worrying, worrisome, nervous, nervously, nerves, jittery,
        jitters, uneasy, unease, uneasiness, unsettled, unsettling, unnerved, unnerving, disquiet, apprehensive,
        apprehension, trepidation, tremble, trembled, trembling, quiver, quake, shaky, shaking hands, hands shook,
        hands were shaking, hands shaking, my hands shake, knees shook, legs shook, legs like jelly, voice shook,
        shaking with fear, shiver, shudder, paranoid, paranoia, suspicious, suspicion, wary, threat, threatened,
        threatening, menace, menacing, danger, peril, trapped, cornered, claustrophobic, can not breathe,
        could not breathe, hard to breathe, chest {tight|tightened|tightens|is tight|felt tight|was tight|tightening},
        tight chest, tightness in my chest, throat closed, throat tightened, suffocate, suffocating, overthink,
        overthinking, spiral, spiraling, spiralling, rumination, ruminate, what if,
        thoughts {racing|raced|race|circling|circle|going round|spinning|spin|keep circling|will not stop},
        racing thoughts, mind {racing|raced|races|spinning|will not stop|would not stop}, going round and round,
        round in circles, worst case scenario, imagining the worst, expect the worst, fear the worst,
        intrusive thoughts, doom, impending doom, doomed, catastrophe, insecure, vulnerable, exposed, self conscious,
        overwhelmed by fear, stage fright, phobia, afraid of the dark, hide under, hiding from, someone following,
        followed me home, being followed, being watched, someone was watching, eyes on me, eyes watching,
        heard footsteps, footsteps, footstep, creak, creaked, creaking, scratching at, scratching noise, strange noise,
        strange sound, noises in the {night|attic|wall|dark|basement|cellar|house}, knock at the door, phone rang at,
        unknown number, stalk, stalker, stranger at the, bump in the night, in the dead of night, middle of the night,
        scan results, test results,
        waiting for {results|the results|the doctor|the biopsy|news|the phone|test results|an answer},
        wait for the {results|call|verdict|diagnosis|biopsy}, biopsy, mri, scan tomorrow, surgery tomorrow,
        operation tomorrow, lump, symptoms, hypochondria, googled my symptoms, turbulence
        # sleepless
        2.5 insomnia, sleepless, sleeplessness, can not sleep, could not sleep, can not fall asleep,
        could not fall asleep, unable to sleep, did not sleep, not slept, no sleep, awake again, wide awake, lie awake,
        lay awake, lying awake, awake at {2|3|4|2am|3am|4am|night|two|three|four}, still awake, awake all night,
        awake until, up all night worrying, stare at the ceiling, staring at the ceiling, stared at the ceiling,
        toss and turn, tossed and turned, tossing and turning, woke up at {3|4|3am|4am|three|four|2am|two},
        woke at {3|4|3am|4am|three|four|2am|two|dawn in}, woke in the night, 2am, 3am, 4am, three in the morning,
        two in the morning, four in the morning, 3 in the morning, 4 in the morning, sleep will not come,
        sleep would not come, sleepwalk, sleepwalking, sleep paralysis, clock ticking, ticking clock, small hours,
        witching hour, counting sheep, counted sheep
        # confusion
        2.5 confused, confusing, confusion, confuse, bewildered, bewildering, bewilderment, baffled, baffling,
        perplexed, perplexing, puzzled, puzzling, mystified, disoriented, dazed, in a daze,
        lost in the {woods|forest|city|fog|dark|maze|streets|crowd|thought}, lost in thought, uncertain, uncertainty,
        unsure, not sure, unclear, ambiguous, ambivalent, doubts, doubtful, conflicted, torn between, mixed feelings,
        mixed signals, mixed up, muddled, blurry, blur, blurred, hazy, haze, fuzzy, foggy, brain fog, head full of fog,
        do not know {what|why|how|who|where|if|whether}, did not know {what|why|how|who|where|if|whether},
        do not understand, did not understand, can not understand, could not understand, can not explain,
        could not explain, can not figure out, could not figure out, make no sense, makes no sense, made no sense,
        does not make sense, no idea why, no idea who, no idea where, who knows, hard to explain, hard to describe,
        inexplicable, inexplicably, unexplained, unexplainable, for no reason, for some reason, i wonder,
        wondered {why|if|what|who|whether|where|how}, wonder {why|if|what|who|whether|where|how},
        wondering {why|if|what|who|whether|where|how}, keep wondering, kept wondering, question everything,
        questioning everything, question mark, who am i, who i am, what am i doing, what it means, what does it mean,
        where am i going, identity crisis, at a crossroads, crossroads, fork in the road, no map, limbo, in limbo,
        between worlds, adrift, unmoored, untethered, out of body, outside myself, outside my own body, not real,
        unreal, surreal, dissociate, dissociating, dissociated, detached from my body, like a stranger,
        stranger in my own, not myself, do not recognize {myself|my own|the person}, did not recognize, weird, weirdly,
        strangely, strangeness, oddly, peculiar, bizarre, curious, curiously, curiosity, unusual, funny feeling,
        off somehow, deja vu, something shifted, something changed, something is missing, can not put my finger on,
        could not put my finger on, can not tell if, could not tell if, could not tell whether, can not decide,
        could not decide, second guess, second guessing, hesitate, hesitant, hesitation, suspense, unresolved,
        unanswered, unfinished conversation, mixed message, cryptic, enigma, enigmatic, ghosted, left on read,
        stopped replying, no reply
        1 wonder, perhaps, maybe, anonymous, suddenly, silent phone
        0.5 ?
        0.3 ...
        """

    /// Wonder, dreams, secrets, the night and the unknown.
    static let mysteriousWonder: String = """
        # mystery
        3 mystery, mysterious, mysteriously, mystic, mystical, mysticism, secret, secretly, secrets, secrecy, secretive,
        hidden, riddle, arcane, occult, esoteric, otherworldly, unearthly, ethereal, supernatural, paranormal, magical,
        magically, enchanted, enchanting, enchantment, spell!, spellbound, witch, witches, wizard, sorcery, prophecy,
        prophet, oracle, omen, tarot, tarot cards, fortune teller, horoscope, seance, ouija, crystal ball, rune,
        alchemy, ritual circle, spirit world, soul mate from another life, reincarnation, past life, synchronicity,
        unknown, the unknown, unseen, intangible, ineffable, unfathomable, incomprehensible, inscrutable, elusive,
        obscure, veiled, veil, shrouded, shroud, cloaked, masked, labyrinth, maze, portal, threshold, parallel universe,
        another world, other world, another dimension, alien, ufo
        # dreams
        2.5 dream about, dreamt about, dreamed about, dreamed of, dreamed that, had a dream, i had the strangest dream,
        strange dream, weird dream, vivid dream, recurring dream, same dream, dreamlike, dreamy, daydream, dreamscape,
        lucid dream, in my dream, in the dream, dream!, dreams!, nightmares, visions, hallucinate, hallucination,
        mirage, illusion, trance, hypnotic, hypnotized, subconscious, unconscious, deja, between sleep and waking,
        half awake, talking in my sleep, voice in my head, a voice called, whisper, whispered, whispering, whispers,
        murmured my name, someone called my name, called my name, heard my name, echo, echoed, echoes, echoing
        # wonder and awe
        2.5 awe, awestruck, in awe, awe inspiring, wondrous, wonder of, sense of wonder, marvel, marvelled, marveled,
        astonished, astonishing, astonishment, amazement, mind blowing, breathtaking, speechless, dumbstruck,
        transfixed, mesmerized, mesmerizing, fascinated, fascinating, fascination, intrigued, intriguing, intrigue,
        captivated, feel so small, felt so small, feel tiny, felt tiny, how small {i|we} {am|are|was|were},
        insignificant under, cosmic, cosmos, universe, infinite, infinity, eternity, eternal, boundless, vastness,
        galaxy, galaxies, milky way, northern lights, aurora, eclipse, shooting star, constellation, constellations,
        nebula, telescope, black hole, star filled, stars {wheeled|looked back}, deep space, outer space, planets,
        saturn, orbit, sublime, transcendent, transcend, holy silence, timeless, ancient, prehistoric, fossil, ruins!,
        relic, artifact, cathedral, crypt, catacombs, stone circle, standing stones, pyramids, sphinx, hieroglyphs,
        old map, treasure map, myth, mythical, folklore, fairy, fairy tale, unicorn, dragon, mermaid
        # secrets and doors
        2.5 never told anyone, never told a soul, have not told anyone, not told anyone, told no one, tell no one,
        no one knows, nobody knows, no one knew, if they knew, if anyone knew, hide something, hiding something,
        hiding a, behind closed doors, behind the door, locked door, locked drawer, locked room, locked box,
        secret door, trapdoor, hidden door, strange door, keyhole, old key, rusty key, key that fits, a key!, unmarked,
        unsigned letter, unopened letter, anonymous letter, strange letter, letter with no, note with no, coded,
        encrypted, cipher, clue, clues, whodunit, conspiracy, double life, eavesdrop, overheard, discover a,
        discovered a, found a {box|letter|note|key|photograph|photo|diary|map|room|door|passage}, in the attic,
        basement, cellar, attic, cave, cavern, abyss, chasm, depths, deep water, bottomless, what lies beneath,
        beneath the surface, below the surface, under the floorboards, underworld, between the lines, keep to myself,
        kept to myself, keeping it to myself, keep it from, kept it from, double meaning, disguise, disguised,
        stranger on the, disappear, disappeared, vanish, vanished, without a trace, appeared from nowhere,
        out of nowhere, nowhere to be found
        # night, fog, shadow; not none; ended none
        1.5 invisible
        2 fog, mist, misty, fog {rolled in|swallowed|crept|hung}, mist over, shadow, shadows, shadowy, silhouette,
        silhouettes, darkness, the dark, pitch black, pitch dark, blackness, dark figure, dark corridor, dark forest,
        dark woods, dark alley, alley, alleyway, moonless, starless, midnight, at midnight, past midnight, owl,
        owl hooted, owls, raven, ravens, crow, crows, bat!, bats, moth, moths, spider, cobweb, cobwebs, snake, wolves,
        howl, howling, howled, wolf howl, black cat, fox eyes, stag, will o the wisp, firefly, fireflies, lantern,
        lighthouse, graveyard, tomb, grave at night, derelict, deserted, empty street at night, empty platform,
        empty corridor, blackout, lights went out, lights flickered, flicker, flickering, flickered,
        glimmer in the dark, glow in the dark, glowing eyes, eyes in the dark, candle went out, reflection in the,
        face in the {window|mirror|crowd|dark}, full moon, blood moon, moonlit, moonrise, night sky, deep forest,
        forest at night, deep in the {forest|woods|sea|night}, tangled, vines, swamp, marsh, undergrowth, thicket,
        brambles, unfamiliar {street|city|town|face|room|road}, unfamiliar, lost my way, wrong turn, took a wrong turn,
        dead phone, no signal, strange city, strange town, venice, masked ball, incense smoke, violet, indigo,
        silver light, ink, inky, velvet, obsidian, opal
        1 forest, woods, deep, staircase, message, hollow tree, unread, ocean floor, underwater, submerged,
        wind whispered, wind howled, quietly ticking, black, dim, dimly
        """
}
