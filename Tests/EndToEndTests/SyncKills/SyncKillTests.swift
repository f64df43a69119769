import FoundationEssentials
import NuraModel
import TestSupport
import Testing

/// `NURA_LONG` plays the whole campaign: 200 kills, 500 pictures.
@Suite struct SyncKillTests {
    private static let isLong = ProcessInfo.processInfo.environment["NURA_LONG"] != nil
    private static let kills = isLong ? 200 : 6
    private static let pictures = isLong ? 500 : 40

    @Test("Daemons and server killed at random moments of a sync: all agree in the end, and nothing is lost")
    func agreement() async throws {
        let campaign = try await KillCampaign(pictures: Self.pictures, kills: Self.kills)
        try await campaign.begin()
        for number in 0..<Self.kills { try await campaign.killSomebody(number) }
        let seconds = try await campaign.waitForAgreement(seconds: Self.isLong ? 900 : 240)
        print("\(campaign.account); all agreed \(seconds) s after the last kill")
        try await campaign.expectNothingLost()
        try await campaign.expectSoundLibraries()
    }
}
