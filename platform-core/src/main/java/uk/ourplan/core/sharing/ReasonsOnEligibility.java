package uk.ourplan.core.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.LetterOnPaper.Said;
import uk.ourplan.core.law.eligibility.EligibilityOfAnAssessment;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Needs.Need;

/**
 * Why no need is eligible, step by step of the national criteria, and what can be done about each need (NEED-01, NEED-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/13">Care Act 2014 s.13(5), s.24(2)</a>
 */
final class ReasonsOnEligibility {

    static final String TITLE = "Why your needs are not eligible, and what can help";

    private ReasonsOnEligibility() {}

    static String opening(PlanOnDesk desk) {
        String criteria = desk.assessment().kind() == AssessmentKind.CARER ? "SI 2015/313 reg 3" : "SI 2015/313 reg 2";
        return "We held what you told us against the national criteria (" + criteria
                + "). Your needs do not meet them.";
    }

    static Stream<Said> said(PlanOnDesk desk) {
        List<Said> said = new ArrayList<>();
        said.add(new Said(
                "The reasons",
                EligibilityOfAnAssessment.of(desk.assessment()).reasons().stream()
                        .filter(reason -> reason.effect() == Effect.FORBIDS)
                        .map(reason -> sentence(reason.says()))
                        .collect(Collectors.joining("\n"))));
        desk.needs()
                .forEach(need -> said.add(new Said(Objects.requireNonNullElse(need.text(), "A need"), found(need))));
        desk.section(Advice.class).ifPresent(advice -> {
            add(said, "What can reduce these needs", advice.reduce());
            add(said, "What can prevent or delay further needs", advice.prevent());
        });
        said.add(new Said("If things change", "Tell us at any time when your needs change; we look at them again."));
        return said.stream();
    }

    private static String found(Need need) {
        return Stream.of(
                        need.advice() == null || need.advice().isBlank() ? "" : "What can help: " + need.advice(),
                        Boolean.TRUE.equals(need.councilWillMeet())
                                ? "The council has decided to meet this need all the same."
                                : "")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void add(List<Said> said, String about, @Nullable String says) {
        if (says != null && !says.isBlank()) {
            said.add(new Said(about, says));
        }
    }

    /** Without the number of the step, which says nothing to whoever reads the letter. */
    private static String sentence(String says) {
        String plain = says.replaceFirst("^Step \\d fails: ", "");
        return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }
}
