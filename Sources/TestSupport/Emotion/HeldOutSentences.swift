/// Diary sentences, an emotion and a sentence a line, that were written without the lexicon in view after its tables were
/// closed; no entry was taken from them. They measure how well it reads what its author did not have in mind.
package enum HeldOutSentences {
    /// How many of them the lexicon read right on the day they were written.
    package static let rightWhenWritten = 71

    package static let all: String = """
        calm: Mum is shelling walnuts in front of the radio and I'm half asleep next to her.
        energetic: I rode the night bus home with paint on my face, humming the team's song.
        mysterious: The new tenant has no furniture, and yet I hear chairs moving.
        hopeful: My sponsor gave me my thirty-day chip today.
        melancholic: I dialled her number before I remembered.
        calm: I ate a peach over the sink and looked at the garden for a long time.
        energetic: My sister and I had a screaming row about the inheritance.
        mysterious: I've lost an hour somewhere between the motorway and my front door.
        hopeful: The landlady says we can keep the dog, so I'm signing the lease.
        melancholic: My daughter moved to Canada and the phone calls are getting shorter.
        calm: The meeting was cancelled, so I sat under the plane tree with a sandwich.
        energetic: Sprint finish, photo finish, gold!
        mysterious: My throat closes whenever I think about Thursday's appointment.
        hopeful: For the first time in weeks I made my bed and opened the blinds.
        melancholic: I don't fit into any of the photographs of this family.
        calm: I feel rested, truly rested, like a field after the harvest.
        energetic: I'm so excited about the trip that I packed three days early.
        mysterious: There's a smell of lilies in the hall, and nobody has bought flowers.
        hopeful: Our daughter was born at 4:12 this morning, and everything is new.
        melancholic: The choir sang his favourite hymn and I couldn't get through the second verse.
        calm: Nothing to report: sun, laundry, a nap.
        energetic: They lost my luggage, they lost my booking, and now I'm losing my temper.
        mysterious: Some nights I feel as if the house is listening.
        hopeful: I've been clean for a year, and my brother asked me to be his best man.
        melancholic: It's embarrassing how much I hoped he would call.
        calm: We are all reading in the same room, and nobody has spoken for an hour.
        energetic: Zumba with the girls, then tacos, then more dancing!
        mysterious: I'm confused by how she looked at me when we said goodbye.
        hopeful: The swallows made it back, and so will I.
        melancholic: Work was meaningless again today; I just moved papers around.
        calm: A gentle evening: lentils on the stove, fog at the window, wool on my feet.
        energetic: I quit! I actually quit! I ran down the stairs two at a time.
        mysterious: The priest asked me a question that I've been turning over all week.
        hopeful: The bank said yes.
        melancholic: I sat in the parked car outside our old house until it got dark.
        calm: The cello in the next flat puts me to sleep every night, and I'm grateful for it.
        energetic: I could have bitten his head off when he patted my shoulder.
        mysterious: I saw a shooting star and forgot, for a second, what language I speak.
        hopeful: I've started eating again, and food tastes like food.
        melancholic: She gave the ring back in an envelope.
        calm: I'm not waiting for anything today.
        energetic: The crowd sang my song back to me and I nearly flew.
        mysterious: Every morning the chess pieces have moved.
        hopeful: We're not out of debt yet, but I can see the shore.
        melancholic: I feel so guilty for not visiting before she died.
        calm: I swept the yard, fed the hens, and watched the light change.
        energetic: Kicked the door, threw my bag, cried hot angry tears.
        mysterious: I keep having the feeling that I left something behind in that town.
        hopeful: Tomorrow my mother meets her grandson for the first time.
        melancholic: The snow came early and the house is cold, and I'm old.
        calm: My hands smell of basil and I have no complaints.
        energetic: Day one of the road trip: windows down, terrible singing, so many miles to go!
        mysterious: The scan showed a shadow and nobody will tell me what it is.
        hopeful: I finally said the words 'I need help', and the sky didn't fall.
        melancholic: He didn't even look up when I left.
        calm: After the funeral we sat in the orchard, and it was strangely peaceful.
        energetic: Exams are OVER and I'm going out!
        mysterious: My grandmother spoke in her sleep in a language none of us know.
        hopeful: I thought my garden was dead, but there's green at the base of the roses.
        melancholic: I was cheerful all day for the guests, but now the door is shut and I'm crying.
        calm: The pain has eased, and I lie here listening to the radiators tick.
        energetic: I feel like dancing in the supermarket.
        mysterious: We found stairs in the woods that lead to nothing.
        hopeful: A year ago I couldn't leave the house; today I bought a train ticket.
        melancholic: Same desk, same sandwich, same rain.
        calm: I've stopped fighting the waves and just float.
        energetic: My heart hammers like a drum machine, the curtain goes up in five minutes!
        mysterious: I'm anxious, my thoughts are racing and I don't know what I'm afraid of.
        hopeful: He held my hand in the cinema and I'm still smiling.
        melancholic: I wish someone had told me that was the last summer.
        calm: Slow morning. Bread, butter, birds.
        energetic: My idea got picked, and I've been pacing and planning all night!
        mysterious: What would have happened if I'd opened that letter?
        hopeful: My faith came back quietly, like a cat.
        melancholic: I gave everything to that job and they replaced me in a week.
        calm: I like how the house sounds when everyone is home and asleep.
        energetic: The toddler, the puppy and a can of whipped cream: what a day!
        mysterious: The mountain was there yesterday, and today there's only white.
        hopeful: I'm proud of my daughter, she stood up to speak and didn't tremble.
        melancholic: I had to give the puppy back.
        calm: It was a hard week, but tonight the fire is lit and we're all together.
        energetic: Jumped off the ten-metre board, twice!
        mysterious: I can't explain it, the lake was humming.
        hopeful: After the divorce I painted every wall yellow.
        melancholic: We buried the cat under the plum tree.
        calm: Listened to an old record with Dad, neither of us in a hurry.
        energetic: I'm so mad at myself that I cleaned the oven at midnight.
        mysterious: Four in the morning, wide awake, the ceiling full of numbers.
        hopeful: The seedlings are leaning towards the light, and so am I.
        melancholic: I turned forty today and nobody called.
        calm: I don't envy anyone tonight.
        energetic: Hit by a wave, swallowed half the sea, went straight back in laughing.
        mysterious: I feel watched by the portraits on the stairs.
        hopeful: Our boat is small, but it floats, and we leave at dawn.
        melancholic: My hands shake too much to paint now.
        calm: The road home was empty and the moon kept me company.
        energetic: My boss called it 'fine', and I want to set the report on fire.
        mysterious: I heard my own voice on a tape I never recorded.
        hopeful: They're letting Grandpa come home for the holidays.
        melancholic: It's been raining since you left.
        """
}
