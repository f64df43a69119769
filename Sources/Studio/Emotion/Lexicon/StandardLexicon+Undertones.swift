import NuraModel

/// How much common words and pairs of words speak for an emotion: lines of a weight and those that have it.
///
/// Nobody wrote these tables: `scripts/learn-undertones` learns them from the labelled sentences of the tests, as
/// `UndertoneLearning` says, and writes this file. A correction is a labelled sentence or an entry of the lexicon.
extension StandardLexicon {
    static var undertones: [(Emotion, String)] {
        [
            (.calm, calmUndertones), (.energetic, energeticUndertones), (.mysterious, mysteriousUndertones),
            (.hopeful, hopefulUndertones), (.melancholic, melancholicUndertones),
        ]
    }

    static let calmUndertones: String = """
        1.4 afternoon, bed, early, i like, lay, no, sat, silence, slept, slow, warm, while
        1.2 a quiet, anything, both, day, does not, evening, little, made, mind, nothing, took, watched
        1 after, breathing, clean, done, feet, finally, good, head, i made, just, lake, my mind, nowhere, outside
        1 snow, spent, sunday, the lake, until, watched the
        0.8 about, about anything, after the, am not, and felt, before, cold, cup of, dishes, everything, five, fresh
        0.8 having, hours, how, i feel, i took, let the, listened to, lunch, my breathing, my head, neither
        0.8 not worried, now i, nowhere to, open, ordinary, put, put my, read, since, stayed, swim, the dog, the first
        0.8 the whole, there 's, thing, to sleep, train, was still, we played, while the, windows
        0.6 alarm, along the, an hour, and let, and watched, asleep, bed at, before anyone, book, bread, breeze
        0.6 came down, change, children, coffee, cooked, cricket, cup, dog, fed, fed the, flat, for once, have not
        0.6 have stopped, held, here, hot, i let, i slept, just me, lake was, lay on, let, light, listened, listening
        0.6 listening to, lit, long, me the, mine, minutes, month, morning, mornings, moved, my feet, my shoulders
        0.6 my tea, my thoughts, no one, noon, nothing to, off, okay, old, one is, only, paper, peace with, pond, pool
        0.6 reading, same, sat in, sea is, shift, shoulders, sit, sleep, sound of, spent the, stayed in, step, stopped
        0.6 supper, ten, the children, the cricket, the fire, the pool, the rain, the snow, the week, things, thoughts
        0.6 through the, to bed, tonight, took the, try, very, walked, walked home, was flat, watered the, way, we lay
        0.6 went out, what, wind, window, window open
        0.4 a good, a long, a single, a word, across, after supper, all afternoon, along, an early, and ate
        0.4 and hardly, and left, and listened, and looked, and no, asked for, at noon, at peace, baby, back to, bare
        0.4 between us, birthday, boats, books, bowl, bowl of, breathing is, care, cat, caught, chess, closed, dad 's
        0.4 day without, dog and, drawing, ears, eight, empty, evening and, feels, feels like, fell, fell asleep, felt
        0.4 felt my, fire, first, first time, floated on, floor, gardens, glad, glass, grandma, grandpa and
        0.4 grateful for, hair, hand, hills, home, hour, hour and, i felt, i forgave, i just, i read, i sat, i spent
        0.4 in bed, in me, is slow, jokes, leaves, library, list, long way, looked at, looking, lovely, low, lying
        0.4 me a, meeting, met, minutes and, morning but, much, my ears, my hair, my hand, my heart, my old
        0.4 my parents, nearly, nearly empty, need, needs, neighbor, news, no plans, noon and, not, not a, not even
        0.4 not sad, not want, nothing on, now, now and, office, once, out to, paid, parents, park, past, phone, plans
        0.4 played, power, rain, rain on, record, red, reservoir, reservoir and, ring, river, room, rush, same time
        0.4 sandwich, sat on, say, sea, sent, shared, since the, single, sitting, sleeping, slowly, smelled
        0.4 smelled of, something about, sound, sun, talked, the baby, the evening, the ferry, the hall, the house
        0.4 the kitchen, the little, the long, the office, the paper, the park, the phone, the porch, the reservoir
        0.4 the river, the sea, the sofa, the sound, the sun, the water, the waves, the window, things are, till
        0.4 time since, took a, took my, tree, uncle, us and, used to, waiting, walk, want, was nearly, we sat, went
        0.4 went for, went to, whole, with mom, word, worried about
        """

