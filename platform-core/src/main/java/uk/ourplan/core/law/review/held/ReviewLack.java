package uk.ourplan.core.law.review.held;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.review.ReviewSectionName;

/**
 * Something that a review still lacks, or that its writer should know. What blocks stops its completion.
 *
 * @param says one sentence: what is wrong; names needs, outcomes and risks by their number
 * @param mend one sentence: what would satisfy the rule
 * @param field the field in that section, as a path such as {@code needs[N1].met}
 */
public record ReviewLack(
        String rule,
        Weight weight,
        String says,
        String mend,
        @Nullable String provision,
        ReviewSectionName section,
        String field,
        List<SettingRead> settings) {

    public ReviewLack {
        settings = List.copyOf(settings);
    }

    static ReviewLack blocks(String rule, String says, String mend, ReviewSectionName section, String field) {
        return new ReviewLack(rule, Weight.BLOCKS, says, mend, "Care Act 2014 s.27", section, field, List.of());
    }

    static ReviewLack warns(String rule, String says, String mend, ReviewSectionName section, String field) {
        return new ReviewLack(rule, Weight.WARNS, says, mend, null, section, field, List.of());
    }

    static ReviewLack prompts(String rule, String says, String mend, ReviewSectionName section, String field) {
        return new ReviewLack(rule, Weight.PROMPTS, says, mend, null, section, field, List.of());
    }

    /** With one more setting that was read. */
    ReviewLack reading(SettingRead read) {
        List<SettingRead> all = new ArrayList<>(settings);
        all.add(read);
        return new ReviewLack(rule, weight, says, mend, provision, section, field, all);
    }
}
