extension LabelledSentences {
    /// Diary sentences that are mysterious.
    package static let mysterious: String = """
        There was a light on in the house across the road, and it has been empty for years.
        I keep finding the same word written in the margins of books I've never lent to anyone.
        I woke at three with the feeling that someone had just said my name.
        What is behind the wall in Grandpa's workshop?
        My chest was tight all morning and I couldn't say why.
        The biopsy results come tomorrow and every clock in the house is too loud.
        A stranger on the train handed me a photograph of my own house.
        Everything felt slightly unreal, like a film with the sound a second late.
        I can't stop thinking about the door at the end of the hospital corridor.
        The fog came down so thick that the lighthouse disappeared.
        Nobody on the island will say what happened to the schoolteacher.
        I dreamt I was swimming under the ice and could hear bells.
        Mum went quiet when I asked about her first marriage.
        Can't sleep. My head keeps asking questions that have no answers.
        The forest goes silent whenever I step off the path.
        I have a secret that I've carried so long I hardly know who I'd be without it.
        The letter had no stamp, no name, only a drawing of a key.
        Why do I always dream of that staircase?
        Someone has been feeding the birds at my mother's grave, and it isn't me.
        I'm afraid of what the letter will say.
        I feel like someone is watching me when I walk home.
        Strange dream again, the one with the flooded house.
        I have no idea what he meant by that look.
        I'm nervous about the operation on Thursday.
        The night sky over the desert made me feel tiny and curious.
        He hasn't answered my messages and I don't understand why.
        There's a box in the attic that nobody is allowed to open.
        I got lost in the old town and every alley looked the same.
        I worry about money every night before I sleep.
        Who left the flowers on our doorstep?
        I feel as though I'm standing at the edge of something I can't name.
        The house makes noises at night that I can't explain.
        I have exams next week and I'm panicking.
        I found an old diary in a language I don't know.
        The eclipse turned the afternoon into something from another planet.
        I keep checking the locks. Twice, three times.
        Everything went silent just before the storm.
        I feel something is about to happen.
        I don't know who I am anymore.
        It's two in the morning and my thoughts won't stop.
        The attic door was open this morning and I know I closed it.
        I can hear the neighbours arguing in a language I've never heard, then nothing.
        Will it hurt? Will I wake up? The surgery is on Friday.
        There is something about that painting I can't figure out.
        A shiver went through me as I passed the old mill.
        I'm scared of what the doctor will find.
        I found my name in a stranger's diary.
        The sea was glowing last night and nobody could tell me why.
        Déjà vu all day, as if I'd lived this Tuesday before.
        Sometimes I wonder whether other people see the same colours.
        My phone rang at midnight and there was only breathing.
        I feel torn and I don't know which way to turn.
        In the dream my late uncle handed me a map.
        What if they find out I'm a fraud?
        There are footprints in the snow leading to our door and none leading away.
        The map shows a village that isn't there.
        Everyone at the table knew something I didn't.
        Cats stare at that corner of the room and it gives me chills.
        I'm hiding how bad it is from everyone.
        It was so quiet I could hear the house thinking.
        I can't shake the feeling that I've forgotten something important.
        Heard a child laughing in the empty corridor of the hotel.
        My mother keeps a drawer she never opens.
        The lump is probably nothing. Probably.
        The old woman on the bus whispered that she knew my grandmother.
        I keep hearing the piano downstairs, but we sold the piano.
        The wind stopped all at once and the whole valley listened.
        I'm worried about my son, he hasn't called since Tuesday.
        I can't tell if he loves me or if I'm imagining it.
        Under the floorboards we found a tin of foreign coins and a lock of hair.
        The nights in this new flat are full of sounds I can't place.
        I have butterflies about tomorrow, not the good kind.
        Looked through a telescope tonight and couldn't speak.
        The village looks cheerful, but nobody goes near the well.
        I'm not sure I was alone in there.
        She vanished after the lecture, leaving only her umbrella.
        What did Grandpa mean, just before he fell asleep?
        There's a number carved into every tree along the ridge.
        My heart beats so loudly at night that I think it wants to tell me something.
        The photograph shows six people, but there were only five of us.
        Something about that old door keeps pulling me back.
        I woke up at 3 a.m. convinced someone was standing in the hallway.
        There's a feeling I can't name sitting in my chest tonight.
        The fog swallowed the street and for a minute I didn't know where I was.
        I keep wondering what my life would look like if I had taken the other train.
        My stomach is in knots about the exam tomorrow.
        Standing under the Milky Way, I felt like a question nobody has asked yet.
        Why did she leave without telling anyone?
        The cat stares at the corner of the ceiling every night at the same time.
        I'm terrified that the lump isn't nothing.
        I found a letter in my coat pocket in handwriting I don't recognise.
        It felt as though the forest was holding its breath.
        There's a man who stands at the bus stop every night and never takes the bus.
        I don't know what's real and what I dreamt.
        Waiting for the test results is eating me alive.
        I heard my dead father's voice in the crowd today.
        The lake is beautiful, but no one here ever swims in it.
        Everyone says I'm fine, but my heart keeps skipping and I'm scared.
        I followed the music through the alleys and never found where it came from.
        I get this strange tingle every time I pass the mirror in the hall.
        What if everything I believed about my family is a lie?
        The stars were so many that I felt dizzy looking up.
        I've been having the same dream about a flooded train.
        He smiled as if he knew something about me.
        The phone rang three times, then stopped, every hour, all night.
        I feel a storm coming, and not the kind with rain.
        I can't remember last night, and that frightens me.
        Why does the wind sound like it's saying my name?
        I've been lying awake, listening to something scratch behind the wardrobe.
        In the museum I stood before a mask that seemed to know me.
        The deeper I read into the family records, the less I understand.
        I'm not sure if I should trust him; his stories never match.
        My baby moves at night and I wonder who she'll be.
        There's a gap in my memory shaped like that summer.
        Flying over the Arctic, I saw green fire in the sky and forgot to breathe.
        Half of the town says she drowned, the other half says she left.
        Can't sleep again, the same thoughts going round and round.
        There is something strange about the way the neighbours stopped talking when I came in.
        I'm scared about the future and I don't know what to do.
        I keep seeing the same stranger at the station, always looking at me.
        I stood under the northern lights and had no words.
        Had the weirdest dream about a house with endless rooms.
        What if I'm making the wrong choice?
        The old lighthouse keeper told us a story he made us swear never to repeat.
        Every night at the same hour, the piano plays one note.
        I feel uneasy about this house and I can't explain why.
        """
}
