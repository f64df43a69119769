/// Words that mean several things, with no more weight than they bear by themselves.
extension StandardLexicon {
    static let mysteriousPriors: String = """
        # of several meanings
        2.5 strange
        2 magic, suspect, odd
        1.5 investigation, investigate, legend, wolf, doubt, dangerous, dream, shock, symptom, abandoned, hide
        1.2 castle, mask, detective, spell, tunnel, symbol, reveal, revealed
        # of several meanings; not none; ended none
        0.8 question, code, foreign, operation, theory, theories, existence, planet, seek, seeking, sought, explain,
        explained, shifting, tower, purple, fox, bat, coin, tale, portrait, classified, police, emergency, fraud,
        hood, fate, lock, locked, map, latin, depth, soul, surgery
        0.4 answer, ship, meaning, exist, pattern, signal, trail, loop
        """

    static let calmPriors: String = """
        # of several meanings
        2.5 content!
        1.5 refuge
        1.2 rest, accept, soft, settled, balanced
        # of several meanings; not none; ended none
        0.8 held, secure, stream, stretch, weed, composed, protected, smooth, balance, neutral, simple, nice
        0.4 water, hold, church, park, accepted, agree, robin, polish, pace, afternoon, peel, jam, mass, prune, rake,
        knead, simply
        """

    static let hopefulPriors: String = """
        # of several meanings
        3 hope
        2 appreciate, confident
        1.5 support, welcome, adopted, stronger, born, pregnant, birth
        1.2 god, free, thanks, possible, community, growth, married, positive, interview, gift, approved, rescue,
        belong, prayer, pray, prayed
        # of several meanings; not none; ended none
        0.8 lord, kind, young, respect, ahead, potential, independent, sweet, holy, purpose, application, fresh,
        apply, closer, funding, chosen, resolution, graduate, savings, repair, lesson, petition, certificate,
        submitted, quit, transformation, seed, harvest, hymn, psalm, sponsored, equality, helped, help, finally,
        angel, fairy lights, lamb
        0.4 church, study, student, gold, vote, released, included, doctor, nurse, teacher, rose, becoming,
        foundation, bridge, guide, path, tiny, yellow, flower, license, invited, invite, wing, wings, priest, permit,
        saint, solar, attempt, gate, tried, imam, investor, pride, crutches
        """

    static let energeticPriors: String = """
        # of several meanings
        2 win
        1.5 violence, conflict, corruption, kick, blast
        1.2 cross!, match, published, funny, desire, accused, protest, steal, stolen, stole, bold, complaint,
        inspired, award, goal, success, attack, concert, determined, creative
        # of several meanings; not none; ended none
        0.8 strong, stage, club, project, create, pressure, campaign, travel, bar, action, training, band, politics,
        demand, throw, stress, strike, crash, burn, recording, muscle, struck, summit, boom, bass, boundaries,
        boundary, enormous, lightning, storm, demonstration, cycle, rush, wedding, running, politician, huge, clapped,
        clap, strength, focused, solo, performance, driven
        0.4 fair, cross, charge, mile, big, city, market, kids, captain, heat, metal, raise, wave, motor, engineer,
        tag, guests, guest, spin, rio, tokyo, slide, candy, boots, jet, skip, demonstrate, swing, popular, practice,
        at once, immediately, pizza
        0.2 red
        """

    static let melancholicPriors: String = """
        # of several meanings
        2.5 dead, died, die
        2 rejection, rejections, tear
        1.5 burden
        1.2 war, gone, gone!, heavy, weak, sorry, waste, stuck, mistake, fever, fool, memories, separated, injury,
        bitter, beaten, i missed
        # of several meanings; not none; ended none
        0.8 fat, raw, rough, gray, hungry, dust, drag, boxes, burned, terminal, worn, freezing, frozen, torn,
        last of the, sigh, yawn, yawning, yawned
        0.4 court, single, photo, photograph, photographs, lawyer, hospital, older, wet, retirement, retired, bill,
        bills, silent, crack, auction, estate, memory, custody, grandfather, faint, mud, muddy, last page
        0.2 stone, concrete, coat
        """
}