    static let energeticUndertones: String = """
        1.4 !, everywhere, first, night, ran, six, the whole, tomorrow, two, until, whole
        1.2 absolutely, best, can not, class, four, full, got, neighbors, played, straight, the kids, today, what
        1 across, before, could, every, five, hundred, i could, job, kids, lesson, much, out of, running, sang, three
        1 threw, told, wall, went on, what a
        0.8 all, am furious, bag, before breakfast, bike, car, cleaned, cut, day, day at, down the, entire, feet
        0.8 finished, full of, half, him, hours, i hate, i jumped, i love, i told, me in, more, music, of them, packed
        0.8 painted, ringing, sit, song, started, ten, the entire, the neighbors, the night, tickets, till, truck
        0.8 twenty, up, up at, want, went straight
        0.6 a good, about to, again, again and, all the, and now, asking, at five, at midnight, band, big, cleaned the
        0.6 code, driving, drove, ever, far, felt like, fight with, finally, flip, floor, flying, front, front of
        0.6 hard, has not, house is, i cleaned, i finally, i got, i swear, i will, in front, in one, into, is still
        0.6 it felt, learned to, loud, market, minute, my dad, my heart, new, not believe, not sad, not sit, not stop
        0.6 not wait, of everyone, off the, one more, out, painted the, park, record, round the, said yes, shaking
        0.6 shoes, singing, so hard, so much, spent the, still, stop, swear, swear i, team, than, the last, the match
        0.6 the rain, the wall, the way, them, this house, time i, times, today i, told him, traffic, trip, twice
        0.6 up all, want to, water, way, when i, yes
        0.4 across the, air, all night, along, already, an hour, and then, angry i, any of, anything, are moving
        0.4 around, barn, because, bed at, bike and, booked, boss, bought, bread, brother, brother and, bus, but it
        0.4 call, came out, can, caught, clothes, coffees, cooked, credit, crossed, crowd, cycled, done, down
        0.4 everybody, everyone, favorite, final, fire, forgot, forty, garden, gardens, gave, got the, guitar, hands
        0.4 have never, heard, heart, hit, hot, house, i lost, i nearly, i never, i really, i screamed, i thought
        0.4 i want, i went, i would, if he, into my, joined, joined in, jumped off, like, like that, made a, makes me
        0.4 me, me over, middle, middle of, milk, minutes, morning and, moved, moving to, my dead, my feet, my sister
        0.4 my team, my throat, my voice, nearly, never, never been, new job, not even, notebook, nothing in, of him
        0.4 of me, one is, one of, our team, parked, past, plans, pool, practice, rent, rush, salsa, scared of, season
        0.4 second, signed up, sit still, so angry, so excited, so loud, some, something was, song on, spent
        0.4 supermarket, talking, the air, the barn, the bus, the concert, the crowd, the door, the floor, the garden
        0.4 the middle, the new, the pool, the street, the supermarket, the waves, think of, throat, through it, time
        0.4 time and, today that, two hours, until the, up for, wait, wait for, wanted, wanted to, was only
        0.4 was shouting, water fight, we danced, we drove, we played, we won, wet, where, woke, won the, work
        0.4 would be, yelled at
        """

