extension StandardLexicon {
    /// Classes of words, and the words that turn the feelings around them.
    static let grammar: String = """
        <my> my, our, his, her, their, your, the, a, an, this, that, its, some, these, those, every, each, any, 's
        <own> my, our, his, her, their, your
        <kin> mom, dad, mother, father, parent, grandparent, sister, brother, grandma, grandmother, granny, gran, nan
        <kin> nana
        <kin> grandpa, grandfather, grandad, granddad, son, daughter, husband, wife, aunt, auntie, aunty, uncle
        <kin> cousin
        <kin> niece, nephew, child, kid, baby, twin, stepdad, stepmom, family, folks, toddler, grandson, granddaughter
        <kin> spouse, godmother, godfather, hubby, grandchild, teenager
        <friend> friend, mate, colleague, neighbor, boyfriend, girlfriend, partner, roommate, flatmate, buddy, fiance
        <friend> fiancee
        <friend> boss, manager, teacher, bestie, classmate, coworker, teammate, crew, team, professor
        <who> i, he, she, we, you, they, someone, somebody, one, everyone, everybody, people
        <who> mom, dad, mother, father, parent, sister, brother, grandma, grandmother, granny, gran, nan, nana, child
        <who> kid
        <who> grandpa, grandfather, grandad, granddad, son, daughter, husband, wife, aunt, uncle, cousin, baby, family
        <who> friend, mate, colleague, neighbor, boyfriend, girlfriend, partner, roommate, boss, teacher, ex, dog, cat
        <pet> dog, cat, puppy, kitten, horse, hamster, rabbit, pup, kitty, parrot, pony, tortoise, bunny, guinea, pet
        <pet> retriever
        <pet> labrador, terrier, spaniel, budgie, goldfish
        <home> house, home, flat, apartment, room, place, kitchen, bedroom, hallway, studio, garden, attic
        <season> spring, summer, autumn, fall, winter
        <season> january, february, march, april, june, july, august, september, october, november, december
        <body> heart, chest, stomach, hand, leg, knee, throat, gut, belly, head, mind, soul, shoulder, body, lung
        <body> skin, bone
        <vein> vein, blood, chest, body, heart, skin, bone, leg, finger, belly, stomach
        <water> sea, ocean, lake, river, water, bay, pond, tide, wave, stream
        <study> exam, test, finals, interview, assignment, thesis, dissertation, essay, degree, course, module
        <study> audition
        <thing> door, window, chair, clock, light, lamp, phone, telephone, radio, television, tv, piano, curtain, swing
        <thing> picture, photo, photograph, painting, mirror, doll, toy, key, box, drawer, bell, kettle, tap, doorbell
        <thing> cupboard, gate, footprint, statue, candle, elevator, lift
        <thing> car, bed, book, page, card, watch, ring, shoe, coat, glove, suitcase
        <spot> porch, step, bench, fire, fireplace, tree, grass, hammock, sofa, couch, armchair, deck, veranda, terrace
        <spot> dock, jetty, pier, shade, sun, sunshine, bath, garden, rug, stove, river, lake, brook, stream, shore
        <spot> beach, meadow, sand, balcony, bank, backyard, doorstep, patio, tub, conservatory, deckchair, greenhouse
        <spot> orchard
        <spot> hay, riverbank, cafe, pond, windowsill
        <dish> tea, coffee, cocoa, soup, chocolate, toast, porridge, biscuit, cake, wine, sandwich, pancake, croissant
        <dish> stew, scone, pie, bread, crossword, newspaper, paper, book, novel, magazine, puzzle, jigsaw, knitting
        <months> day, week, month, year, hour
        negate: not, never, without, no, no one, nothing, neither, nor, none, hardly, barely, scarcely, rarely, seldom
        negate: lack of, lack, far from, anything but, unable to, refuse to, fail to, instead of, rather than
        negate: too _ to
        negate: impossible to, hard to, difficult to, struggle to, pretend to be, supposed to be, supposed to feel
        negate: fake
        negate: forget how to, forget how, forget what it be like to, nowhere near, zero, not very, not that, not so
        negate: not really
        negate: not particularly, not at all, not exactly, not even, not one bit, nothing like, everyone except me
        negate: not quite
        end: no longer, no more, stop, quit, free of, free from, let go of, get over, overcome, conquer, recover from
        end: rid of, leave behind, shake off, less, less and less, cure of, not any longer, end of, put an end to
        end: climb out of
        end: come out of, break free from, break free of, finally out of, grow out of, put behind, instead of
        end: rise above
        end: recover after, free me from, lift me out of, replace <my>, outgrow
        endBefore: gone!, go away, lift, fade, fade away, vanish, disappear, melt, melt away, dissolve, evaporate
        endBefore: subside
        endBefore: leave me, leave my body, be over, ease, ease off, loosen, slip away, lose its grip, wear off
        endBefore: ebb away
        endBefore: dry up, fall away, lift off my shoulders, drain away, drain out of me, fall off my shoulders
        endBefore: turn to dust
        endBefore: be finally over, stop!, finally stop, have passed, have left, loosen its grip, be behind me
        endBefore: be behind us
        endBefore: shrink, lose its power
        anyMore: any more, any longer, anymore
        long: used to be, used to have, used to feel, wish i could, wish i could be, wish i were, wish i was
        long: wish i had, wish things, wish, if only, used to, would have, could have, miss, yearn for, pine for
        long: how i miss, remember when, once had
        long: remember how, gone are
        affirm: not only, not just, not merely, not simply, no doubt, no question, not without, can not help
        affirm: can not stop
        affirm: could not stop, never fail to, can not get enough of, no matter, nothing but, no wonder
        affirm: can not help but
        affirm: never stop, never cease to, never tire of, will not stop, never get tired of, without a doubt
        affirm: not to mention
        affirm: can not believe, could not believe, not a little, no small, not once did i stop, do not stop
        affirm: nothing short of, not half, can not overstate
        affirm: no denying, do not mind, can not deny, never going to stop, never once stop, had no reason not to
        affirm: not the only one, not knowing, not even, could not help, not a single day without
        intensify: very, so, really, extremely, deeply, absolutely, totally, completely, utterly, incredibly, terribly
        intensify: truly
        intensify: super, so much, too, such, such a, such an, insanely, ridiculously, hugely, bloody, fucking, damn
        intensify: awfully
        intensify: immensely, profoundly, more than ever, wildly, madly, painfully, unbelievably, seriously
        intensify: positively
        intensify: properly, genuinely, thoroughly, overwhelmingly, full of, filled with, beyond, all the more
        intensify: ever so
        intensify: remarkably, infinitely, unusually, intensely, more and more, entirely, dead, well and truly, hella
        soften: slightly, a bit, a little, a little bit, a tad, somewhat, kind of, sort of, faintly, mildly, almost
        soften: a touch
        soften: a hint of, a trace of, vaguely, partly, not entirely, not totally, not completely, try to be
        soften: try to feel
        soften: try to stay, try to look, as if, as though, supposedly, ought to be, should be, should feel, would be
        soften: part of me, apparently, want to be, want to feel, try to find, nearly
        contrast: now!, but, however, yet, nevertheless, nonetheless, and yet, except, only to, instead!
        contrast: in the end, at the end of it all, all the same, even so
        concede: although, though, even though, despite, in spite of, even if, regardless of, notwithstanding, while
        ignore: years old, year old, school run, gold fish, wake up, after school, kind regards, of course
        ignore: pretty much, still life, blue jeans, not yet, yet another, yet again, as well
        ignore: get used to, be used to, grow used to, last but not least, all but, so that, so far, and so on
        ignore: so called
        ignore: feel like it, black coffee, blue sky thinking, high school
        ignore: fine print
        ignore: hot dog, cold water, dark chocolate, bright red, light bulb, spring onion, fall asleep on the sofa
        ignore: once a week, sick leave, sick day, sick note, hard drive, hard boiled, soft drink, hot water
        ignore: hot chocolate
        ignore: i mean, you know, as long as, no one else, so long as, by the way, in fact, to be honest, right now
        ignore: bitter lemon, sweet potato, old fashioned, new york, new zealand, lost and found, dark blue
        ignore: dark green
        ignore: dark brown, dead battery, what time, fast food, fast asleep, no sooner, tell no one
        ignore: nothing special
        """
}
