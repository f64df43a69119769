extension StandardLexicon {
    /// Peace, rest, contentment and the comfort of routine.
    static let calmFeelings: String = """
        # peace
        3 calm, peace, peaceful, tranquil, tranquility, serene, serenity, at peace, at ease, inner peace,
        peace and quiet
        quiet contentment, quiet joy, quietly happy, peace of mind, perfectly still, restful, stillness, zen, mellow
        still and {quiet|silent|calm|clear|peaceful}, contented, contentment, soothe, soothing, placid,
        untroubled
        deep calm, blissfully quiet, {unhurried|unrushed}, nothing to do and nowhere to be, without a care,
        carefree calm
        2 relax, relaxed, relaxing, relaxation, chill, chilled, chillax, soothed, unwind, unruffled,
        equanimity
        centered, grounded, in balance, steady, steadied, harmony, harmonious, gentle,
        mild
        tender, tenderness, comfy, comfort, comforting, comfortable, cozy, snug, homely, hygge, ease, easygoing,
        laid back
        quiet, quietly, hush, hushed, be! still, so still, lie still, sit still, stand still, go still, fall still,
        hold still, keep still, mind still, air still, water still, so still, very still, all still, still air,
        still morning, still evening, still night, still afternoon, stillness, softly, softness, lull, lulled,
        placidly, sedate, unbothered
        satisfied, satisfaction, satisfying, fulfilled quiet, sated, slow down, slow morning
        leisurely, lazy, laze, lounge, lazily, unhurriedly, no rush, no hurry, patience, patiently
        mindful, mindfulness, meditate, meditation, meditative, breathe deeply, breathe slowly, breathe out,
        deep breath
        breathe in and out, breathe easy, breathe easily, exhale, slow breath, breathing steady, breath slow
        acceptance, at rest, rest!, rested, well rested, restored, recharge quietly, unplug, unplugged,
        switch off
        feel safe, safe, safe and sound, safe and warm, sheltered, cared for, feel at home
        {be|was} at home with, home sweet home, good to be home, glad to be home, nice to be home, back in my own bed
        my own bed, homebody, comfort zone, in my element quiet, low key, uneventful, nothing urgent,
        nothing much happened
        all is well, everything is {fine|okay|as it should be|in its place|right with the world}, all was well,
        it is enough
        that was enough, this is enough, {had|have} all i need, have everything i need, nothing to worry about,
        need nothing
        need nothing else, need nothing more, want nothing more, wanted nothing else, nothing was missing,
        nothing more to want
        do not need anything {else|more}, enough for me, simple pleasure, small pleasure, little pleasure,
        simple things
        simple life, good enough, just right, pleasant, pleasantly, nice and quiet, lovely and quiet, undisturbed
        in no hurry, take my time, took our time, take it easy, take things slowly, one thing at a time,
        in my own time
        have nowhere to be, nowhere to be, nowhere to go, nothing to do today, no plans, no plan, no alarm, no alarms
        no phone, no screens, no deadlines, no emails, no meetings, without checking my phone, phone off,
        phone switched off
        phone stayed off, do nothing all day, do absolutely nothing, nothing in particular and it, day off, quiet day
        quiet {evening|morning|night|afternoon|sunday|weekend|hour|house|street|room|joy|life|walk|moment}
        silence was {kind|comfortable|comforting|soft|warm}, comfortable silence, companionable silence, easy silence
        without needing to talk, did not need to {talk|speak|say anything}, no need to {talk|speak|hurry|rush}
        said nothing and it was, side by side, sat together {quietly|in silence|without talking|not talking}, sit with
        1.5 all good, not bad, decent, cool with it, easy, easily, smoothly
        gentle day, slept well, sleep well, sleep soundly, sleep like a {baby|log|stone|child}, sleep deeply,
        deep sleep
        slept through the night, good night's sleep, eight hours of sleep, nine hours of sleep, slept in, sleep in,
        lie in
        fall asleep {easily|instantly|quickly|smiling|in <own> arms|to the sound|on <own> {chest|lap|shoulder}}, doze
        doze off, nap, napped, snooze, drowsy, sleepy, sleepily, drift off, drift off to sleep, afternoon nap
        1 harmless, ordinary, routine, as usual, same as always, familiar, plain, modest, tidy
        tidied, neat, clean sheets, fresh sheets, in order, everything in its place, unremarkable,
        steady rhythm
        <my> usual {walk|table|spot|chair|cup|seat|place}, habit, ritual, everyday

        # breath and body
        2 {shoulders|jaw|muscles} {dropped|drop|unclenched|relaxed|loosened|soften}, unclench, unclenched
        <my> {mind|head|thoughts} {was|is|went|grew|be|go} {quiet|clear|still|calm}, mind slowed, thoughts slowed
        mind {settled|settles|settle|rest}, {quiet|quieten|quieted|stilled} my mind,
        heart {slowed|settled|quiet|at rest}
        heartbeat slowed, warm all over, warm inside, melt into the {chair|sofa|bed|mattress|pillows|couch}
        sink into the {chair|sofa|bed|couch|bath|tub|cushions|pillows|armchair|mattress|water|silence}
        float, floating on <my> {back|water|lake|sea}, floated on my back, bob in the water, drift along
        lie {on|in} the grass, lay on the grass, lying in the grass, lie in the {sun|shade|hammock|bath|tub},
        stretch out
        bask, basked, basking, soak in the {tub|bath|sun|quiet}, soak up the {sun|quiet|silence}, bubble bath
        hot bath, warm bath, long bath, hot shower, warm shower, bath, massage, sauna, spa, yoga, tai chi, pilates,
        savasana
        stretched on the mat, weightless, rocking chair, rock in the hammock, hammock, pajamas, slippers, blanket,
        duvet
        quilt, under the covers, warm covers, wrapped in {a|the|my} {blanket|quilt|duvet|towel|shawl}, wool socks
        warm socks, fluffy socks, dressing gown, bathrobe, pillow, cushion, hot water bottle
        cuddle, snuggle, snuggled, nestle, curl up, curled up, curl up with, curl up on the {sofa|couch|rug|bed}
        {asleep|sleeping} on <own> {chest|lap|shoulder|feet|arm}, asleep in <own> {arms|lap}, lay <own> head on
        <own> head on <own> {lap|shoulder|chest}, head in <own> lap, breathing beside me, breathing next to me
        spooning, hold hands, held hands, hand in hand, held my hand, arm in arm, leaning against <own> shoulder

        # weighed down no more
        2.5 {weight|load|burden} off {my|our|his|her|their} {chest|mind|shoulders}, at last i could rest, finally rest
        finally relax, finally exhale, finally sat down, let it be, letting go, make peace with
        made my peace, made peace, at peace with, come to terms with, reconciled with, forgive myself, content with
        happy with what {i|we} have, happy where i am, happy just to be, happy to do nothing, happy doing nothing
        happy at home, happy to be home, comfortable in my own skin, comfortable with myself, okay with that,
        fine with that
        okay with being alone, enjoy being alone, enjoyed the silence, enjoy the quiet, enjoy my own company,
        good company
        alone and {happy|content|fine|at peace|okay}, solitude, blissful, bliss, idyllic, idyll,
        sanctuary
        haven, safe harbor, oasis, retreat, still point, anchor, safe place, cocoon, nest
        patience of, nothing hurts, nothing hurt, do not worry, stop worrying, no worries, worry free, without worry
        do not have to {prove|do|be|go|hurry|rush} anything, nothing to prove, no one needed {me|anything},
        no one needs
        no one to impress, no need for words, did not need words, let the day {pass|drift|go}, let the evening
        everything slowed down, time slowed, time {stopped|stood still},
        world {slowed|grew quiet|went quiet|fell quiet|held its breath}
        just breathe, just sat, just sit, just listened, simply sat, sat and {watched|listened|read|looked|breathed}
        watch the {world|clouds|boats|waves|birds|ducks|swans|snow fall|rain|light|fire|tide|river|people go|sea|garden|steam}
        watched clouds, watching clouds,
        listen to the {rain|waves|birds|birdsong|wind|fire|crickets|sea|river|silence|purr|purring|kettle|clock|rooks|owls}
        """

    /// Places, weather, things and habits that are at peace.
    static let calmImages: String = """
        # home comforts; not none; ended melancholic 0.4
        1.5 tea, cup of tea, mug of tea, pot of tea, chamomile, herbal tea, green tea, peppermint tea, cup of coffee,
        mug of cocoa
        hot cocoa, cocoa, hot chocolate, warm milk, honey in my tea, first coffee, morning coffee, kettle, kettle sang
        kettle whistling, tea steam, steam from, steaming mug, steaming cup, porridge, fresh bread,
        bread {rising|baking|in the oven}
        bake bread, baked bread, baking, kneading, knead dough, sourdough, soup, stew, simmer, slow cooker,
        broth
        bake a cake, smell of {bread|coffee|rain|pine|lavender|clean|cut grass|toast|cinnamon|baking|soup|woodsmoke},
        smelled of bread
        fireplace, fireside, hearth, log fire, by the fire, in front of the fire, crackling fire, fire crackled,
        embers, candle, candlelight
        candlelit, lamp, lamplight, lamp light, incense, lavender, wood stove, warm light, soft light, golden lamp
        armchair, sofa, couch, window seat, porch, veranda, front step, back step, rocking,
        swing seat
        read a {book|novel|magazine|chapter}, reading a {book|novel}, good book, old book, book in my lap,
        read by the {fire|window}
        read for hours, read all {afternoon|morning|evening|day}, a chapter before bed, crossword, jigsaw, puzzle,
        sudoku
        knit, knitting, crochet, embroidery, sew, mend, quilting, watercolor, sketching, pottery, whittle,
        folding laundry
        fold the {laundry|sheets|washing}, laundry, ironing, iron shirts, washing on the line, linen, wash the dishes,
        washed the dishes
        do the dishes, dried the dishes, sweep the {floor|porch|kitchen},
        water the {plants|garden|tomatoes|flowers|herbs|roses}
        watered the plants, gardening, potter, potter about, pottering, weeding, weeded, repot, houseplant, herbs
        vegetable patch, allotment, prune the, deadheading, feed the {birds|ducks|cat|hens|chickens|fish}, chickens,
        bees, beehive
        soft {music|jazz|blanket|rain|voice|light|piano}, slow jazz, record player, vinyl, lullaby, hum, humming,
        hummed
        cello, harp, bossa nova, piano softly, radio {low|murmured|murmuring|on low|quietly}, radio in the kitchen,
        low music
        purr, purring, purrs, purred, cat asleep, cat curled, dog asleep, dog snoring, snoring softly, dog at my feet
        {cat|dog|puppy|kitten|baby} {sleeps|slept|sleeping|asleep|dozed|snored|snoring|napping},
        cat on my {lap|knees|chest|feet}
        sunday {morning|afternoon|lunch|roast|breakfast|paper}, slow sunday, lazy sunday, long breakfast,
        long lunch
        breakfast, picnic, breakfast in bed, brunch, pancakes, holiday at home, afternoon off, teatime
        0.6 pot plant, kitchen table, warm {kitchen|bed|room|bread|hands|milk|stone|house}, warm, warmth, warmly,
        cottage, hut, cabin
        bench, pillows, book, books, library, notebook, tea towel, wooden table, bowl, spoon, wool, homemade, toast,
        marmalade, butter

        # slow nature; not none; ended melancholic 0.4
        2 still water, still lake, calm sea, flat calm, calm water, glassy water, glassy lake,
        lake like {glass|a mirror}, mirror of the lake
        smooth as glass, quiet water, gentle {breeze|rain|waves|wind|stream|slope|light|swell}, light breeze,
        soft rain, lapping
        lap at the {shore|boat|hull|jetty|sand}, waves lapping, waves lap,
        murmur of the {river|stream|sea|waves|brook}, murmuring
        babbling brook, brook, trickle, ripple, rippling, ebb and flow,
        tide {came in|went out|coming in|going out}
        sunset over, sun {went down|set|sank} over, watched the sunset, watch the sun {go down|set},
        sun on my {face|skin|back|arms|shoulders}
        sun warm on, warm sun, afternoon sun, evening sun, dappled, dappled light,
        sunlight through the {leaves|curtains|blinds|trees|window}
        birdsong, birds singing, birds sang, blackbird, wood pigeon, pigeons cooing, dove, doves, cooing, swan, swans,
        ducks, heron
        sparrows, crickets, cicadas, bumblebee, hum of bees, dragonfly, grazing, cows, sheep, graze, meadow,
        pasture, glade
        orchard, hayfield, haystack, lavender field, moss, mossy, fern, willow, beech, pine needles, pine, cedar,
        forest floor
        forest bathing, walk in the {woods|forest|park|garden|fields},
        walk through the {woods|forest|park|fields|meadow}
        walk along the {beach|river|shore|canal|lake|sea|coast|towpath}, walked by the {river|sea|lake|canal}, stroll,
        strolled, stroll through
        amble, saunter, wander along the {shore|beach|river|canal}, by the {sea|lake|river|water|pond|canal},
        barefoot
        feet in the {sand|water|stream|grass}, toes in the sand, beach, seaside, shore, lagoon, cove, harbor, jetty,
        dock
        rowboat, rowing boat, canoe, kayak, punt, sailboat, paddle slowly, fishing, fishing rod, angling
        1 sunset, dusk, twilight, pond, sea, ocean, breeze, meadow flowers, snow fell,
        falling snow, snowfall
        snow muffled, fresh snow, blanket of snow, snow on the {roofs|fields|ground|pines}, hush of snow, first snow,
        drizzle soft, rain on the roof
        rain on the {tent|tin roof|skylight|leaves}, rain pattering, patter of rain, gentle sound of rain,
        clouds drifted, clouds drift
        drifting clouds, cloudless, clear sky, blue sky, starlit, starry, under the stars, moonlit lake,
        full moon over, hill, valley, shade
        0.5 tree, leaf, grass, bird, river, cloud, moon, moonlight, stars, sand, snow, willow tree, petals, pebbles,
        shells, dew, hills, sky
        0.4 green, blue sea, teal, pastel, pearl, cream, white curtains, curtains, curtain
        """
}
