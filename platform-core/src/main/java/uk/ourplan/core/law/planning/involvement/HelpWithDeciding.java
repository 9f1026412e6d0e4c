package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Advice.HelpDeciding;
import uk.ourplan.language.plan.PeopleInvolved.Deciding;
import uk.ourplan.language.plan.RefusedSource;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The person is helped to decide how their needs are met, and a lawful source of care that they chose or found is taken as they
 * name it; one that is refused has a written reason (INVOLVE-21, INVOLVE-24).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(c)</a>
 */
public final class HelpWithDeciding {

    private HelpWithDeciding() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        HelpDeciding help = desk.section(Advice.class)
                .map(Advice::helpDeciding)
                .orElse(new HelpDeciding(null, List.of(), null, null));
        if (help.declined() == null) {
            if (help.dated() == null) {
                lacks.add(lack(
                        "The help given in deciding how needs are met is not recorded.",
                        "Record the help given in deciding how needs are met: the day, who helped and the options; or the day on"
                                + " which the person declined help.",
                        "help_deciding.dated"));
            } else if (help.options().stream().allMatch(PlanOnDesk::blank)) {
                lacks.add(lack(
                        "The person was helped to decide, and no option that was explained is listed.",
                        "List the options that you went through.",
                        "help_deciding.options"));
            } else if (blank(help.by())) {
                lacks.add(prompts(
                                Step.SUBMIT,
                                "INVOLVE-21",
                                Topic.INFORMATION,
                                "Who helped the person to decide is not recorded.",
                                "Name them.")
                        .under("Care Act 2014 s.24(1)(c)")
                        .in(SectionName.ADVICE, "help_deciding.by"));
            }
        }
        lacks.addAll(refusedSources(desk));
        return lacks;
    }

    private static Lack lack(String says, String mend, String field) {
        return stops(Step.SUBMIT, "INVOLVE-21", Topic.INFORMATION, says, mend)
                .under("Care Act 2014 s.24(1)(c)")
                .in(SectionName.ADVICE, field);
    }

    private static List<Lack> refusedSources(PlanOnDesk desk) {
        Missing missing = new Missing();
        Deciding deciding = WhoIsThere.on(desk).section().deciding();
        List<RefusedSource> refused = deciding == null ? List.of() : deciding.refusedSources();
        for (int i = 0; i < refused.size(); i++) {
            missing.when(blank(refused.get(i).reason()), String.valueOf(i + 1));
        }
        return missing.says("A source of care that the person chose is refused without a reason").stream()
                .map(says -> warns(
                                Step.SUBMIT,
                                "INVOLVE-24",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "Take it onto the plan as they name it, or write why it would not meet the need.")
                        .in(SectionName.PEOPLE_INVOLVED, "deciding.refused_sources"))
                .toList();
    }
}
