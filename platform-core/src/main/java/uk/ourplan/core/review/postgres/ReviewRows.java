package uk.ourplan.core.review.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.review.model.Request;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.core.review.model.SavedReviewSection;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.review.RequestGround;
import uk.ourplan.language.review.ReviewMethod;
import uk.ourplan.language.review.ReviewOutcome;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;

/** Reads reviews and requests from their rows. */
final class ReviewRows {

    private ReviewRows() {}

    static Review review(Readable row, JsonMapper json) {
        UUID responsible = row.get("responsible_id", UUID.class);
        String method = row.get("method", String.class);
        return new Review(
                given(row, "id", UUID.class),
                given(row, "plan_id", UUID.class),
                given(row, "version", Integer.class),
                given(row, "person_id", UUID.class),
                ReviewType.of(given(row, "type", String.class)),
                ReviewState.of(given(row, "state", String.class)),
                new Review.Window(
                        row.get("earliest", LocalDate.class),
                        given(row, "due_by", LocalDate.class),
                        row.get("direct_payment_due_by", LocalDate.class),
                        given(row, "together_by", LocalDate.class),
                        row.get("started_on", LocalDate.class),
                        row.get("first_payment_on", LocalDate.class),
                        row.get("late_reason", String.class),
                        row.get("separate_reason", String.class)),
                new Review.Holder(
                        responsible == null ? null : new WorkerId(responsible),
                        row.get("responsible_name", String.class),
                        method == null ? null : ReviewMethod.of(method),
                        row.get("offered_to", String.class),
                        row.get("offered_on", LocalDate.class),
                        row.get("offered_note", String.class),
                        row.get("returned_because", String.class)),
                new Review.Opened(row.get("opened_on", LocalDate.class), row.get("opened_because", String.class)),
                held(row),
                outcome(given(row, "outcome", Json.class), json));
    }

    private static ReviewOutcome outcome(Json column, JsonMapper json) {
        return json.readerFor(ReviewOutcome.class)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(column.asArray());
    }

    private static Review.@Nullable Held held(Readable row) {
        Instant at = row.get("completed_at", Instant.class);
        return at == null
                ? null
                : new Review.Held(
                        given(row, "held_on", LocalDate.class),
                        given(row, "payment_reviewed", Boolean.class),
                        at,
                        new WorkerId(given(row, "completed_by", UUID.class)),
                        given(row, "completed_by_name", String.class));
    }

    static SavedReviewSection section(Readable row, JsonMapper json) {
        ReviewSectionName name = ReviewSectionName.of(given(row, "name", String.class));
        return new SavedReviewSection(
                json.readValue(given(row, "content", Json.class).asArray(), name.type()),
                given(row, "revision", Long.class),
                given(row, "saved_by_name", String.class),
                given(row, "saved_at", Instant.class));
    }

    static Request request(Readable row) {
        String decision = row.get("decision", String.class);
        return new Request(
                given(row, "id", UUID.class),
                given(row, "plan_id", UUID.class),
                given(row, "person_id", UUID.class),
                given(row, "received_on", LocalDate.class),
                given(row, "requester", String.class),
                given(row, "relationship", String.class),
                given(row, "on_behalf", Boolean.class),
                RequestGround.of(given(row, "ground", String.class)),
                row.get("said", String.class),
                decision == null
                        ? null
                        : new Request.Answer(
                                decision,
                                row.get("affects_plan", Boolean.class),
                                row.get("reasonable", Boolean.class),
                                row.get("reason", String.class),
                                given(row, "decided_on", LocalDate.class),
                                given(row, "decided_by_name", String.class),
                                row.get("letter", String.class),
                                row.get("review_id", UUID.class)));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
