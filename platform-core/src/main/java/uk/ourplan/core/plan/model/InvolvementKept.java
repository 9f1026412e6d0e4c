package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.involvement.AnAdvocateInTime;
import uk.ourplan.core.law.planning.involvement.WhoIsThere;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.language.plan.PeopleInvolved.Confirmed;

/**
 * What nobody types about involvement: who confirmed it at each point (INVOLVE-08), and the day on which the duty to arrange an
 * advocate arose (ADVOCACY-03).
 */
public final class InvolvementKept {

    private InvolvementKept() {}

    /** The section with the day of the duty: the one that was kept, otherwise this day where it holds from now on. */
    public static PeopleInvolved onTheDay(
            PeopleInvolved section, @Nullable PeopleInvolved before, CaseOnRecord about, LocalDate day) {
        Advocacy said = section.advocacy() == null ? Advocacy.open() : section.advocacy();
        if (said.dutyOn() != null) {
            return section;
        }
        LocalDate kept = before == null || before.advocacy() == null
                ? null
                : before.advocacy().dutyOn();
        if (kept != null) {
            return section.having(said.arising(kept));
        }
        boolean arises = AnAdvocateInTime.isOwed(new WhoIsThere(
                section,
                about.person().capacity(),
                about.assessment(),
                about.person().circumstances()));
        return arises ? section.having(said.arising(day)) : section;
    }

    /** The section with whoever saves it as the one who confirmed what is confirmed anew; what was kept stays. */
    public static PeopleInvolved confirmedBy(PeopleInvolved section, @Nullable PeopleInvolved before, String worker) {
        Confirmed now = section.confirmed();
        if (now == null) {
            return section;
        }
        Confirmed then = before == null || before.confirmed() == null
                ? new Confirmed(null, null, null, null, null, null)
                : before.confirmed();
        return section.having(new Confirmed(
                now.start(),
                now.draft(),
                now.submission(),
                by(now.start(), then.start(), then.startBy(), worker),
                by(now.draft(), then.draft(), then.draftBy(), worker),
                by(now.submission(), then.submission(), then.submissionBy(), worker)));
    }

    private static @Nullable String by(
            @Nullable LocalDate now, @Nullable LocalDate then, @Nullable String kept, String worker) {
        if (now == null) {
            return null;
        }
        return Objects.equals(now, then) ? kept : worker;
    }
}
