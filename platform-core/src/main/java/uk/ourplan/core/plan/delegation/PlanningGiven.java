package uk.ourplan.core.plan.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WhoAsked;
import uk.ourplan.language.plan.WritesHow;

/**
 * Sections of one plan, given to somebody who is no colleague, until a day.
 *
 * @param roleId the dated role in the directory that lets them in
 */
public record PlanningGiven(
        UUID id,
        UUID planId,
        int version,
        To to,
        List<SectionName> sections,
        UUID roleId,
        Terms terms,
        Instant at,
        WorkerId by,
        String byName,
        @Nullable HandedBack handedBack,
        @Nullable TakenBack takenBack) {

    public PlanningGiven {
        sections = List.copyOf(sections);
    }

    /** To whom. */
    public record To(
            WorkerId worker,
            String name,
            DelegateKind kind,
            @Nullable WritesHow writes) {

        AuthorRole role() {
            return AuthorRole.of(kind);
        }
    }

    /** What was agreed (DELEGATE-05); the target is the last day on which they may write. */
    public record Terms(LocalDate target, String checks, String help) {}

    /** When they handed it back, with a word to the co-ordinator. */
    public record HandedBack(Instant at, @Nullable String says) {}

    /** When it was taken back, by whom, for whom, and why (DELEGATE-07). */
    public record TakenBack(
            Instant at,
            WorkerId by,
            String byName,
            @Nullable WhoAsked askedBy,
            String reason,
            String personsViews,
            @Nullable LocalDate newTarget) {}

    /** Where it stands on a day. */
    DelegationState on(LocalDate day, PlanState plan) {
        if (takenBack != null) {
            return DelegationState.TAKEN_BACK;
        }
        if (plan == PlanState.SIGNED_OFF || plan == PlanState.ENDED) {
            return DelegationState.SIGNED_OFF;
        }
        if (handedBack != null) {
            return DelegationState.HANDED_BACK;
        }
        return day.isAfter(terms.target()) ? DelegationState.TIME_IS_UP : DelegationState.WRITING;
    }

    PlanningGiven handedBack(Instant when, @Nullable String says) {
        return new PlanningGiven(
                id, planId, version, to, sections, roleId, terms, at, by, byName, new HandedBack(when, says), null);
    }

    /** They may write again until another day, under another role. */
    PlanningGiven until(LocalDate target, UUID role) {
        Terms more = new Terms(target, terms.checks(), terms.help());
        return new PlanningGiven(id, planId, version, to, sections, role, more, at, by, byName, null, null);
    }

    PlanningGiven takenBack(TakenBack how) {
        return new PlanningGiven(id, planId, version, to, sections, roleId, terms, at, by, byName, handedBack, how);
    }
}
