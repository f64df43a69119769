extension StandardLexicon {
    /// Turns of phrase and scenes of ordinary days that are at rest.
    static let everydayCalm: String = """
        # ordinary hours; not none; ended none
        2.5 ask for nothing, asked for nothing, had everything, for nothing and had,
        play {cards|chess|scrabble|dominoes|checkers|backgammon|bridge|solitaire}, board game, board games, card game,
        by candlelight, nobody minded, no one minded, absorbed in, engrossed in, lost in a book, lost in my book,
        shoes off, home early, passed over without, did not touch us, afternoon light, green hills, hills going by,
        fields going by, long way home, scenic route, inbox is empty, so is my head, head is empty, empty inbox,
        fire low, outside soup, soup inside, on my knee, head on my knee, hums in the kitchen,
        silence between us comfortable, comfortable in the silence
        2 ordinary {day|monday|tuesday|wednesday|thursday|friday|week|morning|evening|afternoon|life},
        how little happened, nothing happened, nothing special, nothing dramatic, no drama, no fuss,
        nothing on my mind
        just me and, just me, just us, just the two of us, early night, in bed by, bed by {nine|ten},
        bed at {nine|ten|eight}, bed early, home by, home early, early dinner, cooked dinner, cooked together,
        cook together, eat slowly, ate slowly
        spend the {afternoon|morning|evening|day|weekend} {reading|knitting|gardening|painting|baking|on the beach|in the garden|in bed|with <own> <kin>}
        spend the whole {afternoon|morning|evening|day}, a whole {afternoon|morning|evening} of
        read in {bed|the bath|the garden|the sun|the hammock|the park}, with a book, with books, book in hand,
        in bed with, stay in bed with, stay in pajamas, pajama day, stay in and, day in bed with tea, all to myself
        shell peas, peel {apples|potatoes|oranges},
        pick {apples|berries|blackberries|strawberries|plums|mushrooms|beans}, make jam, make soup, made soup,
        stir the, polishing, sort the {buttons|books|photos|seeds},
        lit the candles, lit the fire
        {sound|rhythm|hush|noise} of the {waves|sea|rain|river|ocean|stream|surf|wind}, send me to sleep,
        straight to sleep, straight to bed, rock me to sleep, feel light, felt light, feel lighter, felt lighter,
        felt settled, feel steady, felt steady
        empty my {head|mind}, empties my {head|mind}, clear my {head|mind}, cleared my {head|mind}, quiet my thoughts,
        shoulders {come|came} down, shoulders finally, down from my ears, heart rate, my pulse slowed, slow to match
        evening walk, morning walk, long walk, short walk, slow walk, nice walk, walk the dog,
        walk with the dog, walk around the {block|lake|park|pond|village}, walk to the {shop|bakery|market|park|beach}
        went for a walk, walk by the
        sit in the {garden|sun|park|shade|kitchen|chapel|church|window|library|armchair|tub|bath},
        sit by the {window|river|sea|fire|water|lake|stove|pond},
        sit on the {bench|steps|dock|porch|rocks|pier|hill|beach|sand|step|balcony|grass|sofa}, sit outside, sit under
        coffee outside, coffee on the, coffee in {the garden|the sun|bed|the kitchen|the quiet}, drink my {coffee|tea}
        drank my {coffee|tea}, had tea with, tea with, tea in the, tea by the, tea on the, flask of tea,
        breakfast on the, breakfast in the
        sleep in the {sun|shade|garden|hammock}, in the sun, in the shade, no rush, no hurry, no need to,
        do not need to, did not need to, nothing to fix, nothing to decide, nothing left to do, nothing left to say,
        do not have to explain, without explaining, nobody needs, bare feet, easy silence, easiest, effortless
        content with, contented with, make do, everything {settle|settled|settles}, all is quiet, all quiet,
        quiet now, quiet again, hum quietly, world outside, world can wait, can wait, could wait, let it rain,
        as it is, as they are, just be, simply be, in the moment, be present, present moment, here and now,
        this moment
        in no rush, had the {house|morning|afternoon|evening|beach|place|pool} to myself, nobody around,
        everyone asleep, whole house asleep, house asleep, breathe in, breathed in the, breath of,
        watched the {light|stars|snow|sky|sunset|fire|sea|rain|waves|boats|birds|trees|dog|cat|baby} {_|},
        no one in sight
        1 chapel, hymn, candles, evensong, abbey, organ, oars, drift, adrift on, anchor, sail, sailing,
        raft, train window, countryside, lawn, path through, cathedral light,
        all afternoon, all evening, supper, recipe, wool blanket,
        1 knitted, enough, quiet enough, gentle, patiently waiting, tender,
        wind in the {trees|leaves|grass|reeds}, leaves rustled, rustle, rustling, dew, water lilies,
        heron, otter, turtle, tortoise, deer, cow, pony
        """

    /// Turns of phrase and scenes of ordinary days that move.
    static let everydayEnergetic: String = """
        # in motion
        2.5 {one|two|three|four|five|six|ten} coffees, coffees in, caffeinated, passport in hand, deafening,
        on my feet for, full ninety minutes, crank up, cranked up, cranked it up, sang all the way,
        all the way to the coast, never want to sleep, neon everywhere, sleepless night working, wild night,
        wild sleepless, could lift a, lift a truck, move a mountain, launched it, rocket out of, like a lunatic,
        like a maniac, like a madman, like a mad woman, rewrite the whole, ready to rewrite,
        done being {polite|nice|quiet|patient}, about to lose, marching to, {one|two|three|four|five|six|ten} goals,
        goals down, on penalties, on penalty, come back from {one|two|three|behind}, came from behind,
        what a {night|day|game|match|ride|rush|show|party|weekend|trip|race|goal|comeback|win|feeling|morning|concert|gig|blast}
        sing in the {street|streets|car|shower|rain}, sang in the {street|streets|car|shower|rain},
        until {sunrise|dawn|sunup|morning|our feet hurt|closing time|the neighbors|we dropped|they threw us out},
        on the tables, threw us out, full volume, full blast, music blasting, blast music, music up,
        turned up the {music|volume}, turn it up, windows down, wind in my hair, hair flying, fingers flying,
        flew down, flew past, tore down the {hill|street|road}, tear through, ten feet tall, on a whim,
        spur of the moment
        wanted more, want to go again, go again, one more time!, could have gone on,
        could have danced, could go all night, all night long, feel powerful, felt powerful, feel strong, felt strong,
        feel invincible, stand up for myself, stood up for myself, told <who> exactly, told him off, told her off,
        spoke my mind, speak up, spoke up, on my terms, watch out world, bring it on, here we go, here i come,
        let us do this, game on, come at me, hell yes, heck yes, yes yes, finally did it, beyond excited, too happy to
        until <who> {can|could} not breathe, until it hurts, until it hurt
        floor {shake|shook|shaking|shook under}, walls {shake|shook|shaking}, ground {shake|shook|shaking}, scream,
        so loud, cheeks hurt, sides hurt, voice is gone from, lost my voice {screaming|singing|cheering|shouting},
        hoarse from, ears {are|were|still} ringing, sweaty and happy, soaked in sweat, arms are jelly, legs are jelly,
        legs are wrecked, sore but happy, muscles ache but, every muscle, high on, drunk on, caught fire, ablaze,
        light up, lit up, lights up, glow with, shone like
        book the {tickets|flight|flights|trip},
        booked {tickets|flights|a flight|a trip|the tickets|the trip|the flights|my flight}, tickets to, tickets for,
        flight tomorrow, flying to, fly to,
        leave for {paris|rome|italy|spain|japan|greece|peru|the mountains|the festival}, trip is tomorrow, off to,
        all aboard, new bike, new car, new guitar, new skateboard, new camera, new toy, new shoes, new record,
        new drum kit, new song, wrote a song, band practice, rehearsal, opening night, premiere, on stage, spotlight,
        audition, sold out crowd, curtain call
        circus, zoo, madhouse, three ring, kids everywhere, kids ran, toys everywhere, everyone talking at once,
        nonstop laughter, no time to sit, no time to lose, not a minute to lose, cannot stop now, unstoppable,
        keep up with, million things, million ideas, so many ideas, head full of ideas,
        buzzing with ideas, mind full of ideas, ideas!, side project, prototype, hackathon, code all night,
        up all night {coding|writing|painting|dancing|talking|playing|working}, wrote all night, paint like mad,
        painted like mad, couldn't type fast enough
        1.5 rush of, burst, rapid, swift, race against, race through, run through, run down, ran to,
        ran home, ran all the way, jump, leap, jumped, spinning, twirl, whirl, swirl, stomp,
        swirl of color, glitter, sequins, lipstick, heels, red dress, leather jacket, loud music,
        trumpet, chorus, encore, shots, tequila, cocktail, beers with, pub, nightclub, barbecue, bbq,
        wedding dance, funfair, arcade, video game, level up, boss fight, high score, gaming, quiz, bowling,
        paintball, laser tag, escape from work, roller, skates, pool party, cannonball, splash, splashed, jet ski,
        boat race, regatta, horse race, parade, samba, drum circle, flamenco
        1 visit friends, friends came over, friends over, everyone came,
        whole family, cousins, reunion dinner, monday energy, coffee number, meetings, launch day,
        sing, singing, guitar, dj, playlist, birthday, vacation, airport,
        sun, engine

        # storms of temper; not calm 0.7; ended calm 0.8
        3 so done with, done with <own>, done with this, flip the table, flip a table, flipped out, flip out,
        freak out at, freaked out at, lose my mind, losing my mind, lost my mind, about to lose it, going to lose it,
        i swear, i could kill, could kill, could strangle, could punch, want to punch, wanted to punch, want to hit,
        wanted to hit, want to smash, wanted to smash, want to throw, wanted to throw, want to break something,
        wanted to shout, want to shout, want to yell, wanted to yell, in capital letters, all caps, ready to explode,
        about to explode, going to explode, explode, exploded, stuck in traffic, traffic jam, who do they think,
        who does <who> think, who does he think, who does she think, the nerve, the cheek, the audacity, what a joke,
        such a joke, such a liar, liar, liars, hypocrite, hypocrites, bully, bullied, bullies, coward, cowards,
        snake of a, unbelievable!, unacceptable, inexcusable, unforgivable, pathetic excuse, excuses, enough is enough
        i have had enough, cannot take another, one more time i, if one more person, boils me, burns me up, gets me so
        makes me so {mad|angry|furious}, drives me {mad|crazy|nuts|insane|up the wall}, drive me round the bend,
        does my head in, doing my head in, grinds my gears, rubbed me the wrong way, pushes my buttons,
        pushed my buttons, chip on, spat, spit with, hissed, snarled, glared, glare, scowl, storm out,
        stormed out, stormed off, stomped, stomped off, hung up on, hung up on me, told him to, told her to get out,
        told them to shut, shut up, get! lost!, piss off, sod off, sodding, bloody hell, hell!, for god's sake,
        for goodness sake, for crying out loud, ffs, argh, aargh, grr, grrr
        2 stole my, stole from, lie to, lies about me, lied about, lied to, laugh at me, laughed at me,
        mocked me, mock, mocked, made fun of me, teased, belittle, belittled, patronize, patronizing, condescending,
        talked down to, micromanage, micromanaging, unpaid overtime, overtime again, unpaid, overcharged, ripped off,
        scam, scammed, broke <own> promise, broken promise, broken promises, promised and, never does his share,
        never does anything, does not lift a finger, leaves <own> mess, left the {mess|dishes|kitchen}, loud neighbors
        neighbors are loud, neighbors music, drilling, leaf blower, car alarm, complained, complain, complaining,
        selfish, arrogant, stubborn as, incompetent, useless meeting, meeting that could have been,
        landlord, bureaucracy, paperwork, queue for hours, cancelled on me, cancelled my {flight|train|order},
        flight was cancelled, flight cancelled, train was cancelled, wifi, internet went down, politicians,
        election makes me
        """

    /// Turns of phrase and scenes of ordinary days that look ahead.
    static let everydayHopeful: String = """
        # things mend
        2.5 coming back to, come back to us, keep this up, keep it up, make the team, made the team,
        get it right, another chance, each other and, have each other, still have each other, scans are,
        scan is clean, scans are clean, scan came, buds are, go back to {school|university|college|work},
        going back to {school|university|college|work}, decide to go, decided to go, decided to try,
        giving love another, have a plan, and a plan, have my whole life, spoke again, laughed on the phone,
        at forty six, ready for more, out of nowhere hugged, hugged me, world is okay, world is good, people are good,
        get better at, we will be, will be home, will be back, grateful for and, one yes, said yes to,
        have a {baby|little} {girl|boy}, having a {baby|little|girl|boy|child}, have twins, having twins,
        trying for a baby, take {one|two|three|four|her|his} steps, took {one|two|three|four|her|his} steps,
        like who i, liked who i, liked what i saw, like myself, liked myself, love myself, proud of myself,
        proud of me, proud of how far, how far i have come, how far we have come, come a long way, came a long way,
        came out to, come out to, accept who i am, accepted who i am, accept me, accepted me, accepts me
        come home from {the|} hospital, home from {the|} hospital, home from {the|} war, home again, home for good,
        one more {week|month|day|sleep} and,
        only _ more {days|weeks|sleeps|months}, just _ more {days|weeks|sleeps|months}, see <who> again,
        see my _ again, see her again, see him again, hug <who> again, hold her again, hold him again, visit us,
        coming to visit, come to visit, back at work next, home next week, back next week
        treatment is working, treatment worked, treatment works, medication works, medication is working,
        medication is helping, pills are working, is working!, it works, it worked, started to work, starting to work,
        began to work, it helps, it helped, really helps, help is on, pay for my, paid for my,
        offered to help, offered me a, held the door, let me stay, took me in,
        gave me a {chance|hug|lift|home|job|second|smile}, gave me hope, gives me hope, give me hope, gave us hope,
        gives me strength, gives me courage, brought me {soup|flowers|tea|food|dinner|cake|coffee|breakfast},
        sent me {flowers|a card|a letter|a postcard|a photo}, checked on me, checked in on me, asked how i was,
        listened to me, really listened, somebody listened, someone listened, someone cared, someone cares,
        remembered my birthday
        first pay, first paycheck, first salary, paycheck, savings account,
        first {house|home|apartment|flat|car|client|customer|sale|commission|order|book|exhibition|garden|harvest},
        sign the papers for, signed the papers for, sign the lease, signed the lease, sign a lease, made an offer,
        found a {flat|house|home|place|room|job|apartment|therapist|way|doctor|school}, viewing, book an appointment,
        booked an appointment, make an appointment, made an appointment, ask for help, asked for help, asking for help
        support group, aa meeting, admitted i need, admitted that i need, therapist, therapy, sent the application,
        send the application, press send, pressed send
        start {at|as|in|my|our|the} _ {tomorrow|monday|next}, tomorrow i start, i start tomorrow,
        start a {family|course|business|garden|blog|diary|new|class|journal}, starting a, begin to see, begin to feel,
        beginning to, starting to feel, starting to believe, starting to see, starting to heal, starting to think,
        starting to trust, start to feel, start to look, started to feel, allow myself,
        let myself {imagine|dream|hope|believe|want|feel|love}, imagine us, imagine a, imagine myself, dream job,
        dream home, dream house, our dream, my dream of, dream of {opening|becoming|having|living|owning|being},
        dreaming of {spring|home|the day|our}, make a plan, made a plan, have a plan, planning to, saving for
        save for
        can ~ again, could ~ again, able to ~ again, will ~ again,
        {walk|dance|run|sing|swim|play|ride|work|write|paint|climb|smile|laugh|sleep|eat|speak|talk|love|dream|draw|bake|live} again
        begin to ~ again, start to ~ again, learned to _ again, come up, poke through,
        poked through, pushing through, push through, peek through, peeking through,
        out of the {ground|soil|ashes|darkness|rubble|dark}, rises from, rose from the, on the other side,
        coming through, make it through, made it through, made it home, get out of, got out of, way out,
        out of the dark, into the light, toward the light, into the sun, sun is out, sun is shining, sun shone,
        light again, bright again, warm again, nearer, a little more each day, a bit every day,
        a little every day, day by day, bit by bit, little by little, slowly but surely, inch by inch, one page a day,
        getting easier, gets easier, got easier, easier than, easier now, easier today, hurts less, hurt less,
        less pain, fewer tears, smaller than yesterday, lift a little, lifting, lifted a little
        small {win|victory|victories|wins|miracle|miracles|step|triumph}, tiny {win|step|victory|miracle|spark},
        huge step, big step, manage to, managed to, did not drink, did not smoke, did not give in, for the first time,
        first time since, at last i can, at long last, finally said, finally told, finally asked, finally talked,
        talked properly, properly talked, talk it through, talked it through, talked for hours, opened up to, truce,
        peace talks, peace treaty, ceasefire, voted, justice at last, law passed, in good hands, good hands,
        good doctor, good result, results are good, results came back clear, results came back clean, blood work is,
        numbers are, vaccinated, came off the, off the crutches, without the crutches, without crutches,
        without my cane, without pain, without medication, pain free, symptom free, strong enough to
        believed me, believe in him, believe in her, believe in you, rooting for,
        cheering me on, fall for, falling for, fell for someone, catch feelings, feelings for,
        likes me, fancy him, fancy her, winked, held my gaze, our fingers touched, wrote me a, wants to see me again,
        see me again, see each other again, call me tomorrow, dinner with him, dinner with her, asked for my number,
        shy smile, her smile, his smile, texted me good, good morning text, made up, made peace,
        apologised and, forgave, forgave me, back together, got back together, give it another, try one more,
        one more try, another try, try once more, will be worth, will be different, can be different,
        could be different, could be better, could change, can change, might work, might just work, might be okay,
        might be alright, may be okay, may turn out, will turn out, turn out {fine|okay|well},
        turned out {fine|okay|well}, works out, worked out, end well, on the way up, only way is up, things improve
        1.2 decided to, grandson, granddaughter
        1.5 smile, better, imagine, encourage, belief, future, courage, healthy, wellness, safe now,
        home safe, toddler, little one, infant, grandchild, grandchildren, seedlings, allotment seeds,
        garden of our own, of my own, of our own, enrolment, learn, studying,
        volunteer, donate, donated, charity, adopt, neighbor helped, candle lit for, vow,
        wedding vows, letter of, invitation, ring the bell, rang the bell, next year,
        next month, next spring, next week, next summer, by spring, by june, by summer, in spring, in the spring,
        this spring, this year, year ahead, sky opened, clearing, gap in the clouds, patch of blue, blue sky
        """
}
