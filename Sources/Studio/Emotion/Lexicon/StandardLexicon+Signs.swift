extension StandardLexicon {
    /// Emoji, and the commonest words for feelings in other languages (accents folded away).
    static let calmSigns: String = """
        # emoji
        2 😌, 🧘, 🍵, 🕊, 😴, 🛁, 🌊, ☕, 🏖, 🍃, 🛌, 🥱, 😇, 🫖, 🕯
        # other languages
        2 calme, tranquille, paix, serein, sereine, apaise, repos, detendu, detendue, ruhig, friedlich, gelassen,
        entspannt, stille, zufrieden, tranquilo, tranquila, calma, sereno, serena, paz, relajado, relajada, rilassato,
        rilassata, pace, rust, rustig, lugn, rolig stund, 平静, 静か, 穏やか, 安らぎ, 宁静, 安静, спокойно, спокойствие, покой
        """

    static let energeticSigns: String = """
        # emoji
        2 😀, 😃, 😄, 😁, 😆, 😂, 🤣, 🥳, 🎉, 🎊, 🔥, ⚡, 💪, 🚀, 🤩, 😤, 😡, 🤬, 😠, 💃, 🕺, 🏆, 🥇, 🎆, 🎇, 🏃, 🎸, 🥁, 💥
        # other languages
        2 heureux, heureuse, joie, joyeux, enthousiaste, excite, colere, furieux, furieuse, glucklich, freude,
        frohlich, aufgeregt, begeistert, wutend, wut, feliz, alegre, alegria, emocionado, emocionada, enojado, enojada
        furioso, furiosa, rabia, felice, gioia, entusiasta, arrabbiato, arrabbiata, blij, boos, glad och, 嬉しい, 楽しい, 怒り
        興奮, 开心, 高兴, 兴奋, 生气, 快乐, радость, счастлив, злюсь
        """

    static let mysteriousSigns: String = """
        # emoji
        2 😨, 😰, 😱, 😖, 🤔, 😳, 👻, 🔮, 🌑, 🕵, 🌫, 🦉, 🕸, 👁, 🗝, 🌌, 😵, 🫣, 🤫, 💀, 🦇, 🌙
        # other languages
        2 mystere, mysterieux, peur, inquiet, inquiete, angoisse, etrange, secret, reve, angst, unruhig, geheimnis,
        geheimnisvoll, seltsam, traum, unheimlich, miedo, misterio, misterioso, secreto, extrano, ansioso, ansiosa,
        sueno, paura, mistero, segreto, strano, sogno, bang, geheim, 怖い, 不安, 秘密, 夢, 不思議, 害怕, 神秘, 焦虑, страшно, тайна,
        тревога
        """

    static let hopefulSigns: String = """
        # emoji
        2 🌱, 🌈, 🌅, 🌄, 🙏, 💖, ❤, 💕, 💗, 🥰, 😍, 🤞, 🌻, 🌸, 🌷, ☀, 🌞, 🐣, 👶, 🤰, ✨, 🍀, 🤗, 💍, 😊, 🙂
        # other languages
        2 espoir, esperer, espere, confiance, reconnaissant, reconnaissante, merci, amour, hoffnung, hoffe,
        hoffnungsvoll, dankbar, liebe, zuversicht, neuanfang, esperanza, esperanzado, esperanzada, agradecido,
        agradecida, gracias, amor, speranza, spero, grato, grata, grazie, amore, hoop, hoopvol, dankbaar, hopp,
        tacksam, 希望, 感謝, 愛, 感恩, 爱, надежда, надеюсь, люблю, благодарен
        """

    static let melancholicSigns: String = """
        # emoji
        2 😢, 😭, 💔, 😞, 😔, ☹, 🙁, 😿, 🥺, 😩, 😫, 😓, 🥀, 🌧, 😪, 🖤, 🍂, 🪦, ⚰, 😥
        # other languages
        2 triste, tristesse, seul, seule, larmes, pleure, pleurer, chagrin, fatigue, fatiguee, traurig, einsam, tranen
        weine, geweint, trauer, mude, heimweh, sehnsucht, tristeza, solo en, llorar, lloro, lagrimas, cansado, cansada
        soledad, saudade, sozinho, sozinha, tristezza, piangere, piango, lacrime, stanco, stanca, verdrietig, eenzaam,
        moe, ledsen, ensam, 悲, 寂, 涙, 孤独, 悲伤, 难过, 眼泪, 伤心, 哭, 疲れ, грустно, грусть, печаль, одиноко, слезы, тоска
        """
}
