/// Plain words for feelings, one by one: adjectives, verbs and nouns that the tables of scenes do not hold.
extension StandardLexicon {
    static let calmWords: String = """
        # plain words
        2 dreamy, carefree, fulfilled, clear headed, lucid, agreeable, nonchalant, level headed,
        cool headed, refreshed, refreshing, recharged, recharge, unwound, pampered, pamper, nourished, nourishing,
        nurtured, nurture, contemplative, contemplate, contemplation, reflective, thoughtful, peaceable, idle, idly,
        idleness, unworried, reassured, cherished, temperate, unstressed, undemanding, unpretentious, wholesome,
        homemade, hearty, snugly, sleepyhead, siesta, hibernate, wind down, winding down, wound down, zone out happily
        switch off, switched off, ease into, eased into, settle into, settled into, sink back, sank back, linger,
        lingered, lingering, loll, lolling, dawdle, unfurl, mellow out, simmer down, cool down, calm down,
        cooled off, compose myself, collected myself, deep peace, peacetime, well being, wellbeing, at my own pace,
        own pace, slow pace, gentle pace, pace of life, sabbath, shabbat, tea ceremony, zendo, mantra, om, prayerful,
        stillwater, hermit, alone time, me time, self care, spa day, face mask, cuppa, brew, decaf, hot toddy,
        snowed in, power nap, catnap, sunday dinner, home cooking, comfort food, mac and cheese, roast chicken,
        rice pudding, apple pie, crumble and custard, biscuits, shortbread, scones, muffins, cinnamon rolls,
        dressing gown, flannel, fleece, cardigan, quilted, down comforter, soft pillow
        1.2 still here in the quiet, soft hearted, kindly quiet,
        agreeable, moderate, regularly, steady pace, undramatic, comfortable enough, lamp, dusk light,
        cushion, lullabies, pastel, beige cardigan, water lilies, paddle, ferry, harbor, lily pond, lavender, thyme,
        rosemary, mint tea, honey, oatmeal, cream
        """

