package uk.ourplan.api.authorising;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a panel said of a plan, and why.
 *
 * @param metOn the day of the meeting
 * @param members everybody who decided
 * @param whyOtherSpecialist why another specialist sat on it than the one who assessed the person
 */
public record PanelOutcome(
        LocalDate metOn,
        PanelWord outcome,
        List<PanelReason> reasons,
        List<PanelMember> members,
        @Nullable String whyOtherSpecialist) {}
