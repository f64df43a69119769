import NuraModel

/// Which images have to be looked at, and which deletions that may come to.
struct WorkList {
    private let survey: LocalSurvey
    private var known: Set<ImageID> = []
    /// Images of which a side differs from what both agreed on.
    private(set) var open: [ImageID] = []
    /// Images that would go to the trash here.
    private(set) var trashable: [ImageID] = []
    /// Images that would be deleted on the server.
    private(set) var deletable: [ImageID] = []
    private(set) var agreed = 0
    private(set) var changed = 0

    /// Whether no image has to be looked at, those that only the library knows included.
    var isEmpty: Bool { open.isEmpty && known.isSuperset(of: survey.stamps.keys) }

    init(survey: LocalSurvey) {
        self.survey = survey
    }

    mutating func take(_ id: ImageID, _ row: RowSummary) {
        known.insert(id)
        let stamp = survey.stamps[id]
        let isOpen = row.isOpen || stamp != row.stamp
        if isOpen { open.append(id) }
        guard row.agreed == .present else { return }
        agreed += 1
        guard isOpen else { return }
        changed += 1
        if stamp != nil, row.remote == .deleted { trashable.append(id) }
        if stamp == nil, row.remote == .present { deletable.append(id) }
    }

    /// Images that only the library knows yet.
    mutating func addNewImages() {
        for id in survey.stamps.keys where !known.contains(id) { open.append(id) }
    }
}
