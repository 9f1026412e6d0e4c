package uk.ourplan.api.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.plan.RecordWanted;
import uk.ourplan.language.plan.SectionName;

/**
 * Why a rule wants a task done, and what ends it; it ends by itself and never by hand.
 *
 * @param key by which the rule knows the task again
 * @param ends what ends it, in a sentence
 * @param provision {@code null} where the rule is good practice that no provision states
 * @param settings the council's settings that were read
 * @param on the day whose law and policy said so
 * @param section where in the plan it is done; {@code null} where no section holds it
 * @param field the field in that section; {@code null} for the whole section
 * @param recordWanted the record of what was done that ends it; {@code null} where a change of the plan or of its facts does
 */
public record WhyOwed(
        String key,
        String ends,
        @Nullable Provision provision,
        List<SettingRead> settings,
        LocalDate on,
        @Nullable SectionName section,
        @Nullable String field,
        @Nullable RecordWanted recordWanted) {

    public WhyOwed {
        settings = List.copyOf(settings);
    }
}
