package uk.ourplan.core.exchange.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import uk.ourplan.core.problem.Mistake;

/** Everything that is wrong with a file, in the order in which it was found; each place and sentence once. */
final class Mistakes {

    /** A file with more than this is not worth listing to its end. */
    private static final int MOST = 500;

    private final SequencedSet<Mistake> found = new LinkedHashSet<>();
    private int left;

    void add(String at, int line, String says) {
        Mistake mistake = new Mistake(at, "Line " + line + ": " + says);
        if (found.size() < MOST) {
            found.add(mistake);
        } else if (!found.contains(mistake)) {
            left++;
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Mistake> all() {
        List<Mistake> all = new ArrayList<>(found);
        if (left > 0) {
            all.add(new Mistake("", "And " + left + " more. Mend these first."));
        }
        return List.copyOf(all);
    }

    /** A field's name as the file has it, fit to be shown: short, and without characters that do not print. */
    static String shown(String name) {
        String plain = name.replaceAll("\\p{C}", "\uFFFD");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