    static let energeticWords: String = """
        # plain words
        2 spirited, animated, feisty, sassy, frisky, perky, peppy, pep, chirpy, bubbly, upbeat, zealous, zeal, fervent
        intense, intensity, intensely, manic, hyperactive, rowdy, boisterous, raucous, cocky, competitive, ruthless,
        rebellious, defiant, defiance, amused, amusing, amusement, entertained, entertaining, glamorous, glam, sexy,
        horny, dazzle, dazzling, splendid, terrific, marvelous, superb, stellar, magnificent, glorious, glory
        mighty, zippy, brisk, briskly, vigorous, vigorously, tireless, tirelessly, rapturous, rapture, festive,
        festivity, amazed, amaze, delirious, delirium of joy, jazzed, revved up, sunny mood, vigor, vim, oomph, gusto,
        verve, dynamite, firecracker, firework, fiery, fired, kickass, badass, ballsy, gutsy, guts, nerve of steel,
        swagger, strut, strutted, sass, flirt, flirting, flirty, flaunt, belt out, belted out, headbang, headbanging,
        crowdsurf, twerk, boogie, groove, groovy, funky, jam session, jamming, jive, rumba, hula, cheerleader,
        cheerlead, hurrah, huzzah, wahoo, yahoo, yee, yes yes yes, omg yes, boom!, bam, kapow, zing, zap, sizzling,
        scorching, scorch, sear, roaring, rumble, rumbling, thunderous, stampede, charge up, supercharged, charged up,
        turbocharged, full of beans, bright eyed, bushy tailed, up and at, rise and shine, seize, conquer, dominate,
        dominated, domination, crush the, won, winning, wins, beat my, outrun, outran, overtake, overtook, victor
        unleash, unleashed, let rip, rip roaring, cut loose, break a sweat, pulse, pulsing, pulsating, throb,
        throbbing bass, hammering out, pound the, pounding the pavement, sprinter, athlete, athletic, gymnast, acrobat
        stunt, daredevil, thrill seeker, hot streak, ride, riding, rode, gush, gushing, spill over, bubbling over,
        bubble over, overflow with joy, spring in my step, skipped down, skipping, hopping, hopped up,
        twist and shout, chop chop, pronto, asap, speedy, racing through, hammer away,
        typed furiously, cram, cramming, crammed, go go go, on the go, on my toes, action packed,
        active, activity, activities, activist, marched,
        chanting slogans, competition, compete, competed, contest, contestant, challenge, challenged,
        challenging, accept the challenge, rise to the challenge, tackle, tackled, take charge, took charge, in charge
        taking over, hustling, grind, grinding, hustler, grafting
        1.2 brightly colored, surprise, surprised by a party, shine, shining, shiny, flash, flashing, flashed
        flare, hot pink, fuchsia, wow, rad, dope, swell, great day, wonderful day, fantastic day, sport, sports,
        sporty, drill, training session, lap, laps, miles, kilometer, bib, sneakers,
        trainers, backpack, helmet, paddleboard, waves, gust, windy, whip, whipped,
        sprinted, hustle, double shot, energy drink

        # plain words of anger; not calm 0.7; ended calm 0.8
        2.5 grouchy, grouch, spiteful, spite, vicious, violent, bitchy, bothered, bother me, petty,
        obnoxious, savage, huffy, snappy, testy, hotheaded, hothead, irked, irk, miffed, peeved, pet peeve,
        vexed, vex, riled, rile, scornful, scorn, hateful, wronged, harassed, harass, harassment, nag, nagged, nagging
        scold, scolded, scolding, berate, berated, lecture me, lectured me, criticize, criticized, criticism,
        blamed, curse at, cursed at, swear at, swore at, swearing, cuss, spat at, shove, shoved, slap, slapped, hit me
        push me, pushed me, attacked, brawl, scuffle, wrestled, throttle him, strangle, wring <own> neck
        kill him, kill her, kill them, murderous, bloodthirsty, explosive, volatile, combative, belligerent,
        pugnacious, confrontational, confrontation, standoff, showdown, ultimatum, backtalk, insolent, insolence,
        impudent, impertinent, cheeky bastard, dishonest, dishonesty, deceit, deceive, deceived, traitor, treachery,
        treacherous, two timed, ungrateful, ingratitude, inconsiderate, thoughtless, careless, carelessness, negligent
        lazy colleague, slacker, freeloader, manipulative, manipulate, manipulated, gaslight, gaslighting, gaslit,
        controlling, bossy, overbearing, nosy, meddling, invasive, intrusive, invade my, invaded my, barge in,
        barged in, without asking, without my permission, without consulting, dent, dented
        borrowed my, touched my things, snooping, snooped, screamed into my pillow,
        scream into a pillow, punch a pillow, punched my pillow, speechless with rage, shaking with anger,
        shaking with rage, trembling with rage, trembling with anger, white hot, red hot, red mist, fire in my belly,
        hell to pay, give him hell, give them hell, gave them hell, blew my top, blow my top, blow a fuse, blew a fuse
        hit the roof, hit the ceiling, flew off the handle, fly off the handle, went ballistic, go ballistic,
        went berserk, lose my patience, lost my patience, lost patience, out of patience, patience is gone,
        at my wits end, wits end, beside myself, hopping mad, up in arms, bone to pick, chewed me out, tell him off,
        told off, gave him a piece of my mind, piece of my mind, have words, had words, cross words
        """

