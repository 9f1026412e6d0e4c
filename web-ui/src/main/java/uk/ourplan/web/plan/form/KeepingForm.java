package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.ourplan.api.plan.KeepingView.ChecklistQuestion;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.DecisionKind;
import uk.ourplan.language.plan.InformalRecordEnd;
import uk.ourplan.language.plan.InformalRecordKind;
import uk.ourplan.language.plan.InformalRecordUse;

/** What is put on record about how a plan was made. */
public final class KeepingForm {

    private static final Map<String, String> GROUPS = Map.of(
            "content",
            "What the plan says",
            "style",
            "How it says it",
            "critical_reading",
            "Reading it as others will");

    private KeepingForm() {}

    /** The talk and the draft. */
    public static final List<Part> TALK = List.of(
            day("conversation", "Planning was talked about on"),
            day("recorded", "The draft stood on record on", "Soon after the talk there are fewer mistakes."),
            yesNo("unsure", "Is it unclear which framework to use?", "Then ask the line manager first."));

    /** A note, a tool or a list. */
    public static final List<Part> LOG = List.of(
            oneOf("kind", "What it is", InformalRecordKind.class),
            line("what", "Which one", "Never what it says."),
            day("made", "Made on"));

    /** What became of what it says. */
    public static final List<Part> USE = List.of(oneOf("use", "What became of what it says", InformalRecordUse.class));

    /** Where it ends. */
    public static final List<Part> END = List.of(
            oneOf("end", "Where it ends", InformalRecordEnd.class),
            day("dated", "Done on"),
            yesNo("asked_for", "Did the person ask to have it back?", "Only where it is given back."));

    /** A decision in planning. */
    public static final List<Part> DECISION = List.of(
            oneOf("kind", "About what", DecisionKind.class),
            line("decided_by", "Who decided"),
            day("decided_on", "Decided on"),
            text("facts", "What it rests on"),
            text("person_view", "What the person thinks of it"),
            text("no_view_reason", "Why that is not known", "Only where it is not."));

    /** Information or advice, given at any stage. */
    public static final List<Part> ADVICE = List.of(
            day("dated", "When", "Today or earlier."),
            line("topic", "About what"),
            line("to", "To whom", "“person”, or the name of whoever got it."),
            oneOf("form", "In which form", PlanForm.class),
            statements(
                    "entries",
                    "From the directory",
                    "One entry in each box, with its price and the day of that price."));

    /** The questions that a reader judges, by what they are about. */
    public static List<Part> checklist(List<ChecklistQuestion> questions) {
        Map<String, List<ChecklistQuestion>> groups = questions.stream()
                .filter(question -> question.worked() == null)
                .collect(Collectors.groupingBy(
                        ChecklistQuestion::group, java.util.LinkedHashMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        groups.forEach((name, asked) -> parts.add(group(
                "",
                GROUPS.getOrDefault(name, name),
                "",
                asked.stream()
                        .map(question -> yesNo(question.code(), sentence(question.text())))
                        .toArray(Part[]::new))));
        return parts;
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
