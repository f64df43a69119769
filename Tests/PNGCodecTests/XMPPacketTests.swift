import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite("XMP")
struct XMPPacketTests {
    @Test("Any words come back as they were written")
    func roundTrip() {
        var numbers = SeededRandom()
        for index in 0..<1000 {
            // What is only space counts as no property, and a title of that kind says nothing.
            let packet = XMPPacket(
                title: "t" + .randomText(using: &numbers), description: "d\r\n\t" + .randomText(using: &numbers),
                subjects: (0..<index % 4).map { _ in .randomText(using: &numbers) },
                createDate: Timestamp(milliseconds: Int64(index) * 987_654_321),
                digitalSourceType: index % 2 == 0 ? .algorithmicMedia : .trainedAlgorithmicMedia)
            #expect(XMPPacket(parsing: packet.text) == packet, "NURA_SEED=\(numbers.seed)")
        }
    }

    @Test("Absent properties stay absent, and what XML cannot hold is replaced")
    func edges() {
        #expect(XMPPacket(parsing: XMPPacket().text) == XMPPacket())
        let odd = XMPPacket(title: "a\u{1}b\0c\u{FFFE}")
        #expect(XMPPacket(parsing: odd.text)?.title == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    }

    @Test("Properties as attributes, other prefixes, languages and entities are understood")
    func foreign() {
        let packet = XMPPacket(
            parsing: """
                <?xml version='1.0'?><!-- a > comment -->
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                 <r:Description r:about='' xmlns:a="http://ns.adobe.com/xap/1.0/" a:CreateDate="2026-11-22T14:00+02:00"
                   xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:dc="urn:another">
                  <dc:title>not this</dc:title>
                  <d:title><r:Alt><r:li xml:lang="de">Ruhe</r:li><r:li xml:lang="x-default">Calm &#x26; &#38; &lt;3 &who; &</r:li></r:Alt></d:title>
                  <d:description><![CDATA[<fog> & sea]]></d:description>
                  <d:subject><r:Seq><r:li>sea</r:li><r:li>fog</r:li></r:Seq></d:subject>
                  <i:DigitalSourceType xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
                    r:resource="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"/>
                 </r:Description>
                </r:RDF>
                """)
        #expect(
            packet
                == XMPPacket(
                    title: "Calm & & <3 &who; &", description: "<fog> & sea", subjects: ["sea", "fog"],
                    createDate: Timestamp("2026-11-22T12:00:00Z"), digitalSourceType: .algorithmicMedia))
    }

    @Test(
        "What is no packet is no packet",
        arguments: [
            "", "words", "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", "<rdf:RDF><a b></rdf:RDF>", "<rdf:RDF></a></a>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><rdf:RDF/>", "<rdf:RDF/><", "<rdf:RDF/><!--", "<rdf:RDF a='1",
            String(repeating: "<rdf:RDF>", count: 1000), "<rdf:RDF/>" + String(repeating: " ", count: 5 << 20),
        ]
    )
    func refusals(text: String) {
        #expect(XMPPacket(parsing: text) == nil)
    }
}
