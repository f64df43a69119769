extension StandardLexicon {
    /// Sadness, loneliness, longing, weariness, guilt, emptiness.
    static let melancholicFeelings: String = """
        # sadness
        3 sad, sadden, saddened, saddening, sadness, unhappy, unhappiness, sorrow, sorrowful, sorry for myself,
        melancholy, melancholic, miserable, misery, depressed, depressing, depression, depressive, despair, despairing,
        desperate, desperation, despondent, dejected, downcast, downhearted, disheartened, disheartening, gloomy, gloom,
        glum, feeling blue, feel blue, felt blue, {so|really|very|kind of} blue! today, feeling down, feel down,
        felt down, feel so down, feeling low, feel low,
        felt low, rock bottom, helpless, helplessness, wretched, forlorn, bleak, dismal, dreary, heartbroken,
        heartbreaking, heartbreak, broken heart, heart broke, heart breaks, heart is breaking, break my heart,
        broke my heart, breaks my heart, heart ached, heart aches, heartache, aching heart, heavy heart, heart is heavy,
        heart was heavy, heart sank, heart sinks, heavy hearted, heartsick, grief, grieve, grieving, grieved, mourn,
        mourning, mourned, mournful, bereaved, bereavement, woe, anguish, agony, torment, tormented, suffer, suffering,
        suffered, cry, cried, crying, cries, tear!, tears, tearful, teary, in tears, burst into tears, tears rolled,
        tears streamed, weep, weeping, sob, sobbing, sobbed, bawl, bawling, whimper, cry myself to sleep,
        cried myself to sleep, cry in the {shower|car|bathroom|toilet|kitchen},
        cried in the {shower|car|bathroom|toilet|kitchen}, choked up, lump in my throat,
        eyes {filled|welled|stung|burned|swollen|puffy|red}, welled up, broke down, break down, breakdown, fall apart,
        falling apart, fell apart, fall to pieces, in pieces, shattered, crushed!, devastated, devastating,
        destroyed me, gutted, wounded, wound in, broken!, brokenness, hurt, hurts, hurting, hurtful, painful, pain,
        ache, aching, aches, ached, sting of, sore
        # hopelessness; not hopeful 0.8; ended hopeful 1
        3 hopeless, hopelessness
        # loneliness
        3 lonely, loneliness, lonesome, alone!, all alone, lonelier, isolated, isolation, abandoned by, abandoned me,
        forsaken, unloved, unwanted, unnoticed, unseen by, invisible to, left out, left behind, excluded, rejected,
        friendless, outsider, outcast, no friends, do not have anyone, did not have anyone, have no one, had no one,
        no one to talk to, no one to {call|tell|hold|share|hug|text|eat with|sit with},
        nobody to {call|tell|hold|share|hug|text}, no one called, no one calls, no one came, no one comes,
        no one texted, no one asked, no one asks, no one remembered, no one noticed, no one would notice,
        no one would miss me, no one cares, no one cared, no one understands, no one understood, no one is there,
        no one waiting, no one spoke to me, no one wished me, forgot my birthday, forgotten, ate alone, eat alone,
        eating alone, dinner for one, table for one, dine alone, ate dinner alone, sat alone, sitting alone, sit alone,
        slept alone, sleep alone, empty chair, empty bed, empty side of the bed,
        empty {house|home|room|flat|apartment|seat|nest|pillow|cot|crib|mailbox},
        empty {lead|leash|collar|basket|bottle|swing|playground|pew|stage|hallway|plate}, his side of the bed,
        her side of the bed, too quiet, too big without, house feels too, house is too quiet, so quiet without,
        silence is {loud|deafening|heavy|unbearable}, homesick, homesickness
        # longing
        2.5 miss, missed, missing!, miss you, miss her, miss him, miss them, miss home, miss my, i miss, longing,
        long for, longed for, yearn, yearning, pine for, ache for, wish i could, wish i had, wish you were here,
        wish she were here, wish he were here, wish i were, wish i was, wish things, if only, nostalgia, nostalgic,
        wistful, wistfully, bittersweet, reminisce, reminiscing, the old days, good old days, the way things were,
        the way it was, how it used to be, how things used to be, used to, used to be, used to have,
        once upon a time we, those days, those days are, long ago, long gone, gone forever, gone for good,
        never come back, never coming back, not coming back, will not come back, can never go back, can not go back,
        no going back, too late, it was too late, irreversible, regret, regretful, regretted, remorse, should not have,
        could have been, would have been, would have turned, might have been, what might have been, missed my chance,
        missed opportunity, missed the chance, time slipping away, time slips, slipping through my fingers,
        slip through, wasted, wasted years, youth is gone, growing old, getting old, getting older, old age, aging,
        last time we, last time i saw, the last time, last goodbye, last day of, last night together, last summer with,
        memory of, memories of, remember him, remember her, remind me of, reminds me of, reminded me of, old photo,
        old photos, old photograph, old photographs, photo of us, pictures of us, old letter, old letters, old messages,
        old voicemail, her voicemail, his voicemail, our song, still set the table, still keep <own>, still smells of,
        smells like him, smells like her, his coat, her coat, his shirt, her perfume, her scarf, his jumper,
        his sweater, her ring, childhood home, childhood
        # weariness
        2.5 tired, tiredness, tiring, exhausted, exhausting, exhaustion, weary, weariness, wearily, worn out, worn down,
        drained, draining, fatigue, fatigued, burnt out, burned out, burnout, run down, knackered, wiped out,
        running on empty, no energy, not have the energy, no strength, too tired, so tired, dead on my feet, dog tired,
        bone tired, bone weary, drag myself, dragged myself, dragging myself, can not get out of bed,
        could not get out of bed, did not get out of bed, stay in bed all day, stayed in bed all day, in bed all day,
        hard to get up, can not get up, could not get up, can barely, could barely, barely got through, barely made it,
        struggle, struggling, struggled, cope, coping, can not cope, could not cope, overwhelmed, too much for me,
        all too much, get too much, can not go on, could not go on, can not do this any more, can not take it,
        can not take this, give up, gave up, giving up, given up, surrender, defeat, defeated, weakness, sluggish,
        lethargic, lethargy, listless, limp, heaviness, leaden, weigh on, weighs on, weighing on, weigh me down,
        weighed down, weighing me down, burdened, crushing, crushing weight, sinking, sank, drowning, drown,
        going under
        # emptiness
        2.5 feel empty, feel so empty, felt empty, felt so empty, so empty, emptiness, hollow, hollowness, void, numb,
        numbness, nothing matters, nothing seems to matter, feel nothing, felt nothing, feel anything, apathetic,
        apathy, indifferent, do not care any more, did not care any more, what is the point, what was the point,
        no point, see no point, pointless, meaningless, futile, futility, in vain, for nothing, purposeless, aimless,
        aimlessly, going through the motions, went through the motions, on autopilot, autopilot, stagnant, stagnate,
        stuck in a rut, in a rut, bored, boredom, boring, bore, dull, tedious, tedium, monotony, monotonous, monotone,
        feel flat, felt flat, fell flat, fall flat, grayness, colorless, faded, fade, fading, lifeless, dead inside,
        joyless, same thing every day, every day the same, days blur, days blurred, days run together, another gray,
        another day of, endless meetings, day after day, drag on, dragged on, dragged, drags,
        nothing to look forward to, nothing ever happens, nothing ever changes, nothing changes, nothing tastes,
        lost all, lost interest, lose interest, no appetite, not hungry, could not eat, can not eat, did not eat,
        food tasted, tastes like {ash|cardboard|nothing}, tasted of nothing, ash, ashes, dusty
        # guilt and shame
        2.5 guilt, guilty, guiltily, shame, ashamed, shameful, embarrassed, embarrassing, embarrassment, humiliated,
        humiliating, humiliation, mortified, disgrace, disgraced, disgusted with myself, hate myself, hated myself,
        hating myself, self loathing, self hatred, self pity, my fault, my own fault, all my fault, blame myself,
        blamed myself, blaming myself, let them down, let her down, let him down, let everyone down, let myself down,
        let me down, let down, disappoint, disappointed, disappointing, disappointment, failure, fail, failed, failing,
        loser, worthless, worthlessness, useless, inadequate, inferior, not good enough, never good enough, not enough,
        never enough, not smart enough, not pretty enough, stupid of me, felt stupid, feel stupid, feel like an idiot,
        i am such an idiot, ugly, unworthy, undeserving, do not deserve, did not deserve, burden to, apologize,
        owe her an apology, owe him an apology, i am sorry, so sorry, said things i, things i said, what i said,
        words i can not take back, never said goodbye, never got to say, never told her, never told him,
        never told them i loved, did not say goodbye, without saying goodbye, unsaid
        # mild
        1.5 so down, very down, really down, got me down, gets me down, get me down, look down on me, bring me down,
        brought me down, quiet sadness, pity, tragic, tragedy, unfortunately, sadly, poor thing, poor, sighed, sighing,
        slump, slumped, mope, moping, sulk, sulked, withdrawn, withdrew, neglect, neglected, neglecting, ignored,
        ignore me, distant, cold silence, coldness, drifted apart, drift apart, drifting apart, grown apart, grew apart,
        growing apart, apart, estranged, strangers now, no longer speak, do not talk any more, do not speak any more,
        awful, terrible, horrible, horribly, lousy, crap, crappy, shit, shitty, sucks, sucked, worst, worse, rough day,
        rough week, hard day, bad day, bad week, hard week, tough day, tough week, difficult day, one of those days,
        meh, blah, ugh, off day, unwell, poorly, lost!, at a loss, lost without, incomplete, without you, without her,
        without him, without them, bitterness, sour, disillusioned, cynical, pessimistic, discouraged, discouraging,
        uninspired, unmotivated, no motivation, homeless, broke!, debt, poverty
        """

    /// Losses and partings.
    static let melancholicEvents: String = """
        # death; not none; ended none
        3 death, dying, passed away, pass away, passed on, passing of, lost <own> {battle|life},
        lost my {mom|dad|mother|father|brother|sister|son|daughter|husband|wife},
        lost my {baby|grandma|grandmother|grandfather|grandpa|friend|best friend|dog|cat|child}, <own> <kin> die,
        <own> <friend> die, <own> <pet> die, funeral, burial, bury, buried, cremation, cremated, coffin, casket, grave,
        graveside, cemetery, headstone, gravestone, urn, eulogy, obituary, condolence, condolences, memorial, widow,
        widower, widowed, orphan, orphaned, anniversary of <own> {death|passing}, a year since <who>, years since <who>,
        would have been {40|50|60|70|80|90|sixty|seventy|eighty}, would have turned, rest in peace, in loving memory,
        hospice, palliative, terminally, last breath, final breath, suicide, suicidal, murder, miscarriage, miscarried,
        stillborn, stillbirth, lost the baby, lost <my> pregnancy, put to sleep, put <my> <pet> down,
        put <my> <pet> to sleep, vet said there was nothing, said goodbye to <my>, said our goodbyes, goodbye, farewell,
        goodbyes, say goodbye, said goodbye
        # parting
        2.5 break up, broke up, breakup, broken up, split up, split with, separation, divorce, divorced, divorcing,
        divorce papers, dumped, dump me, dumped me, left me, leave me!, leaves me, leaving me, walked out on, moved out,
        moving out, packed <own> {bags|things|stuff}, took the last of <own> things, ended things, end things, ended it,
        it is over, it was over, it be over between, be over between us, over for good,
        call off <my> {wedding|engagement}, called off the {wedding|engagement}, cancelled the wedding, my ex,
        ex boyfriend, ex girlfriend, ex husband, ex wife, does not love me, does not love me any more, did not love me,
        stopped loving me, loves someone else, found someone else, met someone else, with someone else, unrequited,
        stood me up, he is gone, she is gone, went away, moved away, moving away, left home, left for university,
        left for college, leave for good, leaving for good, leave town, leaving town, sold the house, sold our,
        sold <own> {house|home|piano|car|farm|boat}, empty boxes, boxes by the door, children have left, kids have left,
        kids are gone, empty nest, lose touch, lost touch, losing touch, lost contact, lost contact with, end of an era,
        end of summer, summer is over, holiday is over, holidays are over, over too soon, come to an end,
        came to an end, all good things, closed its doors, closed down, shut down for good, the last page of
        # loss and illness
        2.5 loss, losses, lose, lost my job, lose my job,
        lost my {home|house|faith|voice|way|confidence|ring|keys|notebook|hope|mind|sense|appetite|hair}, lost our,
        lost everything, lost the {game|match|final|house|election|custody|case}, laid off, got fired, fired me,
        was fired, sacked, made redundant, redundancy, redundant, unemployed, unemployment, jobless, bankrupt,
        bankruptcy, evicted, eviction, rejection letter, another rejection, turned down, turned me down,
        did not get the, did not get in, did not get into, was not chosen, not chosen, did not make the, picked last,
        failed my {exam|test|driving test|course}, fail my, failed the, failed again, missed the cut,
        dropped from the team, diagnosis, diagnosed, cancer, chemo, chemotherapy, tumor, dementia, alzheimer,
        alzheimers, does not remember me, does not recognize me, did not recognize me, forgets my name, forgot my name,
        forgot who, parkinson, sick, sickness, in hospital, hospitalized, intensive care, wheelchair, bedridden,
        ambulance, chronic, chronic pain, migraine, headache, relapse, relapsed, flare up, flu, nausea, bad news,
        disabled, injured, bedside, nursing home, care home, infertile, infertility, ivf failed, negative test,
        another negative, period came, drunk again, drank too much, hungover, hangover, drinking again, overdose,
        addiction, addict, alcoholic, self harm, therapy again, antidepressants, bombed, flood took, burned down,
        stolen from us, lost in the fire
        """

    /// Rain, autumn, empty places, slow music.
    static let melancholicImages: String = """
        # rain and grey; not none; ended hopeful 0.6
        2 rain on <my> {glass|window|windows|pane|windowpane|windscreen},
        rain on <my> {windshield|bus window|umbrella|pavement|grave|roses},
        rain against <my> {glass|window|windows|pane}, rain {ran|runs|running|streamed|slid|sliding|streaks} down,
        raindrops on, rained all {day|week|night|morning|weekend|month}, rains all {day|week|night}, raining again,
        endless rain, cold rain, steady rain, days of rain, nothing but rain, rain will not stop, rain would not stop,
        rain never stops, drenched, puddle, puddles, overcast, dreary sky, gray sky, gray skies, leaden sky, low clouds,
        gray morning, gray afternoon, gray light, gray sea, gray rain, cold gray, drizzle, drizzling, sleet, slush,
        dank, foghorn, frost on the grave
        1.5 autumn leaves, fallen leaves, dead leaves, falling leaves, last leaf, last leaves, leaves fall,
        leaves are falling, leaves fell, leaves falling, bare trees, bare branches, bare branch, withered, wither,
        wilted, wilt, wilting, dried flowers, dead flowers, petals fell, petals falling, rotting, rotten, decay,
        crumble, crumbling, rust, rusty, rusted, peeling paint,
        broken {glass|cup|toy|doll|clock|window|vase|mirror|swing|violin|umbrella|record}, stopped clock, clock stopped,
        unplayed piano, piano no one plays, closed piano, violin, sad song, slow song, blues, requiem, elegy, ballad,
        minor key, adagio, nocturne, cello weeping, threadbare, tattered, yellowed,
        empty {street|streets|bench|beach|park|platform|station|cup},
        empty {glass|bus|town|shelf|wardrobe|frame|bowl|stairs|corridor}, last train, last bus, train pulled away,
        train left, watched the train, watch <who> leave, watched <who> leave, watched <who> go,
        watched <who> walk away, drove away, walked away, suitcase, suitcases, packed boxes, cardboard boxes,
        station platform, departure, departures, airport goodbye, waved until, waving goodbye, wave goodbye, taillights,
        tail lights, distant train, closed shop, shuttered, boarded up, ghost town, winter sea, black dress, black tie,
        black umbrella, candle burned down, burned out candle, last candle, cold coffee,
        coffee {went|gone|got|goes} cold, tea {went|gone|got|goes} cold, cold tea, cold bed, cold house, cold hands,
        cold cup, cold room, unmade bed, dirty dishes, dishes {pile|piled|piling} up, unopened, unanswered letters,
        unworn, tiny shoes never, ashtray, whisky, whiskey, bottle of {gin|vodka|wine alone}
        0.4 yesterday
        0.8 rain, rainy, raining, autumn, november, winter, dusk, ended, ending, years ago, october, february,
        short days, dark by four, dark at four, shadows lengthen, low sun, frost, bare, sigh of, snow on the grave,
        distance, far away, miles away, apart from, monday morning, sunday night, sunday evening, pale, dusty blue,
        ochre, brown leaves, black and white
        """
}
