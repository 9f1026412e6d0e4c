package uk.ourplan.core.law.planning.need;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Who or what meets each need: everybody unpaid by name with what they do, and each need that the council meets by a line that
 * says how it is arranged (CONTENT-05, NEED-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(c), s.8(2)</a>
 */
public final class MeansOnPlan {

    private static final Set<MetBy> UNPAID = EnumSet.of(MetBy.CARER, MetBy.INFORMAL);

    private MeansOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        Missing byNobody = new Missing();
        for (Need need : desk.needs()) {
            labels(need).ifPresent(lacks::add);
            route(need, desk).ifPresent(lacks::add);
            byNobody.when(need.metBy().equals(List.of(MetBy.NOT_MET)), need.id());
        }
        unarranged(desk).ifPresent(lacks::add);
        byNobody.says("Met by nobody, paid or unpaid, is need")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "CONTENT-05",
                                Topic.OTHERS_MEETING,
                                says,
                                "Look again at the person, their people, the community and services.")
                        .under("Care Act 2014 s.25(1)(c)")
                        .in(SectionName.NEEDS, "needs[" + byNobody.first() + "].met_by"))
                .ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> labels(Need need) {
        if (need.metBy().isEmpty()) {
            return others(need, "met_by", "does not say who or what meets it", "Name everyone and everything.");
        }
        boolean named = need.informalHelp().stream().anyMatch(help -> !blank(help.who()) && !blank(help.does()));
        if (need.metBy().stream().anyMatch(UNPAID::contains) && !named) {
            return others(
                    need,
                    "informal_help",
                    need.metBy().contains(MetBy.CARER)
                            ? "is met by a carer who, with what they do, is not named"
                            : "is met by somebody unpaid who, with what they do, is not named",
                    "Name them and what they do, even though nothing is paid.");
        }
        boolean nobody = need.metBy().equals(List.of(MetBy.NOT_MET));
        return Boolean.FALSE.equals(need.councilWillMeet()) && nobody && blank(need.notMetBecause())
                ? others(
                        need,
                        "not_met_because",
                        "is met by nobody, and the reason is blank",
                        "Name what meets it instead, or say why nothing does.")
                : Optional.empty();
    }

    private static Optional<Lack> others(Need need, String field, String what, String mend) {
        return Optional.of(
                stops(Step.SUBMIT, "CONTENT-05", Topic.OTHERS_MEETING, "Need " + need.id() + " " + what + ".", mend)
                        .under("Care Act 2014 s.25(1)(c)")
                        .in(SectionName.NEEDS, "needs[" + need.id() + "]." + field));
    }

    /** Equipment is supplied by the council itself, so that its line says how without a word more. */
    private static Optional<Lack> route(Need need, PlanOnDesk desk) {
        boolean met =
                desk.support().services().stream().anyMatch(line -> line.meets().contains(need.id()))
                        || desk.support().equipment().stream()
                                .anyMatch(item -> item.meets().contains(need.id()));
        return Boolean.TRUE.equals(need.councilWillMeet()) && !met
                ? Optional.of(stops(
                                Step.SUBMIT,
                                "NEED-06",
                                Topic.HOW_EACH_NEED_IS_MET,
                                "Need " + need.id() + " has no line of support or equipment that meets it.",
                                "Add a line, or name the need on the line that meets it.")
                        .under("Care Act 2014 s.8(2)")
                        .in(SectionName.SUPPORT, null))
                : Optional.empty();
    }

    private static Optional<Lack> unarranged(PlanOnDesk desk) {
        List<String> byTheCouncil = desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.councilWillMeet()))
                .map(Need::id)
                .toList();
        Missing missing = new Missing();
        for (ServiceLine line : desk.support().services()) {
            missing.when(line.route() == null && line.meets().stream().anyMatch(byTheCouncil::contains), line.id());
        }
        return missing.says("Whether it is provided, arranged or paid for with a direct payment is blank for line")
                .map(says -> stops(
                                Step.SUBMIT,
                                "NEED-06",
                                Topic.HOW_EACH_NEED_IS_MET,
                                says,
                                "Choose how it is arranged; two lines may meet the same need in two ways.")
                        .under("Care Act 2014 s.8(2)")
                        .in(SectionName.SUPPORT, "services[" + missing.first() + "].route"));
    }
}
