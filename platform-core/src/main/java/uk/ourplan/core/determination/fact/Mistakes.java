package uk.ourplan.core.determination.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mistakes found while facts are read, so that all are told at once. */
public final class Mistakes {

    private final List<FactMistake> found = new ArrayList<>();

    public void add(String fact, String says) {
        found.add(new FactMistake(fact, says));
    }

    /** Notes the mistake and gives nothing in the place of the fact. */
    @Nullable
    Object none(String fact, String says) {
        add(fact, says);
        return null;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<FactMistake> all() {
        return List.copyOf(found);
    }
}
