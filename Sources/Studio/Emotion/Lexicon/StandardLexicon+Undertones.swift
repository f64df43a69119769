import NuraModel

/// Learned from the labelled sentences of the tests, by logistic regression on the words and pairs of words that stand in
/// three of them or more, and rounded: how much those that have no entry of weight speak for an emotion.
extension StandardLexicon {
    static var undertones: [(Emotion, String)] {
        [
            (.calm, calmUndertones), (.energetic, energeticUndertones), (.mysterious, mysteriousUndertones),
            (.hopeful, hopefulUndertones), (.melancholic, melancholicUndertones),
        ]
    }

    static let calmUndertones: String = """
        1.4 afternoon, anything, asleep, clean, early, evening, i like, lay, no, put, sat, silence, slept, slow, warm
        1.4 while
        1.2 after, and i, bed, does not, empty, home, i did, it was, just, little, lunch, on my, watched
        1 a quiet, after the, am not, and that, anything today, bother, cooked, feet, finally, good, here, how, is the
        1 not bother, nothing, nowhere, old, on the, read, sleep, sun, swim, to sleep, tonight, took, watched the
        0.8 about, all i, and felt, and had, and looked, book, bread, breathing, but now, cricket, dog, done, enough
        0.8 everything, fed, fed the, five, flat, fresh, having, head, i made, lake, lake was, light, lit, long, mind
        0.8 minutes, my breathing, my shoulders, neither, no one, nothing to, outside, paper, peace with, photos
        0.8 reading, same, shoulders, sit, snow, so is, spent, sunday, the cricket, the lake, to the, took the, very
        0.8 went to, while the, wind
        0.6 a day, a single, about anything, all afternoon, along, along the, an hour, and so, anyone, are at, at a
        0.6 baby, bed and, bed at, before anyone, both, came down, cup of, day, feels, felt my, fire, for an, for once
        0.6 have stopped, held, hot, hours, i do, i let, i read, in and, in the, lay in, lay on, let, let the, lie
        0.6 like, listened, listened to, listening to, lovely, made, moon, morning, my head, my mind, my tea
        0.6 my thoughts, need, news, no plans, not worried, now i, of it, one is, open, ordinary, out and, played
        0.6 pool, rain on, sat in, sea, sheets, since, single, so i, sound of, spent the, stayed, step, stopped
        0.6 supper, talked, ten, ten minutes, the best, the dog, the fire, the meeting, the paper, the phone, the pool
        0.6 the rain, the same, the sea, the waves, the week, the whole, things, thoughts, through the, tin, to bed
        0.6 until, waiting, walk, walked, was flat, was still, washing, way, we have, we played, what they, window
        0.6 windows, with my
        0.4 a gentle, a good, a long, a time, alarm, am grateful, an early, and an, and did, and left, and let, and my
        0.4 and sat, and the, and watched, and we, are all, around, as a, asleep on, at dawn, at five, at my, back to
        0.4 bag, balcony, bare, books, breathing is, canal, chess, chest, children, church, closed, cold, company, cup
        0.4 day without, did the, do not, dog and, ears, evening and, every tree, feels like, fell asleep, fields
        0.4 fine, fish, floor, for a, for anything, front, garden, getting, glad, grateful for, had a, hair, hand
        0.4 hand in, harvest, have no, have not, holidays and, hour, hour and, i feel, i fell, i forgave, i left
        0.4 i lie, i spent, i swept, in it, in me, inside, is slow, jokes, just me, leaves, legs, library, looked at
        0.4 looking, me a, me the, meeting, mine, mom and, month, morning but, mornings, much, my chest, my ears
        0.4 my feet, my hair, my hand, my heart, my old, my parents, myself, noon, not, not even, not sad, not want
        0.4 nothing on, novel, now, of my, of tea, off, okay, once, other people, our anniversary, out to, paid
        0.4 parents, passed, past, plans, power, put the, really, record, ring, river, room, round, rush, sandwich
        0.4 sat on, shift, shoes, sleeping, slowly, smelled, smelled of, something about, sound, stove, swept the
        0.4 than, that was, the baby, the back, the balcony, the canal, the children, the evening, the good, the hall
        0.4 the little, the one, the orchard, the river, the sofa, the sound, the storm, the stove, the sun, the tide
        0.4 the washing, the water, the window, the yard, there 's, thing, till, time i, to be, to her, together
        0.4 took a, took my, traffic, train, tree, try, turned, twins, uncle, used to, walked home, was so, we are
        0.4 we sat, went, with mom, worried about, yard
        """

