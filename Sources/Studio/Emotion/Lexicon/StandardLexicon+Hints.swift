/// Common words that say little by themselves, and only tip the scales; a denial silences them.
extension StandardLexicon {
    static let hopefulHints: String = """
        # hints; not none; ended none
        0.9 tomorrow, baby, better tomorrow is, light, bright, brighten, building, build, built, grow, growing, new,
        started, start, starting, begin
        0.5 morning, first, good, best, school, well, able, open, road, class, course, star, sign, aim, beautiful,
        university, college, try, trying, soon
        1.2 come home, came home, comes home, coming home, after the storm, my garden, our garden, our son,
        our daughter, my children, our children, said my name, lit the, ready, someone to love, storm passed, forward,
        love, storm has passed, reunion, anniversary, engagement, grew, deep roots
        1.6 am ready, kiss, kissed, believe, trust, proud of, for once
        """

    static let calmHints: String = """
        # hints; not none; ended none
        0.5 home, at home, dog, cat, same, usual, evening, garden, grandpa, grandma, grandmother, nana, lake, breath,
        breathing, sleep, slept, sleeping, read, reading, wash, bed, cook, cooking, dinner, boat, barn, field, farm,
        village, chestnut tree, oak, clean, weekend, regular, clear
        1 slow, slowly, slowness, okay, fine!, alright, by the window, balcony, walk home, let go!, shelter,
        light a candle, lunch in the, lunch in the garden, asleep, sunday, jazz, agree, complete, stable,
        my own company
        """

    static let energeticHints: String = """
        # hints; not none; ended none
        0.4 work, train, summer, team, race number, crowd of, music, song, coffee, plane, road, game, bright, colorful
        orange, red, smile, cool, great
        1 crowd, crowded, loud, loudly, noise, noisy, coach, playground, quick, quickly, fast, traffic, play, played,
        playing, run!, ran!, salsa, train to, idea, busy, yes!, play the
        1.6 laugh, laughter, party, joke, jokes, joked, joking, proud, pride, hate that, fight!, drums, drum, said yes
        she said yes, he said yes, argument, envy, jealous, blame, alive, dance, dancing
        """

    static let mysteriousHints: String = """
        # hints; not none; ended none
        0.4 night, at night, moon, moonlight, stars, silence, island, window, someone, sea, mountain, cloud, clouds,
        monk, hallway, wardrobe, landing, shelf, trunk, museum, crossing, border, silent, silently, candle, desert
        0.8 something, somewhere, dark, clock, clocks, strangers, stranger, letter, note, drawer, silver, alarm,
        temple, door, stairs, wait, waiting, waited, awaiting, await, signs, voices, chess, shy, key, keys, hotel,
        memory, lift stopped
        1.3 do not know how, did not know how, power cut, corridor, creaky, no reason, what is happening, somehow,
        hid my, hide my, monastery, moor, moors, smoke, footsteps in the hall, bog, spirits, divine, sacred,
        no idea how, surgery, mirror, faint
        """

    static let melancholicHints: String = """
        # hints; not none; ended none
        0.4 old, last, over!, late, ice, icy, left!, leave, hard, bad, wind, slow, wrong, slate, difficult,
        long winter, end, remain, remains, remained, cold
        1 soaked, put down, last box, nothing to say, cracked, crack, cracks, older, quietly, damp, wet shoes,
        deleted <own> number
        1.5 by myself, no one wants, walked out, no one wanted, illness, ill, do not show up
        """
}
