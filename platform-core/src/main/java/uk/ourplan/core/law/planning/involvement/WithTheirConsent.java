package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.sharing.Participation;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.ConflictOutcome;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A carer whom the person does not want is neither dropped nor forced upon them: the conflict is settled with a reason. Anybody
 * else takes part only with the person's dated consent, or by a best-interests decision that names them (INVOLVE-03, INVOLVE-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)(b)</a>
 */
public final class WithTheirConsent {

    private static final String ACT = "Care Act 2014 s.25(3)";
    private static final String CAPACITY_ACT = "Mental Capacity Act 2005 s.4 (unverified)";

    private WithTheirConsent() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        List<Lack> lacks = new ArrayList<>();
        for (PersonAround one : there.people()) {
            Participation part = new Participation(one, there.lacksCapacity());
            if (part.isInConflict()) {
                lacks.add(conflict(part));
            } else if (there.tookPart(one)) {
                leave(part).ifPresent(lacks::add);
            }
        }
        return lacks;
    }

    private static Lack conflict(Participation part) {
        boolean carer = part.one().roles().contains(Role.CARER);
        String rule = carer ? "INVOLVE-03" : "INVOLVE-04";
        String who = (carer ? "carer " : "the advocate ") + part.one().id();
        String at = "people[" + part.one().id() + "].conflict";
        ConflictOutcome outcome =
                part.one().conflict() == null ? null : part.one().conflict().outcome();
        if (outcome == null || !part.isSettled()) {
            String says = outcome == null
                    ? "The person objects to " + who + " taking part, and the conflict is not settled."
                    : outcome == ConflictOutcome.INVOLVED_BY_CONSENT
                            ? "That the person now agrees to " + who + " is recorded without a dated consent."
                            : "What came of the person's objection to " + who + " has no reason.";
            return stops(
                            Step.SUBMIT,
                            rule,
                            Topic.INVOLVEMENT,
                            says,
                            "Settle it with one of the five outcomes and its reason; until then nothing about the person is"
                                    + " shown to them.")
                    .under(carer ? "Care Act 2014 s.25(3)(b)" : ACT)
                    .in(SectionName.PEOPLE_INVOLVED, at + (outcome == null ? ".outcome" : ".reason"));
        }
        return warns(
                        Step.AUTHORISE,
                        rule,
                        Topic.INVOLVEMENT,
                        "The person objects to " + who + ": " + told(outcome) + ".",
                        "Read the reason before deciding.")
                .under(carer ? "Care Act 2014 s.25(3)(b)" : ACT)
                .in(SectionName.PEOPLE_INVOLVED, at);
    }

    private static String told(ConflictOutcome outcome) {
        return switch (outcome) {
            case INVOLVED_BY_CONSENT -> "settled, they are involved with consent";
            case LIMITED_INVOLVEMENT -> "settled, heard on their own role only, nothing about the person is shared";
            case NOT_INVOLVED_OBJECTION -> "settled, not involved because the person objects";
            case NOT_INVOLVED_RISK -> "settled, not involved because of risk to the person";
            case CARER_DECLINED -> "settled, they declined or could not be reached";
        };
    }

    private static Optional<Lack> leave(Participation part) {
        if (part.reasons().isEmpty()) {
            return Optional.of(lack(
                    part,
                    "Person " + part.one().id() + " took part, and nothing says why they may.",
                    "Tick that the person asked for them, a role, or record the consent or best-interests decision.",
                    ACT));
        }
        if (part.hasLeave()) {
            return Optional.empty();
        }
        return Optional.of(
                part.lacksCapacity()
                        ? lack(
                                part,
                                "There is no best-interests decision for person "
                                        + part.one().id() + ", who took part.",
                                "Decide in the person's best interests whether they are involved, and give the day.",
                                CAPACITY_ACT)
                        : lack(
                                part,
                                "Consent to person " + part.one().id() + ", who took part, is not recorded.",
                                "Ask the person, and record what they say with the day.",
                                ACT));
    }

    private static Lack lack(Participation part, String says, String mend, String citation) {
        return stops(Step.SUBMIT, "INVOLVE-04", Topic.INVOLVEMENT, says, mend)
                .under(citation)
                .in(SectionName.PEOPLE_INVOLVED, "people[" + part.one().id() + "].consent.involve");
    }
}
