package uk.ourplan.language.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.SectionName;

/**
 * Something that a plan still lacks or that its reader should know: found by a rule, on a day, under a setting.
 *
 * @param rule the rule, such as CONTENT-12
 * @param item which item of the rule's list, such as 6_advice; {@code null} for a rule without a list
 * @param weight whether it stops the step, warns or prompts
 * @param step the earliest step that it stops, such as submit; {@code null} where it stops none
 * @param says one sentence: what is wrong
 * @param mend one sentence: what would satisfy it
 * @param why the reason of the law behind it
 * @param section where it is mended; {@code null} where no section holds it
 * @param field the field in that section, as a path such as {@code needs[N1].how}; {@code null} for the whole section
 * @param settings the settings that were read
 * @param on the day whose law and policy were applied
 * @param part the part of the person's record where it is mended, at {@code field}; {@code null} where the plan holds it
 */
public record Finding(
        String rule,
        @Nullable String item,
        Weight weight,
        @Nullable Step step,
        String says,
        String mend,
        Reason why,
        @Nullable SectionName section,
        @Nullable String field,
        List<SettingRead> settings,
        LocalDate on,
        @Nullable PartName part) {

    public Finding {
        settings = List.copyOf(settings);
    }

    /** What is mended in the plan, or in no place of its own. */
    public Finding(
            String rule,
            @Nullable String item,
            Weight weight,
            @Nullable Step step,
            String says,
            String mend,
            Reason why,
            @Nullable SectionName section,
            @Nullable String field,
            List<SettingRead> settings,
            LocalDate on) {
        this(rule, item, weight, step, says, mend, why, section, field, settings, on, null);
    }
}
