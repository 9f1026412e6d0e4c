package uk.ourplan.language.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;

/** Everything on record about changing how the budget is managed, each list first to last. */
public record MethodChanges(List<Opened> opened, List<Confirmed> confirmed, List<Decided> decided) {

    public static final MethodChanges NONE = new MethodChanges(List.of(), List.of(), List.of());

    public MethodChanges {
        opened = given(opened);
        confirmed = given(confirmed);
        decided = given(decided);
    }

    /** JSON may leave a list out. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with this put on record, too. */
    public MethodChanges with(MethodNote note) {
        return new MethodChanges(
                and(opened, Opened.class, note),
                and(confirmed, Confirmed.class, note),
                and(decided, Decided.class, note));
    }

    private static <T> List<T> and(List<T> all, Class<T> type, MethodNote note) {
        if (!type.isInstance(note)) {
            return all;
        }
        List<T> next = new ArrayList<>(all);
        next.add(type.cast(note));
        return next;
    }

    /** A change by its number. */
    public Optional<Opened> change(@Nullable String number) {
        return opened.stream().filter(each -> each.change().equals(number)).findFirst();
    }

    /** What the person said last to a representative's request. */
    public Optional<Confirmed> confirmation(String number) {
        return confirmed.stream().filter(each -> each.change().equals(number)).reduce((first, later) -> later);
    }

    /** How it was decided; empty while it is open. */
    public Optional<Decided> decision(String number) {
        return decided.stream().filter(each -> each.change().equals(number)).reduce((first, later) -> later);
    }

    /** Those that nobody has decided, first to last. */
    public List<Opened> open() {
        return opened.stream().filter(each -> decision(each.change()).isEmpty()).toList();
    }

    /** The last decision that changed the way. */
    public Optional<Decided> lastChange() {
        return decided.stream()
                .filter(each -> Boolean.TRUE.equals(each.changes()))
                .reduce((first, later) -> later);
    }
}