    static let energeticUndertones: String = """
        1.4 !, best, everywhere, for the, four, got, night, ran, sang, six, the whole, threw, until
        1.2 absolutely, can not, first, kids, straight, the kids, tomorrow, two, what, whole
        1 all, am so, and i, and we, down the, finished, full, hot, hundred, i could, into, more, music, nearly, on a
        1 packed, played, row, run, song, started, them, want, went straight, what a, when i
        0.8 again, again and, am furious, and now, asking, at midnight, bag, bike, car, could, cut, day at, drove
        0.8 entire, feet, five, floor, girls, has not, have had, hours, i hate, i love, i want, into the, learned to
        0.8 loud, much, neighbors, rent, ringing, running, shaking, shoes, singing, so i, still, team, ten, the best
        0.8 the entire, the match, the rent, the roof, the way, three, time i, today, told, told him, traffic, twenty
        0.8 twice, want to, way
        0.6 a good, about, about to, across, across the, air, all the, and the, because, before, before breakfast, big
        0.6 bought, caught, class, cleaned, cleaned the, code, covered, crowd, enough, ever, exams, feel like
        0.6 felt like, finally, flip, flying, forty, front, got a, had a, half, half the, have never, him, hit, house
        0.6 i finally, i laughed, i ran, i thought, i told, i will, if he, is still, job, like, manager, market, me in
        0.6 my dad, my heart, my sister, my throat, nailed, not believe, not sad, not stop, out, out of, painted
        0.6 radio, rode the, roof, rush, sit, so excited, so much, stop, supermarket, swear, than, the air, the crowd
        0.6 the door, the night, the rain, the supermarket, the wall, the waves, this house, throat, tickets, till
        0.6 time, to do, told the, up, went on, what is, with the, won the
        0.4 about it, all night, along, and they, angry i, any, are moving, around, at five, at me, at my, at once
        0.4 at the, back, back in, band, bed at, been happier, before anyone, booked, boss, brother, brought, bus
        0.4 call, came out, choir, cooked, could have, credit, day, door, down, driving, eat, eight, everybody
        0.4 everyone, final, finish, fire, first time, followed, for my, forgot, front of, hallway, hands, he is, head
        0.4 heard, heart, his, holidays and, home from, horse, house is, huge, i am, i cleaned, i cried, i got
        0.4 i nearly, i read, i screamed, i still, i would, ice, if, in front, in one, into my, it felt, joined
        0.4 joined in, legs, letter, lights, like a, like that, lost my, made a, makes, makes me, me to, middle, milk
        0.4 minute, minutes, months, moon, moving, moving to, my boss, my brother, my dead, my feet, never, never been
        0.4 new, not eat, now i, of him, of them, of us, on fire, one is, one more, painted the, park, past, pizza
        0.4 plans, played the, pool, puppy, radio and, record, right, round, round the, salsa, scared of, sea, second
        0.4 signed up, sister, so loud, spent, spent the, station, talking, that i, the afternoon, the back, the band
        0.4 the concert, the floor, the last, the middle, the neighbors, the one, the pool, the puppy, the sea
        0.4 the song, the wedding, thought, time and, times, to my, today the, turned, up and, up for, up so, up to
        0.4 very, wake, wall, was on, was only, water, way to, we are, we danced, we drove, when, whole team, with my
        0.4 woke, work, work and, worth, would be, yes
        """

