import NuraModel
import Synchronization

/// What the server counts, for `GET /metrics` in the text format of Prometheus, version 0.0.4.
///
/// Labels are routes, methods and statuses, never a user, an id or a text.
final class ServerMetrics: Sendable {
    private struct Key: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    private struct State {
        var requests: [Key: Int] = [:]
        var durations: [String: Histogram] = [:]
    }

    private struct Histogram {
        static let bounds = [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60]

        var counts = [Int](repeating: 0, count: bounds.count)
        var count = 0
        var sum = 0.0

        mutating func add(_ value: Double) {
            for (position, bound) in Self.bounds.enumerated() where value <= bound { counts[position] += 1 }
            count += 1
            sum += value
        }
    }

    private let state = Mutex(State())

    func count(method: String, route: String, status: Int, seconds: Double) {
        // Methods come from outside; only the usual ones may become labels.
        let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(method) ? method : "other"
        state.withLock { state in
            state.requests[Key(method: known, route: route, status: status), default: 0] += 1
            state.durations[route, default: Histogram()].add(seconds)
        }
    }

    /// - Parameter gauges: numbers that others know: name, what it is, value.
    func text(gauges: [(name: String, help: String, value: Int)]) -> String {
        var lines = [
            "# HELP nura_http_requests_total Requests by route, method and status.",
            "# TYPE nura_http_requests_total counter",
        ]
        let (requests, durations) = state.withLock { ($0.requests, $0.durations) }
        for (key, count) in requests.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) }) {
            lines.append(
                "nura_http_requests_total{method=\"\(key.method)\",route=\"\(key.route)\",status=\"\(key.status)\"} "
                    + "\(count)")
        }
        lines += [
            "# HELP nura_http_request_seconds Time until an answer began, by route.",
            "# TYPE nura_http_request_seconds histogram",
        ]
        for (route, histogram) in durations.sorted(by: { $0.key < $1.key }) {
            for (bound, count) in zip(Histogram.bounds, histogram.counts) {
                lines.append("nura_http_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)")
            }
            lines.append("nura_http_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(histogram.count)")
            lines.append("nura_http_request_seconds_sum{route=\"\(route)\"} \(histogram.sum)")
            lines.append("nura_http_request_seconds_count{route=\"\(route)\"} \(histogram.count)")
        }
        for gauge in gauges {
            lines += [
                "# HELP \(gauge.name) \(gauge.help)", "# TYPE \(gauge.name) gauge", "\(gauge.name) \(gauge.value)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