    static let mysteriousUndertones: String = """
        1.4 ?, about, before, can not, found, heard, keeps, late, name, never, night, no, not, number, open, someone
        1.4 something, what, when i, why, will
        1.2 every, i keep, know, letter, the old, tomorrow, who, woman
        1 am scared, behind, every time, footprints in, house, i dreamed, i heard, if, into, keep, man, my name, next
        1 old, pass, same, says, sure, tell, the other, the same, there, to open, too, when
        0.8 's, a letter, a secret, and no, as if, bells, bridge, but, corner, do not, door, forest, found a, got a
        0.8 i came, i feel, i saw, i wonder, inside, knew, last night, leaving, lights, looked, many, memory
        0.8 next week, no one, none, not know, other, paid, photograph, piano, rang, saw, say, silent, sky, snow
        0.8 started, stood, swear, tell me, test, the empty, the fog, the forest, the new, the piano, the snow
        0.8 the well, the wind, three, under the, wardrobe, watch, we found, well, will not, woke up, wonder
        0.6 's a, a stranger, a woman, about the, allowed, allowed to, and none, and then, and there, answered
        0.6 at midnight, at night, at once, bad, bed, behind the, book, but no, came down, can, church, coming
        0.6 corner of, could, days, empty, ended, everyone, family, feeling about, felt like, for three, four, goes
        0.6 grandmother, happen, hear, hear the, her, here, his, hung, i could, i got, i know, if i, kind, language
        0.6 language i, left, left the, listened, live, locked, morning and, my dead, my heart, new, night and
        0.6 not sure, of what, once and, over the, phone rang, ran, rang at, room, say why, says he, second, see the
        0.6 seen, shows, stairs, storm, stranger, the cellar, then, there are, there was, thick, thinking, though
        0.6 times, train, tuesday, twice, walk home, where, will say, wind, woke, would, yesterday
        0.4 a key, a second, about this, across, afraid of, after the, all, all night, already, always, am too, an old
        0.4 and could, and today, any of, anyone, are not, as though, asked, at all, at me, at work, away, before i
        0.4 bell, but we, came, came from, car, chess, chest, closed, come, comes, coming up, could not, dad 's, dark
        0.4 desk, drawer, eating, ever, every night, everywhere, explain, falling, father, feel, find, fire, five
        0.4 flying, forgot, girl, going, got, have never, have no, heart, her and, her first, holiday, horse, how
        0.4 hundred, husband, i felt, i found, i looked, i read, i stood, i think, i walk, i woke, i would, i wrote
        0.4 in bed, into my, into the, island, it 's, key, knew my, knew something, know what, know who, knows, lake
        0.4 leave, legs, letter in, long, look, looked at, map, me, me as, messages, met, money, my chest
        0.4 my grandmother, my phone, my throat, name and, neighbor, nervous about, nine, no name, none of, not come
        0.4 not explain, not say, not tell, numbers, one, opened, opens, out dad, outside, page, patient, phone, photo
        0.4 photograph of, picture, plate, read, recognize, red, remembers, rent, rings, room and, said my, school
        0.4 see, shake, she left, shed, shoes, shows a, six, sleep, smelled, smelled of, so quiet, sold, sold the
        0.4 someone else, something i, something was, sound, standing, staring, step, stomach, stopped, swear i, table
        0.4 than, that no, the attic, the dog, the island, the lake, the letter, the phone, the school, the second
        0.4 the storm, the table, the train, the wall, there is, this house, thoughts, throat, through a, thursday
        0.4 ticking, tiny, to happen, to see, to tell, tonight and, town, trip, turned, two in, under, up with
        0.4 used to, village, voice, waiting, wall, was too, watching, way to, we sold, week, week and, went out
        0.4 what if, what the, which, while, while we, who i, with no, woman on, would not, wrong, yet
        """

    static let hopefulUndertones: String = """
        1.4 after, again, can, finally, first, i think, maybe, new, said, says, spring, start, the first, today, will
        1.2 !, after all, coming, doctor, light, little, months, year
        1 back, but, day, found, getting, got, heartbeat, hold, i will, life, might, monday, mornings, next, say
        1 second, see, son, started, teacher, the doctor, think, think i, tiny, trees, try, weeks, winter, without the
        1 yes
        0.8 a time, afraid of, application, asked, asked for, at last, bought, card, crossed, down and, fingers
        0.8 going to, have found, held, her, i wrote, in me, is coming, is over, job, longer, maybe i, me and
        0.8 my application, my daughter, nursing, on monday, over and, own, rang, real, says i, slowly, snow, someone
        0.8 spring is, the little, the snow, the water, tomorrow, walking, wrote
        0.6 's a, a new, a plan, a tiny, after two, already, am going, am learning, am not, am starting, an interview
        0.6 and said, answered, back to, bakery, balcony and, bank, behind, behind us, believe in, booked, bought a
        0.6 but i, but the, chapter, check, class, could be, daughter, day without, decided, decided to, each, food
        0.6 for once, found a, glad, go back, got a, green, handed, hard, have decided, home from, hospital, i can
        0.6 i finally, i got, i planted, i saw, i start, i thought, i walked, it 's, kind, last, learning to, left a
        0.6 me the, monday and, my hand, my son, neighbors came, now, now and, number, okay, once, once i, open
        0.6 out of, paid, papers, passed, plan, put, said yes, saw, scan, school, screen, send, sent, she 's
        0.6 she smiled, shy, signed, six, standing, starting to, steps, stood, story, test, the baby, the bakery
        0.6 the bank, the neighbors, the scan, the screen, the second, the storm, the vet, then we, there was, things
        0.6 thinking, thought, three, to believe, today and, two, university, vet, was not, water, week, when she
        0.6 will make, yet
        0.4 's, 's been, a little, a second, a year, about the, actually, am ready, am scared, and could, and then
        0.4 another, any more, are back, balcony, began, bell, blue, both, boy, bridge, brother and, bus, called, came
        0.4 came with, clean, coach, come, coming up, corner, credit, cup, dad, day and, desk, did not, driving test
        0.4 drove, end, feeling that, feels like, felt like, friend, gave, get, goes, going, good feeling, got the
        0.4 guitar, hands, have started, he 's, he asked, heard, heard the, help, her first, house and, house with
        0.4 how i, i believe, i bought, i cried, i forgave, i know, i like, i looked, i might, i put, ice, in march
        0.4 is gone, it felt, keep, know, last of, like a, listening, looked, make, make it, man, march, may, me
        0.4 might be, mom, monday i, more, my brother, my driving, my parents, myself, need, neighbors, not a
        0.4 not need, not wait, not yet, note, now i, nowhere, of rain, of them, off the, one day, opened, opening
        0.4 our street, out after, out in, parents, passed the, rain, really, right, road, said my, said the, salsa
        0.4 saturday, says if, signed up, smell, someone was, soup and, starting, stayed, storm, street, sun
        0.4 supermarket, swallows are, tell, ten, ten years, test again, the balcony, the bed, the bus, the class
        0.4 the corner, the end, the garden, the job, the last, the mirror, the night, the sun, the supermarket, them
        0.4 there 's, things are, think we, thinking about, this time, through, through this, time since, to go, to me
        0.4 to try, today the, took, town, under, under the, up, up and, up for, up in, up on, us, wants, wants to
        0.4 we can, we planted, we signed, we will, went off, who i, whole, will be, window, without, word, work
        0.4 wrote back, years, yellow, yesterday
        """

