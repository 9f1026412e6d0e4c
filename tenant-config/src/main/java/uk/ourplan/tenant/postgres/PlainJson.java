package uk.ourplan.tenant.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.tenant.policy.type.Plain;

/** Plain values as JSON columns. */
final class PlainJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlainJson() {}

    static Json of(@Nullable Object value) {
        return Json.of(MAPPER.writeValueAsString(value));
    }

    static @Nullable Object read(Json json) {
        return Plain.of(MAPPER.readValue(json.asString(), Object.class));
    }

    static Map<String, @Nullable Object> map(Json json) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(read(json))).forEach((key, value) -> map.put((String) key, value));
        return map;
    }

    static Map<String, String> texts(Json json) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(json).forEach((key, value) -> texts.put(key, (String) Objects.requireNonNull(value)));
        return texts;
    }
}