    static let mysteriousWords: String = """
        # plain words
        2 cautious, cautiously, skeptical, skepticism, distrustful, distrust, mistrust, intimidated, intimidating,
        disturbed, disturbing, rattled, troubled, troubling, alarmed, alarming, timid, shyly, reluctant,
        reluctantly, jumpy, skittish, tense, tensely, dizzy, vertigo, lightheaded, fainted, stunned, shocked,
        shocking, startled, startle, dumbfounded, flabbergasted, gobsmacked, impressed by the size, inquisitive
        psychic, telepathy, telepathic, clairvoyant, omens, premonitions, tormented by dreams, unprotected, pressured,
        overwhelmed by the night, disconnected, detached, spaced out, blank stare, glassy, glazed,
        delirious with fever, fever dream, feverish dreams, daze, stupor, spellbinding, riddles, puzzle over,
        puzzled over, ponder, pondered, pondering, muse, mused, musing, speculate, speculation,
        search for, searching for, quest, questing, unravel, decipher,
        deciphered, uncover, uncovered, revelation, epiphany, unmask, unveil, unearth, excavate,
        dig up, dug up, buried treasure, artifact, antique, antiquarian, manuscript, parchment, scroll!, inscription,
        engraving, carving, mosaic, tapestry, amulet, talisman, charm bracelet, locket, pendulum, candle flicker,
        incantation, chant in latin, hooded, cloak, dagger, poison, potion, elixir,
        herbs at midnight, cauldron, broomstick, gargoyle, vampire, werewolf, zombie, demon, devil, angelic voice,
        banshee, goblin, troll, elf, elves, fae, fairies, pixie, sprite, nymph, siren song, siren, sirens call, kraken
        leviathan, minotaur, oracle, fateful, destined, predestined, foretold, foreshadow, foreshadowing, karma,
        kismet, serendipity, serendipitous, uncertainly, ambiguity, paradox, contradiction, contradictory, dilemma,
        quandary, gray area, vague, vagueness, indistinct, faintly glowing, half remembered, half forgotten, half lit,
        half light, half seen, half hidden, dimly lit, gloaming, nightfall, dead of winter night, polar night,
        midnight sun, aurora borealis, abyssal, fathomless, deep blue hole, unexplained lights, unidentified, hoax,
        cult, sect, secret society, password, whispering gallery, hush fell, silence fell, sudden quiet,
        stopped ticking, chimed thirteen, clock struck, struck midnight, vertigo of, unsolved, cold case,
        missing person, missing girl, missing boy, went missing, gone missing, never found, was never found, body was,
        detective novel, thriller, horror film, horror movie, ghost story, ghost stories, scary film,
        scary movie, campfire stories, urban legend, myth of, legend of, haunted house, jump scare, cold hand,
        cold breath, cold spot, draft from nowhere, breath on my, prickle, prickled, prickling, hackles, gulp, gulped,
        flinch, flinched, cower, cowered, hid under, hid behind, crept, creeping, creep, lurk, lurking, lurked, loom,
        loomed, looming, prowl, prowling, stalked, sneak, sneaked, snuck, tiptoe, tiptoed, peer, peered, peering, peek
        peeked, spy, spied, spying, glimpse, glimpsed, caught a glimpse, apparitions, hear voices, heard voices,
        hearing voices, heard a voice, heard whispering, heard something, saw something, felt something,
        sensed something, sense something, sensed, holding its breath, held its breath, hold its breath, forest hold,
        forest was holding, looked different, feels different, felt different, shape shifting,
        changeling, doppelganger, double of me, twin i never knew, someone in my, nobody believes me,
        no one believes me, nobody would believe, no one would believe, they do not know, do not know yet,
        does not know yet, they do not suspect, if only they knew, never found out, must never, must not know,
        must not tell, can not tell him, can not tell her, can not tell them, swore me to secrecy, sworn to secrecy,
        our little secret, between us only, hush hush, confidential, incognito, alias, pseudonym,
        alter ego, secret admirer, secret life, secret place, secret passage
        1 unreal, funny, feeling that, curtain, hollow, hush, ghost town, abroad alone,
        canyon, valley of, ridge, carved, coral, depths, ink, velvet, moth, vine, ivy, gate, iron gate,
        rust, wooden stairs, letterbox,
        unknown street, tram, fortune, spirit, coincidences
        """

