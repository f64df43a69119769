extension StandardLexicon {
    /// Turns of phrase and scenes of ordinary days that are hard to bear.
    static let everydayMelancholic: String = """
        # absence; not none; ended none
        2.5 there be no _ any more, no one to _ with, without {him|her|them|you|dad|mom|my}, without me,
        be not here any more, is not here, is not there any more, not there any more, not here to,
        never {see|hear|hold|meet|know|touch|hug} <who> again,
        never {see|hear|hold|meet|know|touch|hug} {her|him|them|you} again,
        will never {see|hear|hold|meet|know|get|come|have|walk|be},
        would never {see|hear|hold|meet|know|get|come|have|walk}, never again, never met my, never got to,
        never get to, did not come, did not call, did not write, never called, never calls, never wrote, never came,
        never comes, did not say {goodbye|a word|anything}, did not even {say|look|call|notice|ask|come},
        did not show up, forgot to call, forgot about me, forget me, forgot me, no messages, no calls, no visitors,
        no letters, no cards, no invitation, not invited, was not invited, uninvited, overlooked, passed over,
        did not pick me, not picked, did not want me, did not choose me, chose someone else, chose her over,
        chose him over, picked someone else, someone else's, replaced me, forgot my name
        not spoken {in|for|since|to}, have not spoken, not talked {in|for|since}, have not talked, not seen <who>,
        not seen {him|her|them}, no contact, not speaking, not on speaking, stopped calling, stopped coming,
        stopped visiting, stopped talking, stopped writing, stopped asking, nobody visits, nobody sat with, nobody to,
        no one sat, no one sits, no one chose, no one loves, no one saw, no one sees,
        no one laughed, no one heard, nobody stayed, cleared out <own>, clear out <own>, clearing out <own>,
        empty <own> {wardrobe|closet|desk|locker}, packed up <own> {desk|room|things|clothes|classroom|office|kitchen}
        pack up <own> {desk|room|things|clothes}, gave away <own> {clothes|books|toys|things|records},
        donated <own> clothes, cardboard box, one box, in boxes, last of <own> {things|boxes|clothes|shirts}
        {his|her|their} old {room|coat|chair|jumper|hat|shirt|sweater|slippers|bed|glasses|watch|bike|toys},
        <own> {toothbrush|reading glasses|slippers|handwriting|wedding dress|ashes|gravestone|empty},
        still {hear|see} <own> {voice|face|footsteps|laugh|name}, still set, still lay the table, still expect,
        half expect, keep expecting, kept expecting, still reach, reach for <own>, reach for the phone,
        side of the bed,
        still {cry|hurts|aches|hurt|ache|love him|love her|think of him|think of her|sleep on|wear <own>|have <own> number}
        where <who> used to, where we used to, where he used to, where she used to, who i used to be, the person i was
        than i used to, not like before, before everything, before the {accident|diagnosis|divorce|war|funeral|stroke}
        since the {accident|diagnosis|divorce|war|funeral|stroke|breakup|move}, since <who> {left|died|went},
        since {he|she|they|you} {left|died|went}, day {he|she|they|you} {left|died}, nothing feels the same,
        never be the same, not the same, never the same, nothing is the same, same without, all that is left,
        all that be left of, what is left of, nothing left, nothing left of, nothing left to give, watching my life,
        through a dirty window, dirty window, marry someone else, marrying someone else, someone else in, be still by,
        chair by the window, chair {is|be} still, stopped inviting, stop inviting me, only one of us left,
        one of us left, hard being the, hard to be the, caring for everyone but, everyone but myself, apologised but,
        clothes we never, never got to use, take her away, took her away, take him away, took him away,
        watched the taxi, on and off since, leftovers for one, for company, christmas without, first christmas without
        birthday without, summer without, holiday without, place at the table,
        our table, we used to

        # carrying it
        2.5 see the point, not see the point, point of anything, what is it all for, what was it all for, why bother,
        why do i bother, ruin, ruined, ruin everything, ruined everything, ruin it, mess up, messed up,
        messed everything up, screw up, screwed up, make a mess of, made a mess of, blew it, wreck everything,
        wrecked it, made a mistake, mistakes, wrong choice, bad decision, should have known, cost me,
        let go by, be let go, let me go, were let go, let go from, downsized, closed the factory,
        look <who> in the eye, look <who> in the eyes, could not look, guest in my own,
        stranger in my own {home|house|family}, spare part, third wheel, do not belong, did not belong, not belong,
        do not fit in, did not fit in, never fit in, feel invisible, felt invisible, invisible at, invisible to,
        pretend i am {fine|okay|happy}, pretend that i am, pretending that i am, pretending to be, pretending i am,
        fake smile, fake a smile, faked a smile, forced a smile, force a smile, behind my smile, put on a brave face,
        brave face, everyone thinks i am, say i am fine, said i was fine, told them i was fine,
        told everyone i was fine, tell everyone i am fine, can not face, could not face,
        do not want to {get up|wake|see anyone|talk|live|be here|exist},
        did not want to {get up|wake|see anyone|talk|live|be here}, stay in bed, stayed in bed, skipped work,
        called in sick, curtains closed, curtains drawn, blinds down, in the same clothes, have not showered,
        not showered, not washed, have not left the {house|flat|bed|room}, not left the {house|flat|bed|room},
        stare at the {page|wall|screen|phone|tv|floor|same}, stared at the {page|wall|screen|phone|tv|floor|same},
        staring at the {page|wall|screen|phone|tv|floor|same}, scroll, scrolling, scrolled, doomscroll, mindlessly,
        microwave dinner, ready meal, ate in silence, in silence, drove home in silence, sat in the car and,
        sat in the dark, sit in the dark, sitting in the dark, under a cloud, dark cloud over, cloud over me,
        storm inside me, black dog, black hole in, dark place, bad place, at my lowest, hit me hard,
        hits hard, hit me that, pang, pangs, twinge, scar, scars, bruised, bruise, shell of, hole in my,
        hole in the middle, gap where, ache where, piece of me, part of me died, half of me,
        something inside me {broke|died|has died}, something in me {broke|died|has died}, light went out of,
        colour went out of, color drained, everything is gray, everything looks gray, gray inside, bummed, bummer,
        downer, in my feels, crestfallen, sullen, morose, pensive, tear up, teared up, down in the dumps, out of sorts
        long face, gut wrenching, wretchedness, sombre, somber, solemn, subdued, deflated, demoralized, defeatist,
        cut deep, cut me deep, stings, sting, twist the knife, words cut, still not over, not over it, not over him,
        not over her, can not get over, could not get over, let my guard, cried all, cry all, cried for hours,
        cried on the, crying on the, cried into, crying into, cry into, cry over, cried over, hug my pillow, cry for
        2 plans fell through, fell through, be cancelled, postponed, too far away, too far from,
        so far from home, so far away, far from home, far from everyone, another continent, different time zone,
        long distance, hard to say goodbye, last hug, one last time, for the last time, last visit,
        last photo, last letter, last conversation, final goodbye, can not afford,
        could not afford, overdrawn, in debt, rent is due, foreclosure, food bank, sleeping rough,
        slept rough, cold and wet, cold and dark, can not remember <own>, forget <own> {face|voice},
        forgetting <own> {face|voice}, memory fades, memories fade, slipping away, slip away, wasting away, thinner,
        fading away, frail, fragile, too old, getting worse, got worse, gets worse, worse than, nothing helps
        nothing helped, nothing works, is not working, not getting better, no improvement, no cure, no hope, no future
        no way out, no end in sight, hate my {body|life|reflection|face|hair}, hate how i look, hate the way i look,
        bad hair, gained weight, do not like myself, do not love myself, compare myself, everyone else is,
        everyone but me, everyone except me, except me, all my friends are, behind everyone, left behind by,
        going nowhere, life is passing, passing me by, watching life, watch life, watched from the,
        stood at the edge of, from the outside, on the outside, laughing without, no one to blame, nobody's fault,
        apology i never, letter i never sent, never sent, never said, never read, could not save, could not help <who>
        could not protect, too late to, if i had only, i keep replaying, keep replaying, replay, replaying, what i did
        what i said, what i have done, wrong of me, snapped at my, shouted at my, yelled at my, harsh to, unkind,
        cruel, cruel to
        1 tv, cigarette, cigarettes, gin, vodka, sleeping pills, medication, tablets,
        rainy sunday, quietly cried, silence between, dull ache, stone in my,
        photos, scarf, toothbrush, leaving, lost, sunday evening, winter afternoon, bus stop, waiting room,
        sleeping bag, unfinished, missing, harder
        """

    /// Turns of phrase and scenes of ordinary days that nobody can explain.
    static let everydayMysterious: String = """
        # unanswered; not none; ended hopeful 0.7
        2.5 no one will say, no one would say, will not say {what|why|where|who}, would not say {what|why|where|who},
        went quiet when, goes quiet when, no one talks about, never talks about, never talked about, no one speaks of,
        never speaks of, will not tell me, would not tell me, refuse to say, not telling me, keep something from me,
        keeps something from me, who {left|wrote|put|took|sent|called|would|could|lives|lived|built|opened|moved|made}
        what {is|was|lies|lay|lives} {behind|under|beneath|inside|in|beyond|out}, what happened to, what became of,
        what will happen, what happens next, what happens after, what comes next, what is next, what comes after,
        what is wrong with me, what is going on, what is happening to, what it was, whatever it was, what might be,
        what they want, where {did|does|do} _ go, where it leads, where it goes, where it came from,
        where they come from, someone {has|had} been, someone else was,
        someone stood, somebody had,
        something {moved|moves|stirred|brushed|scratched|waits|waited|watches|breathing|out there|behind|under|inside|happened|is about to|was about to|is coming|followed|else|ancient|old|unseen|i can not name|i can not see}
        at the end of the {corridor|hall|garden|passage|lane|path|tunnel}, drawing of a, photograph of my own,
        picture of my own, no name on, no name, no stamp, no return address, no sender, not signed, unsigned,
        in a language, unknown language, handwriting i, strange handwriting, old diary, margins of,
        written in the margins, between the pages, light on in, light in the window of, light {was|is} on,
        empty for years, empty for decades, been empty for, no one has lived, no one lives there, keep checking,
        kept checking, check the {locks|lock|door|doors|windows|stove},
        checked the {locks|lock|door|doors|windows|stove}, check under the bed, go silent, goes silent, went silent,
        fell silent, falls silent, too silent, too still, unnatural, too loud, strange light, strange lights,
        sky {turned|went} {green|purple|black|strange}, just before the storm, before the storm,
        from another {planet|world|time|century|life}, can not name, could not name, no name for, no word for,
        no words for, about to happen, something will happen, as if it knew, as if they knew, as if someone,
        as though someone, as if something, as though something, as if the {house|walls|trees|world|forest|sea|night},
        like a {film|movie|dream|ghost|riddle|puzzle|spell|shadow}, keep finding, kept finding, keep seeing,
        kept seeing, keeps appearing, kept appearing, keeps coming back,
        same {number|word|face|man|woman|name|symbol|bird} {again|everywhere|}, can not stop thinking about,
        could not stop thinking about, keep thinking about, kept thinking about, keep dreaming, kept dreaming,
        dreamed i, dreamt i, i dreamed, i dreamt, dream that, dream where, dream of that, always dream,
        dream of a, dreamed about, in the dream, dream again,
        woke up {screaming|sweating|not knowing|with a start|shaking|gasping}, woke with a start, woke up gasping,
        look up at the {sky|stars}, looked up at the {sky|stars}, looking up at the {sky|stars}, so many stars,
        how old the, how far away the, makes me wonder, made me wonder, how it all, how strange, how odd, how weird,
        isn't it strange, isn't it odd, is it possible that, could it be that, did i imagine, imagined it,
        must have imagined, was it real, is it real, is any of this real, feel it watching, watch me, watches me,
        watching me, watched me, looks at me from, looked right through, stared back, stares back, stare back,
        looked back at me
        # dread; not calm 0.8; ended hopeful 0.9
        2.5 stomach {hurts|hurt|flipped|flips|turned|turns|twisted|twists|is in|clenched|sank},
        hands {sweating|were sweating|are sweating|clammy|cold and}, sweaty palms, palms sweating,
        heart {hammers|hammered|pounded|pounds|raced|races|thudding|thudded|jumped|stopped}, my heart stopped,
        mouth dry, dry mouth, room spinning, world tilted, ground shifting, ground shifted, ground is shifting,
        edge of a {cliff|precipice|knife}, edge of something, standing at the edge, walking on eggshells, eggshells,
        on edge, waiting for the other shoe, too quiet to, worried sick, sick with worry, fret, fretting, fretted,
        can not breathe, breathing into a, hyperventilate, hyperventilating, catch my breath,
        could not catch my breath, dread monday, dread tomorrow, dread going, do not want to go, scared of, afraid of,
        afraid that, scared that, scared to, afraid to, terrified of, terrified that, fear that, nervous about,
        nervous for, worry about, worried about, worry that, anxious about, stressed about results, not ready for,
        unprepared, what will they say, what if i, what if he, what if she, what if they, what if it, what if we,
        what if nobody, do they hate me, does he hate, does she hate, did i say something wrong,
        are they angry with me, blank, mind went blank, went blank, forgot everything, can not concentrate,
        could not concentrate, can not focus, could not focus, can not think straight, could not think straight,
        thoughts will not stop, thoughts would not stop, head will not stop, head would not stop, brain will not,
        brain would not, mind would not, mind will not, thoughts tangled, thoughts like, loops, looping,
        on a loop, in my head at, keeps me up, kept me up, keeps me awake, kept me awake, keep me awake, keep me up
        1.5 results, verdict, test results, unexplored, answers, explanation,
        coincidence, destiny, chance meeting, prophetic, intuition, instinct,
        sixth sense, gut feeling, staircase, locks,
        envelope, postcard, diary, compass spun, whisper, breath on my neck,
        curtain moved, shadow, footprints, path off, off the path, step off the path, deeper, underground,
        under the ice, under the sea, under the water, swim under, whale, whales, octopus, jellyfish, submarine,
        planetarium, microscope, bones, skull, skeleton, feather, raven feather, mushroom, mushrooms,
        toadstool, moth, bell rang, bells at night, distant bells, music from nowhere, faint music, radio static,
        static, radio crackled, signals, shipwreck, wreck, diver, trench, crater,
        meteorite, comet, moonless night, night train, hotel room, motel, masquerade, carnival mask, puppet,
        doll, dolls, clown, old house, old hotel, old photograph of a, painting's eyes, eyes of the portrait
        psychic, astrology, zodiac, dimension, time travel, quantum, simulation, consciousness,
        death and after, afterlife, god exists
        1 ?
        """
}
