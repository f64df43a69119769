extension StandardLexicon {
    /// Hope, trust, gratitude, relief, tenderness that begins.
    static let hopefulFeelings: String = """
        # hope
        3 hopeful, hopefully, hoping, optimistic, optimism, optimist, faith, look forward to, looking forward,
        look forward, promising, promise of, bright future, brighter, brighter future, brighter days, better days,
        better tomorrow, better days ahead, good things ahead, good things are coming, things will get better,
        it will get better, will be better, will be okay, will be fine, will be alright, going to be okay,
        going to be alright, going to be fine, going to be good, going to work out, it will work out, will all work out,
        turn the corner, turned a corner, turning a corner, turn over a new leaf, light at the end of,
        end of the tunnel, silver lining, ray of {light|hope|sunshine|sun}, glimmer of hope, spark of hope,
        ember of hope, there is still time, still time, not too late, never too late, tomorrow is another day,
        tomorrow is a new day, maybe tomorrow, maybe things, maybe this time, maybe i can, maybe we can, maybe it will,
        maybe this is, this might be, this could be the start, i think i can, i believe, believe in myself,
        believe in me, believe in us, believes in me, believe again, start to believe, started to believe, trust again,
        trust myself, trust that, trust the, have faith, keep the faith, everything is possible, anything is possible,
        possible!, possibility, possibilities, opportunity, chance to, a chance, second chance, another chance, chance!,
        fresh start, fresh beginning, clean slate, blank page, new page, next chapter, new chapter, a new start,
        new beginning, beginning, beginnings, new life, new leaf, new year, new day, new dawn, brand new, start over,
        starting over, start again, starting again, begin again, begin anew, anew, start afresh, reborn, rebirth,
        renewed, renewal, renew, rekindle, rekindled, revive, revived, restore my, restored my faith, reinvent,
        bloom again, blossom, blossoming, flourish, flourishing, thrive, thriving, dare to dream, dare to believe,
        dare to hope, daring to hope, dare to trust, dream big, dream of becoming, chase my dream, follow my dream,
        one day i will, one day we will, some day, someday, soon we will, soon i will, before long i will,
        will see each other again, will see them again, will see her again, will see him again, see you soon,
        will come home, coming home soon, on the mend, on the horizon, on its way, just around the corner,
        around the corner, within reach, step by step, one step at a time, one day at a time, small steps, baby steps,
        first step, first steps, a step closer, step in the right direction, right track, right direction, on track,
        on the right path, back on my feet, back on track, find my way back, finding my way, find my feet,
        finding my feet, find my voice, found my voice, found my way, way forward, moving forward, move forward,
        moving on, move on, keep going, kept going, hang in there, hang on in there, do not give up, not giving up,
        not give up, never give up, will not give up, did not give up, refuse to give up, persevere, perseverance,
        resilience, resilient, carry on, get through this, got through it, get through it, we will manage,
        we will make it, i will make it, i can do this, i can do it, we can do this, i will be okay, i will be fine
        # gratitude
        2.5 grateful, gratefully, gratitude, thankful, thankfully, thank god, thank you, thank heavens, thank goodness,
        thanked, blessed, bless, blessing, blessings, count my blessings, appreciated, appreciation, appreciative,
        fortunate, how lucky i am, so lucky to, feel lucky, privileged to, answered prayer, prayer answered, praying,
        miracle, miraculous, kindness, kindly, kindhearted, generous, generosity, compassion, compassionate, helped me,
        help me up, helping hand, hand on my shoulder, supported, supportive, encourage, encouraged, encouraging,
        encouragement, reassure, reassured, reassuring, reassurance, comfort me, comforted me, stood by me, stand by me,
        there for me, has my back, have my back, volunteer, volunteered, good people, good in the world,
        kindness of strangers, stranger {smiled|helped|paid|held|carried|offered|was kind}, made me feel seen,
        feel seen, felt seen, feel heard, felt heard, feel understood, felt understood, feel less alone, not alone,
        no longer alone, we are not alone, i am not alone, in this together
        # relief
        2.5 relief, relieved, what a relief, phew, all clear, benign, negative!, in remission, remission, cancer free,
        clean scan, clear scan, scan was clear, scan came back, tests came back clear, good news, great news,
        better news, wonderful news, best news, out of danger, out of hospital, out of the woods, out of intensive care,
        discharged, pull through, operation went well, surgery went well, went well, went better than,
        better than expected, better than i feared, survive, survived, survivor, stable now, safe landing
        # recovery
        2.5 heal, healing, healed, healthy again, recover, recovered, recovering, recovery, getting better, get better,
        got better, feel better, feeling better, felt better, better today, better than yesterday, a little better,
        bit better, much better, improve, improved, improving, improvement, progress, stronger every day,
        stronger each day, getting stronger, grow stronger, stronger than i thought, strength returning,
        first time in {weeks|months|years|ages|a long time|a long while|days|forever}, for the first time since,
        for the first time in, sober, sobriety, clean for, days sober, days clean, months sober, year sober,
        rehab worked, therapy is, therapy helps, therapist said, started therapy, counselor, good session, walk again,
        walked again, walking again, able to walk, walk without, first walk since, took my first, can breathe again,
        breathe again, could breathe again, smile again, smiled again, smiling again, laugh again, laughed again,
        laughing again, eat again, eating again, ate a whole, slept at last, appetite back, came back to life,
        come back to life, feel like myself again, felt like myself again, myself again, feel human again,
        feel whole again, hair is growing back, growing back, cast came off, stitches out, fever broke, fever is down,
        temperature is down, off the ventilator, breathing on <own> own, opened <own> eyes, woke from the coma,
        learning to, learn to live, learning how to, forgive, forgiven, forgiveness, apologized, made up with,
        made up after, reconcile, reconciliation, mend, mended, repaired, rebuild, rebuilding, rebuilt,
        pick up the pieces, picked myself up, get back up, got back up, stand up again, worth it in the end, worthwhile,
        worth fighting for, worth living, reason to live, reason to go on, reason to get up, reason to stay
        # purpose
        2 meaningful, goal for, plan for the future, plans for, making plans, made plans, plan our, planning our,
        planning a, make plans, future, someday soon, aspiration, aspire, resolve to, resolved to, determined to change,
        decided to change, ready to change, ready for change, change is coming, changing for the better, for the better,
        change for the better, transform, transformed, become who, brightens, brightened, lighter, uplifted, uplifting,
        lift my spirits, lifted my spirits, lifted me, lifts me, buoyed, warmed my heart, heartwarming, heart warmed,
        heart full, full heart, heart swelled, heart is open, open heart, open my heart, open up, opened up to,
        opening up, confidence, courage, brave, bravery, encouraged by, peaceful future, world peace, freedom, free!,
        free at last, finally free, liberated, independence, set free, spread my wings, own two feet, wish for,
        wished on, make a wish, made a wish, lucky star, positivity, affirmation, good sign, a sign, good omen, promise,
        promised, vow
        1 better, at last, again and again i try, try again, tried again, trying again, kept trying, still trying,
        worth, able to, ready to, almost there, nearly there, getting there, wonderful, beauty
        """

    /// What begins: love, children, work, seasons; and the images of hope.
    static let hopefulEvents: String = """
        # love begins; not melancholic 0.8; ended melancholic 1
        2.5 fall in love, falling in love, fell in love, in love, in love again, love again, new love, first date,
        second date, third date, asked me out, asked her out, asked him out, gave me <own> number, texted me back,
        texted back, wrote back, called me back, likes me too, loves me too, feels the same, loves me back, i love you,
        said i love you, love of my life, soulmate, soul mate, the one for me, blush, blushed, blushing, crush, smitten,
        sweetheart, first kiss, holding my hand for the first, met someone, met a {girl|boy|guy|man|woman|person},
        someone new, new friend, new friends, made a friend, made friends, made a new friend, old friend called,
        reached out, reach out, reconnected, reconnect, reunited, reunite, together again, came home to us, welcomed,
        welcoming, invited me, belonging, found my people, adopt, adoption, foster, move in together,
        moving in together, moved in together, our own place, our first {home|flat|house|apartment|place|christmas},
        forever home, house of our own, spend the rest of my life, grow old together, growing old together
        2 adore, cherish, affection, affectionate, hug, hugged, embrace, embraced, tenderly, love letter, love song,
        cares about me, valentine, love with all, loving, lovingly, beloved, loved, so much love
        # children; not none; ended melancholic 1
        2.5 pregnancy, expecting, expecting a baby, baby on the way, positive test, two lines, two pink lines,
        two blue lines, ultrasound, heartbeat on the, heard the heartbeat, heard <my> heartbeat, baby kicked, baby kick,
        felt the baby, due date, due in {spring|may|june|july|march|april}, nursery, crib, newborn, gave birth,
        was born, baby was born, was born this morning, its a girl, it be a girl, it be a boy,
        tiny {fingers|hands|feet|fist|socks|shoes}, first word, first words, first smile, first tooth,
        first day of school, first day at, baby laughed, baby smiled,
        become a {father|mother|dad|mom|parent|aunt|uncle|grandmother|grandfather|grandma|grandpa},
        becoming a {father|mother|dad|mom|parent},
        going to be a {father|mother|dad|mom|parent|aunt|uncle|grandma|grandpa}, godmother, christening, ivf worked,
        new baby, new puppy, new kitten, puppy came home, picked up our puppy, brought home a {puppy|kitten|dog|cat},
        brought <my> {puppy|kitten|dog|cat|baby} home, rescue dog, rescued
        # work begins; not melancholic 0.8
        2.5 new job, new career, first day of my new, start my new, new role, start on monday, starts monday,
        start monday, starting monday, starts next week, offered me the job, job offer, offered the job,
        got an interview, interview went well, invited to an interview, called back for a second, second interview,
        scholarship, acceptance letter, letter of acceptance, got a place at, place at university, enroll, enrolled,
        sign up for, signed up for, signed up, register for, registered for, apply for, applied for, applying for,
        went back to school, back to school at, evening class, night school, learn a new,
        learning {italian|spanish|french|german|guitar|piano|to}, took up, taking up, save up, saved up, saving up,
        paid off my {debt|loan|mortgage|credit}, debt free, last payment, new {home|house|country|school|neighborhood},
        keys to our, keys to my new, keys to the new, got the keys, collected the keys, boxes unpacked, unpacking boxes,
        unpacked, house hunting, mortgage approved, offer was accepted, visa approved, visa came, passport came,
        citizenship, asylum granted, granted asylum, quit smoking, gave up smoking, stopped smoking, stopped drinking,
        quit drinking, gave up drinking, joined a, joined the, turning thirty, milestone, started writing again,
        painting again, started painting, started drawing, first draft, singing lessons, lessons, quit my job to,
        open my own, opened my own, own business, start my own
        # spring, dawn and light; not none; ended none
        2 sunrise, dawn, daybreak, first light, morning light, break of day, new morning, sun came out, sun came up,
        sun comes out, sun came through, sun broke through, sun breaks through, sun is rising, sun rose, sun rising,
        sun rises, sunbeam, sunbeams, sunlight, shaft of light, beam of light, light through the, light came back,
        light returns, light returning, light returned, days are getting longer, days getting longer,
        evenings are getting lighter, getting lighter, longer days, lighter evenings, rainbow,
        clouds {part|parted|cleared|clear|broke|lifted}, sky cleared, sky is clearing, storm is over, after the rain,
        rain stopped, calm after the storm, thaw, thawed, ice melts, ice melted, ice is melting, snow is melting,
        snow melted, winter is over, winter is ending, end of winter
        2.5 first green, green shoot, green shoots, shoots, first shoot, first leaf, new leaf on, new leaves,
        new growth, sprout, sprouted, sprouting, seedling, seedlings, seeds, sow, sowed, sowing, sown, plant a, planted,
        planting, germinate, bud, buds, budding, blossom, blossoms, cherry blossom, bloom, blooms, blooming, bloomed,
        in bloom, wildflowers, crocus, crocuses, snowdrop, snowdrops, daffodil, daffodils, tulip, tulips, hyacinth,
        primrose, sunflower, sunflowers, first flower, first flowers, hatch, hatched, hatching, chick, chicks,
        fledgling, nest with, eggs in the nest, lambs, foal, calf, tadpoles, swallows returned, swallows are back,
        swallow, swallows, lark, skylark, cuckoo, chrysalis, cocoon opened, butterfly, butterflies, caterpillar,
        ladybird, ladybug, stork, sapling, roots again, taking root, take root, green again, turning green,
        spring is coming, spring is here, spring has come, spring has arrived, smell of spring, smells of spring,
        first day of spring, first warm day, first sun, first strawberries, first cuckoo
        1 spring, april, may morning, march sun, easter, window open, open window, opened the window, open the window,
        throw open, open road, open door, door opened, candle in the window, lamp in the window, lighthouse beam,
        guiding light, north star, star of, compass, horizon, open sky, wide sky, blue sky ahead, clear blue, ship came,
        letter from, seed packet, flowers, kite, balloon, bird flew, bird returned, take flight, took flight, golden,
        golden light, pink sky, pink, fresh air, sparkle of dew, church bells, bells, choir, hallelujah, amen,
        heaven opened
        """
}