    static let hopefulWords: String = """
        # plain words
        2 faithful, resolute, assured, assurance, courageous, courageously, romantic, romance, valued, value me,
        respected, worthy, capable, purposeful, sympathetic, sympathy, caring, expectant, anticipation,
        anticipate, anticipating, willing, willingness, committed, commitment, devoted, devotion, admired, admire,
        spiritual, graceful, gracious, youthful, valuable, empowered, empower, empowering, empowerment,
        sunny, cheered up, cheer up, cheers me up, cheered me up, comforted, tender hearted, eager for tomorrow,
        motivated to, inspired, inspiring, reviving, radiance, luminous future, aspire, aspiring, persevering, persist
        persisted, persistence, endure, endured, endurance, steadfast, undaunted, undeterred, unbroken, unshaken,
        unafraid, brave enough, strong again, whole again, happy again, happy tears,
        tears of {relief|gratitude|happiness|hope}, cried happy, cried with relief, cry with relief, cried from relief
        wept with relief, callback, got a callback, good chance, fighting chance, good shot at, odds are, in our favor
        in my favor, tide is turning, tide has turned, tide turned, turning point, breakthrough in, milestone,
        landmark, step forward, steps forward, leap of faith, faith restored, faith in people, faith in humanity,
        restored my faith, good deed, pay it forward, paid it forward, random act, chose the old, choose me,
        chose me, picked me, wanted me, want me on, gave back, give back, giving back, good cause, fundraiser,
        raised money, doctor smiled, nurse smiled, results came back fine, came back fine, came back normal,
        came back negative, came back clean, nothing serious, not cancer, not serious, benign, no sign of, no trace of
        no evidence of disease, healthy baby, baby is healthy, everyone is safe, all safe, found alive, they found him
        they found her, found safe, was found safe, came back to us, came back to me, returned to us, prodigal,
        homecoming, welcome home, made amends, make amends, amends, second wind, new lease, lease of life, fresh eyes,
        fresh air and, clean break, clean start, blank canvas, clean page, empty notebook, new notebook, new shoes for
        new glasses, new haircut new me, new chapter, new adventure, new path, new direction, new way, new routine,
        new friend, new neighbor, new neighbors, new class, new course, new hobby, new love, new man, new woman,
        new relationship, new hope, new strength, new energy, new season, new semester, new term, new beginning,
        new era, new world, new baby brother, new baby sister, brother was born, sister was born, sibling, godparent,
        first cry, first bath, first haircut, first grandchild, grandchild, great grandchild, expecting our, conceive,
        conceived, ovulation, embryo, adoption agency, adoption day, gotcha day, forever family, room for one more,
        keep the faith, keep smiling, keep hoping, keep dreaming, keep believing, keep walking, keep fighting,
        keep swimming, keep at it, keep writing, keep applying, stay strong, staying strong, be strong,
        stay positive, staying positive, look on the bright side, bright side, glass half full, rosy, rose tinted,
        sanguine, buoyant, light hearted, lighthearted, light heart, weightless with relief, breathe a sigh of relief,
        sigh of relief, breathed again, thank the stars, lucky stars, knock on wood, touch wood, fingers crossed,
        cross my fingers, crossing my fingers, crossed my fingers, good luck, wish me luck, luck is turning,
        luck changed, luck turned, here is to, cheers to, bring it, best is yet to come, yet to come, more to come,
        the best part, worth the wait, patience paid off, paid off at last, hard work paid off, pays off, paid off,
        bear fruit, bore fruit, fruitful, ripen, ripening, take root, takes root, put down roots,
        nurture, tending, sunrise, brighten up, light up ahead, dawning, dawned, glowing horizon, blue skies,
        sun after, sun again, sunnier, warmer, warmer days, warmer weather, milder, summer is coming, summer is around
        summer is near, almost summer, almost spring, nearly spring, holidays are coming, nearly home, almost home,
        on my way home, on the way home to, homeward, journey ahead, setting out, set off for, embark,
        embarked, voyage begins, sail for, bound for, emigrate, immigrate, start school, started school,
        starting school, starts school, started university, started college, starting college, first apartment,
        first paycheck, learned to swim, learned to ride, learned to read, learning to read, learning to swim,
        learning to drive, learned the alphabet, can walk, could walk, walked to the, walked without, walked for the,
        stood up, stand up, standing up, got out of bed, out of bed, got dressed, left the house today, went outside,
        opened the curtains, opened the blinds, opened the letter and, answered the phone, picked up the phone,
        picked up the pen, picked up my brush, picked up my guitar, dusted off
        1.2 delicate, wonderful, delightful, sweetly, strong, safe, helpful, useful, usefully,
        kind of hope, good day for, sunshine, rosebud, ring on her finger, promising, aims,
        seek help, volunteer work, midwife, coach said, mentor,
        school starts, team of, gate opened, ladder, climb out, stairs up,
        bridge across, street lamp, shore ahead, land ahead, land in sight
        """

