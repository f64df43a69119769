/// The most common visible things in other languages, so that a picture shows them though the grammar of their
/// sentences is not read.
enum ForeignThings {
    /// The English phrases for the things of a text that is not English, in reading order, each once.
    static func phrases(in text: ReadText) -> [ScenePhrase] {
        var phrases: [ScenePhrase] = []
        for (position, english) in things(in: text) {
            var reader = PhraseReader(ReadText(english))
            guard var phrase = reader.phrases().first,
                !phrases.contains(where: { $0.heads.first == phrase.heads.first })
            else { continue }
            phrase.position = position
            phrases.append(phrase)
        }
        return phrases
    }

    /// The position of each word that names a thing, and what it names in English.
    static func things(in text: ReadText) -> [(position: Int, english: String)] {
        var things: [(Int, String)] = []
        var index = 0
        while index < text.words.count {
            if text.words[index].script == .unspaced, let (english, length) = unspaced(at: index, in: text) {
                things.append((index, english))
                index += length
                continue
            }
            if let english = spaced[text.words[index].folded] { things.append((index, english)) }
            index += 1
        }
        return things
    }

    /// The longest term that begins at `index`.
    private static func unspaced(at index: Int, in text: ReadText) -> (english: String, length: Int)? {
        for length in (1...4).reversed() where index + length <= text.words.count {
            let term = text.words[index..<(index + length)].map(\.spelling).joined()
            if let english = unspaced[term] { return (english, length) }
        }
        return nil
    }

    private static let unspaced = table(
        """
        夕日 sunset|夕焼け sunset|日没 sunset|夕阳 sunset|夕陽 sunset|落日 sunset|日落 sunset|朝日 sunrise|日の出 sunrise|日出 sunrise
        海 sea|大海 sea|海洋 ocean|波 waves|浪 waves|湖 lake|川 river|河 river|池 pond|滝 waterfall|瀑布 waterfall|水 water
        山 mountains|富士山 mountain|丘 hill|森 forest|森林 forest|树林 forest|林 forest|木 tree|树 tree|樹 tree|桜 cherry blossoms
        さくら cherry blossoms|サクラ cherry blossoms|樱花 cherry blossoms|櫻花 cherry blossoms|花 flowers|草 grass|葉 leaves|落ち葉 autumn leaves|紅葉 autumn leaves|落叶 autumn leaves
        竹 bamboo|空 sky|天空 sky|青空 blue sky|蓝天 blue sky|雲 clouds|云 clouds|雨 rain|雪 snow|霧 fog|雾 fog|風 wind|风 wind|嵐 storm
        雷 lightning|虹 rainbow|彩虹 rainbow|月 moon|月亮 moon|満月 full moon|三日月 crescent moon|星 stars|星空 stars|太陽 sun|太阳 sun|光 light|影 shadow
        夜 night|夜明け dawn|黎明 dawn|朝 morning|黄昏 dusk|家 house|窓 window|窗 window|扉 door|门 door|道 path|路 road|橋 bridge|桥 bridge
        街 city|町 town|城市 city|村 village|寺 temple|神社 shrine|城 castle|灯台 lighthouse|灯塔 lighthouse|駅 station|船 boat|舟 boat|小船 small boat
        電車 train|火车 train|灯 lantern|提灯 lantern|灯笼 lantern|蝋燭 candle|火 fire|花火 fireworks|烟花 fireworks|傘 umbrella|伞 umbrella|鏡 mirror|镜子 mirror
        鳥 bird|鸟 bird|猫 cat|犬 dog|狗 dog|馬 horse|魚 fish|鱼 fish|蝶 butterfly|鹿 deer|母 mother|妈妈 mother|父 father|子供 child|孩子 child|夢 dream|梦 dream
        島 island|岛 island|砂漠 desert|沙漠 desert|野原 meadow|草原 meadow|庭 garden|花园 garden|公園 park
        """)

    private static let spaced = table(
        """
        море sea|моря sea|морем sea|океан ocean|волны waves|озеро lake|озера lake|озером lake|река river|реки river|рекой river|дождь rain|дождя rain|дождём rain|снег snow|снега snow|туман fog|тумане fog
        ветер wind|буря storm|небо sky|неба sky|небе sky|облака clouds|солнце sun|солнца sun|закат sunset|заката sunset|закате sunset|рассвет dawn|рассвета dawn|луна moon|луны moon|звёзды stars|звезды stars|ночь night|ночи night|ночью night
        горы mountains|гора mountain|лес forest|леса forest|лесу forest|дерево tree|деревья trees|цветы flowers|листья leaves|поле field|дом house|дома house|окно window|окном window|окна window|дверь door|дорога road|мост bridge
        город city|города city|городе city|деревня village|лодка boat|лодке boat|корабль ship|поезд train|свеча candle|огонь fire|птица bird|птицы birds|кошка cat|собака dog|лошадь horse|мама mother|сон dream|радуга rainbow|остров island|сад garden
        meer sea|see lake|fluss river|regen rain|schnee snow|nebel fog|sturm storm|himmel sky|wolken clouds|sonne sun|sonnenuntergang sunset|sonnenaufgang sunrise|mond moon|sterne stars|nacht night|berge mountains|berg mountain|wald forest|baum tree|bäume trees
        blumen flowers|blätter leaves|haus house|fenster window|tür door|straße street|brücke bridge|stadt city|dorf village|boot boat|schiff ship|zug train|kerze candle|feuer fire|vogel bird|vögel birds|katze cat|hund dog|pferd horse|traum dream|insel island|garten garden|leuchtturm lighthouse|strand beach
        mar sea|océano ocean|olas waves|lago lake|río river|rio river|lluvia rain|nieve snow|niebla fog|tormenta storm|cielo sky|nubes clouds|sol sun|atardecer sunset|amanecer sunrise|luna moon|estrellas stars|noche night|montañas mountains|montaña mountain|bosque forest|árbol tree|árboles trees
        flores flowers|hojas leaves|casa house|ventana window|puerta door|calle street|puente bridge|ciudad city|pueblo village|barco boat|tren train|vela candle|fuego fire|pájaro bird|pájaros birds|gato cat|perro dog|caballo horse|sueño dream|isla island|jardín garden|faro lighthouse|playa beach
        mer sea|vagues waves|lac lake|rivière river|pluie rain|neige snow|brouillard fog|tempête storm|ciel sky|nuages clouds|soleil sun|lune moon|étoiles stars|nuit night|montagnes mountains|montagne mountain|forêt forest|arbre tree|arbres trees|fleurs flowers|feuilles leaves|maison house|fenêtre window
        rue street|pont bridge|ville city|bateau boat|bougie candle|feu fire|oiseau bird|oiseaux birds|chien dog|cheval horse|rêve dream|île island|jardin garden|phare lighthouse|plage beach
        mare sea|pioggia rain|neve snow|nebbia fog|tempesta storm|nuvole clouds|sole sun|tramonto sunset|alba dawn|stelle stars|notte night|montagne mountains|foresta forest|albero tree|fiori flowers|foglie leaves|finestra window|strada road|ponte bridge|città city|barca boat|candela candle|fuoco fire|uccello bird|uccelli birds|cane dog|sogno dream|isola island|spiaggia beach
        """)

    /// Lines of `word meaning` between bars.
    private static func table(_ lines: String) -> [String: String] {
        var table: [String: String] = [:]
        for entry in lines.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
            let parts = entry.split(separator: " ", maxSplits: 1)
            if parts.count == 2 { table[String(parts[0])] = String(parts[1]) }
        }
        return table
    }
}
