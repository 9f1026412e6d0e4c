package uk.ourplan.api.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;

/**
 * What the law says to one question.
 *
 * @param on the day whose law and policy were applied
 * @param answer {@code null} while a needed fact is missing
 * @param missing the facts that are needed and open, in the order in which they are asked
 * @param settings the council settings that were read
 * @param nationalPack the version of the national pack
 * @param whatIf {@code true} where settings were tried out, otherwise left out
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DeterminationAnswer(
        String determination,
        LocalDate on,
        @Nullable Map<String, @Nullable Object> answer,
        List<String> missing,
        List<Reason> reasons,
        List<SettingRead> settings,
        String nationalPack,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean whatIf) {

    /** The same as other answers of the law travel. */
    public Determined determined() {
        return new Determined(determination, on, answer, missing, reasons, settings, nationalPack, whatIf);
    }
}
