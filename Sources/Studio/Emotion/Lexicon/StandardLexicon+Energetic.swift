extension StandardLexicon {
    /// Joy that moves, excitement, celebration.
    static let energeticJoy: String = """
        # excitement
        3 excited, excitement, exciting, thrill, thrilled, thrilling, ecstatic, ecstasy, exhilarate, exhilarating,
        exhilarated, exhilaration, elated, elation, euphoric, euphoria, electric, electrified, electrifying, exuberant,
        exuberance, jubilant, energized, energetic, energy, full of energy, burst of energy, so much energy, buzzing,
        buzzed, pumped, hyped, hype, stoked, psyched, amped, fired up, on fire, wired, pumped up, raring to go,
        adrenaline, adrenalin, rush of adrenaline, over the moon, on top of the world, on cloud nine, walk on air,
        king of the world, bouncing off the walls, bounce off the walls, giddy, jump for joy, jump up and down,
        jumped up and down, jump around, bounce, bouncy, bouncing, leap for joy, fireworks, firework,
        fireworks in my {chest|heart|head|belly}, explode with joy, explode with happiness, burst with joy,
        bursting with {joy|pride|happiness|energy|ideas|excitement|life}, burst into laughter, can not sit still,
        could not sit still,
        can not stop {moving|dancing|smiling|laughing|grinning|talking|jumping|bouncing|singing|giggling|cheering},
        could not stop {moving|dancing|smiling|laughing|grinning|talking|jumping|bouncing|singing|giggling|cheering},
        too excited to {sleep|eat|sit|think|breathe}, heart {racing with joy|full of fire}, tears of joy,
        tears of laughter, cried laughing, cry with laughter, laughed until {i|we} cried, laugh so hard,
        laugh until <my> {stomach|sides|belly|ribs|cheeks|face} hurt, belly laugh, in stitches, laugh my head off,
        laughed so much, laughed out loud, lol, lmao, rofl, haha, hahaha, woohoo, yay, woo, hooray, hurray, yippee,
        whoop, whooped, wow, let's go, let us go, lets go, best {day|night|party|concert|moment|weekend|time} ever,
        best day of my life, time of my life, night of my life, dream come true, happiest day, happiest i have,
        happiest
        2.5 rave, partied, partying, celebrate, celebration, festival, carnival, mosh pit, mosh, gig, encore, karaoke,
        cheer, cheering, applause, applaud, standing ovation, crowd roared, roar, stadium, chant, scream with joy,
        scream with delight, scream and shout, screamed my lungs out, sing at the top of, sang at the top of,
        top of my {lungs|voice}, sing along, singing in the car, dance in the {kitchen|rain|street|living room},
        dance all night, dance until, dance floor, dancefloor, disco, tango, breakdance, confetti, champagne, prosecco,
        toast to, balloons, sparkler, drummer, brass band, trumpet, electric guitar, butterflies in my stomach,
        heart skipped a beat, tingle, tingling, tingly, goosebumps of joy, sparks, spark, sparkle, sparkling, fizz,
        fizzy, fizzing, effervescent, crackle with, so alive, feel alive, vibrant, vibrancy, vivid, zest, zesty,
        vitality, lively, full of life, vivacious, playful, frolic, mischief, cheeky, silly, goofy, hilarious, fun,
        have a blast, had a ball, hoot, whale of a time, great time, amazing, awesome, fantastic, incredible, epic,
        legendary, fabulous, sensational, spectacular, phenomenal, banging, mega, sick party, slay, slayed, poggers,
        buzzin, vibing, woke up buzzing, crazy good, insane night, wild, wild ride, wild night, crazy night, hyper
        # happiness
        2 happy, happiness, joy, joyful, joyous, joyfully, delight, delighted, glee, gleeful, cheerful, merry, jolly,
        overjoyed, rejoice, elate, radiant, giggle, chuckle, grin, grinning, beam, beaming, smile from ear to ear,
        ear to ear, tickled pink, tickled, chuffed, made my day, thrilled to bits, proudly, so proud, proudest,
        love every minute, loved every {minute|second|moment}, enjoyment, in high spirits, high spirits, good mood,
        great mood, fantastic mood, glow
        0.6 !
        1 glad, excellent, wonderful, super, lovely day out, love it, loved it, pleased, pleasure, good fun, nailing
        # surprise and desire
        2 surprise party, can not wait, could not wait, can hardly wait, counting the {days|hours|minutes},
        count down the days, countdown, dying to, itching to, bursting to, eager, eagerly, eagerness, keen,
        enthusiastic, enthusiasm, passion, passionate, passionately, lust, crave adventure, fervor, feverish, ardent,
        burning desire, kiss in the rain, kissed passionately, make out, head over heels, crazy about, mad about,
        obsessed with, heart {pounding with|thumping with}, heart beat like a drum, my heart danced, heart soared,
        heart leapt, heart leaped, heart sang, heart pounding in time, pulse racing, blood pumping, blood sang,
        blood was up, high five, fist pump, punched the air, punch the air, fist in the air, on a high, riding high,
        buzz
        """

    /// Drive: work that flows, sport, travel, speed, achievement.
    static let energeticDrive: String = """
        # drive
        2.5 motivated, motivation, driven!, determination, ambition, ambitious, unstoppable, invincible, powerful,
        power through, stronger than ever, fierce, fearless, boldly, daring, dare, brave the, adventurous, adventure,
        spontaneous, dynamic, ready for anything, ready to take on, take on the world, take on anything,
        conquer the world, move mountains, anything is within reach, get shit done, get stuff done, get things done,
        productive, productivity, ticked everything off, tick off, to do list, smashed it, smash it, nailed it, nail it,
        aced, ace, crushed it, crush it, killed it!, killing it, rocked it, rock it, knock it out of the park,
        triumphed, triumph, triumphant, victory, victorious, win!, won!, winner, champion, championship, trophy, medal,
        gold medal, first place, podium, prize, record time, new record, personal best, personal record, pb,
        beat my {time|record|best}, scored, score a goal, hat trick, final whistle, penalty, winning goal, beat them,
        thrash, we won, won the {match|game|race|cup|league|final|lottery|contest|competition|award|prize|medal},
        work through the night, worked like mad, in the zone, in full flow, flow state, on a roll, on a streak,
        full throttle, full speed, full steam, full speed ahead, at full tilt, flat out, nonstop, non stop, whirlwind,
        frenzy, frenetic, frantic, hectic, chaos, chaotic, bustle, bustling, hustle, dash, dashing, sprint, race, raced,
        racing, juggle, juggling, multitask, packed day, back to back, deadline, crunch, all nighter, overdrive,
        caffeine, espresso, double espresso, third coffee, red bull, ideas kept coming, ideas pouring, ideas everywhere,
        brainstorm, inspiration, inspiring, creativity, invent, breakthrough, eureka, it clicked, crack the problem,
        build something, launch, launched, kick off, kickoff, kick start, get going, on the move, let loose, go for it,
        went for it, take the leap, all in, seize the day, carpe diem, could run a marathon, could do anything,
        can do anything, could take on, could conquer, could climb, could lift, could punch through, could fly
        # haste; not calm 0.7; ended calm 0.7
        2 busiest, rushed, hurry, hurried, in a hurry, hasty, haste
        # sport and speed; not none; ended melancholic 0.5
        2 runner, jog, jogging, marathon, half marathon, 5k, 10k, triathlon, parkrun, finish line, finishing line,
        workout, work out, gym, crossfit, deadlift, squat, weights, bench press, push ups, burpees, spin class, zumba,
        aerobics, hiit, boxing, kickboxing, punch bag, karate, judo, sparring, wrestle, football, soccer, rugby,
        basketball, tennis, hockey, cricket match, volleyball, baseball, netball, badminton, match!, derby,
        trained hard, dribble, swim laps, dive, diving, surf, surfing, surfed, catch a wave, ski, skiing, snowboard,
        snowboarding, skate, skating, skateboard, rollerblade, sledge, sledging, cycling, bike ride, biking,
        mountain bike, downhill, bmx, motorbike, motorcycle, climb, climbing, bouldering, rock climbing, reach the top,
        reached the summit, peak of, hike, hiking, trek, abseil, bungee, skydive, skydiving, parachute, paraglide,
        zip line, zipline, rollercoaster, roller coaster, trampoline, rafting, white water, kitesurf, horse galloped,
        gallop, galloping, galloped, drove fast, faster, fastest, speed, speeding, zoom, whizz, whoosh, accelerate,
        turbo, sweat, sweaty, sweating, dripping with sweat, muscles burning, legs burning, lungs burning,
        out of breath, breathless, panting, heart pumping, high jump, somersault, cartwheel, cartwheels, tumble,
        water fight, snowball fight, pillow fight, chase, tag!, play with the kids, played with the kids, ran around,
        run around, running around, team spirit, teamwork, tournament, race day, match day, cup final, world cup,
        olympics, extra time, score, referee
        # on the road; not none; ended melancholic 0.5
        2 road trip, backpacking, backpack, explore, exploring, explored, expedition, safari, take off!, plane took off,
        airport buzz, travelling, wanderlust, flight to, packed my bags for, trip to, roam, thumbs up, night market,
        market was loud, city lights, neon, neon lights, las vegas, times square, horns, honk, honking, sirens, blare,
        blaring, booming, thump, thumping, beat!, rhythm, tempo, riff, thunder, thunderstorm, thunderclap, stormy, gale,
        wind roared, howling gale, hail, blizzard, heatwave, volcano, lava, eruption, erupt, wildfire, blaze, blazing,
        flame, bonfire, waves crash, crashing waves, waves crashed, waterfall, rapids, torrent, surge, surging,
        avalanche, earthquake, explosion, explode, blast off, rocket, comet, meteor
        1 hot day, sunshine, sunny, midday, beach party, ice cream, saturday night, friday night, friday,
        new year's eve, birthday, halloween, christmas morning
        0.5 scarlet, crimson, brightly, color, colors, rainbow colors, hot, sun, tropical, july, june, august
        # made it
        2.5 promoted, promotion, got the {job|part|role|place|gig|lead}, got promoted, got a raise, pay rise, raise!,
        accepted into, got in!, got into, i got in, i did it, we did it, did it!, made it!, pass my,
        passed my {exam|exams|test|driving test|finals|course}, pass all my, top marks, full marks, straight as,
        distinction, top of the class, best in class, first class degree, passed with, graduated, graduation,
        signed the contract, closed the deal, sold out, standing room, my book came out, offer accepted, accomplished,
        accomplishment, achieve, achievement, proposed!, engaged!, engagement party, honeymoon, stag do, hen do,
        hen party, bachelorette, bridesmaid, successful, succeed, hit the jackpot, lottery, jackpot, lucky day, bingo,
        bravo, congrats, congratulations, well done, good result, smashing
        """

    /// Anger and frustration: energy too.
    static let energeticAnger: String = """
        # anger; not calm 0.7; ended calm 0.8
        3 angry, anger, furious, fury, rage, raging, enraged, livid, mad at, so mad, mad!, seething, seethe, fume,
        fuming, outrage, outraged, outrageous, infuriate, infuriating, infuriated, irate, incensed, wrath, hate!, hated,
        hatred, hates, hating, hate it when, see red, saw red, boil, boiling, blood boil, made my blood boil,
        boiling over, pissed off, pissed, pissing me off, ticked off!, cross with, at boiling point,
        lose my {temper|shit|cool|mind with rage}, lost it with, lost my temper, snap at, snapped at, blow up at,
        blew up at, lash out, lashed out, explode at, exploded at, scream at, screamed at, screaming at, yell, yelled,
        yelling, shout, shouted, shouting, shouting match, slam, slammed, slam the door, slammed the door, door slammed,
        smash, smashed, smash something, punch, punched, punch a wall, punch the wall, kick the {wall|door|chair},
        throw things, threw <my> {phone|plate|cup|glass|shoe|book}, throw my phone, broke a plate,
        clench my {fists|teeth|jaw}, clenched fists, fists clenched, jaw clenched, grit my teeth, gritted teeth,
        grind my teeth, teeth clenched, hot with anger, burning with rage, steam coming out of my ears, steaming!,
        screw you, screw them, fuck, fucking, fuck this, fuck off, bullshit, damn it, dammit, goddamn, hell with,
        go to hell, bastard, bitch, asshole, arsehole, idiot, idiots, jerk, moron, how dare, sick of, fed up,
        fed up with, sick and tired of, sick to death of, had enough, had it with, had it up to here, last straw,
        final straw, at the end of my rope, tired of being treated,
        tired of <own> {lies|excuses|nonsense|bullshit|attitude}, drive me {mad|crazy|nuts|up the wall|insane},
        driving me {mad|crazy|nuts|up the wall|insane}, gets on my nerves, got on my nerves, get under my skin
        2.5 frustrated, frustrating, frustration, annoyed, annoying, annoy, annoyance, irritated, irritating, irritate,
        irritation, irritable, aggravated, exasperated, exasperating, exasperation, maddening, grumpy, cranky, crabby,
        resent, resentful, resentment, bitter at, indignant, indignation, offended, insulted, insult, insulting,
        disrespect, disrespected, disrespectful, rude, rudely, unfair, not fair, injustice, unjust, unbelievable cheek,
        ridiculous, absurd demand, nonsense, hostile, hostility, aggressive, aggression, fight with, fought with,
        fighting with, big fight, quarrel, row with, argue, arguing, bicker, feud, clash, rant, rage quit, protested,
        rebel, rebellion, riot, revolt, demanded, confront, confronted, revenge, vengeful, get even, payback, jealousy,
        jealous rage, envious, provoke, provoked, triggered!, stubborn, furiously, impatient, impatience, pacing,
        pace the {room|floor|kitchen}, honked, cut me off, cut in line, jumped the queue, parked in my,
        stole my {parking|idea|bike|phone|credit|lunch}, take credit, took the credit, took credit for,
        took all the credit, go behind my back, went behind my back, talk over me, talked over me, interrupted me,
        keeps interrupting, interrupt, ignored my email, never listens, will not listen, lied to me, lies to me,
        lied to my face, cheat on me, cheated on me, betray, betrayed, betrayal, backstab, backstabbed,
        stab in the back, two faced, treated like dirt, treat me like, walk all over me, take me for granted,
        yelled at me, blame me for, blamed me for, accuse, accused me, for the third time this week,
        over and over again the same, crashed again, computer crashed, laptop crashed, printer jammed, missed the bus,
        missed my train, late again, delayed again, kept me waiting, bloody printer, bloody neighbors, stupid,
        stupid computer, damn, screaming inside, want to scream, wanted to scream, could scream, could have screamed,
        makes me want to scream, tear my hair out, pull my hair out, disgust, disgusted, disgusting, appalled,
        appalling, contempt, despise, loathe, detest, can not stand, could not stand, can not bear him,
        can not bear her, gross, revolting, vile, wound up, stressed out, stressed, stressful, overloaded, overworked,
        too much to do, so much to do, swamped, swamped with, snowed under, up to my {neck|ears|eyeballs},
        no time to breathe, tense meeting, tension in the room, restless, restlessness, fidget, agitated, agitation,
        on edge!
        """
}
