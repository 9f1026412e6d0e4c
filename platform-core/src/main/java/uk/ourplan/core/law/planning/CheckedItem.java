package uk.ourplan.core.law.planning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;

/** One item of AUTH-01's or CONTENT-01's list, held against a plan. */
public record CheckedItem(
        String rule,
        String key,
        String text,
        State state,
        Step step,
        @Nullable Provision provision,
        @Nullable SectionName section) {

    /** Whether the plan has it. */
    public enum State {
        PRESENT,
        MISSING,
        NOT_APPLICABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