    static let mysteriousUndertones: String = """
        1.4 ?, about, can not, door, found, has been, heard, house, i keep, know, name, never, night, no, not, open
        1.4 says, someone, something, tomorrow, what, when i, why, will
        1.2 and it, behind, every, followed, goes, if, keep, keeps, late, stairs, stood, the old, too, whenever
        1 am scared, before, but, hear, i heard, into, it is, my name, none, not know, number, pass, same, sure
        1 the other, the same, there, three, twice, wardrobe, will not, woman, yesterday
        0.8 's, a child, a secret, and forgot, and no, and there, answered, as if, at me, at night, bad, behind the
        0.8 bells, came down, child, coming, do not, every time, feel, forgot, found a, her, here, i came, i dreamed
        0.8 i feel, i saw, i think, i wonder, inside, language, left, letter, lights, live, looked, man, morning
        0.8 no one, none of, not say, other, picture, rang, sky, sleep, started, stranger, tell, tell me, test, that i
        0.8 the fog, the new, the well, the wind, thick, though, thursday, to open, town, up with, watch, we found
        0.8 well, where, who, wind, woke, woke up, wonder
        0.6 's a, a box, a letter, a man, a second, a stranger, already, and none, and today, as though, asked
        0.6 at midnight, at once, bell, box, bridge, but no, door and, drawer, ended, exams, explain, feeling about
        0.6 felt, felt like, five, footprints in, for three, forest, four, grandmother, he has, hear the, heard my
        0.6 house with, how, i felt, i found, i have, if i, in it, in my, in the, into the, knew, language i, left the
        0.6 many, my dead, my phone, my throat, name and, nervous about, new, next, next week, night and, nights
        0.6 not explain, not sure, nothing, of us, old, once and, photograph, piano, ran, room, said, saw, say
        0.6 say why, says he, second, see, see the, shows, something is, storm, than, that the, the letter, the phone
        0.6 the piano, there are, there is, thinking, thoughts, three times, throat, time i, times, took a, tuesday
        0.6 turned, under the, went out, what the, when, will say, with no, yet
        0.4 a house, a language, about the, about this, about to, afraid of, after the, all day, all night, always
        0.4 and could, and had, and not, and then, at all, at five, at work, awake, back from, bed, before i, between
        0.4 breathe, breathing, can, car, ceiling, chair, chess, church, closed, coat, comes, coming up, corner
        0.4 could not, crowd, died at, down and, eating, every night, every tree, everyone, family, father, fell, find
        0.4 fire, flying, for a, front, girl, go home, going, going out, got a, had the, have never, have no, he never
        0.4 heart, her and, her first, hill, his, horse, hundred, husband, i am, i did, i do, i got, i had, i know
        0.4 i looked, i read, i woke, i would, i wrote, in a, into my, is not, island, kind, knew something, know what
        0.4 know who, lake, last night, legs, letter in, listened, long, look, looked at, map, market, me a, minute
        0.4 mom 's, morning and, moved, my birthday, my coat, my grandmother, my hands, my heart, my thoughts
        0.4 never opens, not go, not tell, numbers, of our, of what, off the, on my, on the, one, only, opened, opens
        0.4 outside, over the, own, paid, passed, phone rang, rings, road, room and, saying, says i, sea, shake
        0.4 shaking, shoes, shows a, smelled, smelled of, snow, so quiet, sold, someone else, something i, speak
        0.4 staring, station, step, stomach, story, table, talks, that no, the afternoon, the ceiling, the corner
        0.4 the crowd, the doctor, the hall, the hill, the island, the lake, the long, the morning, the night, the one
        0.4 the sea, the song, the stairs, the storm, the table, the train, there was, this week, through a, tiny
        0.4 to see, tonight and, train, tree, under, us, used to, village, voice on, waiting for, walk, was on, was so
        0.4 was too, watched, watching, way, way to, week, week and, went, what if, while, while we, with my, with the
        0.4 would, wrong, years
        """

