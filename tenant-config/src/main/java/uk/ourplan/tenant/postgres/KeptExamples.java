package uk.ourplan.tenant.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.publishing.model.ExampleChange;

/** What a draft makes of worked examples, as a JSON column: by id an object of expected and reason. */
final class KeptExamples {

    private static final String EXPECTED = "expected";
    private static final String REASON = "reason";

    private KeptExamples() {}

    static Json of(Map<UUID, ExampleChange> changes) {
        Map<String, Object> kept = new LinkedHashMap<>();
        changes.forEach((id, change) -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put(EXPECTED, change.expected());
            one.put(REASON, change.reason());
            kept.put(id.toString(), one);
        });
        return PlainJson.of(kept);
    }

    static Map<UUID, ExampleChange> read(Json column) {
        Map<UUID, ExampleChange> changes = new LinkedHashMap<>();
        PlainJson.map(column).forEach((id, kept) -> changes.put(UUID.fromString(id), change(kept)));
        return changes;
    }

    private static ExampleChange change(@Nullable Object kept) {
        Map<?, ?> one = (Map<?, ?>) Objects.requireNonNull(kept);
        Map<?, ?> expected = (Map<?, ?>) one.get(EXPECTED);
        return new ExampleChange(
                expected == null ? null : named(expected), (String) Objects.requireNonNull(one.get(REASON)));
    }

    private static Map<String, @Nullable Object> named(Map<?, ?> map) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put((String) key, value));
        return named;
    }
}