    static let melancholicWords: String = """
        # plain words
        2.5 bereft, weepy, remorseful, pathetic, idiotic, dissatisfied, dissatisfaction, discontent, discontented,
        unappreciated, unimportant, insignificant, insignificance, punished, damaged, tortured, deprived, needy,
        clingy, submissive, unsuccessful, dreadful, jaded, resigned, resignation, groggy, victimized, victim,
        sentimental, moody, pitiful, unfortunate, abandoned, tormented, overwhelmed, doomed to, sombre, lament,
        lamented, lamentation, dirge, elegiac, wail, wailed, wailing, howl with grief, keening, moan, moaned, groan,
        groaned, sniffle, sniffling, snivel, blubber, blubbing, wince, winced, stifle a sob, stifled sob, choke back,
        choked back, swallowed my tears, swallow the tears, hide my tears, hid my tears, wiped my tears, wipe my tears
        wiped my eyes, wet pillow, pillow is wet, tissues, mascara running, mascara ran, red eyed, swollen eyes,
        puffy eyes, lost cause, lost soul, lost years, lost love, lost time, lost boy, lost generation, dead end job,
        dead end, broken down, broken home, broken family, broken promises to myself, shattered dreams, broken dreams,
        dream died, dreams died, dream is over, dashed, dashed hopes, hopes dashed, hope is gone, hope faded,
        hope died, lost hope, losing hope, lose hope, gave up hope, give up hope, without hope, out of hope,
        faith gone, lost my faith, losing my faith, lost faith, god is silent, god does not, god feels far,
        unanswered prayers, prayers unanswered, why god, letdown, let downs, downfall, downhill, going downhill,
        went downhill, spiralling down, downward, bottom of the bottle, drown my sorrows, drowned my sorrows,
        drank alone, drink alone, drinking alone, wine alone, alone at, alone in, alone on, alone with, alone for,
        alone again, alone since, alone tonight, sleep beside nobody, cold sheets, half the bed, two plates,
        setting two, set two places, one plate, two cups, single toothbrush, wait for his call,
        wait for her call, waiting for his call, waiting for her call, waiting for a call that, wait by the phone,
        waiting by the phone, phone never rings, phone never rang, never rings, no one rings,
        no letter, no word from, no news from, silence from, radio silence, hospital room, hospital bed,
        let go of <own> hand, let go of <own> hand for the last time, held <own> hand as, held <own> hand until,
        held <own> hand while, last heartbeat, flatline, machines went quiet, turned off the machines, organ donor,
        morgue, undertaker, hearse, wreath, lilies on the, black armband, mourners, pallbearer, the wake,
        shiva, shroud over <own>, ashes scattered, scattered <own> ashes, scatter <own> ashes, spread <own> ashes,
        his ashes, her ashes, ghost of <own>, ghost of who, shadow of my former, shadow of who, former self, once was,
        what once was, once upon, bygone, yesteryear, glory days, better times, happier times, happier days,
        happier then, when we were young, when i was young, when i was happy, when we were happy, when he was alive,
        when she was alive, when they were alive, when dad was, when mom was, back when, back then, in those days,
        paved over, playground is gone, gone now, all gone, long since, has closed, have closed, closing sale,
        everything must go, end of the road, last chapter, last dance, last kiss, last drink,
        last stop, last petals, last rose, last swallow, last boat, last ones,
        copy of the last, every day is a copy, every day feels the same, same day over, groundhog day, treadmill,
        hamster wheel, cog, conveyor belt, daily grind, nine to five, cubicle, fluorescent, spreadsheet, spreadsheets,
        commute, commuting, night shift, double shift, long shift, overworked and, burnt, no weekend,
        no rest, no sleep again, sleep deprived, underslept, bags under my eyes, groggy all day
        foggy and tired, slog, plod, plodded, plodding, trudge, trudged, trudging, slouch, droop, drooping, drooped,
        sag, sagging, sagged, slumps, hunched, curled in a ball, fetal position, under the covers all day,
        can not be bothered, can not bring myself, could not bring myself, bring myself to, lack the energy,
        lacking energy, out of energy, energy is gone, nothing left in me, nothing in the tank, empty tank,
        flat battery, running low, low mood, low spirits, low point, low ebb, new low, all time low,
        feel so low, feeling so low, in a slump, in a funk, in the doldrums, sunday blues, monday blues, winter blues,
        baby blues, postpartum, seasonal depression, seasonal affective, bipolar low, burned bridges, burnt bridges,
        bridge burned, unforgiven, unforgiving, unforgivable of me, penance, atone, confess, confessed, confession,
        conscience, ashamedly, red with shame, burn with shame, burning with shame, burned with shame, cringe, cringed
        cringing, cringeworthy, awkward, awkwardness, clumsy, loathsome, repulsive, dirty inside, unclean, tainted,
        stained, spoiled, spoilt, wreck of, train wreck, disaster, catastrophic, calamity, misfortune, hardship,
        hardships, plight, adversity, famine, starving, starve, drought, desolate, desolation, barren, wasteland,
        bleakness, dark days, dark times, dark year, bad year, terrible year, worst year, worst day, worst week,
        worst month, worst news, awful day, awful news, awful week, terrible day, terrible news, terrible week,
        horrible day, horrible week, sad news, tragic news, shitty day, lousy day, crappy day, i broke <own>
        broke something in me, broke me, breaks me, breaking me, destroys me, tearing me apart, tears me apart,
        tore me apart, ripped my heart, heart ripped, heart torn, heart in pieces, heart shattered, heart hurts,
        heart is empty, heart is cold, heart cracked, heart cracks, heart bleeds, bleeding heart, bleed,
        bleeding
        1 needing, messy, vain, shabby, sorry state, ghost of, sentimental value, scraps, remnants,
        residue, wilt, thorn, thorns,
        numb fingers, chilly, chill wind, bitter wind, soggy, sunless, dim, dull sky, smog,
        fog inside, gray walls, dump, landfill, ruins of our
        """
}
