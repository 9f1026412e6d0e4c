package uk.ourplan.admin.policy;

import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.BoundView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.language.law.Provision;

/** How a bound is told on a screen. */
final class BoundWords {

    private static final Pattern STEP = Pattern.compile("\\[(\\d{1,6})]|[^.\\[\\]]+");

    private BoundWords() {}

    private static String kind(String kind) {
        return switch (kind) {
            case "forbidden" -> "The law forbids";
            case "contested" -> "Needs a legal basis or reason";
            case "advisory" -> "Think twice";
            case "judge" -> "For you to judge";
            default -> "Cannot be read";
        };
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "contested" -> Tone.WARN;
            case "advisory", "judge" -> Tone.PROMPT;
            default -> Tone.STOP;
        };
    }

    /** A bound as a line of a list, with a word on those that no machine can check. */
    static ListItem line(BoundView bound) {
        ListItem line = line(bound.kind(), bound.says(), bound.provision());
        if (bound.heldBy().equals("person")) {
            line.add(Pieces.quiet("No machine can be sure of this: whoever approves the change judges it."));
        }
        return line;
    }

    /** A hit on a bound as a line of a list. */
    static ListItem line(String kind, String says, @Nullable Provision provision) {
        return new ListItem(
                Pieces.tag(kind(kind), tone(kind)),
                Pieces.span("bound-says", " " + says),
                Pieces.span("source", source(provision)));
    }

    /** A place within a value as the start of a sentence: {@code [1].name} is "Number 2, name: "; blank for the whole. */
    static String place(String at) {
        List<String> steps = new ArrayList<>();
        STEP.matcher(at).results().forEach(step -> {
            String index = step.group(1);
            steps.add(
                    index == null
                            ? step.group().replace("_pence", "").replace('_', ' ')
                            : "number " + (Integer.parseInt(index) + 1));
        });
        String words = String.join(", ", steps);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": ";
    }

    private static String source(@Nullable Provision provision) {
        return provision == null ? "" : " " + provision.citation();
    }
}