    static let hopefulUndertones: String = """
        1.4 after, again, and she, back, can, finally, first, found, i think, light, little, new, said, says, start
        1.4 the first, today, will
        1.2 and it, but, coming, doctor, for the, held, months, someone, weeks
        1 !, 's a, afraid of, after all, balcony, fingers, getting, going to, hold, i got, i saw, life, maybe
        1 mornings, now, see, son, spring, started, starting, ten, thought, winter, yes
        0.8 a time, and a, and for, and so, asked, at a, bank, believe in, booked, bought, card, crossed, daughter
        0.8 down and, food, for my, gave me, get, got, green, have found, heartbeat, her, i bought, i did, i finally
        0.8 i looked, ice, in it, in me, is coming, is over, it is, longer, me and, me the, might, monday, my hand
        0.8 nursing, on monday, once i, put, rang, said the, said yes, she 's, shy, stayed, steps, stood, stood up
        0.8 teacher, the bank, the doctor, them, then we, think, think i, ticket, tiny, trees, try, walking, was dead
        0.8 we can, will make, without the
        0.6 a little, a plan, a tiny, a whole, actually, after the, after two, am going, am learning, and everyone
        0.6 and he, and said, apple, are getting, as a, asked for, at dawn, back to, behind, boat, bought a, but i
        0.6 but the, can see, class, clean, comes, day without, each, first time, for once, found a, friend, gave
        0.6 glad, going, got a, hand, hardly, have a, he asked, help, him, hospital, i can, i cried, i prayed, i start
        0.6 i thought, i will, i wrote, is not, job, learning to, left a, make, maths, maybe i, more, my brother
        0.6 my daughter, need, neighbors came, next, not eat, one, open, opening, out of, over and, own, paid, painted
        0.6 papers, plan, rang the, real, really, row, saw, says i, school, screen, second, signed, six, slowly, snow
        0.6 so did, starting to, still, story, talking, the ice, the little, the new, the screen, the snow, the storm
        0.6 the swallows, the water, there 's, there was, they are, this week, three, to a, to me, today and, tomorrow
        0.6 took, two, up and, up to, was a, was not, water, we have, what they, with a, wrote, years, yet
        0.4 a cup, a good, a long, a second, a stranger, a year, afternoon, am ready, am scared, and could, and felt
        0.4 and that, and then, another, answered, as i, baby, back on, bakery, been a, bell, book, both, bowl
        0.4 bowl of, bridge, building, bus, by the, called, came, came back, check, come, could not, credit, dad
        0.4 dad and, days, did i, eat, end, every night, everybody, family, feel as, feels like, felt like, garden
        0.4 get out, girl, girls, goes, grandpa, guitar, hand in, handed, handed in, he 's, he said, her first
        0.4 home from, house with, how i, i believe, i forgave, i have, i kept, i planted, i said, i told, i walked
        0.4 i want, if i, is done, is going, it 's, kids, kind, know, last, last of, lights, make it, man, monday i
        0.4 money, month, my first, my son, myself, neighbors, not a, not get, not need, notebook, nowhere, number
        0.4 of bed, of my, of them, okay, one more, opened, operation, out in, passed, proud of, put the, ready to
        0.4 remember, river, salsa, say, scan, see the, sent, shaking, signed up, since the, sister, sky, small
        0.4 someone was, something in, standing, storm, stranger, supermarket, talk about, ten years, test, thank
        0.4 thank you, that was, the baby, the bakery, the balcony, the bed, the boat, the car, the class, the corner
        0.4 the end, the fever, the garden, the job, the last, the letter, the light, the mirror, the neighbors
        0.4 the night, the operation, the river, the scan, the school, the second, the sun, the supermarket, the vet
        0.4 then, things, thinking about, through the, time in, time since, tonight, town, tuesday, under the
        0.4 university, up, up for, up in, us, vet, wait for, walk, want, wants to, we are, we planted, we will, week
        0.4 who i, why, will get, without, words, work, year, yellow, yesterday
        """

