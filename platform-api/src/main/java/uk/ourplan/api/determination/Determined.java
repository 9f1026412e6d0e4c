package uk.ourplan.api.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;

/**
 * A determination as it travels: the answer in plain JSON (its fields are those of the contract), the facts still
 * missing, the reasons, the settings read and the pack that was applied.
 *
 * @param answer the answer's fields by name, {@code null} while facts are missing
 * @param whatIf true where settings were tried out that are not in effect; left out otherwise
 */
public record Determined(
        String determination,
        LocalDate on,
        @Nullable Map<String, @Nullable Object> answer,
        List<String> missing,
        List<Reason> reasons,
        List<SettingRead> settings,
        String nationalPack,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean whatIf) {}
