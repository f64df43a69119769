extension LabelledSentences {
    /// Diary sentences that are mysterious, by writers who had not seen the lexicon.
    package static let mysteriousByOthers: String = """
        Someone had left the gate open and there were footprints leading to the shed
        I found a key in my coat pocket that doesn't fit any of our locks
        The phone rings every night at three and nobody is there
        A letter came for a woman who lived here a hundred years ago
        In my dream I was walking through a house with too many doors
        The fog was so thick that I couldn't see who was calling my name
        I don't know why, but I had the feeling I had been there before
        The old man at the station knew my name
        There is a light on in the empty house across the road
        The dog keeps staring at the corner where there is nothing
        What was she about to tell me before the door opened?
        Grandma took a secret with her and I think it is in the locked drawer
        Strange lights over the hill again and nobody at work believes me
        The woods go quiet when you pass the second bridge
        I heard someone humming upstairs, but I live alone
        The photograph shows a fifth person and none of us remembers her
        Couldn't explain it, the clocks had all stopped at the same time
        A hooded figure stood under the street lamp and then didn't
        He smiled as if he knew something I didn't
        We found a staircase behind the wallpaper
        The patient in bed nine died at four and at five his bell rang
        there's a locker at school with no number and it's always warm
        Woke up with mud on my shoes and no memory of going out
        The map shows a village here but there is only forest
        My toddler waves at someone behind me and there's nobody
        In the market a woman pressed a coin into my hand and said not yet
        My late husband's watch started ticking this morning
        I got a text from my own number: don't go home
        The professor's last page was torn out and nobody will say by whom
        A monastery bell at two in the morning, but the monastery has no bell
        I keep dreaming of the same red staircase
        What does he do down there in the cellar all night?
        I have an odd feeling about tomorrow
        The new girl never blinks
        My stomach has been in knots all day and I can't say why
        All the birds left the square at once, and then the wind dropped
        Half of the letters are in a language I can't place
        Thick mist on the pass, and bells, and no animals to be seen
        Scared to open the email from the clinic
        He whispered a name in his sleep, and it isn't mine
        The scarecrow was facing the other way this morning
        There are more stairs going down than coming up
        A commit in the log with my name, dated tomorrow
        The fishermen won't go near that rock and won't say why
        Somebody has been watering my dead neighbour's plants
        I counted the children twice, and twice there was one too many
        The well answered
        Grandmother never let us into the blue room
        The song I wrote yesterday was already on an old record
        Every photograph of the house has the same woman at the same window
        I don't recognise the voice on the machine, but it knows about the lake
        The horses won't cross the river tonight
        My hands are shaking and the letter isn't even open
        A stranger paid our bill and left a feather on the plate
        Why was the piano warm?
        The old road ends in the reservoir, and on still days you can hear the church
        He has been dead for a year and his account was online last night
        It feels as though the city is holding something back from me
        I can't tell whether I dreamed the phone call
        Three knocks, a pause, three knocks
        I keep finding wet footprints in the hallway
        There was a man in the garden last night but when I looked again he was gone
        I had the dream with the long corridor again
        Mum won't tell me who my father is
        The lights in the school were on at midnight
        I got a postcard with no name and a picture of our house
        The old lady next door talks to someone, but she lives alone
        I can't stop thinking about what the fortune teller said
        Something is scratching inside the wall behind my bed
        I'm so nervous about the results on Monday I feel sick
        My watch stops every time I cross that bridge
        We walked through the fog and heard church bells where there is no church
        I don't trust the new neighbour, he never opens his curtains
        There's a box in Dad's wardrobe we are not allowed to open
        The doll was on the chair when I left and now it's on the bed
        I wonder who used to live in this room and what they dreamed about
        He says he was at work but his car was outside her house
        I woke up because someone said my name
        An owl has been sitting on our roof for three nights, staring in
        I looked at the stars for so long that I felt like falling
        The window was open when I came home and I'm sure I closed it
        My daughter draws the same man in every picture
        There's a room in this hotel that isn't on the plan
        I heard my name on the radio, just my name, and then music
        The woman on the train was reading my diary, or one just like it
        Grandad says never go to the mill after dark but won't say why
        I found a photo of me in a place I have never been
        All night the dog stood at the cellar door and growled
        A black car has been parked outside for three days
        I'm scared of what the doctor will tell me tomorrow
        She smiled at me as if we shared a secret
        Someone has been sleeping in the barn
        I dreamt I was someone else and I can't shake it off
        The letter was written before I was born but it has my name on it
        Why did he lock the piano?
        At midnight all the clocks in the shop started chiming
        The lake froze overnight and there are footprints in the middle
        I have a bad feeling about this trip
        Nobody in the village will talk about the fire
        There was a voice on the baby monitor and it wasn't mine
        The house number changed while we were on holiday
        My grandmother's diary has one page in a code
        I saw my double on the other platform
        The well in the yard has been covered for forty years and today the lid was off
        There's a boy in the class photo that no one can name
        I heard the piano at two in the morning, we don't have a piano
        He came back from the mountains and won't say what he saw
        The radio only plays one station now and it's in no language I know
        I keep waking at exactly 3:33
        Who left the tulips on my desk?
        My throat tightens every time the phone rings
        The island disappears in the mist and sometimes I'm not sure it comes back
        I opened the wardrobe and it smelled of the sea
        Mother burned a letter in the sink and smiled
        The new boy says he remembers living here before
        We followed the tracks in the snow until they just ended
        I'm worried, my test results are late
        There was someone else's handwriting in my notebook
        It was too dark to see the bottom and the rope ran out
        The painting in the hall has one more bird in it than yesterday
        I had a strange dream about a white horse in the kitchen
        There was a knock at the door but nobody was there
        I feel like someone is watching me when I walk home
        We found an old map in the attic with a cross on our field
        My brother is hiding something and I don't know what
        The forest was so dark that we couldn't see the path
        I am afraid of what will happen next week
        She looked at me as if she had seen a ghost
        The old house at the end of the lane has a light on tonight
        I keep seeing the number eleven everywhere
        Nobody knows where the money came from
        There was a strange man outside the school again
        I wonder what is on the other side of the wall
        Last night I heard footsteps in the loft
        He has a tattoo he won't explain
        My heart was pounding as I went down to the cellar
        The lake is so deep that no one has ever found the bottom
        I got a letter today and I'm too scared to open it
        When I turned round she had vanished
        It's odd, I could swear I've met her before
        Someone has been leaving a single white button on my doormat every Thursday.
        The phone rang at 3:10 again, and again there was only the sound of a clock ticking.
        Found a key sewn inside the lining of Grandmother's coat and it fits nothing in this house.
        The dog stared at the empty corner of the nursery all evening and wouldn't come when I called.
        A man on the tram knew my childhood nickname, then got off before I could ask how.
        There's a locked room on the fourth floor that isn't on any of the building plans.
        I dreamed of a red staircase, and today I saw it in a street I'd never visited.
        Our teacher left halfway through the lesson and nobody will tell us why.
        My recipe book has a page in handwriting that none of us recognise.
        The lighthouse has been shut for years, yet I swear there was a lamp moving in it tonight.
        Fresh footprints in the snow led up to my shed and none led away.
        Got a postcard from Oslo today, no name, just the words 'not yet'.
        The patient in bed six keeps whispering the same four numbers, and the chart gives no next of kin.
        Cleaning out Dad's desk, I came across a passport with his face and another man's name.
        Every chess piece had been moved when I came down this morning, and I live alone.
        Something was humming under the old quarry, low and steady, and then it stopped when we spoke.
        The cat came home after nine days wearing a collar I've never seen, with a tiny scroll inside.
        Such a mysterious woman at number forty, she only ever goes out in the fog.
        I still can't work out who paid my rent, and the bank says they aren't allowed to tell me.
        In the background of our wedding photo stands a girl in green whom nobody there remembers.
        Somebody has been knocking on our gate at exactly 2 a.m., but there is never anyone outside.
        It is so mysterious how the old woman on our street knew my name before I told her.
        I found a key inside my school bag and nobody in the house knows what it opens.
        The empty house across the road had a candle burning upstairs last night.
        An envelope came with no stamp and no name, and inside was a photograph of my front door.
        There's something strange about the new man next door, who only ever goes out after midnight.
        The piano in the church hall was playing when I arrived, yet the room was locked and empty.
        I found a letter in Mum's old sewing box signed by someone none of us has ever heard of.
        A commit showed up in our repo from an account that nobody on the team created.
        It's a complete mystery who keeps leaving a single chess piece on my desk each Monday.
        My phone rang at 3 a.m. and a voice read out a list of numbers, then hung up.
        There's a door in the basement of my building that isn't on any floor plan.
        Strange lights hung over the back pasture again tonight and then just went out.
        We found footprints in the snow that led to the middle of the field and stopped.
        The dog stared at the empty corner of the barn all evening and would not come away.
        There's an eerie mystery about that locked trunk, and Grandma would never say what was in it.
        The old library book had a note inside with today's date and my initials.
        A woman in a white sari was standing at the end of the platform, and then she was gone.
        Everyone in our building heard the flute last night, but nobody can say where it came from.
        Something very mysterious is going on in flat 404, because the bell rings but nobody lives there.
        """
}
