package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.Assessment.CopiesGiven;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Visit;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The person holds copies of the assessment and of the eligibility decision, and the practitioner reads both again before a
 * planning visit (INVOLVE-31).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/12">Care Act 2014 s.12(3), s.13(2)</a>
 */
public final class TheAssessmentPapers {

    private static final String NO_ASSESSMENT = "There is no day on which the person was given the assessment.";
    private static final String NO_DECISION = "There is no day on which the person was given the eligibility decision.";

    private TheAssessmentPapers() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        PeopleInvolved section = WhoIsThere.on(desk).section();
        CopiesGiven since = section.papers();
        CopiesGiven given = given(desk.assessment());
        if (given.assessment() == null && (since == null || since.assessment() == null)) {
            lacks.add(copy(NO_ASSESSMENT, "papers.assessment"));
        }
        if (given.eligibility() == null && (since == null || since.eligibility() == null)) {
            lacks.add(copy(NO_DECISION, "papers.eligibility"));
        }
        List<Visit> visits = section.visits();
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).planned() != null && visits.get(i).reread() == null) {
                lacks.add(prompts(
                                Step.PRESENT,
                                "INVOLVE-31",
                                Topic.INVOLVEMENT,
                                "The assessment and the eligibility decision were not read again for visit " + (i + 1)
                                        + ".",
                                "Read both before you go, and give the day.")
                        .in(SectionName.PEOPLE_INVOLVED, "visits[" + i + "].reread"));
            }
        }
        return lacks;
    }

    /** Of which paper there is no day on which the person was given a copy, a sentence for each. */
    public static List<String> notGiven(Assessment assessment) {
        List<String> says = new ArrayList<>();
        if (given(assessment).assessment() == null) {
            says.add(NO_ASSESSMENT);
        }
        if (given(assessment).eligibility() == null) {
            says.add(NO_DECISION);
        }
        return says;
    }

    private static CopiesGiven given(Assessment assessment) {
        return assessment.copiesGiven() == null ? new CopiesGiven(null, null) : assessment.copiesGiven();
    }

    private static Lack copy(String says, String field) {
        return warns(
                        Step.PRESENT,
                        "INVOLVE-31",
                        Topic.INVOLVEMENT,
                        says,
                        "Give or send the copy from the assessment's page, and record the day.")
                .under("Care Act 2014 s.12(3), s.13(2) (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, field);
    }
}
