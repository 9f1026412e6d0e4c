package uk.ourplan.core.person.model;

import java.util.List;
import java.util.Objects;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.SupportedDecision;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.RecordPart;

/** The case note of each new agreement about help with a decision: who helps, who they are, and with what (INVOLVE-26). */
public final class HelpAgreed {

    /** Under which it stands on the timeline. */
    public static final String DEED = "help_with_a_decision_agreed";

    private static final int LONGEST = 1000;

    private HelpAgreed() {}

    /** One note for each agreement that was not there before, or has another helper now. */
    public static List<String> notes(RecordPart before, RecordPart after, List<PersonAround> around) {
        List<SupportedDecision> there =
                before instanceof CapacityByDecision capacity ? capacity.agreements() : List.of();
        List<SupportedDecision> now = after instanceof CapacityByDecision capacity ? capacity.agreements() : List.of();
        return now.stream()
                .filter(one -> there.stream().noneMatch(earlier -> isSame(earlier, one)))
                .map(one -> "Helper: " + name(one, around) + " (" + one.relationship()
                        + "), chosen by the person. With: " + one.decision() + ".")
                .map(note -> note.length() > LONGEST ? note.substring(0, LONGEST) : note)
                .toList();
    }

    private static boolean isSame(SupportedDecision earlier, SupportedDecision one) {
        return Objects.equals(earlier.decision(), one.decision()) && Objects.equals(earlier.helper(), one.helper());
    }

    private static String name(SupportedDecision one, List<PersonAround> around) {
        String helper = String.valueOf(one.helper());
        return around.stream()
                .filter(person -> person.id().equals(helper))
                .findFirst()
                .map(PersonAround::name)
                .orElse(helper);
    }
}
