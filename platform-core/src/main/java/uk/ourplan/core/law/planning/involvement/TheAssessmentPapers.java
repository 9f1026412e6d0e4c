package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Assessment.CopiesGiven;
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

    private TheAssessmentPapers() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        CopiesGiven given = desk.assessment().copiesGiven() == null
                ? new CopiesGiven(null, null)
                : desk.assessment().copiesGiven();
        if (given.assessment() == null) {
            lacks.add(copy("the assessment"));
        }
        if (given.eligibility() == null) {
            lacks.add(copy("the eligibility decision"));
        }
        List<Visit> visits = WhoIsThere.on(desk).section().visits();
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

    private static Lack copy(String what) {
        return warns(
                        Step.PRESENT,
                        "INVOLVE-31",
                        Topic.INVOLVEMENT,
                        "There is no day on which the person was given " + what + ".",
                        "Send the copy, and record the day on the assessment.")
                .under("Care Act 2014 s.12(3), s.13(2) (unverified)");
    }
}
