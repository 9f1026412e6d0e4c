package uk.ourplan.core.law.planning.need;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.law.Step.SUBMIT;
import static uk.ourplan.language.plan.SectionName.NEEDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.need.Ability;
import uk.ourplan.language.plan.NeedNature;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Every need that the assessment found stands on the plan, whether it is eligible and to what extent, and how the council
 * meets it (CONTENT-02 to 04, 06, 12 and 15).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(a)-(c)</a>
 */
public final class NeedsOnPlan {

    private NeedsOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>(everyNeedFound(desk));
        desk.needs().forEach(need -> lacks.addAll(ofOne(need, desk)));
        return lacks;
    }

    private static List<Lack> everyNeedFound(PlanOnDesk desk) {
        List<Lack> lacks = new ArrayList<>();
        Set<String> there = desk.needs().stream().map(Need::id).collect(Collectors.toSet());
        Set<String> outcomes =
                desk.needs().stream().flatMap(need -> need.outcomes().stream()).collect(Collectors.toSet());
        for (Need found : desk.found()) {
            if (!there.contains(found.id())) {
                lacks.add(dropped(found));
            }
        }
        desk.assessment().outcomes().forEach((outcome, answer) -> {
            if (answer.answer() == Ability.UNABLE && !outcomes.contains(outcome)) {
                lacks.add(stops(
                                SUBMIT,
                                "CONTENT-02",
                                Topic.NEEDS,
                                "The assessment found the outcome " + outcome.replace('_', ' ')
                                        + " unmet, and no need on the plan speaks of it.",
                                "Add the need, or tick the outcome on the need that covers it.")
                        .under("Care Act 2014 s.25(1)(a)")
                        .in(NEEDS, null));
            }
        });
        if (desk.needs().isEmpty() && lacks.isEmpty()) {
            lacks.add(stops(
                            SUBMIT,
                            "CONTENT-02",
                            Topic.NEEDS,
                            "The plan holds no need.",
                            "Put in every need that the assessment found, eligible or not.")
                    .under("Care Act 2014 s.25(1)(a)")
                    .in(NEEDS, null));
        }
        return lacks;
    }

    private static Lack dropped(Need found) {
        return stops(
                        SUBMIT,
                        "CONTENT-02",
                        Topic.NEEDS,
                        "Need " + found.id() + " is missing from the plan although the assessment found it.",
                        "Put it back on the plan; a need may be closed with a reason but never dropped.")
                .under("Care Act 2014 s.25(1)(a)")
                .in(NEEDS, "needs[" + found.id() + "]");
    }

    private static List<Lack> ofOne(Need need, PlanOnDesk desk) {
        return Stream.of(
                        text(need),
                        eligibility(need, desk),
                        metByTheCouncil(need),
                        accommodation(need),
                        advice(need),
                        nature(need))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Lack> text(Need need) {
        return when(
                blank(need.text()),
                need,
                "text",
                "CONTENT-02",
                Topic.NEEDS,
                "is not described",
                "Say what the need is.",
                "Care Act 2014 s.25(1)(a)");
    }

    private static Stream<Lack> eligibility(Need need, PlanOnDesk desk) {
        if (need.eligible() == null) {
            return when(
                    true,
                    need,
                    "eligible",
                    "CONTENT-03",
                    Topic.ELIGIBILITY,
                    "does not say whether it is eligible",
                    "Say whether it is, as the determination of eligibility found.",
                    "Care Act 2014 s.25(1)(b), s.13(7)");
        }
        Map<String, Need> found = desk.found().stream().collect(Collectors.toMap(Need::id, Function.identity()));
        Need before = found.get(need.id());
        if (before != null && before.eligible() != null && !before.eligible().equals(need.eligible())) {
            return when(
                    true,
                    need,
                    "eligible",
                    "CONTENT-03",
                    Topic.ELIGIBILITY,
                    "says something else about eligibility than was determined",
                    "Only a new determination changes whether a need is eligible; put back what was found.",
                    "Care Act 2014 s.25(1)(b), s.13(7)");
        }
        return when(
                need.eligible() && blank(need.extent()),
                need,
                "extent",
                "CONTENT-03",
                Topic.ELIGIBILITY,
                "does not say to what extent it is eligible",
                "Say how far the person cannot do it, and how it shows.",
                "Care Act 2014 s.25(1)(b)");
    }

    private static Stream<Lack> metByTheCouncil(Need need) {
        if (need.councilWillMeet() == null) {
            return when(
                    true,
                    need,
                    "council_will_meet",
                    "CONTENT-04",
                    Topic.COUNCIL_MET,
                    "does not say whether the council will meet it",
                    "Answer yes or no.",
                    "Care Act 2014 s.25(1)(c)");
        }
        return when(
                need.councilWillMeet() && blank(need.how()),
                need,
                "how",
                "CONTENT-04",
                Topic.COUNCIL_MET,
                "does not say how the council will meet it",
                "Describe at least one way; it need not be a service.",
                "Care Act 2014 s.25(1)(c)");
    }

    private static Stream<Lack> accommodation(Need need) {
        var place = need.accommodation();
        return when(
                place != null && (blank(place.type()) || blank(place.evidence()) || place.decided() == null),
                need,
                "accommodation",
                "CONTENT-06",
                Topic.ACCOMMODATION,
                "can be met in one kind of accommodation only, and the kind, the evidence or the day is blank",
                "Give all three; they open the choice of accommodation.",
                "SI 2014/2670; Care Act 2014 s.30");
    }

    private static Stream<Lack> advice(Need need) {
        boolean due = Boolean.FALSE.equals(need.eligible()) || Boolean.FALSE.equals(need.councilWillMeet());
        return when(
                due && blank(need.advice()),
                need,
                "advice",
                "CONTENT-12",
                Topic.ADVICE_FOR_A_NEED,
                "is not eligible or not met by the council, and has no advice of its own",
                "Say what would keep it from growing, for this person.",
                "Care Act 2014 s.25(1)(f), s.24(2)");
    }

    private static Stream<Lack> nature(Need need) {
        if (need.nature() == null) {
            return when(
                    true,
                    need,
                    "nature",
                    "CONTENT-15",
                    Topic.NEEDS,
                    "does not say whether it goes on or comes and goes",
                    "Choose one.",
                    "Care Act 2014 s.25(1)(a)");
        }
        return when(
                need.nature() == NeedNature.FLUCTUATING
                        && (blank(need.pattern()) || need.provisions().isEmpty()),
                need,
                "provisions",
                "CONTENT-15",
                Topic.NEEDS,
                "comes and goes, and its pattern or what support applies at each level is not written down",
                "Say what changes, what signals it and what support applies then.",
                "Care Act 2014 s.25(1)(a)");
    }

    private static Stream<Lack> when(
            boolean lacking,
            Need need,
            String field,
            String rule,
            Topic topic,
            String what,
            String mend,
            String citation) {
        return lacking
                ? Stream.of(stops(SUBMIT, rule, topic, "Need " + need.id() + " " + what + ".", mend)
                        .under(citation)
                        .in(NEEDS, "needs[" + need.id() + "]." + field))
                : Stream.empty();
    }
}
