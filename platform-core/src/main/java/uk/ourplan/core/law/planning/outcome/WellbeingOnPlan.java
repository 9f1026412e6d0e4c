package uk.ourplan.core.law.planning.outcome;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.AboutMe.WellbeingNow;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Wellbeing is looked at afresh during planning: how the person is, on which day, and whether that changed since the
 * assessment (OUTCOME-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/1">Care Act 2014 s.1(2)</a>
 */
public final class WellbeingOnPlan {

    private static final WellbeingNow NOTHING = new WellbeingNow(null, null, null, null, null);

    private WellbeingOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WellbeingNow now =
                desk.section(AboutMe.class).map(AboutMe::wellbeingNow).orElse(NOTHING);
        LocalDate assessed = desk.assessment().completed();
        List<Lack> lacks = new ArrayList<>();
        if (blank(now.text())) {
            lacks.add(lack("How the person is now is not written down.", "Write it down as they see it.", "text"));
        }
        if (now.dated() == null) {
            lacks.add(lack(
                    "The day on which wellbeing was looked at afresh is blank.",
                    "Give the day of that talk.",
                    "dated"));
        } else if (assessed != null && now.dated().isBefore(assessed)) {
            lacks.add(lack(
                    "Wellbeing was looked at before the assessment was complete, not at planning.",
                    "Talk about it again, and give that day.",
                    "dated"));
        }
        if (now.changed() == null) {
            lacks.add(lack(
                    "Whether wellbeing has changed since the assessment is not answered.",
                    "Answer yes or no.",
                    "changed"));
        } else if (now.changed() && blank(now.change())) {
            lacks.add(lack(
                    "Wellbeing has changed since the assessment, and how is not described.",
                    "Say what has changed.",
                    "change"));
        }
        return lacks;
    }

    private static Lack lack(String says, String mend, String field) {
        return stops(Step.SUBMIT, "OUTCOME-03", Topic.WELLBEING, says, mend)
                .under("Care Act 2014 s.1(2)")
                .in(SectionName.ABOUT_ME, "wellbeing_now." + field);
    }
}