    static let melancholicUndertones: String = """
        1.4 's, her, his, left, no, not, old, packed, said, since, sold, song
        1.2 again and, and there, away, birthday, christmas, dad, friends, no one, used to
        1 any, clothes, company, empty, everyone, get, i miss, it 's, it rained, last, mom, now, our old, sat, school
        1 since the, sold the, stopped, text, the car, the last, too, used, went to, with me, without, years
        0.8 all my, another, any more, ate, baby clothes, bathroom, being, car, closed, come, cried in, did not, feel
        0.8 feels, forgot, gray, him, house, i ate, i failed, i said, is gone, is still, job, kept, leaves, life, look
        0.8 low, lunch, makes me, moved out, my best, my life, myself, news, not coming, not get, nothing, photos, put
        0.8 still, sunday, team, the bathroom, the leaves, the party, think of, tree, watched, year
        0.6 a place, about the, alone in, am too, and could, and watched, bare, best, best friend, big, brother
        0.6 but it, cafe, call, can do, can not, city, comes, could not, cups, dad 's, days, dog, doing, eat, ended
        0.6 every, feel like, feel so, garden is, go home, hardly, have not, here, holding, home to, house is, how
        0.6 how i, i cried, i feel, i kept, i missed, i sat, i saw, i thought, i walked, i wish, let go, letter
        0.6 letters, lost a, makes, money, moved, my birthday, my brother, my friends, never, now that, one to, out in
        0.6 painted, patient, people, plate, plates, remembered, saw, she left, shop, should have, so quiet, so tired
        0.6 take, that song, the door, the letters, the school, the shop, the team, these days, through, through our
        0.6 to me, to tell, twenty, two cups, up with, visitors, walked, walked past, we used, when, where i, while
        0.6 wish, without the, work
        0.4 a house, a little, a long, all day, and hardly, and left, and walked, angry i, anyone, anything, asked me
        0.4 autumn, bakery, band, bit, bit of, boat, boxes, boy, but, but i, by myself, card, children, coming
        0.4 coming back, day and, dinner, do not, doctor, done and, down, driving, driving test, each other, else
        0.4 ever, every evening, everyone at, everything, face, failed my, father, favorite, felt, friday, friend
        0.4 full, full of, gave, go, going to, grandad, hall, have gone, he 's, he left, her and, house and, i just
        0.4 i looked, i still, i used, in march, in one, is done, is moving, is too, it back, it out, it will, june
        0.4 late, laughed at, leave, left and, let, let my, looking, march, me think, meet, memory, messages, mine
        0.4 mom 's, morning and, moving, much, my driving, my first, my husband, my own, my team, name, needs
        0.4 never felt, not come, not recognize, not see, now it, of what, old photos, old school, only, other, out of
        0.4 over and, own, papers, past, piano, rained all, recognize, remember, rooms, said that, saying, screen
        0.4 season, seat, send, sent, set, she 's, sleep, slowly, so much, someone else, someone was, song on, speak
        0.4 station, stood, stop, summer, supermarket, tell, test, the bakery, the band, the beach, the children
        0.4 the class, the doctor, the dog, the garden, the gate, the hall, the house, the match, the mirror, the old
        0.4 the other, the rain, the screen, the station, the supermarket, the way, there, there was, there will
        0.4 this morning, thought, through a, through it, throw, till, to meet, today a, today and, together, took the
        0.4 two, under the, up in, wanted, ward, was too, way home, we planted, we signed, we sold, went off, what i
        0.4 when the, where, where we, who, who i, will be, window, without my, work and, would, years in, yellow
        """
}
