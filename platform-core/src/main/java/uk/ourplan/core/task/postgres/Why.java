package uk.ourplan.core.task.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.plan.RecordWanted;
import uk.ourplan.language.plan.SectionName;

/**
 * The part of a task that is only ever read as a whole.
 *
 * @param on the day whose law and policy said so
 */
record Why(
        @Nullable Provision provision,
        List<SettingRead> settings,
        LocalDate on,
        @Nullable SectionName section,
        @Nullable String field,
        @Nullable RecordWanted recordWanted) {

    /** {@code null} for a task that an event made. */
    static @Nullable Why of(Readable row, JsonMapper json) {
        Json stored = row.get("why", Json.class);
        return stored == null ? null : json.readValue(stored.asArray(), Why.class);
    }
}
