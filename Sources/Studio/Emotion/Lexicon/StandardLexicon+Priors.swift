/// Words that mean several things, with no more weight than they bear by themselves.
extension StandardLexicon {
    static let mysteriousPriors: String = """
        # of several meanings
        2.5 strange
        2 magic, suspect, odd
        1.5 investigation, investigate, legend, wolf, doubt, dangerous, dream, shock, symptom, abandoned, hide
        1.2 castle, mask, detective, spell, tunnel, symbol, reveal, revealed
        2 i wonder who
        1.2 did not come home, nothing there
        1.5 by itself
        1.2 can not say why
        3 was not there yesterday
        2.5 no one asks where
        # of several meanings; not none; ended none
        0.8 question, code, foreign, operation, theory, theories, existence, planet, seek, seeking, sought, explain,
        explained, shifting, tower, purple, fox, bat, coin, tale, portrait, classified, police, emergency, fraud, hood,
        fate, lock, locked, map, latin, depth, soul, surgery
        0.4 answer, ship, meaning, exist, pattern, signal, trail, loop
        0.8 blood test, no idea, probably nothing
        0.4 someone had, someone is, car outside, at three, until four, other side, half asleep, evidence of,
        read between, everyone knew, language i, does anyone, how could, what are, which way, long before, inside out
        0.8 someone was, no idea what, what is happening
        0.8 was not there
        """

    static let calmPriors: String = """
        # of several meanings
        2.5 content!
        1.5 refuge
        1.2 rest, accept, soft, settled, balanced
        1.5 dozing
        2.5 not a single argument, do not have to be anywhere
        1.2 no news, hardly anyone
        # of several meanings; not none; ended none
        0.8 held, secure, stream, stretch, weed, composed, protected, smooth, balance, neutral, simple, nice
        0.4 water, hold, church, park, accepted, agree, robin, polish, pace, afternoon, peel, jam, mass, prune, rake,
        knead, simply
        0.8 half asleep
        0.8 lit a candle, light a candle, pier, newspaper and
        0.4 rain and i
        """

    static let hopefulPriors: String = """
        # of several meanings
        3 hope
        2 appreciate, confident
        1.5 support, welcome, adopted, stronger, born, pregnant, birth
        1.2 god, free, thanks, possible, community, growth, married, positive, interview, gift, approved, rescue,
        belong, prayer, pray, prayed
        3 things are looking up
        2 keep trying
        1.5 grateful for
        1.2 hope it
        2.5 pulled through
        2.5 why not me, might be saved, shortlisted, offered a trial
        1.2 learned to
        # of several meanings; not none; ended none
        0.8 lord, kind, young, respect, ahead, potential, independent, sweet, holy, purpose, application, fresh, apply,
        closer, funding, chosen, resolution, graduate, savings, repair, lesson, petition, certificate, submitted, quit,
        transformation, seed, harvest, hymn, psalm, sponsored, equality, helped, help, finally, angel, fairy lights,
        lamb
        0.4 church, study, student, gold, vote, released, included, doctor, nurse, teacher, rose, becoming, foundation,
        bridge, guide, path, tiny, yellow, flower, license, invited, invite, wing, wings, priest, permit, saint, solar,
        attempt, gate, tried, imam, investor, pride, crutches
        0.8 hit send, plan to, come through, came through, worth it, care about, turned green, keep on, my year,
        trust my, things change, behind us, talk to someone, said sorry
        0.4 next season, next time, paid my, our first, this time, began to, begin to, my turn, started my,
        days without, picture the, behind me
        0.8 lent me, this time i, swifts, pram
        0.8 we are having, lilac, learn to, take him in, not yet
        """

    static let energeticPriors: String = """
        # of several meanings
        2 win
        1.5 violence, conflict, corruption, kick, blast
        1.2 cross!, match, published, funny, desire, accused, protest, steal, stolen, stole, bold, complaint, inspired,
        award, goal, success, attack, concert, determined, creative
        3 for the first time ever
        2.5 crazy busy, just because i felt like it, cover in mud, overcharge
        1.5 brilliant
        1.2 enjoy, enjoyed, read my diary, in a good way
        3 over my dead body
        2.5 sleeps until, more sleeps
        2 without permission
        1.2 why not!, lucky
        # of several meanings; not none; ended none
        0.8 strong, stage, club, project, create, pressure, campaign, travel, bar, action, training, band, politics,
        demand, throw, stress, strike, crash, burn, recording, muscle, struck, summit, boom, bass, boundaries, boundary,
        enormous, lightning, storm, demonstration, cycle, rush, wedding, running, politician, huge, clapped, clap,
        strength, focused, solo, performance, driven
        0.4 fair, cross, charge, mile, big, city, market, kids, captain, heat, metal, raise, wave, motor, engineer, tag,
        guests, guest, spin, rio, tokyo, slide, candy, boots, jet, skip, demonstrate, swing, popular, practice, at once,
        immediately, pizza
        0.2 red
        0.8 best man, worked up, tell everyone, cut me, all go, used my, race the, does nothing
        0.4 again again, want more, hundred things, see everything, told everyone, wrong order, ate my
        0.8 growl, growled, joke, jokes
        0.4 holiday, best friends
        0.8 why not
        """

    static let melancholicPriors: String = """
        # of several meanings
        2.5 dead, died, die
        2 rejection, rejections, tear
        1.5 burden
        1.2 war, gone, gone!, heavy, weak, sorry, waste, stuck, mistake, fever, fool, memories, separated, injury,
        bitter, beaten, i missed
        1.2 should have, sorry for, be gone, her things, his room, phone does not ring, everyone left
        1.2 was not there, hardly anyone there
        # of several meanings; not none; ended none
        0.8 fat, raw, rough, gray, hungry, dust, drag, boxes, burned, terminal, worn, freezing, frozen, torn,
        last of the, sigh, yawn, yawning, yawned
        0.4 court, single, photo, photograph, photographs, lawyer, hospital, older, wet, retirement, retired, bill,
        bills, silent, crack, auction, estate, memory, custody, grandfather, faint, mud, muddy, last page
        0.2 stone, concrete, coat
        0.8 hit hard, space where, called off, last time, last words, like lead, gray day, her cup, his cup, since he,
        since she, another long, one cup, last song, last light, looked away, turned away
        0.4 drive away, our old, our place, final day, last day, old song, same song, long day, old house, old school,
        rain and, second cup, no break, low on, no light, old dog, empty
        0.8 looking at old
        0.4 never find, knocked down, found no
        0.8 in a box
        0.4 crawl, blue
        """
}
