import LibraryIndex
import LibraryStore
import NuraModel
import RenderQueue
import Studio

/// What is answered to a wish for pictures: always the nine keys of the original service, then ours.
enum GenerationAnswer {
    /// What a picture takes while none has been made since the server started, in seconds.
    static let assumedSeconds = 5.0

    static func needsMoreInput(_ message: String, _ analysis: StudioAnalysis) -> JSONObject {
        var answer = failed(message)
        answer["context_analysis"] = .object(analysis.input.json)
        answer["needs_more_input"] = true
        return answer
    }

    /// As `POST /quick-generate` of the original service answered a text with too little in it.
    static func unsuitable(_ analysis: StudioAnalysis) -> JSONObject {
        var answer = needsMoreInput(analysis.sufficiency.recommendation, analysis)
        answer["validation"] = .object(validation(analysis))
        return answer
    }

    static func failed(_ message: String) -> JSONObject {
        [
            "success": false, "message": .string(message), "image_data": .null, "image_format": .null,
            "visual_prompt": .null, "emotion_type": .null, "context_analysis": .null, "created_at": .null,
            "needs_more_input": false,
        ]
    }

    static func validation(_ analysis: StudioAnalysis) -> JSONObject {
        [
            "suitable": .bool(analysis.sufficiency.isEnough),
            "confidence": .string(analysis.sufficiency.confidence.rawValue),
            "analysis": .object(analysis.input.json),
            "recommendation": .string(analysis.sufficiency.recommendation),
        ]
    }

    /// The first of `images` with its pixels, and the names of all.
    static func parts(_ images: [IndexedImage], pixels file: OpenFile?) -> [AnswerPart] {
        guard let image = images.first else { return [] }
        let record = image.record
        let metadata = record.metadata
        let after: JSONObject = [
            "image_format": .string(record.imageFormat),
            "visual_prompt": .string(record.prompt),
            "emotion_type": metadata.object[ImageMetadata.Key.emotion] ?? .null,
            "context_analysis": metadata.object[ImageMetadata.Key.contextAnalysis] ?? .null,
            "created_at": .string(record.createdAt.description),
            "needs_more_input": false,
            "id": .string(record.id.rawValue),
            "name": .string(record.name),
            "draft": .bool(metadata.isDraft),
            "images": .array(
                images.map { ["id": .string($0.record.id.rawValue), "name": .string($0.record.name)] }),
        ]
        let before = Array("{\"success\":true,\"message\":null,\"image_data\":".utf8)
        var rest = JSONValue.object(after).encoded(.compact)
        rest[0] = UInt8(ascii: ",")
        guard let file else { return [.bytes(before + Array("null".utf8) + rest)] }
        let quote = [UInt8(ascii: "\"")]
        return [.bytes(before + quote), .base64(file), .bytes(quote + rest)]
    }

    static func sentence(seconds: Int) -> String {
        switch seconds {
        case ..<10: "\(seconds) \(seconds == 1 ? "second" : "seconds")"
        case ..<90: "\((seconds + 4) / 5 * 5) seconds"
        default: "\((seconds + 59) / 60) minutes"
        }
    }
}

/// What `GET /jobs/{id}` tells of a job.
enum JobAnswer {
    static func json(
        of job: GenerationJob, _ progress: RenderProgress.Reading?, images: [IndexedImage], user: UserID
    ) -> JSONObject {
        var object: JSONObject = [
            "id": .string(job.id),
            "status": .string(status(of: job, isRunning: progress != nil)),
            "created_at": .string(job.submittedAt.description),
            "finished_at": job.finishedAt.map { .string($0.description) } ?? .null,
        ]
        if let progress {
            object["step"] = .string(progress.step)
            object["fraction"] = JSONNumber(progress.fraction).map(JSONValue.number)
        }
        switch job.state {
        case .open: break
        case .done:
            object["image"] = images.first.map { .object(RecordAnswer($0, of: user).json) } ?? .null
            object["images"] = .array(images.map { .object(RecordAnswer($0, of: user).json) })
        case .needsMoreInput(let message):
            object["message"] = .string(message)
            object["needs_more_input"] = true
        case .failed(let message):
            object["message"] = .string(message)
            object["needs_more_input"] = false
        }
        return object
    }

    private static func status(of job: GenerationJob, isRunning: Bool) -> String {
        switch job.state {
        case .open: isRunning ? "running" : "queued"
        case .done: "done"
        case .needsMoreInput, .failed: "failed"
        }
    }
}
