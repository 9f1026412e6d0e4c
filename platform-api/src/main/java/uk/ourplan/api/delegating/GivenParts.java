package uk.ourplan.api.delegating;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.plan.SectionName;

/** What was given to whoever asks, latest first; of each plan no more than they need to write their part. */
public record GivenParts(List<Part> parts) {

    /**
     * Parts of one plan.
     *
     * @param person what the person likes to be called
     * @param coordinator whom to ask at the council
     * @param sections which may be written; none once it is taken back
     * @param target the last day on which they may write
     * @param checks how progress is checked, as agreed
     * @param help what to do when more help is needed or they no longer wish to do it, as agreed
     * @param says where it stands, in a sentence
     * @param lacking what the plan's check finds in these sections; for the whole plan all that it finds (DELEGATE-06)
     */
    public record Part(
            UUID id,
            String person,
            String coordinator,
            List<SectionName> sections,
            LocalDate target,
            DelegationState state,
            String checks,
            String help,
            @Nullable String says,
            List<Finding> lacking) {}
}
