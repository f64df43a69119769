import Foundation

/// A colour in OKLab (Björn Ottosson, 2020), where equal steps look equal and mixtures stay clean.
struct OKLab: Hashable, Sendable {
    /// From 0, black, to 1, white.
    var lightness: Float
    /// Green to red.
    var a: Float
    /// Blue to yellow.
    var b: Float

    init(lightness: Float, a: Float, b: Float) {
        self.lightness = lightness
        self.a = a
        self.b = b
    }

    init(_ colour: Colour) {
        let l = cbrtf(max(0, 0.4122214708 * colour.x + 0.5363325363 * colour.y + 0.0514459929 * colour.z))
        let m = cbrtf(max(0, 0.2119034982 * colour.x + 0.6806995451 * colour.y + 0.1073969566 * colour.z))
        let s = cbrtf(max(0, 0.0883024619 * colour.x + 0.2817188376 * colour.y + 0.6299787005 * colour.z))
        lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    }

    /// In linear light; components below zero are cut off.
    var colour: Colour {
        let l = lightness + 0.3963377774 * a + 0.2158037573 * b
        let m = lightness - 0.1055613458 * a - 0.0638541728 * b
        let s = lightness - 0.0894841775 * a - 1.2914855480 * b
        let l3 = l * l * l
        let m3 = m * m * m
        let s3 = s * s * s
        return Colour(
            max(0, 4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
            max(0, -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
            max(0, -0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3))
    }

    var chroma: Float { (a * a + b * b).squareRoot() }

    func mixed(with other: OKLab, _ t: Float) -> OKLab {
        OKLab(
            lightness: mix(lightness, other.lightness, t), a: mix(a, other.a, t), b: mix(b, other.b, t))
    }

    /// The same hue and lightness, more or less colourful.
    func saturated(by factor: Float) -> OKLab {
        OKLab(lightness: lightness, a: a * factor, b: b * factor)
    }

    func lightened(by amount: Float) -> OKLab {
        OKLab(lightness: clamp(lightness + amount), a: a, b: b)
    }
}

extension Colour {
    /// A colour from its sRGB code, such as `0xf3cdb0`.
    init(_ code: UInt32) {
        func linear(_ shift: UInt32) -> Float {
            let value = Float((code >> shift) & 0xff) / 255
            return value <= 0.04045 ? value / 12.92 : powf((value + 0.055) / 1.055, 2.4)
        }
        self.init(linear(16), linear(8), linear(0))
    }

    /// Mixed in OKLab.
    func blended(with other: Colour, _ t: Float) -> Colour {
        OKLab(self).mixed(with: OKLab(other), t).colour
    }

    func saturated(by factor: Float) -> Colour {
        OKLab(self).saturated(by: factor).colour
    }

    /// Lighter (or darker, below zero) by a perceptual step.
    func lightened(by amount: Float) -> Colour {
        OKLab(self).lightened(by: amount).colour
    }

    @inline(__always)
    var luminance: Float { 0.2126 * x + 0.7152 * y + 0.0722 * z }
}

/// A row of colours that blend into each other in OKLab, from 0 to 1.
struct Ramp: Sendable {
    private let stops: [(place: Float, colour: OKLab)]

    init(_ colours: [Colour]) {
        let last = Float(max(1, colours.count - 1))
        stops = colours.enumerated().map { (Float($0.offset) / last, OKLab($0.element)) }
    }

    init(stops: [(Float, Colour)]) {
        self.stops = stops.map { ($0.0, OKLab($0.1)) }
    }

    func lab(_ place: Float) -> OKLab {
        guard var lower = stops.first else { return OKLab(lightness: 0, a: 0, b: 0) }
        for stop in stops {
            if stop.place >= place {
                let span = stop.place - lower.place
                return span <= 0 ? stop.colour : lower.colour.mixed(with: stop.colour, (place - lower.place) / span)
            }
            lower = stop
        }
        return lower.colour
    }

    func colour(_ place: Float) -> Colour {
        lab(place).colour
    }
}
