package uk.ourplan.core.law.sharing;

import static uk.ourplan.language.law.Provision.careAct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.sharing.Access.Sees;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.person.ConsentToInvolve;
import uk.ourplan.language.person.ConsentToShare;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.language.plan.SupporterEnd;

/**
 * What somebody around the person may see of the plan, from when to when: with the person's dated consent until it is taken
 * back, without capacity by a best-interests decision that names them, an advocate from appointment until the instruction ends,
 * and nothing while a conflict about them is open or was settled against it (INVOLVE-03, INVOLVE-04, ADVOCACY-05, ADVOCACY-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
public final class WhoMaySeeThePlan {

    private static final Provision BEST_INTERESTS = new Provision("Mental Capacity Act 2005 s.4 (unverified)");

    /** On the record of one person's plan; an advocate of another person's plan does not stand in it and sees nothing. */
    public Access decide(PersonAround one, boolean lacksCapacity, @Nullable Advocacy advocacy) {
        Participation part = new Participation(one, lacksCapacity);
        if (part.isInConflict()) {
            return conflict(part);
        }
        if (one.roles().contains(Role.ADVOCATE)) {
            return advocate(advocacy);
        }
        if (part.reasons().isEmpty()) {
            return Access.none(Because.forbids(
                    "INVOLVE-04", careAct("s.25(3)"), "Nothing says why they would take part in planning."));
        }
        return lacksCapacity ? inBestInterests(part) : byConsent(part, advocacy);
    }

    private static Access conflict(Participation part) {
        String rule = part.one().roles().contains(Role.CARER) ? "INVOLVE-03" : "INVOLVE-04";
        LocalDate from = part.consentedOn();
        LocalDate until = part.withdrawn();
        if (until != null && from != null && from.isBefore(until)) {
            return sees(
                    part,
                    from,
                    until,
                    Because.permits(rule, careAct("s.25(3)"), "The person agreed, and took it back on that day."));
        }
        return Access.none(Because.forbids(
                rule,
                careAct("s.25(3)"),
                part.isSettled()
                        ? "The person objects; they are not shown anything about the person."
                        : "The person objects and the conflict is not settled; nothing is disclosed until it is."));
    }

    private static Access advocate(@Nullable Advocacy advocacy) {
        LocalDate from = advocacy == null ? null : advocacy.appointed();
        return from == null
                ? Access.none(Because.forbids("ADVOCACY-06", careAct("s.67(2)"), "The advocate is not appointed yet."))
                : new Access(
                        Sees.WHOLE_PLAN_WITH_COMMENTS,
                        from,
                        advocacy == null ? null : advocacy.ended(),
                        Because.permits(
                                "ADVOCACY-06",
                                careAct("s.67(2)"),
                                "The advocate takes part from appointment until the instruction ends."));
    }

    private static Access inBestInterests(Participation part) {
        if (!part.reasons().contains(Participation.Reason.BEST_INTERESTS) || part.consentedOn() == null) {
            return Access.none(
                    Because.forbids("INVOLVE-04", BEST_INTERESTS, "No best-interests decision names this individual."));
        }
        return sees(
                part,
                part.consentedOn(),
                part.withdrawn(),
                Because.permits("INVOLVE-04", BEST_INTERESTS, "A best-interests decision names them."));
    }

    private static Access byConsent(Participation part, @Nullable Advocacy advocacy) {
        if (!part.consentIs(ConsentToInvolve.GIVEN) || part.consentedOn() == null) {
            return Access.none(Because.forbids(
                    "INVOLVE-04", careAct("s.25(3)"), "The person's consent to them is not recorded with its day."));
        }
        LocalDate until = earlier(part.withdrawn(), supportEnded(part.one(), advocacy));
        return sees(
                part,
                part.consentedOn(),
                until,
                Because.permits("INVOLVE-04", careAct("s.25(3)"), "The person agreed to it."));
    }

    /** A supporter who is no longer suitable sees nothing from that day, once day and reason are recorded (ADVOCACY-05). */
    private static @Nullable LocalDate supportEnded(PersonAround one, @Nullable Advocacy advocacy) {
        SupporterEnd end = advocacy == null ? null : advocacy.supporterEnd();
        String supporter = advocacy == null ? null : advocacy.appropriatePerson();
        boolean theirs = supporter != null && (supporter.equals(one.id()) || supporter.equals(one.name()));
        return theirs && end != null && end.reason() != null && !end.reason().isBlank() ? end.dated() : null;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static Access sees(Participation part, @Nullable LocalDate from, @Nullable LocalDate until, Reason why) {
        ConsentToShare share =
                part.one().consent() == null ? null : part.one().consent().share();
        Sees sees = switch (share) {
            case WHOLE, BEST_INTERESTS -> Sees.WHOLE_PLAN;
            case PART -> Sees.AGREED_SECTIONS;
            case NONE, NOT_ASKED -> Sees.NOTHING;
            case null -> Sees.NOTHING;
        };
        return sees == Sees.NOTHING
                ? Access.none(Because.forbids(
                        "INVOLVE-04", careAct("s.25(3)"), "They take part; that they see the plan was not agreed."))
                : new Access(sees, from, until, why);
    }
}