    static let melancholicUndertones: String = """
        1.4 's, her, his, left, no, no one, not, old, packed, said, too, used to
        1.2 and a, any, birthday, christmas, it 's, now, since, sold, still, years
        1 at my, away, car, clothes, come, company, eat, everyone, feels, friends, gave, get, had to, him, house, is a
        1 is still, it rained, life, look, never, sat, school, since the, song, stopped, team, text, the last, tree
        1 used, went to, would
        0.8 again and, all day, all my, am so, and could, and no, and the, and there, any more, anything, ashamed of
        0.8 ate, back in, can not, card, did not, dog, empty, feel, forgot, have not, here, home to, i failed, i gave
        0.8 i had, i miss, i said, i still, i wish, job, last, letter, lunch, makes me, money, my friends, my life
        0.8 our old, plates, sunday, the car, the dog, the door, the mirror, the party, the team, them, was the
        0.8 we used, wish, work
        0.6 a place, a whole, again, and i, and they, and went, another, at the, autumn, began, being, but, but i
        0.6 called, city, cold, comes, dad, dad 's, daughter, desk, doing, each other, early and, ended, everything
        0.6 face, family, father, favorite, feel like, feel so, fine, forty, from the, garden is, go home
        0.6 his favorite, his side, how, how i, i ate, i do, i just, i kept, i looked, i sat, i thought, i used
        0.6 i walked, in our, is moving, know, leaves, let go, letters, low, makes, moved, my best, my birthday
        0.6 my brother, my daughter, my own, my phone, myself, not get, not see, nothing, one to, only
        0.6 our anniversary, out in, own, painted, papers, photos, plate, put, same, sent, shop, should have, side
        0.6 side of, sitting, sitting in, so quiet, someone, summer, take, the funeral, the garden, the leaves
        0.6 the letter, the letters, the match, the only, the phone, the shop, these days, to her, to say, two, wanted
        0.6 watched, where i, without, would have
        0.4 a card, a letter, a long, a single, about it, about the, alone in, and did, and he, and his, and she
        0.4 angry i, anyone, ask, at me, at school, at that, baby, back, band, bare, because, bench, best friend
        0.4 between, big, box, boxes, boy, but it, but the, by myself, by the, cake, car park, chair, choir, closed
        0.4 coffee and, dark, dinner, do not, doctor, does not, done and, door, down the, driving, driving test, each
        0.4 early, even, evening, every evening, everybody, felt, felt so, find, fix, friend, full, full of, give
        0.4 go by, grandad, grandma, gray, hall, hand in, harvest, have been, have gone, have stopped, he left
        0.4 heartbeat, holding, home and, house and, house is, husband, i came, i feel, i felt, i have, i keep, i was
        0.4 i watched, i went, in an, is gone, it back, it out, it was, it will, job and, june, kept, last summer
        0.4 laughed at, leave the, left and, let, make, messages, mine, mom, moving, much, my driving, my father
        0.4 my first, my hand, my team, name, never felt, news, nights, not recognize, not remember, not speak, now it
        0.4 now that, number, of us, of what, on a, one, one of, out of, people, piano, plane, put on, rain, recognize
        0.4 remember, remembered, ring, rooms, run, sat in, sat with, screen, see, she said, single, sold the
        0.4 someone else, son, speak, stop, sun, talks, tastes, taxi, tell, test, that was, the band, the cat
        0.4 the choir, the city, the doctor, the exam, the gate, the nursery, the other, the plane, the rain, the same
        0.4 the school, the screen, the taxi, the wind, there was, there will, things, think of, third, thirty
        0.4 through, through a, throw, to me, to our, to talk, to tell, too much, tree we, twenty, under the, until
        0.4 until it, until the, up with, was too, watched the, watching, we had, we planted, we put, we would
        0.4 week and, well, went home, what i, while, will be, wind, without the, work and, worth, wrong, yellow
        """
}
