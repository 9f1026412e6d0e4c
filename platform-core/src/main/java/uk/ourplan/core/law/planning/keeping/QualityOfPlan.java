package uk.ourplan.core.law.planning.keeping;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.ChecklistReader;
import uk.ourplan.language.plan.PlanKeeping.ChecklistAnswers;
import uk.ourplan.tenant.policy.ChecklistItem;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Writer and manager each work through the council's quality checklist before a plan is signed. What follows from the plan
 * itself arrives answered; what nobody answered is asked after and never stops a plan (CONTENT-17, AUTH-12).
 */
public final class QualityOfPlan {

    /** The items whose answer follows from the plan, each with the statutory contents that answer it. */
    private static final Map<String, List<String>> WORKED = Map.of(
            "all_needs", List.of("needs"),
            "eligible_marked", List.of("eligibility"),
            "council_met", List.of("council_met"),
            "informal_met", List.of("others_meeting"),
            "budget", List.of("budget"),
            "advice_reduce", List.of("advice_reduce"),
            "advice_prevent", List.of("advice_prevent"),
            "dp", List.of("dp_needs", "dp_amount_frequency"),
            "signed", List.of("council_signature"));

    private QualityOfPlan() {}

    /** What is lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        unanswered(desk, policy, ChecklistReader.WRITER, "The writer").ifPresent(lacks::add);
        unanswered(desk, policy, ChecklistReader.MANAGER, "The manager").ifPresent(lacks::add);
        differing(desk, policy).ifPresent(lacks::add);
        return lacks;
    }

    /** What the writer said yes to and the manager did not, or the other way round; both stay on record (AUTH-12). */
    private static Optional<Lack> differing(PlanOnDesk desk, CouncilPolicy policy) {
        Map<String, Boolean> writer = answers(desk, ChecklistReader.WRITER);
        Map<String, Boolean> manager = answers(desk, ChecklistReader.MANAGER);
        InEffect<List<ChecklistItem>> checklist = policy.read(Settings.QUALITY_CHECKLIST);
        List<String> differ = checklist.value().stream()
                .filter(item -> writer.get(item.code()) != null
                        && manager.get(item.code()) != null
                        && !writer.get(item.code()).equals(manager.get(item.code())))
                .map(item -> "“" + item.text() + "” (writer "
                        + (Boolean.TRUE.equals(writer.get(item.code())) ? "yes, manager no)" : "no, manager yes)"))
                .toList();
        return differ.isEmpty()
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.AUTHORISE,
                                "AUTH-12",
                                Topic.KEEPING,
                                "Writer and manager answer the quality checklist differently: "
                                        + String.join("; ", differ) + ".",
                                "Talk about it before you sign; it stops nothing.")
                        .reading(checklist));
    }

    private static Map<String, Boolean> answers(PlanOnDesk desk, ChecklistReader reader) {
        return desk.kept().keeping().checklists().stream()
                .filter(one -> one.reader() == reader)
                .findFirst()
                .map(ChecklistAnswers::answers)
                .orElse(Map.of());
    }

    private static Optional<Lack> unanswered(
            PlanOnDesk desk, CouncilPolicy policy, ChecklistReader reader, String who) {
        Map<String, Boolean> answers = answers(desk, reader);
        InEffect<List<ChecklistItem>> checklist = policy.read(Settings.QUALITY_CHECKLIST);
        long open = checklist.value().stream()
                .map(ChecklistItem::code)
                .filter(code -> !WORKED.containsKey(code) && !Boolean.TRUE.equals(answers.get(code)))
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.AUTHORISE,
                                "CONTENT-17",
                                Topic.KEEPING,
                                who + " has not said yes to every question of the quality checklist; open: " + open
                                        + ".",
                                "Work through it under Notes and quality; it stops nothing.")
                        .reading(checklist));
    }

    /**
     * What follows from the plan for this question.
     *
     * @param contents the state of each item of the statutory contents, by its key: present, missing or not_applicable
     * @return {@code null} where a reader has to judge
     */
    public static @Nullable String worked(String code, Map<String, String> contents) {
        List<String> from = WORKED.get(code);
        if (from == null) {
            return null;
        }
        List<String> states = from.stream()
                .map(item -> contents.getOrDefault(item, "not_applicable"))
                .toList();
        return states.contains("missing") ? "missing" : states.contains("present") ? "present" : "not_applicable";
    }

    /** Which of these words stand in a text, as whole words and whatever their case. */
    public static List<String> jargon(String text, List<String> terms) {
        return terms.stream()
                .filter(term -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find())
                .toList();
    }
}
