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
        1.4 after, afternoon, anything, asleep, clean, early, evening, i like, lay, no, put, sat, silence, slept, slow
        1.4 warm, watched, while
        1.2 and i, and that, bed, i did, it was, just, little, lunch, on my, took, watched the
        1 a quiet, about, after the, anything today, bother, does not, empty, feet, finally, good, here, home, how
        1 i made, mind, not bother, nothing, nowhere, old, on the, read, same, sleep, sun, tonight
        0.8 a nap, all i, am not, and had, and looked, and we, at home, book, both, bread, breathing, but now, cooked
        0.8 cricket, done, everything, fed, fed the, five, flat, fresh, having, head, is the, lake, lake was, light
        0.8 lit, long, made, minutes, month, my breathing, my mind, my shoulders, neither, no one, nothing to, open
        0.8 outside, paper, peace with, photos, reading, shoulders, snow, so i, so is, spent, stayed, sunday, swim
        0.8 talked about, ten, the cricket, the lake, to sleep, to the, took the, very, we have, while the, wind
        0.6 a day, a long, a single, about anything, all afternoon, along, along the, an hour, and felt, and so
        0.6 anyone, are at, at a, baby, bed and, bed at, before, before anyone, came down, children, cold, cup of, day
        0.6 dog, enough, feels, felt my, fire, for a, for an, for once, have stopped, held, hot, hours, i do, i let
        0.6 i read, i slept, in and, in my, in the, lay in, lay on, let, let the, lie, listened, listened to
        0.6 listening to, lovely, moon, morning, my head, my tea, my thoughts, need, news, no plans, not worried
        0.6 now i, nowhere to, of it, one is, ordinary, out and, played, pool, rain on, sat in, sheets, since, single
        0.6 sit, smelled, smelled of, sound of, spent the, stayed in, step, stopped, supper, talked, ten minutes
        0.6 that was, the best, the children, the dog, the fire, the meeting, the paper, the phone, the pool, the rain
        0.6 the same, the week, the whole, things, thoughts, through the, tin, to be, to bed, until, walk, walked
        0.6 was flat, was still, washing, way, we lay, we played, went to, what they, window, window open, windows
        0.6 with my
        0.4 a cold, a gentle, a good, a hurry, a time, alarm, am grateful, an early, and an, and did, and left
        0.4 and let, and listened, and sat, and the, and watched, are all, around, as a, asleep on, at my, bag
        0.4 balcony, bare, boats, books, breathing is, canal, chess, chest, church, closed, coffee, company, cup
        0.4 day without, did the, do not, dog and, drawing, ears, every tree, falling, feels like, fell asleep, fields
        0.4 fine, fish, floor, for anything, front, garden, gardens, glad, grateful for, had a, half, hand, hand in
        0.4 harvest, has a, have no, have not, holidays and, hour, hour and, i feel, i fell, i forgave, i left, i lie
        0.4 i spent, i stayed, i swept, in it, in me, inside, is slow, jokes, just me, leaves, legs, library, like
        0.4 long way, looking, me a, me the, me to, meeting, mine, morning but, mornings, much, my chest, my ears
        0.4 my feet, my hair, my hand, my heart, my old, my parents, my sister, myself, noon, not, not a, not even
        0.4 not sad, not want, nothing on, novel, now, of my, of tea, off, okay, once, only, other people
        0.4 our anniversary, out to, paid, parents, passed, past, plans, power, put the, really, record, ring, river
        0.4 room, round, rush, sandwich, sat on, sea, shift, shoes, sleeping, slowly, some, something about, sound
        0.4 stove, swept the, talking, than, the baby, the back, the balcony, the canal, the evening, the first
        0.4 the good, the hall, the one, the orchard, the river, the sea, the snow, the sofa, the sound, the storm
        0.4 the stove, the sun, the tide, the washing, the water, the waves, the window, the yard, there 's, thing
        0.4 things are, till, time, time i, to do, to her, together, took a, took my, traffic, train, tree, trip, try
        0.4 turned, twins, uncle, used to, waiting, walked home, was so, we are, we ate, we sat, with mom
        0.4 worried about, yard
        """

    static let energeticUndertones: String = """
        1.4 !, best, can not, everywhere, four, got, night, ran, sang, six, the kids, the whole, threw, tomorrow
        1.4 until, what, whole
        1.2 absolutely, finished, first, for the, kids, played, straight, two
        1 across, all, am so, and i, and we, class, could, down the, full, half, hot, hundred, i could, more, much
        1 music, nearly, on a, row, run, song, started, team, want, went on, went straight, what a, when i
        0.8 again, again and, am furious, and now, at midnight, bag, band, car, cousins, day at, drove, entire, ever
        0.8 feet, five, floor, girls, has not, have had, him, hours, i hate, i jumped, i love, i want, into, into the
        0.8 job, learned to, loud, me in, neighbors, packed, rent, ringing, running, shaking, shoes, singing, so i
        0.8 still, swear, swear i, ten, the best, the entire, the night, the rent, the roof, the way, them, three
        0.8 tickets, time i, to do, today, told, told him, traffic, trip, twenty, twice, want to
        0.6 a good, about, about to, across the, air, all night, all the, asking, back in, because, before
        0.6 before breakfast, bike, boss, bought, caught, cleaned, cleaned the, code, covered, crowd, cut, day
        0.6 driving, enough, exams, far, feel like, felt like, fight with, finally, flip, flying, forty, front
        0.6 half the, have never, hit, house, i finally, i laughed, i ran, i thought, i told, i will, if he, is still
        0.6 like, manager, my dad, my feet, my heart, my sister, my throat, nailed, new, not sad, not stop, not wait
        0.6 of everyone, out, out of, painted, radio, rode the, roof, rush, sit, so excited, so much, spent the, stop
        0.6 supermarket, than, that i, the air, the crowd, the door, the match, the rain, the supermarket, the wall
        0.6 this house, throat, till, time, told the, up, water, way, what is, with my, with the, won the, yes
        0.4 about it, along, and the, and they, angry i, any, anything, anything today, are moving, around, at five
        0.4 at me, at once, at the, back, bed at, been happier, before anyone, big, bike and, booked, brother, brought
        0.4 bus, call, came out, choir, cooked, could have, credit, done, door, eat, eight, everybody, everyone, final
        0.4 finish, fire, for my, forgot, front of, gardens, got a, had a, hallway, hands, he is, head, heard, heart
        0.4 his, holidays and, home for, home from, horse, house is, huge, i am, i cleaned, i cried, i got, i lost
        0.4 i nearly, i read, i screamed, i still, i would, ice, if, in front, in one, into my, is a, it felt, joined
        0.4 joined in, legs, letter, lights, like that, lost my, made a, makes, makes me, market, me to, middle, milk
        0.4 minute, minutes, months, moon, most, motorway, moving, moving to, my boss, my brother, my dead, my first
        0.4 never, never been, new job, not believe, not eat, now i, of him, of them, on fire, one is, one more
        0.4 painted the, park, past, pizza, plans, played the, pool, puppy, radio and, record, right, round, round the
        0.4 said yes, salsa, scared of, sea, second, seven, signed up, sister, so angry, so loud, some, spent, talking
        0.4 the afternoon, the back, the band, the concert, the floor, the last, the middle, the motorway
        0.4 the neighbors, the one, the pool, the puppy, the sea, the song, the street, the waves, the wedding
        0.4 thought, through, time and, times, to my, today the, too much, up and, up at, up for, up so, up to, very
        0.4 wait for, wake, wall, was on, was only, way i, way to, we are, we danced, we drove, we won, when, woke
        0.4 work, work and, worth, would be, yelled at
        """

    static let mysteriousUndertones: String = """
        1.4 ?, about, before, can not, door, found, has been, heard, house, i keep, know, name, never, night, no, not
        1.4 open, says, someone, something, tomorrow, too, what, when i, why, will
        1.2 and it, behind, every, followed, i heard, if, keep, keeps, late, letter, not know, number, stairs, stood
        1.2 the old, there
        1 a letter, am scared, but, goes, hear, her, i wonder, it is, man, my name, none, pass, same, sure, the other
        1 the same, three, to open, twice, wardrobe, whenever, where, will not, woman, wonder
        0.8 's, a child, a secret, and forgot, and no, and none, and there, answered, as if, at me, at night, bad
        0.8 behind the, bells, child, coming, do not, every time, feel, forgot, found a, he has, here, i dreamed
        0.8 i saw, in my, in the, inside, into, into the, language, left, left the, lights, like someone, live
        0.8 me when, morning, new, nights, no one, none of, not say, old, other, picture, rang, sleep, started
        0.8 stranger, swear, tell, test, that i, the fog, the new, the well, the wind, there are, thick, thursday
        0.8 turned, up with, we found, well, when, white, who, wind, woke, woke up, yesterday
        0.6 's a, a box, a man, a second, a stranger, and not, and today, as i, asked, at midnight, at once, bell, box
        0.6 bridge, but no, came down, corner, door and, drawer, ended, exams, explain, feeling about, felt, felt like
        0.6 five, footprints in, forest, four, got a, grandmother, hear the, heard my, heart, horse, house with, how
        0.6 i came, i feel, i felt, i found, i got, i have, i think, if i, in it, knew, know what, language i
        0.6 last night, looked, many, map, my dead, my heart, my phone, my throat, next, next week, night and
        0.6 not explain, not sure, not tell, nothing, once and, only, path, photograph, piano, ran, room, round, said
        0.6 saw, say, say why, says he, second, see, see the, shows, sky, something is, storm, tell me, than, that the
        0.6 the cellar, the forest, the path, the phone, the piano, the stairs, there is, there was, though, thoughts
        0.6 three times, throat, times, took a, town, tuesday, under the, walk, watch, week, went out, with no, yet
        0.4 a house, a light, about the, about this, afraid of, after the, all day, all night, already, always
        0.4 am afraid, am too, an old, and could, and had, and nothing, and then, as though, at all, at five, at work
        0.4 awake, back from, before i, breathing, can, car, ceiling, chess, church, closed, coat, comes, coming up
        0.4 could, could not, dad 's, died at, down and, eating, ever, every night, every tree, everyone, everywhere
        0.4 falling, family, father, fell, find, fire, flying, for a, for three, front, girl, going, going out, got
        0.4 had the, happen, have never, he never, her and, hill, his, hundred, husband, i am, i could, i did, i do
        0.4 i had, i know, i looked, i woke, i would, i wrote, in a, in bed, into my, is in, is not, island, kind
        0.4 knew something, know who, lake, legs, light, light on, listened, long, look, market, me a, me as, met
        0.4 minute, mom 's, money, morning and, moved, my coat, my grandmother, my hands, my thoughts, name and
        0.4 nervous about, never opens, not go, numbers, of our, of us, of what, off the, on my, on our, on the, one
        0.4 opened, opens, outside, paid, passed, phone, phone rang, plate, rings, road, room and, saying, school, sea
        0.4 shake, shaking, she looked, shoes, shows a, smelled, smelled of, snow, so quiet, sold, someone else
        0.4 something i, sound, speak, staring, station, stomach, story, swear i, table, talks, that no, the attic
        0.4 the birds, the ceiling, the corner, the doctor, the hall, the hill, the island, the lake, the letter
        0.4 the long, the morning, the night, the school, the sea, the sky, the storm, the table, the train, the wall
        0.4 thinking, this week, through a, time i, tiny, to see, tonight and, train, tree, trip, under, used to
        0.4 village, voice on, waiting for, was on, was so, was too, watched, watching, way, way to, week and, went
        0.4 what if, what the, while, while we, will say, with my, with the, would, years
        """

    static let hopefulUndertones: String = """
        1.4 after, again, and she, back, can, finally, first, found, i think, light, little, new, said, says, start
        1.4 the first, today, will
        1.2 after all, and it, but, coming, doctor, held, months, someone, spring, weeks
        1 !, 's a, balcony, daughter, fingers, for my, for the, getting, going to, her, hold, i saw, life, maybe
        1 mornings, now, son, started, starting, teacher, ten, think i, thought, trees, winter, yes
        0.8 afraid of, and a, and for, and so, asked, at last, bank, believe in, booked, bought, card, crossed
        0.8 down and, food, gave, gave me, get, got, green, have found, heartbeat, hospital, i bought, i did
        0.8 i finally, i got, i looked, i will, ice, in me, is coming, is home, is over, it is, longer, me and, me the
        0.8 might, monday, my hand, nursing, on monday, own, put, rang, said yes, saw, see, she 's, shy, slowly
        0.8 spring is, stayed, steps, stood, stood up, the bank, the doctor, then we, think, ticket, tiny, tomorrow
        0.8 try, was dead, we can, without the
        0.6 a little, a new, a plan, a time, a tiny, a whole, a year, after the, am going, am learning, and everyone
        0.6 and he, and said, apple, are getting, as a, asked for, at a, at dawn, boat, bought a, but i, but the
        0.6 can see, check, class, clean, comes, dad and, day without, each, for once, found a, friend, glad, going
        0.6 good feeling, hand, hardly, have a, he asked, help, him, home from, i can, i cried, i start, i thought
        0.6 i want, i wrote, if i, in it, job, know, learning to, left a, make, man, maths, maybe i, more, most
        0.6 my daughter, need, neighbors came, next, not eat, once i, one, open, out of, over and, paid, painted
        0.6 papers, passed, plan, rang the, real, really, row, said the, says i, school, screen, second, signed, six
        0.6 so did, starting to, still, story, talking, the ice, the little, the money, the screen, the storm, the sun
        0.6 the swallows, the water, them, there 's, there was, this week, three, to a, to believe, to me, today and
        0.6 took, two, up and, up to, walking, was a, was not, water, we are, what they, will make, with a, without
        0.6 wrote, year, years, yet
        0.4 a second, actually, after two, afternoon, am not, am scared, and could, and that, and then, another
        0.4 answered, any, as i, baby, back on, back to, bakery, been a, behind, bell, both, bowl, bowl of, bridge
        0.4 building, bus, by the, called, came, came back, come, coming up, corner, could not, credit, dad, days
        0.4 decided, decided to, did i, dog, eat, end, every night, everybody, falling, family, feel as, feels like
        0.4 felt like, first time, friday, garden, get out, girls, go back, goes, got a, grandpa, guitar, hand in
        0.4 handed, handed in, have decided, he 's, he said, heard, her first, house with, how i, i believe, i forgave
        0.4 i have, i kept, i know, i planted, i prayed, i said, i stayed, i told, i walked, in her, is done, is going
        0.4 is not, it 's, keep, kids, kind, knows, last, last of, lights, make it, mom, monday and, monday i, money
        0.4 my brother, my son, myself, neighbors, night, not a, not get, not need, notebook, nowhere, number, of bed
        0.4 of my, of rain, of them, okay, once, one more, opened, opening, operation, out in, passed the, proud of
        0.4 put the, ready to, remember, river, said he, salsa, say, scan, see the, sent, shaking, signed up
        0.4 since the, sister, small, snow, someone was, something in, standing, storm, sun, supermarket, talk about
        0.4 ten years, test, thank, thank you, that was, the baby, the bakery, the balcony, the bed, the boat, the car
        0.4 the class, the corner, the end, the fever, the garden, the job, the letter, the light, the mirror
        0.4 the neighbors, the new, the night, the operation, the river, the scan, the second, the snow
        0.4 the supermarket, the teacher, the vet, then, there, they are, things, thinking about, through
        0.4 through this, time in, time since, to go, to try, today the, tonight, town, tuesday, under the, university
        0.4 up, up for, us, vet, walk, want, wants, wants to, we have, we planted, we will, week, who i, whole day
        0.4 why, words, work, yellow, yesterday
        """

    static let melancholicUndertones: String = """
        1.4 's, her, his, left, no, no one, not, old, packed, said, too, used to
        1.2 and a, any, birthday, christmas, get, now, since, sold, still, used, years
        1 and there, at my, away, car, clothes, come, company, dog, empty, everyone, feels, friends, had to, him
        1 house, i miss, is a, is still, it 's, it rained, job, leaves, life, look, never, our old, sat, since the
        1 song, stopped, team, text, the last, tree, went to, with me, would
        0.8 again and, all day, all my, am so, and could, and no, and the, another, any more, anything, ashamed of
        0.8 back in, bathroom, can do, can not, card, city, cried in, dad, did not, eat, family, feel, forty, gave
        0.8 have not, here, home to, i failed, i gave, i had, i said, i sat, i wish, last, letter, lunch, my friends
        0.8 my life, not get, nothing, only, photos, plates, school, sunday, the bathroom, the car, the door
        0.8 the leaves, the mirror, the team, think of, was the, we used, wish, without, work
        0.6 a place, again, and i, and they, and went, at the, autumn, back, began, being, best friend, big, but
        0.6 called, comes, dad 's, daughter, desk, doing, each other, early and, ended, face, father, feel like
        0.6 feel so, forgot, from the, garden is, go home, have been, his favorite, his side, house is, how, i ate
        0.6 i do, i just, i kept, i looked, i still, i thought, i used, i walked, in our, is moving, know, left and
        0.6 let go, letters, low, makes, makes me, mom, money, moved, much, my best, my birthday, my brother
        0.6 my daughter, my first, my own, my phone, myself, on a, one to, our anniversary, out in, own, painted
        0.6 papers, plate, put, same, sent, she left, shop, should have, side, side of, so quiet, so tired, sold the
        0.6 someone, someone else, song on, summer, take, the cat, the dog, the funeral, the letter, the letters
        0.6 the match, the only, the party, the phone, the school, the shop, them, these days, to her, to say, two
        0.6 up with, way home, where i, whole day, without the, would have
        0.4 's the, a card, a letter, a long, a whole, about it, about the, alone in, am too, an old, and did, and he
        0.4 and his, and she, angry i, anyone, ask, at me, at school, at that, ate, band, bare, because, bench, box
        0.4 boxes, boy, but i, but it, but the, by myself, by the, cake, call, came to, car park, cat, choir, closed
        0.4 coffee and, cold, could not, dark, dinner, do not, doctor, does not, done and, door, down the, driving
        0.4 driving test, each, early, even, evening, every evening, everybody, everything, favorite, felt, felt so
        0.4 find, fine, fix, friend, full, full of, give, grandad, grandma, gray, hall, hand in, harvest, have gone
        0.4 have stopped, he left, heartbeat, holding, house and, how i, i came, i feel, i have, i was, i watched
        0.4 in an, is done, is gone, it back, it out, it was, it will, job and, june, kept, last summer, laughed at
        0.4 leave the, let, long time, make, messages, mine, moving, my driving, my father, my hand, my husband
        0.4 my team, name, never felt, news, nights, not recognize, not remember, not see, not speak, now it, now that
        0.4 number, of what, old photos, one of, out of, people, piano, plane, put on, rain, recognize, remember
        0.4 remembered, ring, rooms, run, sat in, screen, sitting in, sleep, son, speak, stop, sun, talks, tastes
        0.4 taxi, test, that was, the band, the choir, the city, the doctor, the exam, the garden, the gate, the house
        0.4 the nursery, the other, the plane, the rain, the same, the screen, the taxi, the way, the wind, there
        0.4 there is, there was, there will, things, third, thirty, this morning, through, through a, throw, to me
        0.4 to my, to our, to talk, to tell, today a, tree we, twenty, under the, until, until it, until the, wanted
        0.4 was too, watched, watched the, watching, we had, we planted, we put, we sold, we would, week and, well
        0.4 went home, what i, while, will be, wind, work and, worth, wrong, yellow
        """
}
