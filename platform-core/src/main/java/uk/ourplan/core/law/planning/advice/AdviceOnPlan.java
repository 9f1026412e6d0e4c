package uk.ourplan.core.law.planning.advice;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.planning.guidance.TopicsInWords;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Advice.Given;
import uk.ourplan.language.plan.Advice.TopicsTold;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The two texts of advice, the seven topics that every planning process tells, and that information reached the person in a
 * form they can use (CONTENT-12, INFO-02, INFO-03, INFO-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(f)</a>
 */
public final class AdviceOnPlan {

    static final Advice NOTHING = new Advice(null, null, null, null, List.of(), null, List.of(), null);
    private static final TopicsTold NEVER = new TopicsTold(null, null, null, null, null, null, null);

    /** How the plan is signed off: the sign-off checklist has a finding for it already, and one is enough. */
    private static final String ASKED_FOR_BY_AUTH_04 = "signoff";

    private AdviceOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Advice advice = desk.section(Advice.class).orElse(NOTHING);
        List<Lack> lacks = new ArrayList<>(texts(advice));
        stock(advice, policy).ifPresent(lacks::add);
        Map<String, @Nullable LocalDate> topics = topics(advice);
        topics.forEach((key, told) -> {
            if (told == null && !key.equals(ASKED_FOR_BY_AUTH_04)) {
                lacks.add(untold(key));
            }
        });
        inTheSpan(desk, advice, topics, policy.on()).ifPresent(lacks::add);
        unusable(desk, advice).ifPresent(lacks::add);
        return lacks;
    }

    private static List<Lack> texts(Advice advice) {
        List<Lack> lacks = new ArrayList<>();
        if (blank(advice.reduce())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "CONTENT-12",
                            Topic.ADVICE_REDUCE,
                            "The advice on meeting or lessening the needs is blank.",
                            "Write what could lessen them, for this person.")
                    .under("Care Act 2014 s.25(1)(f)(i)")
                    .in(SectionName.ADVICE, "reduce"));
        }
        if (blank(advice.prevent())) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "CONTENT-12",
                            Topic.ADVICE_PREVENT,
                            "The advice on preventing or delaying further needs is blank.",
                            "Write what could prevent or delay them, for this person.")
                    .under("Care Act 2014 s.25(1)(f)(ii)")
                    .in(SectionName.ADVICE, "prevent"));
        }
        return lacks;
    }

    /** Words that stand ready for everybody are advice, and not yet advice for this person. */
    private static Optional<Lack> stock(Advice advice, CouncilPolicy policy) {
        Set<String> stock = TopicsInWords.of(policy, false).stream()
                .map(topic -> plain(topic.text()))
                .collect(Collectors.toSet());
        boolean unedited = stock.contains(plain(advice.reduce())) || stock.contains(plain(advice.prevent()));
        return unedited
                ? Optional.of(warns(
                                Step.SUBMIT,
                                "CONTENT-12",
                                Topic.INFORMATION,
                                "The advice stands in the words that stand ready for everybody.",
                                "Say what it means for this person.")
                        .under("Care Act 2014 s.25(1)(f)")
                        .in(SectionName.ADVICE, "prevent"))
                : Optional.empty();
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static Map<String, @Nullable LocalDate> topics(Advice advice) {
        TopicsTold told = advice.topicsTold() == null ? NEVER : advice.topicsTold();
        Map<String, @Nullable LocalDate> topics = new LinkedHashMap<>();
        topics.put("services_costs", told.servicesCosts());
        topics.put("suitability", told.suitability());
        topics.put("prevention", told.prevention());
        topics.put("arranging", told.arranging());
        topics.put("signoff", told.signoff());
        topics.put("final_budget", told.finalBudget());
        topics.put("budget_management", told.budgetManagement());
        return topics;
    }

    private static Lack untold(String topic) {
        return stops(
                        Step.SUBMIT,
                        "INFO-04",
                        Topic.INFORMATION,
                        "The day on which the person was told about the topic " + topic.replace('_', ' ')
                                + " is blank.",
                        "Tell them, and record the day; none of the seven topics may be left out.")
                .under("Care Act 2014 s.24(1)(b)-(c)")
                .in(SectionName.ADVICE, "topics_told." + topic);
    }

    private static Optional<Lack> inTheSpan(
            PlanOnDesk desk, Advice advice, Map<String, @Nullable LocalDate> topics, LocalDate on) {
        LocalDate from = desk.assessment().completed();
        boolean offered = Stream.concat(
                        topics.values().stream(),
                        Stream.concat(advice.given().stream(), desk.kept().told().stream())
                                .filter(given -> reachesThePerson(given, desk))
                                .map(Given::dated))
                .filter(Objects::nonNull)
                .anyMatch(day -> (from == null || !day.isBefore(from)) && !day.isAfter(on));
        return offered || !blank(advice.noneGivenBecause())
                ? Optional.empty()
                : Optional.of(warns(
                                Step.SUBMIT,
                                "INFO-03",
                                Topic.INFORMATION,
                                "No information or advice reached the person between the assessment and now.",
                                "Record what was told when, or say why there was none to give.")
                        .under("Care Act 2014 s.2, s.4 (unverified)")
                        .in(SectionName.ADVICE, "given"));
    }

    /** Whether it reached the person or whoever speaks for them. */
    static boolean reachesThePerson(Given given, PlanOnDesk desk) {
        return AdviceReaches.thePerson(
                given,
                desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of()));
    }

    private static Optional<Lack> unusable(PlanOnDesk desk, Advice advice) {
        boolean wrongForm = Stream.concat(advice.given().stream(), desk.kept().told().stream())
                .anyMatch(
                        given -> AdviceReaches.inAnotherForm(given, desk.whose().forms()));
        return wrongForm
                ? Optional.of(inAnotherForm(
                        "Something was told in a form other than those that the person needs.",
                        "Give it again in a form that they can use."))
                : Optional.empty();
    }

    private static Lack inAnotherForm(String says, String mend) {
        return warns(Step.SUBMIT, "INFO-02", Topic.INFORMATION, says, mend)
                .under("Care Act 2014 s.4 (unverified)")
                .in(SectionName.ADVICE, "given");
    }
}
