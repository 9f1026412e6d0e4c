package uk.ourplan.core.determination.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one question, in the order in which they are asked. They are the components of the record that the law
 * takes, so that what is asked and what is read can never differ from what is decided on.
 *
 * @param <F> the record
 */
public final class FactSheet<F> {

    private final Class<F> form;
    private final List<FactAsked> facts;

    private FactSheet(Class<F> form) {
        this.form = form;
        this.facts =
                Arrays.stream(form.getRecordComponents()).map(FactAsked::of).toList();
    }

    public static <F> FactSheet<F> of(Class<F> form) {
        return new FactSheet<>(form);
    }

    public List<FactAsked> facts() {
        return facts;
    }

    /** Reads facts of which any may be open; {@code null} where a mistake was found. */
    public @Nullable F read(Map<String, ? extends @Nullable Object> sent, Mistakes mistakes) {
        return read("", sent, false, mistakes);
    }

    /** Reads a row in which nothing may be left out. */
    @Nullable
    F readWhole(String at, @Nullable Object sent, Mistakes mistakes) {
        if (!(sent instanceof Map<?, ?> row)) {
            mistakes.add(at, "Send an object with " + names() + ".");
            return null;
        }
        return read(at + ".", row, true, mistakes);
    }

    private @Nullable F read(String prefix, Map<?, ?> sent, boolean whole, Mistakes mistakes) {
        List<@Nullable Object> values = new ArrayList<>();
        var own = new Mistakes();
        for (FactAsked fact : facts) {
            if (sent.containsKey(fact.name())) {
                values.add(fact.kind().read(prefix + fact.name(), sent.get(fact.name()), own));
            } else {
                values.add(null);
                if (whole) {
                    own.add(prefix + fact.name(), "Send it: " + fact.kind().words() + ".");
                }
            }
        }
        sent.keySet().stream()
                .map(String::valueOf)
                .filter(name -> facts.stream().noneMatch(fact -> fact.name().equals(name)))
                .forEach(name -> own.add(prefix + name, "This fact is not asked here. Known are " + names() + "."));
        own.all().forEach(mistake -> mistakes.add(mistake.fact(), mistake.says()));
        return own.isEmpty() ? filledIn(values) : null;
    }

    private F filledIn(List<@Nullable Object> values) {
        try {
            Class<?>[] types = Arrays.stream(form.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            Constructor<F> constructor = form.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException made ? made.getTargetException() : e;
            throw new IllegalStateException("The fact record " + form.getSimpleName() + " cannot be made.", cause);
        }
    }

    private String names() {
        return facts.stream().map(FactAsked::name).collect(Collectors.joining(", "));
    }
}
