package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.PeopleInvolved.Specialist;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A deafblind person is assessed by an assessor qualified for it, and a qualified specialist joins the planning
 * (INVOLVE-29, INVOLVE-30).
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2014/2827/regulation/6">SI 2014/2827 reg 6</a>
 */
public final class ThePersonIsDeafblind {

    private static final String REGULATION = "SI 2014/2827 reg 6 (unverified)";

    private ThePersonIsDeafblind() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        if (!Boolean.TRUE.equals(desk.circumstances().deafblind())) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        whyNotStarted(desk.circumstances(), desk.assessment())
                .ifPresent(says -> lacks.add(stops(
                                Step.PRESENT,
                                "INVOLVE-29",
                                Topic.INVOLVEMENT,
                                says,
                                "Have a qualified assessor assess, and record who it was; urgent interim support does not wait.")
                        .under(REGULATION)));
        specialist(desk).ifPresent(lacks::add);
        return lacks;
    }

    /** Why planning cannot start from this assessment; empty where it can. */
    public static Optional<String> whyNotStarted(Circumstances circumstances, Assessment assessment) {
        boolean qualified = assessment.assessor() != null
                && Boolean.TRUE.equals(assessment.assessor().deafblindQualified());
        return !Boolean.TRUE.equals(circumstances.deafblind()) || qualified
                ? Optional.empty()
                : Optional.of(
                        "The person is deafblind, and it is not recorded that an assessor qualified for that assessed them.");
    }

    private static Optional<Lack> specialist(PlanOnDesk desk) {
        Specialist joins = WhoIsThere.on(desk).section().specialist();
        if (joins == null || blank(joins.name())) {
            return Optional.of(warning(
                    "No specialist in deafblindness takes part in planning.",
                    "Ask the one who did the assessment first.",
                    "specialist.name"));
        }
        if (!Boolean.TRUE.equals(joins.qualified())) {
            return Optional.of(warning(
                    "That the specialist who takes part is qualified in deafblindness is not recorded.",
                    "Record it, or ask somebody who is.",
                    "specialist.qualified"));
        }
        return Boolean.TRUE.equals(joins.didTheAssessment()) || !blank(joins.differentBecause())
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.SUBMIT,
                                "INVOLVE-30",
                                Topic.INVOLVEMENT,
                                "The specialist is another than the one who did the assessment, and no reason is given.",
                                "Say why it is not the same.")
                        .in(SectionName.PEOPLE_INVOLVED, "specialist.different_because"));
    }

    private static Lack warning(String says, String mend, String field) {
        return warns(Step.SUBMIT, "INVOLVE-30", Topic.INVOLVEMENT, says, mend)
                .under("Care and support statutory guidance (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, field);
    }
}
