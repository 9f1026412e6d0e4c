package uk.ourplan.api.determination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is sent: {@code facts}, and where wanted {@code on} (a day) and {@code settings} (tried out, for council
 * administrators). It is kept as it came, so that every mistake in it can be told at once.
 */
public record DeterminationQuestion(@JsonValue Map<String, @Nullable Object> body) {

    public static final String ON = "on";
    public static final String FACTS = "facts";
    public static final String SETTINGS = "settings";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeterminationQuestion {
        body = new LinkedHashMap<>(body);
    }

    /** A question about these facts, today. */
    public static DeterminationQuestion about(Map<String, ?> facts) {
        return new DeterminationQuestion(Map.of(FACTS, facts));
    }

    /** The same question on another day. */
    public DeterminationQuestion on(LocalDate day) {
        return with(ON, day.toString());
    }

    /** The same question as if these settings were in effect. */
    public DeterminationQuestion asIf(Map<String, ?> settings) {
        return with(SETTINGS, settings);
    }

    private DeterminationQuestion with(String name, Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(body);
        more.put(name, value);
        return new DeterminationQuestion(more);
    }
}
