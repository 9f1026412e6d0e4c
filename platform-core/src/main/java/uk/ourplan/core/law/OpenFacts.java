package uk.ourplan.core.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.SettingRead;

/**
 * The facts that an answer still waits for, collected in the order in which they are asked. A fact whose need hangs on
 * another open one is not asked for, and of open facts each of which could make the others needless the first is enough.
 */
public final class OpenFacts {

    private final List<String> missing = new ArrayList<>();

    /** Asks for a fact that is needed whatever else may come; it is named where it is open. */
    public OpenFacts fact(String name, @Nullable Object value) {
        return when(true, name, value);
    }

    /** Asks for a fact only where it is needed. */
    public OpenFacts when(boolean needed, String name, @Nullable Object value) {
        if (needed && value == null) {
            missing.add(name);
        }
        return this;
    }

    /** Of these open facts each could make the others needless: the first is enough. */
    public OpenFacts firstOf(OpenFacts others) {
        if (!others.missing.isEmpty()) {
            missing.add(others.missing.getFirst());
        }
        return this;
    }

    /** These are needed as well. */
    public OpenFacts and(OpenFacts others) {
        missing.addAll(others.missing);
        return this;
    }

    /** The same in the order in which the facts of the question are told. */
    public OpenFacts inOrder(List<String> order) {
        missing.sort(Comparator.comparingInt(order::indexOf));
        return this;
    }

    public boolean isSettled() {
        return missing.isEmpty();
    }

    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** No answer yet: what was asked for is missing. */
    public <T> Determination<T> open(List<SettingRead> read) {
        return Determination.open(missing, read);
    }

    /** No answer yet, and no setting read. */
    public <T> Determination<T> open() {
        return open(List.of());
    }
}
