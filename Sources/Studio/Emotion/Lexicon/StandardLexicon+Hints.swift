/// Common words that say little by themselves, and only tip the scales; a denial silences them.
extension StandardLexicon {
    static let hopefulHints: String = """
        # hints; not none; ended none
        0.9 tomorrow, baby, better tomorrow is, light, bright, brighten, grow, growing, new, begin
        0.5 able, course, sign, aim, beautiful, university, college, try, trying, soon
        1.2 come home, came home, comes home, coming home, after the storm, my garden, our garden, our son,
        our daughter, my children, our children, said my name, lit the, ready, someone to love, storm passed, forward,
        love, storm has passed, reunion, anniversary, engagement, grew, deep roots
        1.6 am ready, kiss, kissed, believe, trust, proud of, for once
        """

    static let calmHints: String = """
        # hints; not none; ended none
        0.5 home, at home, dog, cat, usual, evening, grandpa, grandma, grandmother, nana, lake, breath, breathing,
        sleep, slept, sleeping, read, reading, wash, cook, cooking, dinner, boat, barn, chestnut tree, oak, clean,
        weekend, clear
        1 slow, slowness, okay, fine!, alright, by the window, balcony, walk home, let go!, shelter, lunch in the,
        lunch in the garden, asleep, sunday, jazz, stable, my own company
        """

    static let energeticHints: String = """
        # hints; not none; ended none
        0.4 team, race number, crowd of, music, song, game, bright, colorful, orange, smile, cool, great
        1 crowd, crowded, loud, loudly, noise, noisy, coach, playground, quick, quickly, fast, traffic, play, played,
        playing, run!, ran!, salsa, train to, idea, busy, yes!, play the
        1.6 laugh, laughter, party, joked, joking, proud, pride, hate that, fight!, drums, drum, said yes, she said yes,
        he said yes, argument, envy, jealous, blame, alive, dance, dancing
        """

    static let mysteriousHints: String = """
        # hints; not none; ended none
        0.4 night, at night, moon, moonlight, stars, silence, island, someone, sea, mountain, cloud, clouds, monk,
        hallway, wardrobe, trunk, museum, border, silent, silently, desert
        0.8 something, somewhere, dark, clock, clocks, strangers, stranger, letter, note, drawer, silver, alarm, temple,
        door, stairs, wait, waiting, waited, awaiting, await, signs, voices, chess, key, keys, hotel, memory,
        lift stopped
        1.3 do not know how, did not know how, power cut, corridor, creaky, no reason, somehow, hid my, hide my,
        monastery, moor, moors, smoke, footsteps in the hall, bog, spirits, divine, sacred, no idea how, mirror, faint
        """

    static let melancholicHints: String = """
        # hints; not none; ended none
        0.4 bad, wind, wrong, slate, difficult, long winter, remain, remains, remained, cold
        1 soaked, last box, nothing to say, cracked, cracks, damp, wet shoes, deleted <own> number
        1.5 by myself, no one wants, walked out, no one wanted, illness, ill, do not show up
        """
}
