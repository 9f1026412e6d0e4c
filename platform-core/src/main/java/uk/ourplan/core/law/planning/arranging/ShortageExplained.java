package uk.ourplan.core.law.planning.arranging;

import java.util.List;
import java.util.stream.Collectors;
import uk.ourplan.core.law.arranging.ReferringAPlan;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Shortage;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.LimitedResource;
import uk.ourplan.tenant.policy.Settings;

/**
 * Where something is in short supply, the person is told while planning that their choice may not be there and that the start may
 * be late; what is needed stays as it is (ARRANGE-05).
 */
public final class ShortageExplained {

    private static final String RULE = "ARRANGE-05";

    private ShortageExplained() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.signedOff()) {
            return List.of();
        }
        InEffect<List<LimitedResource>> listed = policy.read(Settings.LIMITED_RESOURCES);
        Shortage shortage =
                desk.section(HowWePlan.class).map(HowWePlan::shortage).orElse(null);
        if (shortage != null && shortage.limited() != null) {
            return shortage.limited() && shortage.explained() == null
                    ? List.of(prompt(
                            "Something that the person wants is in short supply, and that is not explained to them.",
                            "Explain that a choice may not be there and that the start may be late, and record the day.",
                            "shortage.explained",
                            listed))
                    : List.of();
        }
        String now = listed.value().stream()
                .filter(each -> each.isOn(policy.on()))
                .map(each -> each.service() + " (" + each.area() + ")")
                .collect(Collectors.joining("; "));
        return now.isEmpty() || ReferringAPlan.councilsLines(desk.content()).isEmpty()
                ? List.of()
                : List.of(prompt(
                        "This council lists as in short supply: " + now + ".",
                        "Say whether that touches this person; if it does, explain it to them while planning.",
                        "shortage.limited",
                        listed));
    }

    private static Lack prompt(String says, String mend, String field, InEffect<List<LimitedResource>> listed) {
        return Lack.prompts(Step.PRESENT, RULE, Topic.INFORMATION, says, mend)
                .reading(listed)
                .in(SectionName.HOW_WE_PLAN, field);
    }
}
